package org.bonafide.instrument;

import java.util.Map;

/**
 * An instrument whose references are resolved, with the number of every numbered block.
 *
 * @param instrument the same tree; every reference shows its number, every numbered block has an
 *     anchor
 * @param numbers by {@link BlockMark#key()}
 */
public record Numbered(Instrument instrument, Map<String, Number> numbers) {
  public Numbered {
    numbers = Map.copyOf(numbers);
  }

  /** The number of a block, which must be a numbered one. */
  public Number of(BlockMark origin) {
    Number number = numbers.get(origin.key());
    if (number == null) {
      throw new IllegalStateException("no number for " + origin.key());
    }
    return number;
  }

  /**
   * A number, as it stands before its block and as others cite it.
   *
   * @param printed as in {@code 1.}, {@code 1.1}, {@code (a)}, {@code 第一条}, {@code Schedule 1}
   * @param front what a citation puts before the number itself, as {@code 第}
   * @param core the number itself, as in {@code 1}, {@code 1.1}, {@code 1.1(a)}, {@code 第一条第（二）款},
   *     {@code Schedule 1}
   * @param back what a citation puts behind it, as {@code 款}
   */
  public record Number(String printed, String front, String core, String back) {

    /** A number that is cited as it is. */
    public Number(String printed, String cited) {
      this(printed, "", cited, "");
    }

    /** As others cite it: {@code 1.1(a)}; beside an English column {@code 第1.1款}. */
    public String cited() {
      return front + core + back;
    }
  }
}
