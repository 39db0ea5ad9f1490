package org.bonafide.label;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;

/** Small records, one for each state of facts that the crosswalk tells apart. */
final class Situations {

  /** The facts of the work by the name of the column. */
  static final Map<String, String> ALL = new LinkedHashMap<>();

  static {
    put("none", "[{act: draw, by: ann, with: ed}]", "none", "");
    put("ideas", "[{act: prompt, by: ann, with: gen}, {act: draw, by: ann, with: ed}]", "none", "");
    put("no-output", "[{act: draw, by: ann}]", "none", "");
    put(
        "trifles",
        "[{act: draw, by: ann, with: ed}, {act: edit, by: ann, with: gen}]",
        "de-minimis",
        "");
    put(
        "modified",
        "[{act: draw, by: ann, with: ed, perceptible: yes}, {act: edit, by: ann, with: gen}]",
        "appreciable",
        "");
    put(
        "mixed",
        "[{act: prompt, by: ann, with: gen}]",
        "appreciable",
        "b: {what: artwork, describe: the border, generated-part: none, steps: [{act: draw, by: ann, with: hand}]}");
    put(
        "reworked",
        "[{act: prompt, by: ann, with: gen}, {act: edit, by: ann, with: ed, perceptible: yes}, {act: review, by: bo}]",
        "appreciable",
        "");
    put(
        "retouched",
        "[{act: prompt, by: ann, with: gen}, {act: edit, by: ann, with: ed}, {act: review, by: bo}]",
        "appreciable",
        "");
    put(
        "generated",
        "[{act: prompt, by: ann, with: gen}, {act: select, by: ann}, {act: review, by: bo}]",
        "appreciable",
        "");
    put("unattended", "[{act: generate, with: gen}]", "appreciable", "");
    put("unstated", "[{act: prompt, by: ann, with: gen}]", "unknown", "");
    put("unknown", "[{act: draw, by: ann, with: odd}]", "unknown", "");
  }

  private Situations() {}

  private static void put(String name, String steps, String part, String more) {
    ALL.put(
        name,
        "a: {what: artwork, describe: the cat, generated-part: "
            + part
            + ", steps: "
            + steps
            + "}"
            + (more.isEmpty() ? "" : ", " + more));
  }

  /** A record of one work in a situation, which goes to some targets. */
  static Project record(String situation, String impression, List<String> targets) {
    return of(ALL.get(situation), impression, "role: deployer, ", targets);
  }

  static Project of(String elements, String impression, String role, List<String> targets) {
    String text =
        """
        bonafide: 1
        title: Test
        people: {ann: {name: Ann Ames}, bo: {name: Bo Bell}}
        tools:
          gen: {name: Genie, version: "7", generative: yes}
          ed: {name: Editor, generative: no}
          odd: {name: Odd}
        works: {w: {title: Cat, category: visual-art, elements: {%s}, impression: {%s}}}
        disclosure: {publisher: ann, responsible: ann, %stargets: [%s]}
        """
            .formatted(elements, impression, role, String.join(", ", targets));
    var reading = ProjectReader.read("t.yaml", text.getBytes(StandardCharsets.UTF_8));
    return reading
        .project()
        .orElseThrow(() -> new AssertionError(reading.findings() + " in " + text));
  }

  static List<Disclosed> disclose(Project project) {
    Disclosures all = Discloser.disclose(project, EvidenceReview.of(project, Path.of("")));
    return all.all();
  }

  static Disclosed disclose(String situation, String impression, String target) {
    return disclose(record(situation, impression, List.of(target))).get(0);
  }
}
