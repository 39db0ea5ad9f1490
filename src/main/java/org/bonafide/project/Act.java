package org.bonafide.project;

import java.util.Locale;

/** What a step did. The legal class is derived from it and from the other facts, never asked. */
public enum Act {
  /** An idea: counts for PRC creative thinking, never for a US claim. */
  CONCEIVE,
  DRAW,
  WRITE,
  PHOTOGRAPH,
  COMPOSE,
  PERFORM,
  CODE,
  PROMPT,
  SET_PARAMETERS,
  /** A person's own work fed into a tool. */
  INPUT,
  /** The act of the tool. */
  GENERATE,
  SELECT,
  ARRANGE,
  EDIT,
  COMPOSITE,
  REVIEW;

  /** The word of the record, as in {@code set-parameters}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the act makes expression by hand: drawing, writing, photographing and the like. */
  public boolean makesExpression() {
    return switch (this) {
      case DRAW, WRITE, PHOTOGRAPH, COMPOSE, PERFORM, CODE -> true;
      default -> false;
    };
  }
}
