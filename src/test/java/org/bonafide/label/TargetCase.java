package org.bonafide.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A worked case of a target, as its file tells it: a small record, and what the place asks of it.
 *
 * @param by {@code place} where it is the place's own example, else {@code ours}
 * @param choose by English name of a field, the exact value; empty where the field stays open
 * @param without fields that are not there at all
 */
record TargetCase(
    String target,
    String name,
    String by,
    String source,
    String read,
    String record,
    String duty,
    String refused,
    Map<String, String> choose,
    List<String> without) {

  /** The cases of a target that ships. */
  static List<TargetCase> of(String target) {
    List<TargetCase> cases = new ArrayList<>();
    Node all = at((MappingNode) file(target), "cases");
    if (all instanceof SequenceNode list) {
      list.getValue().forEach(one -> cases.add(of(target, (MappingNode) one)));
    }
    return cases;
  }

  private static TargetCase of(String target, MappingNode one) {
    Map<String, String> choose = new LinkedHashMap<>();
    if (at(one, "choose") instanceof MappingNode fields) {
      fields.getValue().forEach(f -> choose.put(text(f.getKeyNode()), text(f.getValueNode())));
    }
    List<String> without = new ArrayList<>();
    if (at(one, "without") instanceof SequenceNode fields) {
      fields.getValue().forEach(field -> without.add(text(field)));
    }
    return new TargetCase(
        target,
        text(at(one, "case")),
        text(at(one, "by")),
        text(at(one, "source")),
        text(at(one, "read")),
        record(target, one),
        text(at(one, "duty")),
        text(at(one, "refused")),
        choose,
        without);
  }

  private static String record(String target, MappingNode one) {
    return """
    bonafide: 1
    title: Test
    people: {author: {name: Ann Ames}, editor: {name: Bo Bell}}
    tools:
      ai: {name: ChatGPT, version: "5", generative: yes}
      painter: {name: Midjourney, version: "7", generative: yes}
      composer: {name: Suno, version: "5", generative: yes}
      copilot: {name: GitHub Copilot, generative: yes}
      pen: {name: Procreate, generative: no}
    works:
      w: {title: Harbor, category: %s, impression: %s, elements: %s}
    disclosure: {publisher: author, responsible: author, %stargets: [%s]}
    """
        .formatted(
            text(at(one, "category")),
            flow(at(one, "impression")),
            flow(at(one, "elements")),
            at(one, "role") == null ? "" : "role: " + text(at(one, "role")) + ", ",
            target);
  }

  /** The record, read as a user's would be. */
  Project project() {
    var reading = ProjectReader.read("case.yaml", record.getBytes(StandardCharsets.UTF_8));
    return reading
        .project()
        .orElseThrow(() -> new AssertionError(reading.findings() + " in " + record));
  }

  Disclosed disclosed() {
    Project project = project();
    return Discloser.disclose(project, EvidenceReview.of(project, Path.of(""))).all().get(0);
  }

  private static Node file(String target) {
    String law = "/org/bonafide/jurisdictions/" + target + "/disclosure.yaml";
    String own = "targets/" + target + ".yaml";
    InputStream found = TargetCase.class.getResourceAsStream(law);
    InputStream in = found == null ? DisclosureTargets.class.getResourceAsStream(own) : found;
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return new Yaml().compose(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Node at(MappingNode node, String key) {
    return node.getValue().stream()
        .filter(pair -> text(pair.getKeyNode()).equals(key))
        .map(pair -> pair.getValueNode())
        .findFirst()
        .orElse(null);
  }

  private static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private static String flow(Node node) {
    if (node == null) {
      return "{}";
    }
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.FLOW);
    options.setWidth(100_000);
    flowing(node);
    StringWriter text = new StringWriter();
    new Yaml(options).serialize(node, text);
    return text.toString().strip();
  }

  private static void flowing(Node node) {
    if (node instanceof MappingNode section) {
      section.setFlowStyle(DumperOptions.FlowStyle.FLOW);
      section.getValue().forEach(pair -> flowing(pair.getValueNode()));
    } else if (node instanceof SequenceNode list) {
      list.setFlowStyle(DumperOptions.FlowStyle.FLOW);
      list.getValue().forEach(TargetCase::flowing);
    }
  }
}
