package org.bonafide.evidence.scan;

import java.util.List;
import org.bonafide.evidence.trace.ActDay;
import org.bonafide.evidence.trace.Doing;
import org.bonafide.evidence.trace.Trace;

/**
 * A conversation with a tool, as an export or a log of sessions has it; whether it was for a work,
 * no file says.
 *
 * @param title may be empty
 * @param day of its beginning, or empty
 * @param prompts how many, as the file says
 */
public record ToolChat(String id, String title, String tool, String day, String prompts) {

  static List<ToolChat> in(List<Trace> traces) {
    return traces.stream()
        .filter(trace -> trace.doing() == Doing.CONVERSED)
        .map(ToolChat::of)
        .filter(one -> !one.id.isEmpty())
        .toList();
  }

  private static ToolChat of(Trace trace) {
    return new ToolChat(
        trace.parameters().getOrDefault("conversation", ""),
        trace.parameters().getOrDefault("title", ""),
        trace.tool(),
        ActDay.of(trace.at()).map(String::valueOf).orElse(""),
        trace.parameters().getOrDefault("prompts", ""));
  }
}
