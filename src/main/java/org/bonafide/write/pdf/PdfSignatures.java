package org.bonafide.write.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.SignatureBlock;

/**
 * The places to sign: two side by side, otherwise one below the other; one row, never split.
 *
 * @param close whether lines stand close, as in the short form
 */
record PdfSignatures(Tag parent, float width, boolean close) {

  private static final float GAP = 28;
  private static final Look HEADING = new Look(10, 13.5f, true, false, 14, 4, true);
  private static final Look CLOSE_HEADING = new Look(8.5f, 10.5f, true, false, 2, 1, true);
  private static final Look CLOSE_SIGN = new Look(8.5f, 10.5f, false, false, 2.5f, 0, true);

  Box.Row compose(SignatureBlock block) {
    Locale language = block.origin().language();
    boolean pair = block.signatories().size() == 2;
    float half = pair ? (width - GAP) / 2 : Math.min(width, 300);
    List<Box.Cell> cells = new ArrayList<>();
    if (pair) {
      for (int i = 0; i < 2; i++) {
        cells.add(
            new Box.Cell(
                i * (half + GAP), half, 4, signatory(block.signatories().get(i), half, language)));
      }
    } else {
      List<Box> all = new ArrayList<>();
      block.signatories().forEach(s -> all.addAll(signatory(s, half, language)));
      cells.add(new Box.Cell(0, half, 4, all));
    }
    return new Box.Row(cells, Optional.empty(), false, false, false);
  }

  private List<Box> signatory(SignatureBlock.Signatory signatory, float wide, Locale language) {
    Tag cell = parent.child("Div", language);
    List<Box> boxes = new ArrayList<>();
    boxes.add(
        new ParagraphInMaking(signatory.heading(), close ? CLOSE_HEADING : HEADING, language, wide)
            .box(cell.child("P"), 0));
    for (SignatureBlock.Line line : signatory.lines()) {
      boolean blank = line.filled().isEmpty();
      Look sign = close ? CLOSE_SIGN : Look.SIGN;
      Look look = blank ? sign.spaced(close ? 8 : 15, 2) : sign;
      List<Inline> words = new ArrayList<>(List.of(new Inline.Words(line.label())));
      if (!blank) {
        words.add(new Inline.Words("  "));
        words.addAll(line.filled());
      }
      Box.Text text = new ParagraphInMaking(words, look, language, wide).box(cell.child("P"), 0);
      boxes.add(text);
      if (blank) {
        float label = text.lines().get(text.lines().size() - 1).width() + 8;
        boolean beside = wide - label >= 90;
        if (!beside) {
          boxes.add(new Box.Gap(14));
        }
        boxes.add(new Box.Rule(beside ? label : 0, beside ? wide - label : wide, 0));
      }
    }
    return boxes;
  }
}
