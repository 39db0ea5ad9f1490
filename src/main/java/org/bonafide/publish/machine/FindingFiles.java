package org.bonafide.publish.machine;

import java.io.IOException;
import java.util.List;
import org.bonafide.diagnose.Finding;

/** The machine faces of findings: {@code check --format json} and {@code --format sarif}. */
public final class FindingFiles {

  private FindingFiles() {}

  /** An array of objects, one a finding; an empty array where there is nothing to say. */
  public static String json(List<Finding> findings) {
    return JsonFile.text(face -> face.array(findings, finding -> json(face, finding)));
  }

  /** A log in SARIF 2.1.0, as code hosts and editors read it. */
  public static String sarif(List<Finding> findings) {
    return JsonFile.text(face -> new Sarif(face, findings).write());
  }

  /** One finding, as an object. */
  public static void json(JsonFile face, Finding finding) throws IOException {
    face.json().writeStartObject();
    face.json().writeStringField("rule", finding.rule());
    face.json().writeStringField("severity", finding.severity().word());
    face.json().writeStringField("file", finding.place().file());
    face.json().writeNumberField("line", finding.place().line());
    face.json().writeNumberField("column", finding.place().column());
    face.json().writeStringField("message", finding.message());
    face.json().writeStringField("remedy", finding.remedy());
    face.json().writeStringField("authority", finding.authority());
    face.json().writeEndObject();
  }
}
