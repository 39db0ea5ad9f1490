package org.bonafide.publish.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bonafide.data.Languages;
import org.bonafide.data.WordList;

/**
 * Six plain questions, after which a label can be printed. What no chosen place turns on is not
 * asked, and nobody has to know an answer.
 *
 * <p>Example: {@code new LabelInterview("en", talk, places).answers("")}.
 */
public final class LabelInterview {

  private static final PlainAnswers TABLE = PlainAnswers.shipped();

  private final String language;
  private final WordList words;
  private final Talk talk;
  private final Answers answers;
  private final Destinations places;
  private int count;

  /**
   * Ready to ask.
   *
   * @param language the tag of the language in which it asks, and of the record
   */
  public LabelInterview(String language, Talk talk, Destinations places) {
    this.language = language;
    this.words = WordList.of("init", Locale.forLanguageTag(language));
    this.talk = talk;
    this.answers = new Answers(words, talk);
    this.places = places;
  }

  /** What to say before the first question: how to answer, and how to be asked in other words. */
  public List<String> hints() {
    List<String> hints = new ArrayList<>(List.of(words.say("label.hint")));
    Languages.having("init").stream()
        .filter(tag -> !tag.equals(language))
        .map(tag -> WordList.of("init", Locale.forLanguageTag(tag)).say("label.instead", tag))
        .forEach(hints::add);
    return hints;
  }

  /**
   * All that a label asks for.
   *
   * @param title of the work, where it is known already
   */
  public LabelAnswers answers(String title) {
    List<String> chosen = new PlacesQuestion(answers, places).places(numbered("places"));
    Set<String> asks = places.asks(chosen.isEmpty() ? List.of("general") : chosen);
    List<TypedChoice> kinds = ask("kinds", "elements", TABLE.kindsInOrder(), TABLE.offered());
    List<PlainPart> parts = new ArrayList<>();
    for (String kind : kinds.isEmpty() ? List.of("") : named(kinds)) {
      parts.addAll(new PartQuestions(this, asks).parts(kind));
    }
    boolean live = kinds.stream().anyMatch(k -> k.choice().equals(PlainAnswers.LIVE));
    String[] name = (said("name") + " ").split("[;\\uFF1B]", 2);
    List<String> left = talk.left();
    if (!left.isEmpty()) {
      throw new NotUnderstood(
          words.say(
              "label.left-over",
              talk.line() + 1 + talk.ahead().indexOf(left.get(0)),
              left.size(),
              left.get(0)));
    }
    return new LabelAnswers(
        language,
        title.isEmpty() && name.length > 1 ? name[1].strip() : title,
        chosen,
        parts,
        live ? "yes" : kinds.isEmpty() ? "" : "no",
        name[0].strip());
  }

  private static List<String> named(List<TypedChoice> kinds) {
    return kinds.stream().map(TypedChoice::choice).distinct().toList();
  }

  /**
   * Some of some choices, each with what is typed behind it; none where it is not known.
   *
   * @param key of the record that the answer would fill
   * @param numbered how many of them have a number; the others are understood by name
   * @param about what the question is about
   */
  List<TypedChoice> ask(
      String question, String key, List<String> choices, int numbered, Object... about) {
    String put = numbered(question, about);
    String list = listed(choices.subList(0, numbered));
    String asked = put + list + "\n   >";
    String answer = answers.known(talk.ask(asked));
    for (int i = 1; !answer.isEmpty(); i++) {
      List<TypedChoice> meant = TypedChoice.all(answer, choices, numbered);
      if (!meant.isEmpty()) {
        return meant;
      }
      if (!talk.isPerson()) {
        throw answers.stop(answer, put, list);
      }
      if (i == Answers.TIMES) {
        answers.refuse(answer, put, key);
        return List.of();
      }
      answer = answers.known(talk.ask(words.say("again", asked)));
    }
    return List.of();
  }

  /** The answer in words; empty where it is not known. */
  String said(String question, Object... about) {
    return answers.known(talk.ask(numbered(question, about)));
  }

  /** The next question with its number: what is not asked has none. */
  String numbered(String question, Object... about) {
    count++;
    return count + ". " + words.say("label." + question, about);
  }

  private String listed(List<String> choices) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      lines.add("\n   " + (i + 1) + " " + shown(choices.get(i)));
    }
    return String.join("", lines);
  }

  private String shown(String choice) {
    return words.say("label.choices." + choice);
  }

  WordList words() {
    return words;
  }

  Answers taken() {
    return answers;
  }
}
