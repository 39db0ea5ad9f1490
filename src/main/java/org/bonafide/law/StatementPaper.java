package org.bonafide.law;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bonafide.data.Data;
import org.bonafide.diagnose.InstrumentKind;

/**
 * A paper in which a statement is drafted, as {@code jurisdiction.yaml} lists it.
 *
 * @param kind the statement itself, a guide for the applicant, or a copy for who reads another
 *     language
 * @param language in which it is drafted
 * @param letter whether on US Letter, else on A4
 * @param signed whether people sign it
 * @param forReaders whether it is drafted only where the record's documents have its language
 * @param always formats in which it is written whatever is asked for: a form is copied from them
 */
public record StatementPaper(
    InstrumentKind kind,
    Locale language,
    boolean letter,
    boolean signed,
    boolean forReaders,
    List<String> always) {

  public StatementPaper {
    always = List.copyOf(always);
  }

  private static final Map<String, InstrumentKind> KINDS =
      Map.of(
          "statement", InstrumentKind.REGISTRATION,
          "guide", InstrumentKind.REGISTRATION_GUIDE,
          "reading", InstrumentKind.REGISTRATION_READING);

  static StatementPaper read(Data data) {
    data.knows("kind language sheet signed for-readers always");
    return new StatementPaper(
        KINDS.getOrDefault(data.oneOf("kind", KINDS.keySet()), InstrumentKind.REGISTRATION),
        Locale.forLanguageTag(data.text("language")),
        data.oneOf("sheet", Set.of("a4", "letter")).equals("letter"),
        data.answer("signed"),
        data.answer("for-readers"),
        data.texts("always"));
  }
}
