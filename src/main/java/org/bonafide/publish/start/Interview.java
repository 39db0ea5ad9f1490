package org.bonafide.publish.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bonafide.data.Languages;
import org.bonafide.data.WordList;

/**
 * About eight questions, after which a contract can be drafted. Nobody has to know an answer.
 *
 * <p>Example: {@code new Interview("en", terminal::ask).contract("")}.
 */
public final class Interview {

  /** How often a question is put again that was not understood. */
  private static final int TIMES = 3;

  private final String language;
  private final WordList words;
  private final UnaryOperator<String> ask;

  /**
   * Ready to ask.
   *
   * @param language the tag of the language in which it asks, and of the documents
   * @param ask puts a question and returns the answer, empty where there is none
   */
  public Interview(String language, UnaryOperator<String> ask) {
    this.language = language;
    this.words = WordList.of("init", Locale.forLanguageTag(language));
    this.ask = ask;
  }

  /** Asks, in each language in which it can go on, which it shall be. */
  public static String language(UnaryOperator<String> ask) {
    List<String> tags = Languages.tags();
    List<String> questions =
        Languages.all().stream().map(l -> WordList.of("init", l).say("language")).toList();
    String question =
        String.join(" / ", questions) + " " + String.join(", ", tags) + " [" + tags.get(0) + "]";
    String typed = ask.apply(question).strip();
    return tags.stream().filter(typed::equalsIgnoreCase).findFirst().orElse(tags.get(0));
  }

  /** What to say before the first question. */
  public String hint() {
    return words.say("hint");
  }

  /**
   * All that a contract asks for.
   *
   * @param title of the record, where it is known already
   */
  public ContractAnswers contract(String title) {
    String agency = said("agency");
    String freelancer = said("freelancer");
    String kind = freelancer.isEmpty() ? "" : chosen("kind", "individual", "company");
    List<String> works = TypedList.of(said("works"));
    String tools = said("tools");
    boolean noAi = is(tools, "none");
    String law = law();
    String position = chosen("position", "agency", "balanced", "freelancer");
    String likeness = likeness();
    String policy = said("client-policy");
    String price = said("price");
    return new ContractAnswers(
        language,
        title,
        new ContractAnswers.People(agency, freelancer, kind),
        works,
        noAi ? List.of() : TypedList.of(tools),
        noAi,
        law,
        position,
        likeness,
        is(policy, "none") ? "" : policy,
        is(price, "none") ? "" : price);
  }

  private String likeness() {
    return switch (chosen("likeness", "yes", "no")) {
      case "no" -> "not-concerned";
      case "yes" -> chosen("replica", "no-replica", "with-consent");
      default -> "";
    };
  }

  /** A name that may mean several laws is asked back, and so is one of nowhere. */
  private String law() {
    String typed = said("law");
    for (int i = 0; i < TIMES && !typed.isEmpty(); i++) {
      NamedLaw law = NamedLaw.of(typed);
      if (law.law().isPresent()) {
        return law.law().get();
      }
      typed =
          law.choices().isEmpty()
              ? known(ask.apply(words.say("questions.law-nowhere", typed)))
              : oneOf(law.choices(), typed);
    }
    return "";
  }

  private String oneOf(List<NamedLaw.Choice> choices, String typed) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      lines.add((i + 1) + " " + choices.get(i).inWords());
    }
    String question = words.say("questions.law-several", typed, String.join("; ", lines));
    String answer = known(ask.apply(question));
    return answer.matches("[1-9]") && Integer.parseInt(answer) <= choices.size()
        ? choices.get(Integer.parseInt(answer) - 1).law()
        : answer;
  }

  /** One of some words, by any name that the language has for it; empty where it is not known. */
  private String chosen(String question, String... known) {
    String answer = said(question);
    for (int i = 1; i < TIMES && !answer.isEmpty() && meant(answer, known).isEmpty(); i++) {
      answer = known(ask.apply(words.say("again", words.say("questions." + question).strip())));
    }
    return meant(answer, known).orElse("");
  }

  private Optional<String> meant(String answer, String... known) {
    return Arrays.stream(known).filter(word -> is(answer, word)).findFirst();
  }

  private String said(String question) {
    return known(ask.apply(words.say("questions." + question)));
  }

  /** The answer, or nothing where it is that it is not known. */
  private String known(String answer) {
    String said = answer.strip();
    return is(said, "unknown") ? "" : said;
  }

  private boolean is(String answer, String word) {
    String plain = answer.strip().replace('\u2019', '\'').replaceAll("[.!\u3002]$", "");
    return plain.equalsIgnoreCase(word)
        || Arrays.stream(words.say("answers." + word).split("\\|"))
            .anyMatch(plain::equalsIgnoreCase);
  }
}
