package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bonafide.data.Data;

/**
 * A program that writes commits. Names are data ({@code agents.yaml}).
 *
 * <p>Example: {@code Agent.of("Claude <noreply@anthropic.com>", false)} is Claude; {@code
 * Agent.of("Claude Monet <claude@example.org>", false)} is nobody known, since it may be a person.
 *
 * @param generative whether it generates; the others change files by rules
 * @param is patterns that are found in a name with its address and can be nobody else
 * @param called patterns of a whole name, where it can only be that of a tool
 */
public record Agent(
    String name, String provider, boolean generative, List<Pattern> is, List<Pattern> called) {

  private static final List<Agent> KNOWN =
      Data.shipped(
          Agent.class, "agents.yaml", data -> data.items().stream().map(Agent::read).toList());

  /** An ident of git is no longer; what is longer is not searched. */
  private static final int LONGEST = 300;

  public Agent {
    is = List.copyOf(is);
    called = List.copyOf(called);
  }

  /**
   * The agent that an ident of git names.
   *
   * @param ident a name, perhaps with an address, as in {@code aider (gpt-4o) <noreply@aider.chat>}
   * @param ofTool whether it stands where only tools are named
   */
  static Optional<Agent> of(String ident, boolean ofTool) {
    String words = ident.strip();
    String name = words.replaceAll("\\s*<[^>]*>?", "");
    boolean bare = ofTool || !words.contains("<");
    return words.length() > LONGEST
        ? Optional.empty()
        : KNOWN.stream()
            .filter(
                a ->
                    Patterns.found(a.is, words)
                        || bare && a.called.stream().anyMatch(p -> p.matcher(name).matches()))
            .findFirst();
  }

  /** The agent of a name, as {@link #name()} gives it. */
  public static Optional<Agent> called(String name) {
    return KNOWN.stream().filter(a -> a.name.equals(name)).findFirst();
  }

  private static Agent read(Data data) {
    data.knows("name provider kind is called");
    return new Agent(
        data.text("name"),
        data.text("provider"),
        data.oneOf("kind", Set.of("generative", "software")).equals("generative"),
        Patterns.of(data, "is"),
        Patterns.of(data, "called"));
  }
}
