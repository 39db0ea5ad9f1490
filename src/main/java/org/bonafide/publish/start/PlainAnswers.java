package org.bonafide.publish.start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.data.Data;

/**
 * What plain answers state in a record ({@code plain-answers.yaml}).
 *
 * <p>Example: {@code changes.get("fixes")} is an {@code edit} with {@code perceptible: no}.
 *
 * @param kinds what may be in a work
 * @param makers the act of a person who made the first version, by the answer
 * @param changes what a person did to what a tool had made
 * @param edits what a tool did to what a person had made
 * @param seen keys of an impression
 */
public record PlainAnswers(
    Map<String, Kind> kinds,
    Map<String, String> makers,
    Map<String, Stated> changes,
    Map<String, Stated> edits,
    Map<String, Map<String, String>> seen) {

  private static final PlainAnswers SHIPPED =
      Data.shipped(PlainAnswers.class, "plain-answers.yaml", PlainAnswers::read);

  /** The answers for what a tool made, for what somebody else made, and for what was bought. */
  public static final String TOOL = "tool";

  public static final String OTHER = "other";
  public static final String STOCK = "stock";

  /** What is made while the work is used. */
  public static final String LIVE = "live";

  /**
   * What may be in a work.
   *
   * @param real whether it may be taken for a photograph or recording
   */
  public record Kind(
      String what, List<String> makers, List<String> edits, boolean real, boolean listed) {}

  /**
   * What an answer states.
   *
   * @param act empty where nothing was done
   * @param keys of the step
   * @param part the {@code generated-part}, or empty
   * @param mine whether the answer says that a person's own can still be seen
   * @param first whether it came before the making
   * @param apart whether what came of it is a part of its own
   */
  public record Stated(
      String act,
      Map<String, String> keys,
      String part,
      boolean mine,
      boolean first,
      boolean apart) {

    /** Whether something generated stands in the work then. */
    public boolean leaves() {
      return apart || !part.equals("none");
    }
  }

  public static PlainAnswers shipped() {
    return SHIPPED;
  }

  /** The kinds, those that are offered first. */
  public List<String> kindsInOrder() {
    return kinds.keySet().stream()
        .sorted((a, b) -> Boolean.compare(kinds.get(b).listed(), kinds.get(a).listed()))
        .toList();
  }

  public int offered() {
    return (int) kinds.values().stream().filter(Kind::listed).count();
  }

  private static PlainAnswers read(Data data) {
    data.knows("kinds makers changes edits seen");
    Map<String, Kind> kinds = new LinkedHashMap<>();
    data.children("kinds")
        .forEach(
            (name, kind) ->
                kinds.put(
                    name,
                    new Kind(
                        kind.text("what"),
                        kind.texts("makers"),
                        kind.texts("edits"),
                        kind.answer("real"),
                        !kind.has("listed") || kind.answer("listed"))));
    Map<String, Map<String, String>> seen = new LinkedHashMap<>();
    data.children("seen").forEach((name, keys) -> seen.put(name, keys.strings()));
    return new PlainAnswers(
        kinds, data.strings("makers"), stated(data, "changes"), stated(data, "edits"), seen);
  }

  private static Map<String, Stated> stated(Data data, String section) {
    Map<String, Stated> stated = new LinkedHashMap<>();
    data.children(section)
        .forEach(
            (name, one) ->
                stated.put(
                    name,
                    new Stated(
                        one.text("act"),
                        one.strings("stated"),
                        one.text("part"),
                        one.answer("mine"),
                        one.answer("first"),
                        one.answer("apart"))));
    return stated;
  }
}
