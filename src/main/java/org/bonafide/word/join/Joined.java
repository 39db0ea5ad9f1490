package org.bonafide.word.join;

import java.util.List;
import org.bonafide.diagnose.Finding;

/**
 * A copy of a host with clauses in it.
 *
 * @param bytes the whole file
 * @param inserted paragraphs that were inserted
 * @param where the numbers of the first and the last clause, as in {@code 5.4 to 5.16}
 * @param changed names of the parts that differ from the host's, and what was added to each
 * @param findings what to look at; no errors
 */
public record Joined(
    byte[] bytes, int inserted, String where, List<String> changed, List<Finding> findings) {
  public Joined {
    changed = List.copyOf(changed);
    findings = List.copyOf(findings);
  }
}
