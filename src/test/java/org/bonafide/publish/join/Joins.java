package org.bonafide.publish.join;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bonafide.publish.AskedTerms;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.files.ProjectSource;

/** Joins of the tests: a record of two parties, as those of the hosts. */
final class Joins {

  static final String AUTHOR = "Lumen Studio";

  private static final String RECORD =
      """
      bonafide: 1
      title: Moonlit Harbor
      reference: LUM-1
      speaks-as-of: 2026-03-20
      people: {lin: {name: Lin Yue}}
      parties: {agency: {name: Lumen Studio LLC}, contractor: {person: lin}}
      tools: {mj: {name: Midjourney, version: "7", generative: yes}}
      works:
        poster:
          title: Moonlit Harbor
          category: visual-art
          created: 2026-03-12
          elements:
            scene: {what: artwork, describe: the scene, steps: [{act: draw, by: lin, with: hand, on: 2026-03-01}]}
      contract:
        agency: agency
        with: [contractor]
        agreement: Services Agreement
        governing-law: US-NY
        ai-use: listed
        tools: {permitted: [mj]}
        change: {author: Lumen Studio, on: 2026-03-02}
      """;

  private Joins() {}

  static JoinOutcome join(byte[] host) {
    return join(host, "", false, "");
  }

  /** A join with more lines under {@code contract} of the record. */
  static JoinOutcome join(byte[] host, String place, boolean exhibit, String more) {
    String record = RECORD + more.indent(2);
    return new HostJoiner(Bonafide.shipped())
        .join(
            ProjectSource.of("project.yaml", record.getBytes(StandardCharsets.UTF_8)),
            new JoinRequest("host.docx", host, place, exhibit, AskedTerms.NONE));
  }

  static void keep(Path folder, String name, byte[] bytes) throws java.io.IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(name.replaceAll("[^A-Za-z]+", "-") + ".docx"), bytes);
  }
}
