package org.bonafide.evidence.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bonafide.evidence.trace.ActDay;
import org.bonafide.evidence.trace.Agent;
import org.bonafide.evidence.trace.Commit;
import org.bonafide.evidence.trace.Trace;

/**
 * The steps out of one history of commits: one for each agent that commits name, and one for each
 * author whose commits name none. That no agent is named says nothing of how they were written, so
 * those steps have no tool; an agent is no author, and no step has a person.
 */
final class ProposedCommits {

  /** More remarks than a person would read in one step. */
  private static final int MOST_REMARKS = 10;

  private static final int MOST_PATHS = 10;

  private final Scanned history;
  private final String record;
  private final ProposedTools tools;
  private final Map<String, Part> parts = new LinkedHashMap<>();

  /** Commits that have an agent or an author in common. */
  private static final class Part {
    private final String tool;
    private final String words;
    private int commits;
    private final TreeSet<String> days = new TreeSet<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private final Map<String, Integer> changed = new TreeMap<>();

    Part(String tool, String words) {
      this.tool = tool;
      this.words = words;
    }

    private Part add(Trace trace) {
      commits++;
      ActDay.of(trace.at()).ifPresent(day -> days.add(day.toString()));
      remarks.addAll(trace.remarks());
      Commit.changed(trace).forEach(path -> changed.merge(path, 1, Integer::sum));
      return this;
    }
  }

  private ProposedCommits(Scanned history, String record, ProposedTools tools) {
    this.history = history;
    this.record = record;
    this.tools = tools;
  }

  static List<Map<String, Object>> of(Scanned history, String record, ProposedTools tools) {
    ProposedCommits commits = new ProposedCommits(history, record, tools);
    history.traces().forEach(commits::add);
    return commits.parts.values().stream().map(commits::section).toList();
  }

  private void add(Trace trace) {
    List<Agent> agents = Commit.agents(trace);
    for (Agent agent : agents) {
      parts
          .computeIfAbsent("agent " + agent.name(), none -> new Part(tools.id(agent), agent.name()))
          .add(trace);
    }
    if (agents.isEmpty()) {
      String author = trace.parameters().getOrDefault("author", "");
      parts.computeIfAbsent("author " + author, none -> new Part("", author)).add(trace);
    }
  }

  private Map<String, Object> section(Part part) {
    Map<String, Object> step = new LinkedHashMap<>();
    step.put("act", "edit");
    if (!part.tool.isEmpty()) {
      step.put("with", part.tool);
    }
    if (!part.days.isEmpty()) {
      String first = part.days.first();
      step.put("on", part.days.size() == 1 ? first : first + "/" + part.days.last());
    }
    List<String> detail = new ArrayList<>();
    detail.add(counted(part) + ", up to " + history.head() + SETTABLE);
    if (!part.changed.isEmpty()) {
      detail.add(paths(part.changed));
    }
    part.remarks.stream().limit(MOST_REMARKS).forEach(detail::add);
    step.put("detail", String.join(" ", detail));
    step.put("records", List.of(record));
    return step;
  }

  private static final String SETTABLE = "; the days are those that the committer set.";

  /** As in {@code Changed at the top: src (12 commits), docs (3), README.md (1).} */
  private static String paths(Map<String, Integer> changed) {
    List<Map.Entry<String, Integer>> most =
        changed.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(MOST_PATHS)
            .toList();
    List<String> words = new ArrayList<>();
    for (Map.Entry<String, Integer> one : most) {
      String unit = words.isEmpty() ? one.getValue() == 1 ? " commit" : " commits" : "";
      words.add(one.getKey() + " (" + one.getValue() + unit + ")");
    }
    String more = changed.size() > MOST_PATHS ? ", …" : "";
    return "Changed at the top: " + String.join(", ", words) + more + ".";
  }

  /** As in {@code 5 of 57 commits name Claude}. */
  private String counted(Part part) {
    int all = history.traces().size();
    String of = part.commits + " of " + all + (all == 1 ? " commit" : " commits");
    String verb = part.commits == 1 ? " names " : " name ";
    return part.tool.isEmpty()
        ? of + " under the name " + part.words + verb + "no known tool"
        : of + verb + part.words;
  }
}
