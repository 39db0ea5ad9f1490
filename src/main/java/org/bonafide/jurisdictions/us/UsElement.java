package org.bonafide.jurisdictions.us;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.law.Improvement;
import org.bonafide.law.Reason;
import org.bonafide.law.Sentence;
import org.bonafide.law.table.Ruling;
import org.bonafide.project.Category;

/**
 * What US law makes of one element: gathered act by act, then read by {@link UsAssessor}.
 *
 * <p>An element supports a claim where a person's own expression is in it; what a tool generated is
 * excluded where it is appreciable; what the record does not say stays open.
 */
final class UsElement {

  final String id;
  final String noun;
  final String what;

  /** Claims other than the element's own box, with the people whose they are. */
  final Map<Claim, Set<String>> claims = new LinkedHashMap<>();

  /** What kind of expression people made themselves, drew or wrote, and who made it. */
  final Map<String, Set<String>> made = new LinkedHashMap<>();

  /** What kind of own work was fed in and is perceptible in the result, and whose it is. */
  final Map<String, Set<String>> given = new LinkedHashMap<>();

  /** Edits of what people made themselves, until it is known whether they are of their own work. */
  private final Map<Claim, Set<String>> revisions = new LinkedHashMap<>();

  final List<Reason> reasons = new ArrayList<>();

  /** What cannot be said for want of a fact. */
  final List<Improvement> open = new ArrayList<>();

  /** What would make a claim that stands stronger. */
  final List<Improvement> weak = new ArrayList<>();

  /** Whether generated material is to be excluded. */
  boolean excluded;

  /** Whether no more than trifles of what was generated are in it. */
  boolean trifles;

  /** Whether the record leaves open how much was generated. */
  boolean generatedUnknown;

  /**
   * Whether not even the use of a generative function is known, so that no field can be drafted.
   */
  boolean undraftable;

  /** Whether it stands in an earlier version that was registered, so that it is not new. */
  boolean earlier;

  /** Whether that is not stated, though an earlier version was registered. */
  boolean earlierUnknown;

  private final UsForm form;
  private String excludedNoun;
  private String how = UsGenerated.BY_AI;
  private boolean excludedAs;

  UsElement(String id, String what, Category category, UsForm form) {
    this.id = id;
    this.what = what;
    this.noun = form.noun(UsKinds.part(what, category));
    this.form = form;
    this.excludedNoun = noun;
  }

  /** States what the tool made, where the record does, and how that came about. */
  void excludes(String as, String how) {
    this.excludedAs = !as.isBlank();
    this.excludedNoun = excludedAs ? as : noun;
    this.how = how;
  }

  boolean isMade() {
    return !made.isEmpty();
  }

  /** The nouns of what people made and somebody could arrange: {@code artwork}. */
  List<String> madeNouns() {
    return Stream.concat(made.keySet().stream(), given.keySet().stream())
        .map(kind -> UsKinds.arranged(kind, form))
        .filter(noun -> !noun.isEmpty())
        .distinct()
        .toList();
  }

  boolean isClaimed() {
    return isMade() || !given.isEmpty() || !claims.isEmpty();
  }

  /** Leaves out what is claimed: it is not new. */
  void standsInAnEarlierVersion() {
    earlier = true;
    made.clear();
    given.clear();
    claims.clear();
  }

  /** Ids of everybody whose expression is claimed. */
  Set<String> authors() {
    Set<String> all = new LinkedHashSet<>();
    made.values().forEach(all::addAll);
    given.values().forEach(all::addAll);
    claims.values().forEach(all::addAll);
    return all;
  }

  void make(String kind, Collection<String> by) {
    made.computeIfAbsent(kind, k -> new LinkedHashSet<>()).addAll(by);
  }

  void give(String kind, Collection<String> by) {
    given.computeIfAbsent(kind, k -> new LinkedHashSet<>()).addAll(by);
  }

  void revise(Claim claim, Collection<String> by) {
    revisions.computeIfAbsent(claim, c -> new LinkedHashSet<>()).addAll(by);
  }

  /**
   * Says what the edits are: of a person's own work they go into what was made, of anything else
   * they are modifications.
   *
   * @param own whether nothing in the element was generated or is somebody else's
   */
  void settleRevisions(boolean own) {
    if (!own || !isMade()) {
      revisions.forEach(this::claim);
      return;
    }
    List<String> kinds = made.containsKey(what) ? List.of(what) : List.copyOf(made.keySet());
    revisions.values().forEach(by -> kinds.forEach(kind -> make(kind, by)));
  }

  void claim(Claim claim, Collection<String> by) {
    claims.computeIfAbsent(claim, c -> new LinkedHashSet<>()).addAll(by);
  }

  /**
   * Takes what a row says: its reason, and its question. Where a row denies and asks, nothing is
   * claimed on the strength of either, and how much was generated is open.
   */
  void ruled(Ruling ruling, String field, Sentence named, Sentence act) {
    if (ruling.is() == Ruling.Standing.OPEN) {
      ask(ruling.because().id(), named, act);
    } else if (!ruling.because().isEmpty()) {
      because(ruling.because().id(), field);
    }
    if (!ruling.asks().isEmpty()) {
      generatedUnknown = true;
      ask(ruling.asks().id(), named, act);
    }
  }

  void because(String sentence, String field) {
    reasons.add(Reason.of(sentence, id, field));
  }

  void ask(String sentence, Sentence... words) {
    open.add(Improvement.of(sentence, id, words));
  }

  void wish(String sentence, Sentence... words) {
    weak.add(Improvement.of(sentence, id, words));
  }

  String claimedWords() {
    List<String> words = new ArrayList<>(made.keySet().stream().map(form::noun).toList());
    given.keySet().forEach(kind -> words.add(givenWords(kind)));
    claims.keySet().forEach(claim -> words.add(claim.words()));
    return String.join("; ", words);
  }

  /** What was put in and shows, in words. */
  static String givenWords(String kind) {
    return "human-authored " + UsForm.shipped().noun(kind) + " perceptible in the result";
  }

  UsApplication.ElementFinding finding() {
    return new UsApplication.ElementFinding(
        id,
        claimedWords(),
        excludedWords(),
        Sentence.after(open.stream().map(Improvement::words).distinct().toList()));
  }

  /**
   * A claim in words, as {@code modification of artwork generated by artificial intelligence
   * (colour, line)}.
   */
  record Claim(String words) {}

  /**
   * The element as a change found it: with how it came about, unless the tool made something else
   * of it than its kind says.
   */
  String changedWords() {
    return excluded && !excludedAs ? noun + " " + how : noun;
  }

  /** What is to be excluded of it, in words; empty where nothing is. */
  String excludedWords() {
    return excluded ? excludedNoun + " " + how : "";
  }

  /** What the tool made: a noun. */
  String excludedNoun() {
    return excludedNoun;
  }

  /** How that came about, as {@code generated by artificial intelligence}. */
  String how() {
    return how;
  }
}
