package org.bonafide.write.docx;

/** Makes paragraphs fit the narrow columns of a bilingual instrument: smaller indents, ragged. */
final class Narrow {

  private Narrow() {}

  static ParagraphLook look(ParagraphLook look) {
    boolean chinese = Language.isChinese(look.language());
    ParagraphLook ragged = look.ragged();
    return switch (look.style()) {
      case CLAUSE -> chinese ? ragged : ragged.indented(560, 560);
      case SUB_CLAUSE -> chinese ? ragged.indented(735, 735) : ragged.indented(560, 560);
      case LIMB -> chinese ? ragged.indented(1050, 315) : ragged.indented(960, 400);
      case LIMB2 -> chinese ? ragged.indented(1680, 630) : ragged.indented(1360, 400);
      case DEFINITION, CLAUSE_TEXT -> ragged.indented(0, 0);
      case BODY, BULLET, BULLET2, SMALL, QUOTE, DRAFTING_NOTE -> ragged;
      default -> look;
    };
  }
}
