package org.bonafide.publish.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bonafide.evidence.container.Sha256;

/**
 * On which terms a contract was written, as the receipt keeps it: so that a draft is never written
 * over another one that may have been sent.
 *
 * @param instrument the usual stem of its files, as in {@code ai-clauses-voice}
 * @param party the id of the other party; may be empty
 * @param law the governing law; empty where none is stated
 * @param draft the number of the draft; empty where none is stated
 * @param signing whether it is a signing copy
 * @param terms digests of what the record states of its words, by key
 * @param clauses versions of its clauses
 */
public record WrittenContract(
    String instrument,
    String party,
    String position,
    String form,
    String law,
    String draft,
    boolean signing,
    Map<String, String> terms,
    Map<String, String> clauses) {

  /** Keys of choices: one that is not stated is a choice too. */
  private static final Pattern CHOICES = Pattern.compile("clauses\\..*|scope|role");

  private static final int DIGITS = 8;

  public WrittenContract {
    terms = Collections.unmodifiableMap(new TreeMap<>(terms));
    clauses = Collections.unmodifiableMap(new TreeMap<>(clauses));
  }

  /** As much of a digest as tells two terms apart. */
  public static String digest(String term) {
    return Sha256.of(term.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  /** As a receipt keeps the terms, and reads them again. */
  String termsLine() {
    return String.join("; ", terms.entrySet().stream().map(Object::toString).toList());
  }

  static Map<String, String> terms(String line) {
    Map<String, String> terms = new TreeMap<>();
    for (String one : line.split("; ")) {
      int at = one.indexOf('=');
      if (at > 0) {
        terms.put(one.substring(0, at), one.substring(at + 1));
      }
    }
    return terms;
  }

  /** Whether it is the same draft on the same terms; to state a law for the first time is. */
  boolean isLike(WrittenContract other) {
    boolean otherLaw = !law.isEmpty() && !other.law.isEmpty() && !law.equals(other.law);
    return !otherLaw
        && position.equals(other.position)
        && form.equals(other.form)
        && draft.equals(other.draft)
        && signing == other.signing
        && changed(other).isEmpty();
  }

  /**
   * What says something else now. A fact that is stated for the first time does not; nor does a
   * clause that stands in one of both only, since the facts of the record decide that.
   */
  List<String> changed(WrittenContract now) {
    List<String> changed = new ArrayList<>();
    TreeSet<String> keys = new TreeSet<>(terms.keySet());
    keys.addAll(now.terms.keySet());
    for (String key : keys) {
      boolean differs = !now.terms.getOrDefault(key, "").equals(terms.getOrDefault(key, ""));
      if (differs && (CHOICES.matcher(key).matches() || terms.containsKey(key))) {
        changed.add(key);
      }
    }
    clauses.forEach(
        (clause, version) -> {
          if (!now.clauses.getOrDefault(clause, version).equals(version)) {
            changed.add("version of " + clause);
          }
        });
    return changed;
  }

  /** As in {@code draft 2 (position agency, form short, law US-TX)}. */
  String inWords() {
    return (signing ? "signing copy" : "draft")
        + (draft.isEmpty() ? "" : " " + draft)
        + (" (position " + position + ", form " + form + ", ")
        + (law.isEmpty() ? "no law stated)" : "law " + law + ")");
  }
}
