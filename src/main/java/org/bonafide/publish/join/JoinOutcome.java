package org.bonafide.publish.join;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.files.Exit;
import org.bonafide.word.join.HostWords;
import org.bonafide.word.join.Joined;

/**
 * What came of a join.
 *
 * @param joined the copy; nothing where an error stands in the way
 * @param words what the host calls things; nothing where that was not found out
 * @param findings everything that was found, sorted
 */
public record JoinOutcome(
    Optional<Joined> joined, Optional<HostWords> words, List<Finding> findings) {
  public JoinOutcome {
    findings = findings.stream().distinct().sorted(Finding.ORDER).toList();
  }

  static JoinOutcome refused(List<Finding> findings) {
    return new JoinOutcome(Optional.empty(), Optional.empty(), findings);
  }

  /** The copy as a whole file; nothing where none is written. */
  public Optional<byte[]> bytes() {
    return joined.map(Joined::bytes);
  }

  /**
   * How many paragraphs were inserted, and which numbers they have: {@code 68 ..., 3.3 to 3.15}.
   */
  public String inserted() {
    return joined
        .map(
            one ->
                one.inserted()
                    + " paragraphs inserted"
                    + (one.where().isEmpty() ? "" : ", " + one.where()))
        .orElse("nothing inserted");
  }

  /** How many paragraphs were inserted. */
  public int paragraphs() {
    return joined.map(Joined::inserted).orElse(0);
  }

  /** The numbers of the first and the last clause that was inserted; may be empty. */
  public String where() {
    return joined.map(Joined::where).orElse("");
  }

  /** The parts of the package that differ from the host's. */
  public List<String> changed() {
    return joined.map(Joined::changed).orElse(List.of());
  }

  /** A word of the host for one that our clauses speak of, and how it was found. */
  public record FoundTerm(String label, String how) {}

  /** The host's word for each that our clauses speak of. */
  public Map<String, FoundTerm> found() {
    Map<String, FoundTerm> terms = new LinkedHashMap<>();
    for (String role : List.of("agency", "freelancer", "work", "agreement")) {
      words
          .map(HostWords::labels)
          .map(labels -> labels.get(role))
          .ifPresent(label -> terms.put(role, new FoundTerm(label, words.get().found().get(role))));
    }
    return terms;
  }

  /** The same in words. */
  public Map<String, String> terms() {
    Map<String, String> terms = new LinkedHashMap<>();
    found().forEach((role, one) -> terms.put(role, one.label() + " (" + one.how() + ")"));
    return terms;
  }

  /** How it ended, as the exit code says it. */
  public Exit exit() {
    return Exit.of(findings);
  }
}
