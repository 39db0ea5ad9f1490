package org.bonafide.instrument;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A document to be written: its blocks and what stands around them.
 *
 * @param id which document it is
 * @param name the stem of its files, as in {@code registration-us-poster}
 * @param properties what the file says about itself
 * @param languages the languages it is in, the leading one first
 * @param paper what it is printed on
 * @param runningHeader the line at the head of every page
 * @param series where its numbers stand among those of the agreement that it joins
 */
public record Instrument(
    InstrumentId id,
    String name,
    Properties properties,
    List<Locale> languages,
    Paper paper,
    String runningHeader,
    Series series,
    List<Block> blocks) {

  public Instrument {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    languages = List.copyOf(languages);
    blocks = List.copyOf(blocks);
  }

  /** An instrument that counts for itself. */
  public Instrument(
      InstrumentId id,
      String name,
      Properties properties,
      List<Locale> languages,
      Paper paper,
      String runningHeader,
      List<Block> blocks) {
    this(id, name, properties, languages, paper, runningHeader, Series.OWN, blocks);
  }

  /**
   * Where the numbers of an instrument stand among those of the agreement that it joins. Clauses
   * and schedules have the prefix, since that agreement has both; the first clause has the start.
   * Terms of the short form have a sign of their own already.
   *
   * @param prefix as in {@code AI-}, of clause AI-1; may be empty
   * @param start the number of the first clause
   * @param inserted whether it is inserted into somebody else's form and so stands closer
   */
  public record Series(String prefix, int start, boolean inserted) {

    /** Numbers of its own, from 1. */
    public static final Series OWN = new Series("", 1, false);

    /** Whether it counts for itself. */
    public boolean isOwn() {
      return prefix.isEmpty() && start == 1;
    }

    /** The same of what is inserted into somebody else's form. */
    public Series inserted(boolean is) {
      return new Series(prefix, start, is);
    }

    /**
     * As a record states it.
     *
     * @param start digits; empty for 1
     */
    public static Series of(String prefix, String start) {
      return new Series(
          prefix.strip(), start.isEmpty() ? 1 : Math.max(1, Integer.parseInt(start)), false);
    }
  }

  /** The sheet of paper: what the parties' printers hold. */
  public enum Paper {
    A4,
    LETTER
  }

  /** Whether it is of the short form: terms in place of clauses, closer set. */
  public boolean isShort() {
    return blocks.stream().anyMatch(ShortTerm.class::isInstance);
  }

  /**
   * Whether a schedule starts a page: one that stands apart does, and the first where the
   * signatures stand before it. Where they stand behind the schedules it runs on, and so do those
   * after the first.
   */
  public boolean startsPage(Schedule schedule) {
    if (schedule.apart()) {
      return true;
    }
    boolean signed =
        blocks.stream()
            .flatMap(Block::walk)
            .takeWhile(one -> !(one instanceof Schedule))
            .anyMatch(SignatureBlock.class::isInstance);
    return signed
        && blocks.stream()
            .flatMap(Block::walk)
            .filter(Schedule.class::isInstance)
            .filter(one -> one.origin().language().equals(schedule.origin().language()))
            .findFirst()
            .filter(first -> first == schedule)
            .isPresent();
  }

  /**
   * Whether a title starts a page: each but the first of its language begins a paper of its own.
   */
  public boolean startsPage(Heading title) {
    return title.level() == 0
        && blocks.stream()
            .flatMap(Block::walk)
            .filter(one -> one instanceof Heading other && other.level() == 0)
            .filter(one -> one.origin().language().equals(title.origin().language()))
            .findFirst()
            .filter(first -> first != title)
            .isPresent();
  }

  /** The leading language. */
  public Locale language() {
    return languages.get(0);
  }

  /**
   * What the file says about itself.
   *
   * @param date the date the record speaks as of, as {@code 2026-03-20}; empty where none is stated
   * @param reference the user's reference; may be empty
   */
  public record Properties(
      String title, String subject, String author, String reference, String date) {}
}
