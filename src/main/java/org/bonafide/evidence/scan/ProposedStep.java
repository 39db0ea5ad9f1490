package org.bonafide.evidence.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bonafide.evidence.Concealed;
import org.bonafide.evidence.trace.ActDay;
import org.bonafide.evidence.trace.Captured;
import org.bonafide.evidence.trace.Doing;
import org.bonafide.evidence.trace.Trace;

/**
 * One step out of the files that tell of the same act: several files of a prompt are candidates.
 */
final class ProposedStep {

  /** More seeds than a person would read in one line. */
  private static final int MOST_SEEDS = 20;

  /** More remarks than a person would read in one step. */
  private static final int MOST_REMARKS = 10;

  /** What differs from output to output of one act. */
  private static final Set<String> OF_OUTPUT = Set.of("job", "Variation seed", "noise_seed");

  /** What a manifest says of itself and not of the act; its remarks say it in words. */
  private static final Set<String> OF_MANIFEST =
      Set.of("action", "claim generator", "signer", "signed no later than");

  /** Schemes whose parameters are facts of the file, such as its layers and the time spent. */
  private static final Set<String> OF_FILE =
      Set.of(
          "krita",
          "openraster",
          "psd",
          "photoshop-history",
          "word-file",
          "procreate",
          "project-file");

  /** Names of people, which a step says by its person or not at all, and what tells of no act. */
  private static final Set<String> NOT_OF_ACT =
      Set.of(
          "action",
          "name at the start",
          "name at the last save",
          "tracked changes",
          "words outside tracked changes");

  /**
   * What makes two traces tell of one act. Only files of one prompt, with the same settings, the
   * same pictures fed in and the same remarks are candidates of one act, so that no file's facts
   * are put on another; a file without a prompt stands for itself.
   */
  record Key(
      String tool,
      Doing doing,
      String file,
      String prompt,
      String negative,
      String day,
      Map<String, String> settings,
      List<String> said) {

    static Key of(Trace trace, String tool, Scanned file) {
      String day = ActDay.of(trace.at()).map(LocalDate::toString).orElse("");
      if (Captured.isField(trace) && !day.isEmpty()) {
        // The pictures that one camera took on one day.
        return new Key(tool, trace.doing(), "", "", "", day, Map.of(), List.of());
      }
      if (trace.prompt().isEmpty() || trace.doing() != Doing.GENERATED) {
        String chat = trace.parameters().getOrDefault("conversation", "");
        String name = trace.parameters().getOrDefault("name", "");
        return new Key(tool, trace.doing(), file.file(), chat, name, "", Map.of(), List.of());
      }
      Map<String, String> settings = new TreeMap<>(trace.parameters());
      settings.keySet().removeAll(OF_OUTPUT);
      return new Key(
          tool,
          trace.doing(),
          "",
          trace.prompt(),
          trace.negativePrompt(),
          day,
          settings,
          Stream.concat(trace.inputs().stream(), trace.remarks().stream()).toList());
    }
  }

  private final String tool;
  private final Trace first;
  private final String by;
  private final Map<String, Integer> actions = new LinkedHashMap<>();
  private final Set<String> facts = new LinkedHashSet<>();
  private final Set<String> records = new LinkedHashSet<>();
  private final Set<String> rejected = new LinkedHashSet<>();
  private final Set<String> seeds = new LinkedHashSet<>();
  private final TreeSet<String> days = new TreeSet<>();
  private final Set<String> remarks = new LinkedHashSet<>();
  private final Map<String, String> parameters;

  /**
   * A step that begins with a trace.
   *
   * @param by the person of the record whose name the file has, or empty
   */
  ProposedStep(String tool, Trace first, String by) {
    this.tool = tool;
    this.by = by;
    this.first = first;
    this.parameters = new LinkedHashMap<>(first.parameters());
    if (first.scheme().equals("c2pa")) {
      parameters.keySet().removeAll(OF_MANIFEST);
    }
  }

  /**
   * Whether the record has the step already. Under each name of a file there is a step of its own,
   * since a name may be asked about first and answered later.
   */
  boolean isKnown(Known known) {
    return records.stream()
        .allMatch(record -> by.isEmpty() ? known.cited(record) : known.cited(record, by));
  }

  void seenIn(String record, Trace trace, Scanned file) {
    if (file.rejected()) {
      rejected.add(record);
    }
    records.add(record);
    Stream.of(trace.at(), trace.parameters().getOrDefault("first day", ""))
        .flatMap(at -> ActDay.of(at).stream())
        .forEach(day -> days.add(day.toString()));
    if (!trace.seed().isEmpty()) {
      seeds.add(trace.seed());
    }
    remarks.addAll(trace.remarks());
    trace.inputs().forEach(input -> remarks.add("Fed in: " + input + "."));
    edited(trace);
    // What differs from output to output is not a parameter of the one act.
    parameters.entrySet().removeIf(p -> !p.getValue().equals(trace.parameters().get(p.getKey())));
  }

  Map<String, Object> section(ProposalOptions choice) {
    Map<String, Object> step = new LinkedHashMap<>();
    step.put("act", act());
    put(step, "by", by);
    put(step, "with", tool);
    if (!days.isEmpty()) {
      step.put("on", days.size() == 1 ? days.first() : days.first() + "/" + days.last());
    }
    List<String> detail = new ArrayList<>();
    switch (first.doing()) {
      case CONVERSED -> conversed(step, detail, choice);
      case REVISED -> revised(detail);
      default -> prompted(step, detail, choice);
    }
    remarks.stream().limit(MOST_REMARKS).forEach(detail::add);
    put(step, "detail", String.join(" ", detail));
    if (first.doing() == Doing.GENERATED) {
      generated(step, choice);
    }
    step.put("records", List.copyOf(records));
    return step;
  }

  /** The choice that the folders tell of, where somebody put aside what was not kept. */
  Optional<Map<String, Object>> selection() {
    if (first.doing() != Doing.GENERATED || rejected.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> step = new LinkedHashMap<>();
    step.put("act", "select");
    step.put("candidates", records.size());
    step.put("kept", records.size() - rejected.size());
    step.put("detail", "Not kept, as the names of their folders say: " + rejected.size() + ".");
    step.put("records", List.copyOf(records));
    return Optional.of(step);
  }

  private String act() {
    return switch (first.doing()) {
      case EDITED, REVISED -> "edit";
      case CAPTURED -> "photograph";
      case CONVERSED -> "prompt";
      case MARKED -> "generate";
      default -> first.prompt().isEmpty() ? "generate" : "prompt";
    };
  }

  /** One act of a program is a count of what it wrote down, not a step for each line of it. */
  private void edited(Trace trace) {
    if (first.doing() != Doing.EDITED) {
      return;
    }
    String action =
        trace
            .parameters()
            .getOrDefault("action", "")
            .replaceFirst("^c2pa\\.", "")
            .replace('_', ' ');
    if (!action.isEmpty()) {
      actions.merge(action, 1, Integer::sum);
    }
    if (OF_FILE.contains(trace.scheme())) {
      trace.parameters().entrySet().stream()
          .filter(fact -> !NOT_OF_ACT.contains(fact.getKey()))
          .forEach(fact -> facts.add(fact.getKey() + ": " + fact.getValue() + "."));
    }
  }

  /** As in {@code saved 14 times, 2020-07-08 to 2021-01-13.} */
  private void counted(List<String> detail) {
    List<String> words = new ArrayList<>();
    actions.forEach((act, times) -> words.add(times == 1 ? act : act + " " + times + " times"));
    if (!words.isEmpty()) {
      String range = days.size() > 1 ? ", " + days.first() + " to " + days.last() : "";
      detail.add(String.join("; ", words) + range + ".");
    }
    facts.stream().limit(MOST_REMARKS).forEach(detail::add);
  }

  /** What the mark says, in the words of the file. */
  private void marked(List<String> detail, boolean copied) {
    StringBuilder words = new StringBuilder("The file carries " + first.mark());
    if (copied) {
      first.parameters().entrySet().stream()
          .filter(p -> !p.getKey().equals("Label") && !p.getKey().equals("digital source type"))
          .limit(MOST_REMARKS)
          .forEach(p -> words.append("; ").append(p.getKey()).append(": ").append(p.getValue()));
    }
    detail.add(words + ".");
  }

  private void conversed(Map<String, Object> step, List<String> detail, ProposalOptions choice) {
    Map<String, String> said = first.parameters();
    step.put("prompts", said.getOrDefault("prompts", "unknown"));
    String title = said.getOrDefault("title", "");
    detail.add(
        "Conversation "
            + (choice.copies() && !title.isEmpty() ? "\"" + title + "\", " : "")
            + said.getOrDefault("conversation", "")
            + ": answers "
            + said.getOrDefault("answers", "0")
            + ", edited or asked again "
            + said.getOrDefault("edited or asked again", "0")
            + changed(said)
            + "; SHA-256 of the prompts "
            + said.getOrDefault("prompts SHA-256", "")
            + ".");
    step.put("confidential", "yes");
  }

  /**
   * How much the program recorded under the name, on which days; the name is that of the person.
   */
  private void revised(List<String> detail) {
    Map<String, String> said = first.parameters();
    detail.add(
        "Tracked changes: words inserted: "
            + said.getOrDefault("words inserted", "0")
            + "; words removed: "
            + said.getOrDefault("words removed", "0")
            + ".");
    String byDay = said.getOrDefault("by day", "");
    if (!byDay.isEmpty()) {
      detail.add("By day: " + byDay + ".");
    }
  }

  private static String changed(Map<String, String> said) {
    String changes = said.getOrDefault("changes of files", "");
    String files = said.getOrDefault("files changed", "");
    return changes.isEmpty()
        ? ""
        : ", changes of files by the tool " + changes + (files.isEmpty() ? "" : " in " + files);
  }

  private void prompted(Map<String, Object> step, List<String> detail, ProposalOptions choice) {
    if (first.doing() == Doing.MARKED) {
      marked(detail, choice.copies());
    }
    if (choice.copies()) {
      put(step, "prompt", first.prompt());
      put(step, "negative-prompt", first.negativePrompt());
      counted(detail);
    } else if (!first.prompt().isEmpty()) {
      Concealed prompt = Concealed.of(first.prompt());
      detail.add(
          "Prompt of " + prompt.characters() + " characters, SHA-256 " + prompt.sha256() + ".");
      step.put("confidential", "yes");
    }
  }

  private void generated(Map<String, Object> step, ProposalOptions choice) {
    if (!parameters.isEmpty() && choice.copies()) {
      step.put("parameters", parameters);
    }
    String more = seeds.size() > MOST_SEEDS ? ", …" : "";
    put(step, "seed", String.join(", ", seeds.stream().limit(MOST_SEEDS).toList()) + more);
    if (records.size() > 1) {
      step.put("candidates", records.size());
    }
  }

  private static void put(Map<String, Object> step, String key, String words) {
    if (!words.isBlank()) {
      step.put(key, words);
    }
  }
}
