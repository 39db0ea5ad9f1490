package org.bonafide.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.jurisdictions.Jurisdictions;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.yaml.snakeyaml.Yaml;

/** Small records with what is expected of them, and the people and tools that they share. */
public final class Cases {

  private static final String SHARED =
      """
      bonafide: 1
      title: Test
      people:
        ann: {name: Ann Ames}
        bo: {name: Bo Bell, credit: Bo B.}
        cy: {name: Cy Cole}
        penn: {name: Pat Enn, pseudonym: Fern Hill, publish-name: no, died: 2025-05-01}
        anon: {name: Ada Nonn, anonymous: yes, publish-name: yes}
      parties: {firm: {name: Firm LLC, kind: company}, self: {person: ann}}
      records:
        log: {kind: log, made: 2026-03-01, origin: exported}
        late: {kind: log, made: 2026-09-01, origin: exported}
        again: {kind: log, made: 2026-03-01, origin: re-created}
        undated: {kind: log, origin: original}
        photo: {kind: photograph, made: 2026-02-01, origin: original}
      """;

  private static final String TOOLS =
      """
      tools:
        gen: {name: Genie, version: "7", generative: yes}
        ed: {name: Editor, generative: no}
        odd: {name: Odd}
        fx: {name: Fixer, generative: {functions: [Fill]}}
        tr: {name: Lingua, kind: machine-translation, generative: no}
      """;

  private Cases() {}

  /** A record of the shared people and tools, and these works as the YAML of the section. */
  public static Project record(String works) {
    return whole("works:\n" + works.strip().indent(2) + "registration: {offices: [us, cn]}\n");
  }

  /** The record of a case: its works alone, or sections of its own. */
  public static Project record(Map<String, Object> one) {
    return one.containsKey("sections")
        ? whole((String) one.get("sections"))
        : record((String) one.get("works"));
  }

  /** A record of the shared people and tools, and these sections. */
  public static Project whole(String sections) {
    return readRecord(SHARED + TOOLS + sections);
  }

  private static Project readRecord(String record) {
    var reading = ProjectReader.read("test.yaml", record.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.project()).as("%s in %s", reading.findings(), record).isPresent();
    return reading.project().orElseThrow();
  }

  /** The same with tools of the test's own, as YAML. */
  public static Project with(String tools, String sections) {
    return readRecord(SHARED + "tools: " + tools + "\n" + sections);
  }

  public static EvidenceReview evidence(Project project) {
    return EvidenceReview.of(project, Path.of("target/no-such-folder"));
  }

  public static Assessment assess(Project project) {
    return new Assessor(Jurisdictions.shipped()).assess(project, evidence(project));
  }

  /** The cases of a file of tests. */
  public static List<Map<String, Object>> read(String name) {
    try (InputStream in = Cases.class.getResourceAsStream("/law/" + name)) {
      return new Yaml().load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
