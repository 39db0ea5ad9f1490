package org.bonafide.instrument;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The places to sign, one a signatory, kept together on one page.
 *
 * @param initials whether a party only initials: its lines stand in one row
 */
public record SignatureBlock(BlockMark origin, boolean initials, List<Signatory> signatories)
    implements Block {
  public SignatureBlock {
    signatories = List.copyOf(signatories);
  }

  /** Places to sign in full. */
  public SignatureBlock(BlockMark origin, List<Signatory> signatories) {
    this(origin, false, signatories);
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.signatureBlock(this);
  }

  @Override
  public Block copy(BlockMark at, UnaryOperator<List<Inline>> words, UnaryOperator<Block> inside) {
    return new SignatureBlock(
        at, initials, signatories.stream().map(one -> one.copy(words)).toList());
  }

  /**
   * One who signs.
   *
   * @param who what programs that place signatures call them, as in {@code agency}; may be empty
   * @param heading for whom, as in "Signed for Lumen Studio LLC"
   * @param lines each a label and what follows it
   */
  public record Signatory(String who, List<Inline> heading, List<Line> lines) {
    public Signatory {
      heading = List.copyOf(heading);
      lines = List.copyOf(lines);
    }

    public Signatory(List<Inline> heading, List<Line> lines) {
      this("", heading, lines);
    }

    /** What a program calls the place on a line: {@code signature:agency}; empty where nothing. */
    public String field(Line line) {
      return who.isEmpty() || line.kind().isEmpty() ? "" : line.kind() + ":" + who;
    }

    private Signatory copy(UnaryOperator<List<Inline>> words) {
      return new Signatory(
          who,
          words.apply(heading),
          lines.stream()
              .map(line -> new Line(line.kind(), line.label(), words.apply(line.filled())))
              .toList());
    }
  }

  /**
   * A line of a signature block.
   *
   * @param kind what it takes, in a word of programs: {@code signature, initials, date}; may be
   *     empty
   * @param label as in "Name"
   * @param filled what is known; an empty list prints a rule to write on
   */
  public record Line(String kind, String label, List<Inline> filled) {

    /** Room, so that the lines below stand as high as those beside them. */
    public static final Line ROOM = new Line("", "", List.of());

    public Line {
      filled = List.copyOf(filled);
    }

    public Line(String label, List<Inline> filled) {
      this("", label, filled);
    }

    /** Whether nothing stands here. */
    public boolean isRoom() {
      return label.isEmpty();
    }
  }
}
