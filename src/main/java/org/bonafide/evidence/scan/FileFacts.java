package org.bonafide.evidence.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bonafide.evidence.Concealed;
import org.bonafide.evidence.trace.Doing;
import org.bonafide.evidence.trace.Signature;
import org.bonafide.evidence.trace.Trace;

/**
 * What is known of one file, as the machine face of a scan has it: of what made it first, else of
 * what it is marked with, else of what changed it. Empty is not stated.
 *
 * @param words the fields that are words, by their names, in order
 * @param parameters as written
 * @param models names of models, in order
 * @param lookedInto whether the file is of a form that is read
 */
public record FileFacts(
    Map<String, String> words,
    Map<String, String> parameters,
    List<String> models,
    List<String> remarks,
    boolean lookedInto) {

  private static final List<Doing> FIRST =
      List.of(
          Doing.GENERATED, Doing.MARKED, Doing.CAPTURED, Doing.EDITED, Doing.REVISED, Doing.STATED);

  private static final Pattern MODEL =
      Pattern.compile(
          "(sampler \\d+ )?(model|base_model(_name)?|lora|control net|adapter|refiner|style model"
              + "|hypernetwork|upscaler)",
          Pattern.CASE_INSENSITIVE);

  private static final Map<Signature, String> SIGNED =
      Map.of(
          Signature.NONE, "no",
          Signature.NOT_CHECKED, "not-checked",
          Signature.OWN_HOLDS, "intact",
          Signature.MANIFEST_NOT_CHECKED, "not-checked",
          Signature.MANIFEST_INTACT, "intact",
          Signature.MANIFEST_LISTED, "listed",
          Signature.MANIFEST_BROKEN, "broken");

  public FileFacts {
    words = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(words));
    parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    models = List.copyOf(models);
    remarks = List.copyOf(remarks);
  }

  /**
   * The facts of a file.
   *
   * @param confidential whether digests stand in place of prompts, and parameters are left out
   */
  static FileFacts of(Scanned file, boolean confidential) {
    List<Trace> traces = new ArrayList<>(FileActs.of(file));
    traces.addAll(file.traces());
    Trace first =
        FIRST.stream()
            .flatMap(doing -> traces.stream().filter(trace -> trace.doing() == doing))
            .findFirst()
            .orElse(null);
    Map<String, String> words = new LinkedHashMap<>();
    words.put("file", file.file());
    words.put("sha256", file.sha256());
    words.put("format", file.format());
    words.put("tool", first == null ? "" : first.tool());
    words.put("version", first == null ? "" : first.version());
    words.put("provider", first == null ? "" : first.provider());
    words.put("act", first == null ? "" : first.doing().name().toLowerCase(Locale.ROOT));
    words.put("prompt", first == null ? "" : shown(first.prompt(), confidential));
    words.put("negative", first == null ? "" : shown(first.negativePrompt(), confidential));
    words.put("seed", first == null ? "" : first.seed());
    words.put("made", first == null ? "" : first.at());
    words.put("source-type", said(traces, "digital source type"));
    words.put("signed", signed(traces));
    words.put("signer", said(traces, "signer"));
    words.put("signed-no-later-than", said(traces, "signed no later than"));
    words.put("ai", file.ai().word());
    Set<String> models = new LinkedHashSet<>();
    Set<String> remarks = new LinkedHashSet<>();
    if (first != null) {
      first.parameters().entrySet().stream()
          .filter(entry -> MODEL.matcher(entry.getKey()).matches())
          .forEach(entry -> models.addAll(List.of(entry.getValue().split(", "))));
    }
    if (!file.isHistory()) {
      file.traces().forEach(trace -> remarks.addAll(trace.remarks()));
    }
    return new FileFacts(
        words,
        first == null || confidential ? Map.of() : first.parameters(),
        confidential ? List.of() : List.copyOf(models),
        List.copyOf(remarks),
        !file.format().isEmpty());
  }

  private static String shown(String prompt, boolean confidential) {
    return confidential && !prompt.isEmpty() ? "SHA-256 " + Concealed.of(prompt).sha256() : prompt;
  }

  private static String said(List<Trace> traces, String parameter) {
    return traces.stream()
        .map(trace -> trace.parameters().getOrDefault(parameter, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** A file with one broken manifest is broken; else what was checked furthest speaks. */
  private static String signed(List<Trace> traces) {
    List<Signature> all = traces.stream().map(Trace::signature).toList();
    for (Signature each :
        List.of(
            Signature.MANIFEST_BROKEN,
            Signature.MANIFEST_LISTED,
            Signature.MANIFEST_INTACT,
            Signature.OWN_HOLDS,
            Signature.MANIFEST_NOT_CHECKED,
            Signature.NOT_CHECKED)) {
      if (all.contains(each)) {
        return SIGNED.get(each);
      }
    }
    return SIGNED.get(Signature.NONE);
  }
}
