package org.bonafide.evidence.scan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.evidence.trace.Agent;
import org.bonafide.evidence.trace.Doing;
import org.bonafide.evidence.trace.Trace;

/**
 * The tools that a scan proposes. A tool that generated in one place and edited in another is of
 * both kinds, so what it is by itself stays unknown and each step speaks for itself.
 */
final class ProposedTools {

  /** What a program does that may or may not generate. */
  private static final Set<Doing> MAY = Set.of(Doing.EDITED, Doing.CAPTURED, Doing.REVISED);

  private static final String GENERATIVE = "generative";

  private final Known known;
  private final Naming ids;
  private final Map<String, Map<String, Object>> sections = new LinkedHashMap<>();

  ProposedTools(Known known) {
    this.known = known;
    ids = new Naming(known.toolIds());
  }

  Map<String, Map<String, Object>> sections() {
    return sections;
  }

  /** The id of the tool that a trace names, or empty where it names none. */
  String id(Trace trace) {
    if (trace.tool().isEmpty()) {
      return "";
    }
    boolean only = !MAY.contains(trace.doing());
    return id(trace.tool(), trace.version(), trace.provider(), only ? "yes" : "unknown");
  }

  /** The id of an agent. */
  String id(Agent agent) {
    return id(agent.name(), "", agent.provider(), agent.generative() ? "yes" : "no");
  }

  private String id(String name, String version, String provider, String generative) {
    Optional<String> stated = known.tool(name, version);
    if (stated.isPresent()) {
      return stated.get();
    }
    String id = ids.id(name + "\n" + version, name);
    Map<String, Object> tool = sections.computeIfAbsent(id, none -> new LinkedHashMap<>());
    tool.putIfAbsent("name", name);
    put(tool, "version", version);
    put(tool, "provider", provider);
    Object before = tool.remove(GENERATIVE);
    tool.put(GENERATIVE, before == null || before.equals(generative) ? generative : "unknown");
    return id;
  }

  private static void put(Map<String, Object> tool, String key, String words) {
    if (!words.isEmpty()) {
      tool.putIfAbsent(key, words);
    }
  }
}
