package org.bonafide.write.docx;

import java.util.Locale;

/** The paragraph styles of styles.xml that the writer uses. */
enum WordStyle {
  TITLE("Title"),
  SUBTITLE("Subtitle"),
  HEADING1("Heading1"),
  HEADING2("Heading2"),
  BODY("BodyText"),
  CLAUSE("Clause", "ClauseZh", 0, 1, 2),
  SUB_CLAUSE("SubClause", "SubClauseZh", 1, 1, 2),
  LIMB("Limb", "LimbZh", 2, 1, 2),
  LIMB2("Limb2", "Limb2Zh", 3, 1, 2),
  TERM("Term", "TermZh", 0, 8, 9),
  CLAUSE_TEXT("ClauseText", "ClauseTextZh"),
  DEFINITION("Definition", "DefinitionZh"),
  BULLET("ListBullet", "ListBullet", 0, 5, 5),
  BULLET2("ListBullet2", "ListBullet2", 1, 5, 5),
  QUOTE("Quote"),
  SMALL("Small"),
  CAPTION("Caption"),
  TABLE_TEXT("TableText"),
  TABLE_HEADER("TableHeader"),
  TABLE_SMALL("TableSmall"),
  PARTIES("Parties"),
  SCHEDULE("ScheduleHeading", "ScheduleHeadingZh", 0, 3, 4),
  ANNEX("AnnexHeading", "AnnexHeadingZh", 0, 6, 7),
  SIGNATURE_HEADING("SignatureHeading"),
  SIGNATURE_LINE("SignatureLine"),
  SPACER("Spacer"),
  HEADER("Header"),
  FOOTER("Footer");

  private final String id;
  private final String wide;
  private final int level;
  private final int list;
  private final int wideList;

  WordStyle(String id) {
    this(id, id);
  }

  WordStyle(String id, String wide) {
    this(id, wide, 0, 0, 0);
  }

  WordStyle(String id, String wide, int level, int list, int wideList) {
    this.id = id;
    this.wide = wide;
    this.level = level;
    this.list = list;
    this.wideList = wideList;
  }

  /** Whether Word counts its paragraphs. */
  boolean isCounted() {
    return list > 0;
  }

  /** The level in its list, from 0. */
  int level() {
    return level;
  }

  /** The list of numbering.xml that it is counted in. */
  int list(Locale language) {
    return Language.isWide(language) ? wideList : list;
  }

  /** The style's id for a language: lists are numbered otherwise in Chinese. */
  String id(Locale language) {
    return Language.isWide(language) ? wide : id;
  }
}
