package org.bonafide.publish.returned;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.Severity;
import org.bonafide.project.yaml.FileLines;
import org.bonafide.project.yaml.ProjectReader;
import org.bonafide.project.yaml.RecordKeys;
import org.bonafide.publish.files.AtomicFolder;
import org.bonafide.publish.files.FileTrouble;

/**
 * What the other side wrote into the blanks of a draft, put into the record that left them open.
 * Comments and order of the record stay. All values are written, or none.
 *
 * <p>Example: {@code FilledRecord.write(current, "project.yaml", report).values()}.
 *
 * @param values by key, in the order of the draft; with {@code write} those that were written
 * @param findings why a value cannot be written: then none is
 */
public record FilledRecord(Map<String, String> values, List<Finding> findings) {

  private static final String RULE = "blank-refused";
  private static final String NOT_KNOWN = "unknown"; // a value that states nothing

  public FilledRecord {
    values = new LinkedHashMap<>(values);
    findings = List.copyOf(findings);
  }

  /** What would be written into a record; nothing is. */
  public static FilledRecord offered(Path current, String named, ReturnedReport report) {
    try {
      String text = Files.readString(current.resolve(named));
      return new Filling(named, Severity.WARNING).of(FileLines.of(text).text(), report).told();
    } catch (IOException e) {
      return new FilledRecord(Map.of(), List.of(FileTrouble.unread(named)));
    }
  }

  /** The text of a record with the values; nothing where one of them cannot be written. */
  public static Optional<String> in(String named, String text, ReturnedReport report) {
    Filled filled = new Filling(named, Severity.ERROR).of(text, report);
    return Optional.of(filled.text()).filter(it -> filled.told().findings().isEmpty());
  }

  /** Writes the values, or says why not. */
  public static FilledRecord write(Path current, String named, ReturnedReport report) {
    try {
      Path file = current.resolve(named).toAbsolutePath().normalize();
      // No other run may write to it between reading and writing.
      return new AtomicFolder(file.getParent())
          .alone(
              landing -> {
                FileLines lines = FileLines.of(Files.readString(file));
                Filled filled = new Filling(named, Severity.ERROR).of(lines.text(), report);
                if (filled.told().findings().isEmpty() && !filled.told().values().isEmpty()) {
                  byte[] bytes = lines.again(filled.text()).getBytes(StandardCharsets.UTF_8);
                  landing.land(Map.of(file.getFileName().toString(), bytes));
                }
                return filled.told();
              });
    } catch (IOException e) {
      return new FilledRecord(Map.of(), List.of(FileTrouble.finding(named, e)));
    }
  }

  private record Filled(String text, FilledRecord told) {}

  /** Puts values into the text of a record, each at its key. */
  private record Filling(String named, Severity weight) {

    private Filled of(String text, ReturnedReport report) {
      Optional<RecordKeys> record = RecordKeys.of(text);
      Map<String, String> values = new LinkedHashMap<>();
      List<Finding> findings = new ArrayList<>();
      for (ReturnedReport.Row row : report.rows()) {
        for (ReturnedReport.Blank blank : row.blanks()) {
          if (!blank.key().isEmpty() && blank.value().matches("(?s).*[\\p{L}\\p{N}].*")) {
            String other = values.putIfAbsent(blank.key(), blank.value());
            if (other != null && !other.equals(blank.value())) {
              findings.add(refused(blank.key(), blank.value(), "\"" + other + "\" stands there."));
            }
          }
        }
      }
      RecordKeys changed = record.orElse(null);
      for (Map.Entry<String, String> one : values.entrySet()) {
        Optional<String> why =
            changed == null
                ? Optional.of("the record is written in a form to which nothing can be added.")
                : misfit(record.get(), one.getKey(), one.getValue());
        why.ifPresent(it -> findings.add(refused(one.getKey(), one.getValue(), it)));
        if (why.isEmpty()) {
          changed = changed.with(RecordKeys.path(one.getKey()), one.getValue());
        }
      }
      if (findings.isEmpty() && changed != null) {
        error(changed.text()).ifPresent(it -> findings.add(refused("", "", it)));
      }
      String after = changed == null ? text : changed.text();
      return new Filled(after, new FilledRecord(values, findings));
    }

    /** Why a value does not fit its key, where it does not. */
    private Optional<String> misfit(RecordKeys record, String key, String value) {
      String path = RecordKeys.path(key);
      String stands = record.value(path);
      if (record.has(path) && !stands.equals(NOT_KNOWN) && !stands.equals(value)) {
        return Optional.of(
            stands.isEmpty()
                ? "the record has keys of its own there."
                : "the record states \"" + stands + "\" there.");
      }
      RecordKeys with = record.with(path, value);
      return with.value(path).equals(value)
          ? error(with.text())
          : Optional.of("the record has no such place.");
    }

    private Optional<String> error(String text) {
      return ProjectReader.read(named, text.getBytes(StandardCharsets.UTF_8)).findings().stream()
          .filter(found -> found.severity() == Severity.ERROR)
          .map(found -> found.message() + " " + found.remedy())
          .map(String::strip)
          .findFirst();
    }

    private Finding refused(String key, String value, String why) {
      String message =
          key.isEmpty()
              ? "With all values the record would not be sound: " + why
              : "\"" + value + "\" does not fit the key " + key + ": " + why;
      String remedy = "Write what is meant into the record by hand.";
      return weight == Severity.ERROR
          ? Finding.error(RULE, Place.of(named), message + " Nothing was written.", remedy)
          : Finding.warning(RULE, Place.of(named), message, remedy);
    }
  }
}
