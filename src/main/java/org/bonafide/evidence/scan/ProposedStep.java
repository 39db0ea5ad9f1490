package org.bonafide.evidence.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bonafide.evidence.Concealed;
import org.bonafide.evidence.trace.ActDay;
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

  /** What makes two traces tell of one act. */
  record Key(String tool, Doing doing, String prompt, String negative, String day, String action) {

    static Key of(Trace trace, String tool) {
      String day = ActDay.of(trace.at()).map(LocalDate::toString).orElse("");
      Map<String, String> said = trace.parameters();
      return switch (trace.doing()) {
        case COMMITTED -> new Key("", trace.doing(), "", "", "", said.getOrDefault("author", ""));
        case CONVERSED ->
            new Key(tool, trace.doing(), "", "", day, said.getOrDefault("conversation", ""));
        case EDITED -> new Key(tool, trace.doing(), "", "", day, said.getOrDefault("action", ""));
        default -> new Key(tool, trace.doing(), trace.prompt(), trace.negativePrompt(), day, "");
      };
    }
  }

  private final String tool;
  private final Trace first;
  private int traces;
  private String head = "";
  private final Set<String> records = new LinkedHashSet<>();
  private final Set<String> rejected = new LinkedHashSet<>();
  private final Set<String> seeds = new LinkedHashSet<>();
  private final TreeSet<String> days = new TreeSet<>();
  private final Set<String> remarks = new LinkedHashSet<>();
  private final Map<String, String> parameters;

  ProposedStep(String tool, Trace first) {
    this.tool = tool;
    this.first = first;
    this.parameters = new LinkedHashMap<>(first.parameters());
  }

  Set<String> records() {
    return records;
  }

  /** The first day, for the order of the acts; those without a day come last. */
  String day() {
    return days.isEmpty() ? "9999" : days.first();
  }

  void seenIn(String record, Trace trace, Scanned file) {
    traces++;
    head = file.head();
    if (file.rejected()) {
      rejected.add(record);
    }
    records.add(record);
    ActDay.of(trace.at()).ifPresent(day -> days.add(day.toString()));
    if (!trace.seed().isEmpty()) {
      seeds.add(trace.seed());
    }
    remarks.addAll(trace.remarks());
    trace.inputs().forEach(input -> remarks.add("Fed in: " + input + "."));
    // What differs from file to file is not a parameter of the one act.
    parameters.entrySet().removeIf(p -> !p.getValue().equals(trace.parameters().get(p.getKey())));
  }

  Map<String, Object> section(Choice choice) {
    Map<String, Object> step = new LinkedHashMap<>();
    step.put("act", act());
    put(step, "with", tool);
    if (!days.isEmpty()) {
      step.put("on", days.size() == 1 ? days.first() : days.first() + "/" + days.last());
    }
    List<String> detail = new ArrayList<>();
    switch (first.doing()) {
      case COMMITTED -> committed(detail);
      case CONVERSED -> conversed(step, detail, choice);
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
      case EDITED, COMMITTED -> "edit";
      case CONVERSED -> "prompt";
      default -> first.prompt().isEmpty() ? "generate" : "prompt";
    };
  }

  private void committed(List<String> detail) {
    detail.add(
        traces
            + (traces == 1 ? " commit" : " commits")
            + " under the name "
            + first.parameters().getOrDefault("author", "")
            + ", up to "
            + head
            + "; the days are those that the committer set.");
  }

  private void conversed(Map<String, Object> step, List<String> detail, Choice choice) {
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
            + "; SHA-256 of the prompts "
            + said.getOrDefault("prompts SHA-256", "")
            + ".");
    step.put("confidential", "yes");
  }

  private void prompted(Map<String, Object> step, List<String> detail, Choice choice) {
    if (choice.copies()) {
      put(step, "prompt", first.prompt());
      put(step, "negative-prompt", first.negativePrompt());
      if (first.doing() == Doing.EDITED) {
        parameters.forEach((name, value) -> detail.add(name + ": " + value + "."));
      }
    } else if (!first.prompt().isEmpty()) {
      Concealed prompt = Concealed.of(first.prompt());
      detail.add(
          "Prompt of " + prompt.characters() + " characters, SHA-256 " + prompt.sha256() + ".");
      step.put("confidential", "yes");
    }
  }

  private void generated(Map<String, Object> step, Choice choice) {
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
