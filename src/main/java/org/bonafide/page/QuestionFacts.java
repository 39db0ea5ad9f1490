package org.bonafide.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.data.WordList;
import org.bonafide.publish.interview.Asked;
import org.bonafide.publish.interview.FieldAnswer;
import org.bonafide.publish.start.Destinations;

/**
 * Questions as a template shows them: their words in a language, and the answers as they stand.
 *
 * @param typed what was typed and not taken, by question and field; shown in place of the answer
 */
record QuestionFacts(
    Locale language, Destinations places, Map<String, Map<String, FieldAnswer>> typed) {

  List<Map<String, Object>> of(List<Asked> asked) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Asked one : asked) {
      String question = one.question().id();
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("id", one.id());
      facts.put("ask", words().say("questions." + question + ".ask"));
      facts.put("why", words().say("questions." + question + ".why"));
      facts.put("about", one.about().in(language));
      facts.put("answered", one.isAnswered());
      facts.put("leftOpen", one.leftOpen());
      facts.put("fields", one.fields().stream().map(field -> field(one, field)).toList());
      all.add(facts);
    }
    return all;
  }

  private Map<String, Object> field(Asked asked, Asked.Stood stood) {
    String name = stood.field().name();
    FieldAnswer answer =
        typed.getOrDefault(asked.id(), Map.of()).getOrDefault(name, stood.answer());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", name);
    facts.put("label", words().say("questions." + asked.question().id() + "." + name));
    facts.put("several", stood.several());
    facts.put("as", stood.field().as());
    facts.put("mark", stood.answer().mark());
    facts.put("text", answer.text());
    facts.put("hasText", hasText(stood));
    facts.put(
        "choices", stood.choices().stream().map(one -> choice(asked, stood, one, answer)).toList());
    return facts;
  }

  /** Whether something is typed by itself: where nothing is chosen, and for a name with a kind. */
  private static boolean hasText(Asked.Stood stood) {
    return stood.choices().isEmpty() || stood.field().as().equals("contractor");
  }

  private Map<String, Object> choice(
      Asked asked, Asked.Stood stood, Asked.Offer offer, FieldAnswer answer) {
    Map<String, Object> facts = new LinkedHashMap<>();
    boolean place = stood.field().as().equals("places");
    facts.put("name", offer.name());
    facts.put(
        "label",
        place
            ? places.name(offer.name(), language)
            : offer.named().isEmpty() ? label(asked.question().id(), offer.name()) : offer.named());
    facts.put("group", place ? places.kind(offer.name()) : "");
    facts.put("chosen", answer.chosen().contains(offer.name()));
    facts.put(
        "typed",
        offer.typed().stream()
            .map(
                what ->
                    Map.of(
                        "name",
                        offer.name() + "." + what,
                        "label",
                        words().say("typed." + what),
                        "text",
                        answer.said(offer.name() + "." + what)))
            .toList());
    return facts;
  }

  private String label(String question, String choice) {
    Optional<String> own = words().find("questions." + question + ".choices." + choice);
    return own.orElseGet(() -> WordList.of("init", language).say("label.choices." + choice));
  }

  private WordList words() {
    return WordList.of("interview", language);
  }
}
