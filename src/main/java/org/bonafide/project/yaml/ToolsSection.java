package org.bonafide.project.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bonafide.project.Tool;

/** Reads {@code tools}. */
record ToolsSection(Keys keys) {

  Map<String, Tool> read() {
    Map<String, Tool> tools = new LinkedHashMap<>();
    keys.sections("tools", "tool")
        .forEach(
            (id, k) ->
                tools.put(
                    id,
                    new Tool(
                        id,
                        k.required("name"),
                        k.text("version"),
                        k.text("provider"),
                        k.text("kind"),
                        k.text("plan"),
                        Values.answer(k, "generative"),
                        Values.id(k, "account", "person"),
                        k.section("terms", "terms").map(ToolsSection::terms))));
    return tools;
  }

  private static Tool.Terms terms(Keys k) {
    return new Tool.Terms(
        Values.date(k, "read"),
        k.text("output-owner"),
        Values.answer(k, "trains-on-inputs"),
        Values.ids(k, "records", "record"));
  }
}
