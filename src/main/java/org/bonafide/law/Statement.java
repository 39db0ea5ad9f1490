package org.bonafide.law;

import java.util.List;

/**
 * What comes of assessing one work under one law: the verdict with its reasons, and the form as far
 * as it can be filled in. What a law has besides stands in its own kind of statement.
 *
 * <p>Example: {@code assessment.of("us").get("poster").verdict()}.
 */
public interface Statement {

  /** The id of the jurisdiction, as in {@code us}. */
  String jurisdiction();

  /** The id of the work. */
  String work();

  Verdict verdict();

  List<Reason> reasons();

  /** The form, screen by screen or part by part; empty where nothing is entered. */
  List<FormScreen> screens();
}
