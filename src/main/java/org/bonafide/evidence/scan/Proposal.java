package org.bonafide.evidence.scan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bonafide.evidence.trace.Doing;
import org.bonafide.evidence.trace.Trace;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * What a scan proposes for the record: tools, steps and records. It holds what the files say and
 * nothing else: who acted, what was kept and why stay open.
 *
 * <p>Example of a step: {@code {act: prompt, with: [midjourney], on: 2026-03-02, prompt: "…"}}.
 */
public record Proposal(
    Map<String, Map<String, Object>> tools,
    List<Map<String, Object>> steps,
    Map<String, Map<String, Object>> records) {

  /** What a user chooses for a proposal. */
  public enum Contents {
    /** Prompts are copied into the proposal. */
    COPIED,
    /** Prompts are confidential: only their digests and the numbers of words are given. */
    DIGESTS
  }

  /**
   * The proposal of a scan.
   *
   * @param prefix the way from the project's folder to the folder that was read, with a slash at
   *     its end, or empty
   */
  public static Proposal of(Scan scan, Contents contents, String prefix) {
    Naming tools = new Naming();
    Naming records = new Naming();
    Map<String, Map<String, Object>> toolSection = new LinkedHashMap<>();
    Map<String, Map<String, Object>> recordSection = new LinkedHashMap<>();
    Map<ProposedStep.Key, ProposedStep> steps = new LinkedHashMap<>();
    for (Scanned file : scan.traced()) {
      String record = records.id(file.file(), lastName(file.file()));
      recordSection.put(record, record(file, contents, prefix));
      for (Trace trace : file.traces()) {
        if (trace.doing() == Doing.MARKED) {
          continue;
        }
        String tool =
            trace.tool().isEmpty()
                ? ""
                : tools.id(trace.tool() + "\n" + trace.version(), trace.tool());
        if (!tool.isEmpty()) {
          toolSection.putIfAbsent(tool, tool(trace));
        }
        steps
            .computeIfAbsent(ProposedStep.Key.of(trace, tool), key -> new ProposedStep(tool, trace))
            .seenIn(record, trace);
      }
    }
    return new Proposal(
        toolSection,
        steps.values().stream().map(step -> step.section(contents)).toList(),
        recordSection);
  }

  /** Whether there is anything to propose. */
  public boolean isEmpty() {
    return records.isEmpty();
  }

  /** The proposal as YAML, in the order of the record's own sections. */
  public String yaml() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("tools", tools);
    all.put("steps", steps);
    all.put("records", records);
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    options.setWidth(10_000);
    options.setSplitLines(false);
    options.setAllowUnicode(true);
    return new Yaml(options).dump(all);
  }

  private static Map<String, Object> tool(Trace trace) {
    Map<String, Object> tool = new LinkedHashMap<>();
    tool.put("name", trace.tool());
    if (!trace.version().isEmpty()) {
      tool.put("version", trace.version());
    }
    if (!trace.provider().isEmpty()) {
      tool.put("provider", trace.provider());
    }
    tool.put("generative", trace.doing() == Doing.GENERATED ? "yes" : "unknown");
    return tool;
  }

  private static Map<String, Object> record(Scanned file, Contents contents, String prefix) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("file", prefix + file.file());
    record.put("kind", "output");
    made(file).ifPresent(made -> record.put("made", made));
    record.put("origin", "embedded");
    record.put("sha256", file.sha256());
    if (contents == Contents.DIGESTS) {
      record.put("confidential", "yes");
    }
    return record;
  }

  /** What is embedded was written with the last act that the file names, where each has a time. */
  private static Optional<String> made(Scanned file) {
    TreeSet<String> days =
        file.traces().stream()
            .filter(trace -> trace.doing() != Doing.MARKED)
            .map(trace -> ActTime.day(trace.at()).map(String::valueOf).orElse(""))
            .collect(Collectors.toCollection(TreeSet::new));
    return days.isEmpty() || days.first().isEmpty() ? Optional.empty() : Optional.of(days.last());
  }

  private static String lastName(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
  }
}
