package org.bonafide.instrument;

import java.util.List;

/** The places to sign, one a signatory, kept together on one page. */
public record SignatureBlock(Origin origin, List<Signatory> signatories) implements Block {
  public SignatureBlock {
    signatories = List.copyOf(signatories);
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.signatureBlock(this);
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
