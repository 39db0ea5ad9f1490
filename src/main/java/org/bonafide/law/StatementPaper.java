package org.bonafide.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.data.Data;
import org.bonafide.data.Languages;
import org.bonafide.diagnose.InstrumentKind;

/**
 * A paper in which a statement is drafted, as {@code jurisdiction.yaml} lists it.
 *
 * @param kind the statement itself, its annex, a guide for the applicant, a copy for who reads
 *     another language, or what follows a filing: an answer, a correction, a notice, an assignment
 * @param language in which it is drafted
 * @param letter whether on US Letter, else on A4
 * @param signed whether people sign it
 * @param forReaders whether it is drafted only where the record's documents have its language
 * @param always formats in which it is written whatever is asked for: a form is copied from them
 * @param needs what the record states where a work calls for it, as one writes it; empty for a
 *     statement, which every work calls for
 * @param beside the language in which the same is said beside it; mostly none
 */
public record StatementPaper(
    InstrumentKind kind,
    Locale language,
    boolean letter,
    boolean signed,
    boolean forReaders,
    List<String> always,
    String needs,
    Optional<Locale> beside) {

  public StatementPaper {
    always = List.copyOf(always);
  }

  private static final Map<String, InstrumentKind> KINDS = kinds();

  /** What is made only where it is asked for is called as its files are: word and tail. */
  private static Map<String, InstrumentKind> kinds() {
    Map<String, InstrumentKind> kinds = new LinkedHashMap<>();
    kinds.put("statement", InstrumentKind.REGISTRATION);
    kinds.put("annex", InstrumentKind.REGISTRATION_ANNEX);
    kinds.put("guide", InstrumentKind.REGISTRATION_GUIDE);
    kinds.put("reading", InstrumentKind.REGISTRATION_READING);
    InstrumentKind.later().forEach(kind -> kinds.put(kind.stem() + kind.tail(), kind));
    return Collections.unmodifiableMap(kinds);
  }

  /**
   * The word with which one asks for it: {@code registration} for a statement and what goes with
   * it, its own for what follows a filing.
   */
  public String asked() {
    return kind.stem();
  }

  /** The language in which its texts stand: en-US has none of its own and is spelled otherwise. */
  public Locale written() {
    return Languages.tags().contains(language.toLanguageTag())
        ? language
        : Locale.forLanguageTag(language.getLanguage());
  }

  /** The languages in which its texts stand, the leading one first. */
  public List<Locale> languages() {
    return beside.map(other -> List.of(written(), other)).orElseGet(() -> List.of(written()));
  }

  static StatementPaper read(Data data) {
    data.knows("kind language beside sheet signed for-readers always needs");
    return new StatementPaper(
        KINDS.getOrDefault(data.oneOf("kind", KINDS.keySet()), InstrumentKind.REGISTRATION),
        Locale.forLanguageTag(data.text("language")),
        data.oneOf("sheet", Set.of("a4", "letter")).equals("letter"),
        data.answer("signed"),
        data.answer("for-readers"),
        data.texts("always"),
        data.text("needs"),
        Optional.of(data.text("beside")).filter(tag -> !tag.isEmpty()).map(Locale::forLanguageTag));
  }
}
