package org.bonafide.project;

import java.util.List;

/**
 * With what an act was done: by hand, with tools, or not stated. What is not stated is never read
 * as by hand.
 *
 * <p>Example: {@code with: hand}, {@code with: photoshop, function: Generative Fill}.
 *
 * @param byHand whether the record states that no software was used ({@code with: hand})
 * @param tools ids of tools
 * @param function which function of the tool, or empty
 */
public record Means(boolean byHand, List<String> tools, String function) {
  public Means {
    tools = List.copyOf(tools);
  }

  public boolean isStated() {
    return byHand || !tools.isEmpty();
  }
}
