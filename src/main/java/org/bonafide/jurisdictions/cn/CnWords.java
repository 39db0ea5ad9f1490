package org.bonafide.jurisdictions.cn;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bonafide.data.Grammar;
import org.bonafide.data.Languages;
import org.bonafide.data.WordList;
import org.bonafide.law.AspectWords;
import org.bonafide.law.Countries;
import org.bonafide.law.Sentence;
import org.bonafide.project.Answer;
import org.bonafide.project.LocalText;
import org.bonafide.project.Person;
import org.bonafide.project.Step;
import org.bonafide.project.When;

/** The Chinese words of the works description. */
final class CnWords {

  /** The language in which the office reads. */
  static final Locale OFFICE = Locale.SIMPLIFIED_CHINESE;

  private static final WordList DESCRIPTION = China.FOLDER.words("description", OFFICE);

  private static final Set<Character.UnicodeBlock> FULL_WIDTH =
      Set.of(
          Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
          Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
          Character.UnicodeBlock.GENERAL_PUNCTUATION);

  private CnWords() {}

  /** Words of the works description. */
  static String say(String key, Object... values) {
    return DESCRIPTION.say(key, values);
  }

  /** What the office's language does with words. */
  static Grammar grammar() {
    return DESCRIPTION.grammar();
  }

  /** A place in Chinese; what is no code that we know stays as the user wrote it. */
  static String place(String place) {
    return Countries.in(place, OFFICE);
  }

  /** A person with how the work is signed, where the record says it. */
  static String credited(Person person, Locale language) {
    Sentence shown =
        person.shown().anonymous() == Answer.YES
            ? Sentence.of("cn-credit-unsigned")
            : person.publicName().isEmpty()
                ? Sentence.NONE
                : Sentence.of("cn-credit-as", Sentence.same(person.publicName()));
    String name = person.nameIn(language);
    return shown.isEmpty() ? name : name + Grammar.of(language).bracketed(shown.in(language));
  }

  static String date(When when) {
    return Grammar.of(OFFICE).date(when.text());
  }

  /** By hand, in the words that fit an act. */
  static String byHand(Step step) {
    return DESCRIPTION.find("hand." + step.act().word()).orElseGet(() -> say("by-hand"));
  }

  /** Words of the record as they stand in a sentence, marked where they are in another language. */
  static String told(LocalText words) {
    String own = unstopped(words.in(OFFICE));
    return own.isEmpty() ? "" : own + untranslated(words);
  }

  /** The same in quotation marks, so that they are told from what we say; empty where empty. */
  static String quoted(LocalText words) {
    String own = unstopped(words.in(OFFICE));
    return own.isEmpty() ? "" : grammar().quoted(own) + untranslated(words);
  }

  /** A mark behind words that are stated in another language only. */
  static String untranslated(LocalText words) {
    WordList draft = WordList.of("draft", OFFICE);
    return words
        .insteadOf(OFFICE)
        .map(Locale::toLanguageTag)
        .map(tag -> draft.find("language." + tag).orElse(tag))
        .map(named -> draft.say("untranslated.note").replace("{language}", named))
        .orElse("");
  }

  /** The same behind what an act shaped, in words of which the language is not stated. */
  static String foreign(List<String> aspects) {
    boolean any =
        aspects.stream()
            .filter(a -> AspectWords.known(a).isEmpty())
            .anyMatch(
                a ->
                    Languages.ofWide(a).filter(OFFICE::equals).isEmpty()
                        && a.codePoints().anyMatch(Character::isLetter));
    WordList draft = WordList.of("draft", OFFICE);
    return any
        ? draft.say("untranslated.note").replace("{language}", draft.say("language.und"))
        : "";
  }

  /** Words of the record within a sentence: a full stop of their own is left off. */
  static String unstopped(String words) {
    return Grammar.unstopped(words.strip());
  }

  /** Characters as a form counts them: white space and the ends of lines are none. */
  static int length(String words) {
    return (int) words.codePoints().filter(c -> !Character.isWhitespace(c)).count();
  }

  /** What words take of a line, in characters of full width: two Latin ones make one. */
  static int room(String words) {
    long wide =
        words
            .codePoints()
            .filter(
                c ->
                    Character.isIdeographic(c) || FULL_WIDTH.contains(Character.UnicodeBlock.of(c)))
            .count();
    return (int) (wide + (words.codePoints().count() - wide + 1) / 2);
  }

  /** {@code 甲、乙和丙}. */
  static String join(List<String> words) {
    return Grammar.of(OFFICE).list(words);
  }
}
