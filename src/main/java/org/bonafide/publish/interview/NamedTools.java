package org.bonafide.publish.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bonafide.project.yaml.RecordKeys;
import org.bonafide.publish.start.TypedList;
import org.bonafide.publish.start.TypedTool;

/**
 * The tools of a record by the names that people type, as in {@code Midjourney v7}.
 *
 * @param ids of the tools that were named, in order
 */
record NamedTools(RecordKeys record, List<String> ids) {

  private static final String TOOLS = "tools.";
  private static final int LONGEST_ID = 40;

  /** With the tools that are typed; each that the record does not have yet is put there. */
  static NamedTools of(RecordKeys record, String typed) {
    RecordKeys changed = record;
    List<String> ids = new ArrayList<>();
    for (String one : TypedList.tools(typed)) {
      TypedTool tool = TypedTool.of(one);
      String id = known(changed, tool);
      if (id.isEmpty()) {
        id = free(changed, tool.name());
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("name", tool.name());
        if (!tool.version().isEmpty()) {
          keys.put("version", tool.version());
        }
        keys.put("generative", "yes");
        changed = changed.with(TOOLS + id, keys);
      }
      ids.add(id);
    }
    return new NamedTools(changed, ids);
  }

  /**
   * The same in place of the tools that stand at a path, which stay where they are as typed; those
   * that nothing names then go first, so that a name that is typed on keeps its id.
   */
  static NamedTools at(RecordKeys record, String path, String typed) {
    List<String> there = record.values(path);
    return typed(record, there).equals(typed.strip())
        ? new NamedTools(record, there)
        : of(pruned(record.without(path), there), typed);
  }

  /** Tools by id as one would type them. */
  static String typed(RecordKeys record, List<String> ids) {
    return ids.stream().map(id -> typed(record, id)).collect(Collectors.joining(", "));
  }

  private static String typed(RecordKeys record, String id) {
    String name = record.value(TOOLS + id + ".name");
    String version = record.value(TOOLS + id + ".version");
    String front = version.matches("[0-9]+") ? " v" : " ";
    return name.isEmpty() ? id : version.isEmpty() ? name : name + front + version;
  }

  /** What a step states of its tools: their ids, or only that a generative one was used. */
  Map<String, Object> means() {
    if (ids.isEmpty()) {
      return Map.of("generative", "yes");
    }
    return Map.of("with", ids.size() == 1 ? ids.get(0) : ids);
  }

  /** Without the tools among some that nothing in the record names any more. */
  static RecordKeys pruned(RecordKeys record, List<String> ids) {
    RecordKeys left = record;
    for (String id : ids) {
      String rest = left.without(TOOLS + id).text();
      boolean named =
          Pattern.compile("(?<![\\w-])" + Pattern.quote(id) + "(?![\\w-])").matcher(rest).find();
      boolean plain = List.of("name", "version", "generative").containsAll(left.keys(TOOLS + id));
      left = named || !plain ? left : left.without(TOOLS + id);
    }
    return left;
  }

  private static String known(RecordKeys record, TypedTool tool) {
    return record.keys("tools").stream()
        .filter(id -> record.value(TOOLS + id + ".name").equalsIgnoreCase(tool.name()))
        .filter(id -> record.value(TOOLS + id + ".version").equals(tool.version()))
        .findFirst()
        .orElse("");
  }

  private static String free(RecordKeys record, String name) {
    String plain = FreshId.plain(name);
    plain = plain.length() > LONGEST_ID ? plain.substring(0, LONGEST_ID) : plain;
    boolean usable =
        plain.matches("[a-z].*") && !List.of("hand", "null", "yes", "no").contains(plain);
    return FreshId.in(record, "tools", usable ? plain : "tool");
  }
}
