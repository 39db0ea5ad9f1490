package org.bonafide.hostile;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The kinds of hostile input, and how many of each: a million in all, a share in a build. */
public enum Threat {
  RECORDS("records", 150_000, 150),
  BATCH_LINES("lines of a batch", 30_000, 40),
  CLAUSE_TEXTS("texts of clauses and templates", 80_000, 400),
  EVIDENCE("evidence files of every format", 300_000, 2_000),
  PICTURES("pictures to put a label on", 30_000, 60),
  WORD_FILES("Word files whose bytes are damaged", 100_000, 300),
  WORD_PARTS("Word files whose parts are damaged", 100_000, 200),
  SEALS("seals and time-stamps", 100_000, 1_200),
  PAGE_REQUESTS("requests to the page", 60_000, 200),
  CLAIMS("claims", 50_000, 200);

  private final String words;
  private final int all;
  private final int share;

  Threat(String words, int all, int share) {
    this.words = words;
    this.all = all;
    this.share = share;
  }

  /** As the page of figures names it. */
  public String words() {
    return words;
  }

  /** How many {@code mvn -Plong verify} throws. */
  public int all() {
    return all;
  }

  /** How many this run throws: all, a share, or as many as {@code -Drounds} says. */
  public int rounds() {
    return Boolean.getBoolean("long") ? all : Integer.getInteger("rounds", share);
  }

  static int together() {
    return Arrays.stream(values()).flatMapToInt(one -> IntStream.of(one.all)).sum();
  }
}
