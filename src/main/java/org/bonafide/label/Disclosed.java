package org.bonafide.label;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.data.WordList;
import org.bonafide.project.Ref;

/**
 * What one work owes at one target, and the words for it: the machine face {@code disclosure.json}.
 *
 * @param target the id of the target, as in {@code etsy}
 * @param targetNames as printed, by language, as in {@code Etsy}
 * @param extent what the record says of generation in the work, as in {@code mixed}; {@code
 *     contains, unstated, no-output, unknown} where it leaves something open
 * @param elements the same of each element, by its id
 * @param why one sentence by language
 * @param owes who owes the label, and what exception was applied
 * @param refused whether the place takes no such work
 * @param source where the words of the target were read, and when
 * @param missing the facts that the duty turns on and that the record leaves open, by language
 * @param missingKeys the keys of the record that state them, as in {@code
 *     works.poster.impression.realistic}
 * @param words label and notice
 * @param options the target's own fields and exactly what to choose or paste
 * @param isLabelPasted whether the label itself is pasted, where there are no fields
 * @param where where the label goes, by language, or empty
 * @param placements position, size and time by medium, for the media of the work
 * @param notes what one must know besides, by language, or empty
 * @param marks machine-readable marks by name, as in {@code digitalSourceType}
 * @param schemaType the digital source type as schema.org names it, or empty
 * @param law what the law says of the label that the place asks for
 */
public record Disclosed(
    String work,
    String target,
    Map<Locale, String> targetNames,
    String extent,
    Map<String, String> elements,
    Duty duty,
    Map<Locale, String> why,
    Owes owes,
    boolean refused,
    TargetSource source,
    Map<Locale, String> missing,
    List<String> missingKeys,
    Said words,
    List<Pick> options,
    boolean isLabelPasted,
    Map<Locale, String> where,
    List<Placement> placements,
    Map<Locale, String> notes,
    Map<String, String> marks,
    String schemaType,
    LawOfLabel law) {
  public Disclosed {
    missingKeys = List.copyOf(missingKeys);
    options = List.copyOf(options);
    placements = List.copyOf(placements);
  }

  /** Whether the law or place asks for labels in a language. */
  public boolean asksFor(Locale language) {
    return words.language().filter(language::equals).isPresent();
  }

  /**
   * Words in a language; where there are none in it, the English ones, which say that they are not
   * translated.
   */
  public static String in(Map<Locale, String> words, Locale language) {
    String plain = name(words, language);
    return plain.isEmpty() || words.containsKey(language)
        ? plain
        : plain + FullDisclosure.untranslated(Locale.ENGLISH, language);
  }

  /** A name in a language, or in English where it has none in it, as names stay as they are. */
  public static String name(Map<Locale, String> words, Locale language) {
    return words.getOrDefault(language, words.getOrDefault(Locale.ENGLISH, ""));
  }

  /**
   * Why, as a paper or a text to paste says it: where nothing is owed, that nothing is to be done,
   * or that the place takes no such work, comes first.
   *
   * <p>Example: {@code Nothing to do: A generative tool was used, and …}.
   */
  public String reason(Locale language) {
    String plain = in(why, language);
    return duty == Duty.NOT_APPLICABLE
        ? WordList.of("places", language).say(refused ? "refused" : "nothing", plain)
        : plain;
  }

  /**
   * Who owes the label.
   *
   * @param role by language, as in {@code the deployer}
   * @param who the party or person whom the record names for it
   * @param exception the exception of the law that was applied, by language, or empty
   * @param records ids of the records that support the exception
   */
  public record Owes(
      Map<Locale, String> role,
      Optional<Ref> who,
      Map<Locale, String> exception,
      List<String> records) {}

  /**
   * The words.
   *
   * @param language of the label that the law or place asks for; empty where it asks for none
   * @param labels the one-line label by language, in the languages of the target too
   * @param shorts the words of a label picture by language; none where nothing generated is in it
   * @param notices the notice of a paragraph, in the two languages of instruments
   * @param statements the full statement
   * @param forms the label as it is given in each medium of the work, by medium and language
   */
  public record Said(
      Optional<Locale> language,
      Map<Locale, String> labels,
      Map<Locale, String> shorts,
      Map<Locale, String> notices,
      Map<Locale, String> statements,
      Map<String, Map<Locale, String>> forms) {}

  /**
   * A field and what to choose or paste there.
   *
   * @param field by language
   * @param value exactly what to choose or paste, in the first language of the record; empty where
   *     the record does not settle it
   * @param values the same for those who read in another language, where it is another
   * @param action what is done in the field, by language, where the value is no words of its own
   * @param fromFile the words of the target's file in the value, without those made from the record
   * @param isPasted whether words are pasted there, not a choice of the form taken
   * @param missing what the record does not state, by language, where the value is empty
   * @param missingKeys the keys of the record that state it
   */
  public record Pick(
      Map<Locale, String> field,
      String value,
      Map<Locale, String> values,
      Map<Locale, String> action,
      String fromFile,
      boolean isPasted,
      Map<Locale, String> missing,
      List<String> missingKeys) {
    public Pick {
      values = Map.copyOf(values);
      missingKeys = List.copyOf(missingKeys);
    }

    /** What to do or choose, in a language: the place's own words stay as they are. */
    public String shown(Locale language) {
      return action.isEmpty() ? values.getOrDefault(language, value) : in(action, language);
    }
  }

  /**
   * What a law says of the label itself: its own words where the target is a law, those of the law
   * that a place follows, or none.
   *
   * @param names as printed, by language; none where the place follows no law
   * @param placements position, size and time by medium, for the media of the work
   * @param keep what must stay in the file, by language
   * @param handover what is said where the file is handed over, by language
   * @param source where its words were read, and when
   */
  public record LawOfLabel(
      Map<Locale, String> names,
      List<Placement> placements,
      Map<Locale, String> keep,
      Map<Locale, String> handover,
      TargetSource source) {
    public LawOfLabel {
      placements = List.copyOf(placements);
    }
  }

  /** Where the label stands in a medium, by language. */
  public record Placement(String medium, Map<Locale, String> words) {}
}
