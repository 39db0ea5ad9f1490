package org.bonafide.write.docx;

/** Makes paragraphs fit the narrow columns of a bilingual instrument: smaller indents, ragged. */
final class Narrow {

  private Narrow() {}

  static ParagraphLook look(ParagraphLook look) {
    ParagraphLook ragged = look.ragged();
    return switch (look.style()) {
      case CLAUSE, SUB_CLAUSE -> ragged.indented(560, 560);
      case LIMB -> ragged.indented(960, 400);
      case LIMB2 -> ragged.indented(1360, 400);
      case DEFINITION, CLAUSE_TEXT -> ragged.indented(0, 0);
      case BODY, BULLET, BULLET2, SMALL, QUOTE -> ragged;
      default -> look;
    };
  }
}
