package org.bonafide.publish.interview;

import java.util.Map;
import java.util.Optional;

/**
 * The question that stands beside each clause at its positions: whether it stands in the words of
 * its fallback.
 *
 * <p>Example: {@code ClauseFallback.id("records")} is {@code fallback.records}.
 */
public final class ClauseFallback {

  /** The field that is answered with the id of the clause, or with nothing. */
  public static final String FIELD = "fallback";

  /** Where the record lists the clauses that do. */
  public static final String KEY = "contract.clauses.fallback";

  private static final String FRONT = FIELD + ".";

  private ClauseFallback() {}

  /** The id of the question about a clause. */
  public static String id(String clause) {
    return FRONT + clause;
  }

  /** The question of an id; nothing where it is another's. */
  static Optional<InterviewQuestion> of(String id) {
    String clause = id.startsWith(FRONT) ? id.substring(FRONT.length()) : "";
    return clause.matches("[a-z][a-z0-9-]*")
        ? Optional.of(
            InterviewQuestion.single(
                id, new AnswerField(FIELD, "entry", KEY, Map.of(clause, Map.of()))))
        : Optional.empty();
  }
}
