package org.bonafide.jurisdictions.us;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  /** Questions of edits, until it is known whether anything turns on them. */
  private final Map<Improvement, Set<String>> unasked = new LinkedHashMap<>();

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

  /** Whether it stands in an earlier version that was made public, so that it is not new. */
  boolean earlier;

  /** Whether that is open: what stood in an earlier version, or whether that was made public. */
  boolean earlierUnknown;

  /** Whether it is stated to stand in an earlier version, whatever became of that. */
  boolean stoodEarlier;

  /** Whether it recasts a work that is not stated, so that it cannot be excluded by name. */
  boolean sourceOpen;

  /** Whether that settles no claim: a person translated or arranged what is not stated. */
  boolean sourceUnknown;

  /** Whether a person edited what nobody is stated to have made, so that no claim is settled. */
  boolean editedUnknown;

  /** Whether something in it was edited, and that the edit is to be seen is not denied. */
  boolean edited;

  /** What of others is in it, as the form excludes it: {@code preexisting map}. */
  final List<String> ofOthers = new ArrayList<>();

  private final UsForm form;
  private String excludedNoun;
  private String how = UsGenerated.BY_AI;
  private boolean excludedAs;

  /** Programs that made what is excluded without generating it. */
  private final Set<String> programs = new TreeSet<>();

  UsElement(String id, String what, Category category, UsForm form) {
    this.id = id;
    this.what = what;
    this.noun = form.noun(UsKinds.part(what, category));
    this.form = form;
    this.excludedNoun = noun;
  }

  /** States what the tool made, where the record does, and how that came about. */
  void excludes(String as, String how, Collection<String> programs) {
    this.excludedAs = !as.isBlank();
    String made = how.equals(UsGenerated.BY_PROGRAM) ? UsKinds.produced(what, form) : noun;
    this.excludedNoun = excludedAs ? as : made;
    this.how = how;
    this.programs.addAll(programs);
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

  /** Whether what is to be excluded is open, so that no claim is settled. */
  boolean isOpenInPart() {
    return generatedUnknown || earlierUnknown || sourceUnknown || editedUnknown;
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

  /** Asks of an edit by these people, unless it comes out that nothing turns on it. */
  void askOfEdit(String sentence, Collection<String> by, Sentence... words) {
    unasked
        .computeIfAbsent(Improvement.of(sentence, id, words), i -> new LinkedHashSet<>())
        .addAll(by);
  }

  /**
   * Says what the edits are. Of a person's own work they go into what was made; what is added to
   * the work of somebody else is of its kind, and that work is excluded; of what was generated they
   * are modifications; of what nobody is stated to have made they are so too, and who made it is
   * asked. Whoever made all of it is asked no more of an edit of their own.
   *
   * @param others whether something of somebody else is in it
   */
  void settleRevisions(boolean others) {
    boolean generated = excluded || generatedUnknown;
    List<String> kinds = made.containsKey(what) ? List.of(what) : List.copyOf(made.keySet());
    unasked.forEach(
        (ask, by) -> {
          boolean theirs =
              !kinds.isEmpty() && kinds.stream().allMatch(k -> made.get(k).containsAll(by));
          if (generated || others || by.isEmpty() || !theirs) {
            open.add(ask);
          }
        });
    if (generated || !isMade() && !others) {
      revisions.forEach(this::claim);
      // Whether the edit itself is claimed decides nothing: what it was of is as open without it.
      editedUnknown = !generated && (edited || !revisions.isEmpty());
      if (editedUnknown) {
        ask("us-open-edited");
      }
    } else {
      List<String> into = others && !isMade() ? List.of(what) : kinds;
      revisions.values().forEach(by -> into.forEach(kind -> make(kind, by)));
    }
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
        generatedWords(),
        notNewWords(),
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
    return excluded && !excludedAs ? noun + " " + came(how, programs) : noun;
  }

  /** What tools made of it, in words; empty where nothing is. */
  private String generatedWords() {
    return excluded ? excludedNoun + " " + came(how, programs) : "";
  }

  /** What is to be excluded of it as not new or not theirs, in words; empty where nothing is. */
  private String notNewWords() {
    List<String> words = new ArrayList<>();
    if (earlier) {
      words.add(noun + " of the earlier version");
    }
    words.addAll(ofOthers);
    return String.join("; ", words);
  }

  /** What the tool made: a noun. */
  String excludedNoun() {
    return excludedNoun;
  }

  /** How something came about, with the programs that made it where they are named. */
  static String came(String how, Collection<String> programs) {
    return programs.isEmpty() ? how : "produced by " + UsForm.ENGLISH.list(List.copyOf(programs));
  }

  Set<String> programs() {
    return programs;
  }

  /** How that came about, as {@code generated by artificial intelligence}. */
  String how() {
    return how;
  }
}
