package org.bonafide.instrument;

import java.util.List;
import java.util.function.UnaryOperator;

/** The places to sign, one a signatory, kept together on one page. */
public record SignatureBlock(BlockMark origin, List<Signatory> signatories) implements Block {
  public SignatureBlock {
    signatories = List.copyOf(signatories);
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.signatureBlock(this);
  }

  @Override
  public Block copy(BlockMark at, UnaryOperator<List<Inline>> words, UnaryOperator<Block> inside) {
    return new SignatureBlock(at, signatories.stream().map(one -> one.copy(words)).toList());
  }

  /**
   * One who signs.
   *
   * @param heading for whom, as in "Signed for Lumen Studio LLC"
   * @param lines each a label and what follows it
   */
  public record Signatory(List<Inline> heading, List<Line> lines) {
    public Signatory {
      heading = List.copyOf(heading);
      lines = List.copyOf(lines);
    }

    private Signatory copy(UnaryOperator<List<Inline>> words) {
      return new Signatory(
          words.apply(heading),
          lines.stream().map(line -> new Line(line.label(), words.apply(line.filled()))).toList());
    }
  }

  /**
   * A line of a signature block.
   *
   * @param label as in "Name"
   * @param filled what is known; an empty list prints a rule to write on
   */
  public record Line(String label, List<Inline> filled) {
    public Line {
      filled = List.copyOf(filled);
    }
  }
}
