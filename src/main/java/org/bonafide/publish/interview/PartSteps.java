package org.bonafide.publish.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.bonafide.project.yaml.RecordKeys;

/**
 * The acts of one part, read and changed in the text of a record.
 *
 * @param part its path
 */
record PartSteps(RecordKeys record, String part) {

  private static final String STEPS = ".steps";

  /**
   * One act as the record states it.
   *
   * @param path of it
   */
  record StatedStep(RecordKeys record, String path) {
    String says(String key) {
      return record.value(path + "." + key);
    }

    boolean is(String key, String word) {
      return says(key).equals(word);
    }

    /** Whether a tool is named that generates, or it is said that one was used. */
    boolean isByTool() {
      return is("generative", "yes")
          || record.values(path + ".with").stream()
              .anyMatch(tool -> record.has("tools." + tool) && !isOff(tool));
    }

    private boolean isOff(String tool) {
      return record.value("tools." + tool + ".generative").equals("no") || is("generative", "no");
    }

    String detail() {
      return TextLens.text(record, path + ".detail");
    }
  }

  List<StatedStep> all() {
    List<StatedStep> all = new ArrayList<>();
    for (int i = 0; i < record.size(part + STEPS); i++) {
      all.add(new StatedStep(record, part + STEPS + "." + i));
    }
    return all;
  }

  Optional<StatedStep> first(Predicate<StatedStep> asked) {
    return all().stream().filter(asked).findFirst();
  }

  PartSteps without(StatedStep step) {
    return new PartSteps(record.without(step.path()), part);
  }

  /** With another act before the one that has the number. */
  PartSteps with(int before, Map<String, Object> step) {
    return new PartSteps(record.inserted(part + STEPS, before, signed(step)), part);
  }

  PartSteps with(String key, Object value) {
    return new PartSteps(record.with(part + "." + key, value), part);
  }

  PartSteps without(String key) {
    return new PartSteps(record.without(part + "." + key), part);
  }

  /** Who answers has done it, where they have a name. */
  private Map<String, Object> signed(Map<String, Object> step) {
    if (!record.has(NameLens.PERSON)) {
      return step;
    }
    Map<String, Object> signed = new LinkedHashMap<>();
    signed.put("act", step.get("act"));
    signed.put("by", NameLens.ID);
    signed.putAll(step);
    return signed;
  }
}
