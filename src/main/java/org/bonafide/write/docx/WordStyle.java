package org.bonafide.write.docx;

import java.util.Locale;

/** The paragraph styles of styles.xml that the writer uses. */
enum WordStyle {
  TITLE("Title"),
  SUBTITLE("Subtitle"),
  HEADING1("Heading1"),
  HEADING2("Heading2"),
  BODY("BodyText"),
  CLAUSE("Clause", "ClauseZh"),
  SUB_CLAUSE("SubClause", "SubClauseZh"),
  LIMB("Limb", "LimbZh"),
  LIMB2("Limb2", "Limb2Zh"),
  TERM("Term", "TermZh"),
  CLAUSE_TEXT("ClauseText", "ClauseTextZh"),
  DEFINITION("Definition", "DefinitionZh"),
  BULLET("ListBullet"),
  BULLET2("ListBullet2"),
  QUOTE("Quote"),
  SMALL("Small"),
  CAPTION("Caption"),
  TABLE_TEXT("TableText"),
  TABLE_HEADER("TableHeader"),
  TABLE_SMALL("TableSmall"),
  SCHEDULE("ScheduleHeading", "ScheduleHeadingZh"),
  ANNEX("AnnexHeading", "AnnexHeadingZh"),
  SIGNATURE_HEADING("SignatureHeading"),
  SIGNATURE_LINE("SignatureLine"),
  SPACER("Spacer"),
  HEADER("Header"),
  FOOTER("Footer");

  private final String id;
  private final String wide;

  WordStyle(String id) {
    this(id, id);
  }

  WordStyle(String id, String wide) {
    this.id = id;
    this.wide = wide;
  }

  /** The style's id for a language: lists are numbered otherwise in Chinese. */
  String id(Locale language) {
    return Language.isWide(language) ? wide : id;
  }
}
