package org.bonafide.evidence.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A commit of a git history. Both dates are set by whoever commits.
 *
 * @param id the digest by which git names it
 * @param author the name as written, without an address
 * @param written the author date, as in {@code 2026-03-02T10:00}
 * @param committed the committer date
 * @param helped trailers that name others or tools, without addresses
 * @param agents names of the programs that the commit names as its author, committer or helper
 * @param changed the files and folders at the top that it changed, where it names an agent
 * @param signed whether a signature stands in it; it is not verified
 */
public record Commit(
    String id,
    String author,
    String written,
    String committed,
    List<String> helped,
    List<String> agents,
    List<String> changed,
    boolean signed) {

  /** The parameter of the trace that names agents, with commas between them. */
  static final String AGENTS = "agents";

  /** The parameter that names what was changed at the top, with slashes between the names. */
  static final String CHANGED = "changed";

  public Commit {
    helped = List.copyOf(helped);
    agents = List.copyOf(agents);
    changed = List.copyOf(changed);
  }

  /** The agents that a trace of a commit names. */
  public static List<Agent> agents(Trace trace) {
    return Stream.of(trace.parameters().getOrDefault(AGENTS, "").split(", "))
        .map(Agent::called)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The files and folders at the top that the commit of a trace changed. */
  public static List<String> changed(Trace trace) {
    String said = trace.parameters().getOrDefault(CHANGED, "");
    return said.isEmpty() ? List.of() : List.of(said.split("/"));
  }

  /** The commit as a trace. */
  public Trace trace() {
    Trace.Draft draft =
        new Trace.Draft("git", Doing.COMMITTED)
            .tool("Git", "", "")
            .at(written)
            .with("commit", id)
            .with("author", author)
            .with(AGENTS, String.join(", ", agents))
            .with(CHANGED, String.join("/", changed));
    if (agents.stream().map(Agent::called).flatMap(Optional::stream).anyMatch(Agent::generative)) {
      draft.ai(AiSaid.YES);
    }
    if (!committed.regionMatches(0, written, 0, 10)) {
      draft.remark(
          "Written and committed on different days; the committer's date is "
              + committed.substring(0, 10)
              + ".");
    }
    helped.forEach(line -> draft.remark(CleanWords.line(line) + "."));
    return (signed ? draft.signed().remark("Signature present, not verified.") : draft).done();
  }

  /** Finds agents in idents, each ident only once: a history repeats them thousands of times. */
  public static Function<Named, Optional<Agent>> finder() {
    Map<Named, Optional<Agent>> found = new HashMap<>();
    return named -> found.computeIfAbsent(named, n -> Agent.of(n.ident(), n.ofTool()));
  }

  /**
   * A name in a commit.
   *
   * @param ident a name, perhaps with an address
   * @param ofTool whether it stands where only tools are named
   */
  public record Named(String ident, boolean ofTool) {}
}
