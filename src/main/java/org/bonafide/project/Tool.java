package org.bonafide.project;

import java.util.List;
import java.util.Optional;

/**
 * A tool of the trade, generative or not.
 *
 * @param version kept as written: {@code "4.10"} is not a number
 * @param generates whether the tool generates, or which of its functions do
 * @param service where it runs and how it is filed; each empty where it is not stated
 * @param account the id of the person who holds the account, or empty
 */
public record Tool(
    String id,
    String name,
    String version,
    String provider,
    String kind,
    String plan,
    Service service,
    Generates generates,
    String account,
    Optional<Terms> terms) {

  /**
   * The service behind a tool.
   *
   * @param from from where it is provided, in words
   * @param filing the number of its filing or registration with an authority
   */
  public record Service(LocalText from, String filing) {}

  /**
   * Whether a tool generates; only the default for the steps that use it.
   *
   * @param functions the functions that generate, where only some do; empty means that the answer
   *     is of the tool as a whole
   */
  public record Generates(Answer whole, List<String> functions) {
    public Generates {
      functions = List.copyOf(functions);
    }

    /** Whether a function generates; where none is named and only some do, that is not stated. */
    public Answer by(String function) {
      if (functions.isEmpty()) {
        return whole;
      }
      if (function.isEmpty()) {
        return Answer.UNKNOWN;
      }
      return functions.stream().anyMatch(function::equalsIgnoreCase) ? Answer.YES : Answer.NO;
    }
  }

  /**
   * The tool's terms as somebody read them on a day.
   *
   * @param outputOwner {@code user}, {@code provider}, {@code unknown} or the user's own words
   */
  public record Terms(
      Optional<When> read, String outputOwner, Answer trainsOnInputs, List<String> records) {
    public Terms {
      records = List.copyOf(records);
    }
  }

  /** The answer for the tool as a whole; unknown where only some of its functions generate. */
  public Answer generative() {
    return generates.whole();
  }

  /** The functions that generate, where only some do. */
  public List<String> functions() {
    return generates.functions();
  }
}
