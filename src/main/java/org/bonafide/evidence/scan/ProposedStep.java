package org.bonafide.evidence.scan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bonafide.evidence.trace.Doing;
import org.bonafide.evidence.trace.Trace;

/**
 * One step out of the files that tell of the same act: several files of a prompt are candidates.
 */
final class ProposedStep {

  /** More seeds than a person would read in one line. */
  private static final int MOST_SEEDS = 20;

  /** What makes two traces tell of one act. */
  record Key(String tool, Doing doing, String prompt, String negative, String day, String action) {

    static Key of(Trace trace, String tool) {
      String day = ActTime.day(trace.at()).map(LocalDate::toString).orElse("");
      String action =
          trace.doing() == Doing.EDITED ? trace.parameters().getOrDefault("action", "") : "";
      return new Key(tool, trace.doing(), trace.prompt(), trace.negativePrompt(), day, action);
    }
  }

  private final String tool;
  private final Trace first;
  private final Set<String> records = new LinkedHashSet<>();
  private final Set<String> seeds = new LinkedHashSet<>();
  private final Set<String> days = new TreeSet<>();
  private final Set<String> remarks = new LinkedHashSet<>();
  private final Map<String, String> parameters;

  ProposedStep(String tool, Trace first) {
    this.tool = tool;
    this.first = first;
    this.parameters = new LinkedHashMap<>(first.parameters());
  }

  void seenIn(String record, Trace trace) {
    records.add(record);
    ActTime.day(trace.at()).ifPresent(day -> days.add(day.toString()));
    if (!trace.seed().isEmpty()) {
      seeds.add(trace.seed());
    }
    remarks.addAll(trace.remarks());
    trace.inputs().forEach(input -> remarks.add("Fed in: " + input + "."));
    // What differs from file to file is not a parameter of the one act.
    parameters.entrySet().removeIf(p -> !p.getValue().equals(trace.parameters().get(p.getKey())));
  }

  Map<String, Object> section(Proposal.Contents contents) {
    Map<String, Object> step = new LinkedHashMap<>();
    step.put(
        "act",
        first.doing() == Doing.EDITED ? "edit" : first.prompt().isEmpty() ? "generate" : "prompt");
    if (!tool.isEmpty()) {
      step.put("with", tool);
    }
    if (!days.isEmpty()) {
      step.put("on", String.join("/", new TreeSet<>(days)));
    }
    List<String> detail = new ArrayList<>(remarks);
    if (contents == Proposal.Contents.COPIED) {
      put(step, "prompt", first.prompt());
      put(step, "negative-prompt", first.negativePrompt());
    } else if (!first.prompt().isEmpty()) {
      detail.add(
          0,
          "Prompt of "
              + first.prompt().split("\\s+").length
              + " words, SHA-256 "
              + sha256(first.prompt())
              + ".");
      step.put("confidential", "yes");
    }
    put(step, "detail", String.join(" ", detail));
    if (!parameters.isEmpty() && contents == Proposal.Contents.COPIED) {
      step.put("parameters", parameters);
    }
    put(
        step,
        "seed",
        String.join(", ", seeds.stream().limit(MOST_SEEDS).toList())
            + (seeds.size() > MOST_SEEDS ? ", …" : ""));
    if (first.doing() == Doing.GENERATED && records.size() > 1) {
      step.put("candidates", records.size());
    }
    step.put("records", List.copyOf(records));
    return step;
  }

  private static void put(Map<String, Object> step, String key, String words) {
    if (!words.isEmpty()) {
      step.put(key, words);
    }
  }

  private static String sha256(String words) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
