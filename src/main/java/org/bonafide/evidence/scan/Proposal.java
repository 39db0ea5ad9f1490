package org.bonafide.evidence.scan;

import java.util.ArrayList;
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
 * @param questions what the files leave open and the record does not answer, each a sentence or two
 */
public record Proposal(
    Map<String, Map<String, Object>> tools,
    List<Map<String, Object>> steps,
    Map<String, Map<String, Object>> records,
    int unchosen,
    List<String> questions) {

  /** The proposal of a scan. */
  public static Proposal of(Scan scan, ProposalOptions choice) {
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

    private final ProposalOptions choice;
    private final ProposedTools tools;
    private final Naming recordIds;
    private final Map<String, Map<String, Object>> records = new LinkedHashMap<>();
    private final Map<ProposedStep.Key, ProposedStep> steps = new LinkedHashMap<>();
    private int unchosen;
    private final List<String> questions = new ArrayList<>();

    Making(ProposalOptions choice) {
      this.choice = choice;
      tools = new ProposedTools(choice.known());
      recordIds = new Naming(choice.known().recordIds());
    }

    Proposal of(Scan scan) {
      List<Dated> all = new ArrayList<>();
      for (Scanned file : scan.traced()) {
        if (!FileActs.areIn(file)) {
          continue;
        }
        String record = record(file, scan);
        if (file.isHistory()) {
          commits(file, record).forEach(step -> all.add(Dated.of(List.of(step))));
        }
        List<Trace> acts = FileActs.of(file);
        acts.forEach(trace -> trace(file, record, trace, acts));
      }
      steps.values().stream()
          .filter(step -> !step.isKnown(choice.known()))
          .forEach(
              step ->
                  all.add(
                      Dated.of(
                          Stream.concat(Stream.of(step.section(choice)), step.selection().stream())
                              .toList())));
      return new Proposal(
          shown(tools.sections()),
          all.stream()
              .sorted(Comparator.comparing(Dated::day))
              .flatMap(dated -> dated.steps.stream())
              .map(Showable::step)
              .toList(),
          shown(records),
          unchosen,
          questions);
    }

    private static Map<String, Map<String, Object>> shown(Map<String, Map<String, Object>> all) {
      Map<String, Map<String, Object>> shown = new LinkedHashMap<>();
      all.forEach((id, section) -> shown.put(id, Showable.section(section)));
      return shown;
    }

    /** Steps that stay together, by the first day; those without a day come last. */
    private record Dated(String day, List<Map<String, Object>> steps) {
      static Dated of(List<Map<String, Object>> steps) {
        String on = String.valueOf(steps.get(0).getOrDefault("on", "9999"));
        return new Dated(on.replaceFirst("/.*", ""), steps);
      }
    }

    private List<Map<String, Object>> commits(Scanned history, String record) {
      return choice.known().cited(record) ? List.of() : ProposedCommits.of(history, record, tools);
    }

    private void trace(Scanned file, String record, Trace trace, List<Trace> acts) {
      if (trace.doing() == Doing.CONVERSED
          && !choice
              .conversations()
              .contains(trace.parameters().getOrDefault("conversation", ""))) {
        unchosen++;
        return;
      }
      Optional<String> by =
          trace.doing() == Doing.REVISED
              ? choice.known().person(trace.parameters().getOrDefault("name", ""))
              : Optional.of("");
      if (by.isEmpty()) {
        questions.add(OpenQuestion.whose(file.file(), trace));
        return;
      }
      String tool = tools.id(FileActs.tooled(trace, acts));
      steps
          .computeIfAbsent(
              ProposedStep.Key.of(trace, tool, file),
              key -> new ProposedStep(tool, trace, by.get()))
          .seenIn(record, trace, file);
    }

    private String record(Scanned file, Scan scan) {
      String named = choice.prefix() + file.file();
      Optional<String> known =
          file.isHistory()
              ? choice
                  .known()
                  .history(
                      ProposedRecord.folder(named), ProposedRecord.name(file), scan.histories())
              : choice.known().record(named, file.sha256());
      if (known.isPresent()) {
        return known.get();
      }
      String id = recordIds.id(file.file(), ProposedRecord.name(file));
      records.put(id, ProposedRecord.section(file, named, choice));
      return id;
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
