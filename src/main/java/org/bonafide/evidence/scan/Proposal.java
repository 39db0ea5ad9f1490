package org.bonafide.evidence.scan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.evidence.trace.ActDay;
import org.bonafide.evidence.trace.Doing;
import org.bonafide.evidence.trace.Trace;
import org.bonafide.project.yaml.YamlText;

/**
 * What a scan proposes for the record: tools, steps and records. It holds what the files say and
 * nothing else: who acted, what was kept and why stay open.
 *
 * <p>Example of a step: {@code {act: prompt, with: midjourney, on: 2026-03-02, prompt: "…"}}.
 *
 * @param unchosen conversations of exports that nobody said were for this work
 */
public record Proposal(
    Map<String, Map<String, Object>> tools,
    List<Map<String, Object>> steps,
    Map<String, Map<String, Object>> records,
    int unchosen) {

  /** The proposal of a scan. */
  public static Proposal of(Scan scan, Choice choice) {
    return new Making(choice).of(scan);
  }

  /** Whether there is anything to propose. */
  public boolean adds() {
    return !(records.isEmpty() && steps.isEmpty());
  }

  /** The proposal as YAML, in the order of the record's own sections. */
  public String yaml() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("tools", tools);
    all.put("steps", steps);
    all.put("records", records);
    all.values().removeIf(v -> v instanceof Map<?, ?> m ? m.isEmpty() : steps.isEmpty());
    return YamlText.block(all);
  }

  private static final class Making {

    private final Choice choice;
    private final Naming toolIds;
    private final Naming recordIds;
    private final Map<String, Map<String, Object>> tools = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> records = new LinkedHashMap<>();
    private final Map<ProposedStep.Key, ProposedStep> steps = new LinkedHashMap<>();
    private int unchosen;

    Making(Choice choice) {
      this.choice = choice;
      toolIds = new Naming(choice.known().toolIds());
      recordIds = new Naming(choice.known().recordIds());
    }

    Proposal of(Scan scan) {
      for (Scanned file : scan.traced()) {
        String record = record(file);
        file.traces().forEach(trace -> trace(file, record, trace));
      }
      return new Proposal(
          tools,
          steps.values().stream()
              .sorted(Comparator.comparing(ProposedStep::day))
              .filter(step -> !step.records().stream().allMatch(choice.known()::cited))
              .flatMap(
                  step -> Stream.concat(Stream.of(step.section(choice)), step.selection().stream()))
              .toList(),
          records,
          unchosen);
    }

    private void trace(Scanned file, String record, Trace trace) {
      if (trace.doing() == Doing.MARKED) {
        return;
      }
      if (trace.doing() == Doing.CONVERSED
          && !choice.conversations().contains(trace.parameters().get("conversation"))) {
        unchosen++;
        return;
      }
      String tool = trace.doing() == Doing.COMMITTED ? "" : tool(trace);
      steps
          .computeIfAbsent(ProposedStep.Key.of(trace, tool), key -> new ProposedStep(tool, trace))
          .seenIn(record, trace, file);
    }

    private String record(Scanned file) {
      String named = choice.prefix() + file.file();
      boolean history = file.format().equals("git");
      Optional<String> known =
          choice.known().record(history ? ProposedRecord.HISTORY : named, file.sha256());
      if (known.isPresent()) {
        return known.get();
      }
      String id = recordIds.id(file.file(), ProposedRecord.name(file));
      records.put(id, ProposedRecord.section(file, named, choice));
      return id;
    }

    private String tool(Trace trace) {
      if (trace.tool().isEmpty()) {
        return "";
      }
      Optional<String> known = choice.known().tool(trace.tool(), trace.version());
      if (known.isPresent()) {
        return known.get();
      }
      String id = toolIds.id(trace.tool() + "\n" + trace.version(), trace.tool());
      tools.computeIfAbsent(id, none -> toolSection(trace));
      return id;
    }

    private static Map<String, Object> toolSection(Trace trace) {
      Map<String, Object> tool = new LinkedHashMap<>();
      tool.put("name", trace.tool());
      if (!trace.version().isEmpty()) {
        tool.put("version", trace.version());
      }
      if (!trace.provider().isEmpty()) {
        tool.put("provider", trace.provider());
      }
      tool.put("generative", trace.doing() == Doing.EDITED ? "unknown" : "yes");
      return tool;
    }
  }

  /** The days of the acts that a file tells of, where each of them has one. */
  static Optional<String> lastDay(List<Trace> traces) {
    TreeSet<String> days =
        traces.stream()
            .filter(trace -> trace.doing() != Doing.MARKED)
            .map(trace -> ActDay.of(trace.at()).map(String::valueOf).orElse(""))
            .collect(Collectors.toCollection(TreeSet::new));
    return days.isEmpty() || days.first().isEmpty() ? Optional.empty() : Optional.of(days.last());
  }
}
