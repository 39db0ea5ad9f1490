package org.bonafide.project;

import java.util.List;
import java.util.Optional;

/**
 * A tool of the trade, generative or not.
 *
 * @param version kept as written: {@code "4.10"} is not a number
 * @param generative only the default for the steps that use it
 * @param account the id of the person who holds the account, or empty
 */
public record Tool(
    String id,
    String name,
    String version,
    String provider,
    String kind,
    String plan,
    Answer generative,
    String account,
    Optional<Terms> terms) {

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
}
