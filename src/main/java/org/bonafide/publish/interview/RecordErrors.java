package org.bonafide.publish.interview;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.project.yaml.ProjectReader;

/**
 * What the reader of records finds wrong in a text.
 *
 * <p>Example: {@code new RecordErrors("poster/project.yaml").since(before, after)} is what a change
 * made wrong.
 *
 * @param named how the record is called
 */
record RecordErrors(String named) {

  /** The errors of the second text that the first does not have. */
  Map<String, Finding> since(String before, String after) {
    Map<String, Finding> wrong = of(after);
    wrong.keySet().removeAll(of(before).keySet());
    return wrong;
  }

  /** How many ids name nothing. */
  long dangling(String text) {
    return read(text).filter(found -> found.rule().equals("dangling-id")).count();
  }

  private Stream<Finding> read(String text) {
    return ProjectReader.read(named, text.getBytes(StandardCharsets.UTF_8)).findings().stream()
        .filter(found -> found.severity() == Severity.ERROR);
  }

  private Map<String, Finding> of(String text) {
    Map<String, Finding> errors = new LinkedHashMap<>();
    read(text).forEach(found -> errors.put(found.rule() + found.message(), found));
    return errors;
  }
}
