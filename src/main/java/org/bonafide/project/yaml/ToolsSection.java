package org.bonafide.project.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.project.Answer;
import org.bonafide.project.Tool;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads {@code tools}. */
record ToolsSection(Keys keys) {

  Map<String, Tool> read() {
    Map<String, Tool> tools = new LinkedHashMap<>();
    keys.sections("tools", "tool").forEach((id, k) -> tools.put(id, tool(id, k)));
    return tools;
  }

  private static Tool tool(String id, Keys k) {
    return new Tool(
        id,
        k.required("name"),
        k.text("version"),
        k.text("provider"),
        k.text("kind"),
        k.text("plan"),
        new Tool.Service(Values.words(k, "served-from"), k.text("filing")),
        generates(k),
        References.id(k, "account", "person"),
        k.section("terms", "terms").map(ToolsSection::terms));
  }

  /** An answer for the tool as a whole, or the functions that generate. */
  private static Tool.Generates generates(Keys k) {
    if (k.value("generative").filter(MappingNode.class::isInstance).isPresent()) {
      Optional<Keys> functions = k.section("generative", "generative-functions");
      return new Tool.Generates(
          Answer.UNKNOWN, functions.map(f -> Values.texts(f, "functions")).orElse(List.of()));
    }
    return new Tool.Generates(Values.answer(k, "generative"), List.of());
  }

  private static Tool.Terms terms(Keys k) {
    return new Tool.Terms(
        Values.date(k, "read"),
        k.text("output-owner"),
        Values.answer(k, "trains-on-inputs"),
        References.ids(k, "records", "record"));
  }
}
