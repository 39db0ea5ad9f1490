package org.bonafide.write.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bonafide.data.Grammar;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.SignatureBlock;
import org.bonafide.type.Fonts;
import org.bonafide.write.StyleSheet;
import org.bonafide.write.TextKind;
import org.bonafide.write.TextStyle;

/**
 * The places to sign: two side by side, otherwise one below the other; one row, never split.
 *
 * @param close whether lines stand close, as in the short form
 */
record PdfSignatures(Tag parent, float width, StyleSheet sheet, boolean close) {

  private static final float GAP = 28;
  private static final float PADDING = 4;
  private static final float BETWEEN = 10;

  /** The shortest rule beside its label, or this share of a row. */
  private static final float SHORTEST = 90;

  private static final float SHARE = 0.4f;

  private static final String DAY = "date";

  /** The kinds of lines that a program fills. */
  private static final Set<String> FIELDS = Set.of("signature", "initials", DAY);

  Box.Row compose(SignatureBlock block) {
    Locale language = block.origin().language();
    boolean pair = block.signatories().size() == 2;
    float half = pair ? (width - GAP) / 2 : Math.min(width, 300);
    List<List<List<Box>>> all =
        block.signatories().stream().map(s -> parts(block, s, half, language)).toList();
    List<Box.Cell> cells = new ArrayList<>();
    if (pair) {
      cells.add(new Box.Cell(0, half, PADDING, levelled(all.get(0), all.get(1))));
      cells.add(new Box.Cell(half + GAP, half, PADDING, levelled(all.get(1), all.get(0))));
    } else {
      List<Box> boxes = all.stream().flatMap(List::stream).flatMap(List::stream).toList();
      cells.add(new Box.Cell(0, half, PADDING, boxes));
    }
    return Box.Row.plain(cells, false);
  }

  /** The lines of one, each as low as the same line of the other, which may need more room. */
  private static List<Box> levelled(List<List<Box>> own, List<List<Box>> other) {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      float less = i < other.size() ? height(other.get(i)) - height(own.get(i)) : 0;
      List<Box> gap = less > 0 ? List.of(new Box.Gap(less)) : List.of();
      boxes.addAll(i == 0 ? own.get(i) : gap);
      boxes.addAll(i == 0 ? gap : own.get(i));
    }
    return boxes;
  }

  private static float height(List<Box> boxes) {
    return (float) boxes.stream().mapToDouble(box -> box.before() + box.height()).sum();
  }

  /** The heading and then each line. */
  private List<List<Box>> parts(
      SignatureBlock block, SignatureBlock.Signatory signatory, float wide, Locale language) {
    Tag cell = parent.child("Div", language);
    List<List<Box>> parts = new ArrayList<>();
    parts.add(
        List.of(
            new ParagraphInMaking(
                    signatory.heading(), sheet.text(TextKind.SIGNATURE_HEADING), language, wide)
                .box(cell.child("P"), 0)));
    if (block.initials()) {
      parts.add(List.of(row(signatory, cell, wide, language)));
      return parts;
    }
    float labels = labels(signatory.lines(), wide, language);
    for (SignatureBlock.Line line : signatory.lines()) {
      parts.add(line.isRoom() ? List.of() : line(signatory, line, cell, wide, labels, language));
    }
    return parts;
  }

  /** Room for the longest label: what is filled in, and the rules, begin at one place. */
  private float labels(List<SignatureBlock.Line> lines, float wide, Locale language) {
    float most = wide / 2 - BETWEEN;
    return BETWEEN
        + (float)
            lines.stream()
                .mapToDouble(line -> width(line.label(), language))
                .filter(one -> one <= most)
                .max()
                .orElse(0);
  }

  private float width(String label, Locale language) {
    float size = sheet.text(TextKind.SIGNATURE).size();
    return Fonts.shipped().width(label, false, false, language, size);
  }

  /** Its lines in one row, the first of half its width. */
  private Box.Row row(SignatureBlock.Signatory signatory, Tag cell, float wide, Locale language) {
    int many = signatory.lines().size();
    float each = (wide - 2 * PADDING - (many - 1) * BETWEEN) / many;
    List<Box.Cell> cells = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      List<Box> line = line(signatory, signatory.lines().get(i), cell, each, 0, language);
      List<Box> boxes = new ArrayList<>(List.of(new Box.Gap(close ? 4 : 10)));
      boxes.addAll(line);
      cells.add(new Box.Cell(i * (each + BETWEEN), each, 0, boxes));
    }
    return Box.Row.plain(cells, false);
  }

  private List<Box> line(
      SignatureBlock.Signatory signatory,
      SignatureBlock.Line line,
      Tag cell,
      float wide,
      float labels,
      Locale language) {
    boolean blank = line.filled().isEmpty();
    TextStyle look = sheet.text(TextKind.SIGNATURE).keeping();
    Tag tag = cell.child("P");
    if (!blank) {
      Box.Text filled =
          new ParagraphInMaking(line.filled(), look, language, wide)
              .numbered(line.label() + " ", labels, tag.child("Span"))
              .box(tag.child("Span"), Math.max(labels, width(line.label(), language) + BETWEEN));
      return List.of(filled);
    }
    List<Inline> words = List.of(new Inline.Words(line.label()));
    Box.Text text = new ParagraphInMaking(words, look, language, wide).box(tag, 0);
    List<Box> boxes = new ArrayList<>(List.of(text));
    float own = text.lines().get(text.lines().size() - 1).width() + 8;
    float label = text.lines().size() == 1 && own <= labels ? labels : own;
    boolean beside = wide - label >= Math.min(SHORTEST, wide * SHARE);
    if (!beside) {
      boxes.add(new Box.Gap(14));
    }
    boxes.add(
        new Box.Rule(
            beside ? label : 0,
            beside ? wide - label : wide,
            0,
            field(signatory, line, cell, language)));
    return boxes;
  }

  private static Optional<SignatureField> field(
      SignatureBlock.Signatory signatory, SignatureBlock.Line line, Tag cell, Locale language) {
    String name = signatory.field(line);
    if (name.isEmpty() || !FIELDS.contains(line.kind())) {
      return Optional.empty();
    }
    String says =
        InlineText.of(signatory.heading()) + Grammar.of(language).semicolon() + line.label();
    boolean day = line.kind().equals(DAY);
    return Optional.of(new SignatureField(name, says, day, cell.child("Form")));
  }
}
