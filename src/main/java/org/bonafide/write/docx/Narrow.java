package org.bonafide.write.docx;

import org.bonafide.write.StyleSheet;
import org.bonafide.write.TextKind;

/**
 * Makes paragraphs fit the narrow columns of a bilingual instrument: smaller indents, and less
 * space above, since the cells of a table do not share the space between their paragraphs.
 */
record Narrow(StyleSheet sheet) {

  ParagraphLook look(ParagraphLook look) {
    return switch (look.style()) {
      case CLAUSE -> above(look, TextKind.CLAUSE).indented(520, 520);
      case SUB_CLAUSE -> look.indented(520, 520);
      case LIMB -> look.indented(920, 400);
      case LIMB2 -> look.indented(1320, 400);
      case DEFINITION, CLAUSE_TEXT -> look.indented(0, 0);
      case HEADING1 -> above(look, TextKind.HEADING1);
      case HEADING2 -> above(look, TextKind.HEADING2);
      case SCHEDULE, ANNEX -> above(look, TextKind.SCHEDULE);
      default -> look;
    };
  }

  private ParagraphLook above(ParagraphLook look, TextKind kind) {
    float before = sheet.text(kind).below(sheet.text(TextKind.BODY)).before();
    return look.spacedAbove(Twips.of(before));
  }
}
