package org.bonafide.project;

/** What a step did. The legal class is derived from it and from the other facts, never asked. */
public enum Act implements Worded {
  /** An idea: counts for PRC creative thinking, never for a US claim. */
  CONCEIVE,
  DRAW,
  WRITE,
  PHOTOGRAPH,
  COMPOSE,
  PERFORM,
  CODE,
  FILM,
  DIRECT,
  ANIMATE,
  RECORD,
  MIX,
  NARRATE,
  TRANSLATE,
  SCULPT,
  PROMPT,
  SET_PARAMETERS,
  /** Material fed into a tool; whose it was is a key of its own. */
  INPUT,
  /** The act of the tool. */
  GENERATE,
  SELECT,
  ARRANGE,
  EDIT,
  COMPOSITE,
  REVIEW;

  /** Whether the act makes expression: drawing, writing, filming, narrating and the like. */
  public boolean makesExpression() {
    return switch (this) {
      case DRAW,
          WRITE,
          PHOTOGRAPH,
          COMPOSE,
          PERFORM,
          CODE,
          FILM,
          DIRECT,
          ANIMATE,
          RECORD,
          MIX,
          NARRATE,
          TRANSLATE,
          SCULPT ->
          true;
      default -> false;
    };
  }

  /** Whether the act changes what is there: an edit, a composite, an arrangement. */
  public boolean changes() {
    return this == EDIT || this == COMPOSITE || this == ARRANGE;
  }
}
