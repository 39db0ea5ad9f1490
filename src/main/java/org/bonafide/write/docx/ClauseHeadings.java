package org.bonafide.write.docx;

import java.util.Optional;
import org.bonafide.data.Grammar;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Instrument;

/**
 * The names of the styles in a file with clauses. Readers find an outline by the names that Word
 * gives its headings: there the heading of a clause is Word's first, and the headings inside
 * schedules come below it.
 *
 * @param style the style whose paragraphs are the first headings
 */
record ClauseHeadings(String style) {

  /** Those of an instrument; nothing where it has no clauses, and its headings are Word's own. */
  static Optional<ClauseHeadings> of(Instrument instrument) {
    boolean clauses =
        instrument.blocks().stream().flatMap(Block::walk).anyMatch(Clause.class::isInstance);
    boolean wide = Grammar.of(instrument.language()).wide();
    return clauses
        ? Optional.of(new ClauseHeadings(wide ? "ClauseZh" : "Clause"))
        : Optional.empty();
  }

  /** The styles with these names. */
  String inStyles(String styles) {
    String lower = below(below(styles, "Heading2", 2), "Heading1", 1);
    String opening =
        "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + style + "\">";
    int from = lower.indexOf(opening);
    int name = lower.indexOf("<w:name ", from);
    return lower.substring(0, from)
        + opening.replace(" w:customStyle=\"1\"", "")
        + lower.substring(from + opening.length(), name)
        + "<w:name w:val=\"heading 1\"/>"
        + lower.substring(lower.indexOf("/>", name) + 2);
  }

  /** A heading of Word's one level lower. */
  private static String below(String styles, String id, int level) {
    int from = styles.indexOf("w:styleId=\"" + id + "\"");
    int to = styles.indexOf("</w:style>", from);
    String lower =
        styles
            .substring(from, to)
            .replace("heading " + level, "heading " + (level + 1))
            .replace(
                "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>",
                "<w:outlineLvl w:val=\"" + level + "\"/>");
    return styles.substring(0, from) + lower + styles.substring(to);
  }
}
