package org.bonafide.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bonafide.diagnose.Finding;
import org.bonafide.law.FormScreen;
import org.bonafide.law.Reason;
import org.bonafide.law.Statement;
import org.bonafide.publish.evidence.CaseFile;
import org.bonafide.publish.evidence.WorkGaps;
import org.bonafide.publish.files.ProjectSource;

/** What the front door says of a record, as words: {@link ToyJurisdictionTest} calls it apart. */
public final class RuritaniaSeen {

  private RuritaniaSeen() {}

  /** Works a record up in memory. */
  public static Map<String, String> of(Path folder) {
    Outcome outcome =
        Bonafide.shipped()
            .publish(ProjectSource.file(folder, "project.yaml"), Wanted.all().as("txt"));
    Map<String, String> seen = new LinkedHashMap<>();
    outcome.files().forEach((name, b) -> seen.put(name, new String(b, StandardCharsets.UTF_8)));
    StringBuilder findings = new StringBuilder();
    for (Finding one : outcome.findings()) {
      findings
          .append(one.place())
          .append(' ')
          .append(one.severity())
          .append(' ')
          .append(one.rule())
          .append(' ')
          .append(one.message())
          .append(' ')
          .append(one.remedy())
          .append(' ')
          .append(one.authority())
          .append('\n');
    }
    seen.put("findings", findings.toString());
    outcome
        .worked()
        .ifPresent(
            worked ->
                worked
                    .assessment()
                    .statements()
                    .forEach(s -> seen.put("statement " + s.work(), words(s))));
    return seen;
  }

  /** How a work stands before the questions of the law. */
  public static String gaps(Path folder, String work) {
    StringBuilder said = new StringBuilder();
    for (WorkGaps one :
        CaseFile.open(folder, "project.yaml").content().orElseThrow().gaps(work, "rt")) {
      for (WorkGaps.Question question : one.questions()) {
        said.append(question.item())
            .append(": ")
            .append(question.standing())
            .append(". ")
            .append(question.title())
            .append(". ")
            .append(question.why())
            .append('\n');
      }
    }
    return said.toString();
  }

  private static String words(Statement statement) {
    StringBuilder said = new StringBuilder(statement.jurisdiction() + " ");
    said.append(statement.verdict().word()).append('\n');
    for (Reason reason : statement.reasons()) {
      said.append(reason.text()).append(" [").append(reason.authority()).append("]\n");
    }
    for (FormScreen screen : statement.screens()) {
      said.append("= ").append(screen.name().en()).append('\n');
      for (FormScreen.Field field : screen.fields()) {
        said.append(field.name().en())
            .append(": ")
            .append(field.filling().state().word())
            .append(' ')
            .append(field.filling().text().in(Locale.ENGLISH))
            .append(" <")
            .append(field.filling().field())
            .append(">\n");
      }
    }
    return said.toString();
  }
}
