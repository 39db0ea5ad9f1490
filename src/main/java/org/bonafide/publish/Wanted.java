package org.bonafide.publish;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.draft.SignAnchors;
import org.bonafide.project.Project;
import org.bonafide.write.formats.Formats;

/**
 * Which instruments are wanted of a record, and how.
 *
 * <p>Example: {@code Wanted.all().only("contract").as("docx", "txt")}.
 *
 * @param kinds as in {@code contract}; see {@link Request#ASKABLE}
 * @param named whether they were asked for by name, so that a contract is drafted also for a record
 *     that states none
 * @param formats as in {@code docx}, {@code pdf}; see {@link Formats#known()}
 * @param targets where the works go, in place of what the record says; none means what it says
 * @param terms of contracts, in place of what the record says
 */
public record Wanted(
    Set<String> kinds,
    boolean named,
    Set<String> formats,
    Manner manner,
    List<String> targets,
    AskedTerms terms) {

  private static final String CONTRACT = "contract";

  public Wanted {
    kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
    formats = Collections.unmodifiableSet(new LinkedHashSet<>(formats));
    targets = List.copyOf(targets);
    known("kind", kinds, Request.ASKABLE);
    known("format", formats, Formats.known());
  }

  /** A misspelt word would otherwise be a document that is silently not written. */
  private static void known(String what, Set<String> asked, List<String> known) {
    for (String one : asked) {
      if (!known.contains(one)) {
        throw new IllegalArgumentException(
            "There is no " + what + " \"" + one + "\"; there are " + String.join(", ", known));
      }
    }
  }

  /**
   * How the instruments are written.
   *
   * @param notes whether drafting notes are printed
   * @param finalCopy whether they are to be signed, so that nothing may be open in them
   * @param readerNames whether files are named for who reads them, as in {@code JOB 7 Disclosure}
   * @param anchors the signing service whose words stand on the lines to sign on, or empty
   */
  public record Manner(boolean notes, boolean finalCopy, boolean readerNames, String anchors) {

    public Manner {
      if (!anchors.isEmpty()) {
        known("signing service", Set.of(anchors), SignAnchors.services());
      }
    }

    /** With lines to sign on. */
    public Manner(boolean notes, boolean finalCopy, boolean readerNames) {
      this(notes, finalCopy, readerNames, "");
    }

    /** Under the usual names. */
    public Manner(boolean notes, boolean finalCopy) {
      this(notes, finalCopy, false);
    }

    /** A draft without notes. */
    public static final Manner PLAIN = new Manner(false, false);
  }

  /** All kinds in the usual formats, as a draft without notes. */
  public static Wanted all() {
    return new Wanted(
        new LinkedHashSet<>(Request.KINDS),
        false,
        new LinkedHashSet<>(Formats.usual()),
        Manner.PLAIN,
        List.of(),
        AskedTerms.NONE);
  }

  /** Some kinds only. */
  public Wanted only(String... some) {
    return only(Arrays.asList(some));
  }

  /** Some kinds only. */
  public Wanted only(Collection<String> some) {
    return new Wanted(new LinkedHashSet<>(some), true, formats, manner, targets, terms);
  }

  /** In other formats. */
  public Wanted as(String... others) {
    return as(Arrays.asList(others));
  }

  /** In other formats. */
  public Wanted as(Collection<String> others) {
    return new Wanted(kinds, named, new LinkedHashSet<>(others), manner, targets, terms);
  }

  /** With drafting notes, for those who negotiate. */
  public Wanted withNotes() {
    return in(new Manner(true, manner.finalCopy, manner.readerNames, manner.anchors));
  }

  /** As a signing copy: an instrument with an open point is withheld. */
  public Wanted finalCopy() {
    return in(new Manner(manner.notes, true, manner.readerNames, manner.anchors));
  }

  /** In files named for who reads them; machine files keep their names. */
  public Wanted readerNames() {
    return in(new Manner(manner.notes, manner.finalCopy, true, manner.anchors));
  }

  /**
   * With the words of an electronic signing service where somebody signs.
   *
   * @throws IllegalArgumentException where the service is not one of {@link SignAnchors#services()}
   */
  public Wanted forSigningWith(String service) {
    return in(new Manner(manner.notes, manner.finalCopy, manner.readerNames, service));
  }

  /** With contracts on other terms than the record says. */
  public Wanted on(AskedTerms others) {
    return new Wanted(kinds, named, formats, manner, targets, others);
  }

  /** In another manner. */
  public Wanted in(Manner other) {
    return new Wanted(kinds, named, formats, other, targets, terms);
  }

  /** As if the works went to other targets than the record says. */
  public Wanted goingTo(List<String> others) {
    return new Wanted(kinds, named, formats, manner, others, terms);
  }

  /**
   * The kinds that are drafted of a record: no contract where it has no {@code contract} key and
   * nobody asked for one, since it would be an agreement that nobody has made.
   */
  Set<String> kindsOf(Project project) {
    Set<String> drafted = new LinkedHashSet<>(kinds);
    if (!named && !project.places().has(CONTRACT)) {
      drafted.remove(CONTRACT);
    }
    return drafted;
  }

  /** Says how a contract is to be had, where none is drafted. */
  List<Finding> contractNotAsked(Project project) {
    return kinds.equals(kindsOf(project))
        ? List.of()
        : List.of(
            Finding.note(
                "no-contract",
                project.places().of(""),
                "No AI clauses are drafted, since the record has no key \"contract\".",
                "Write \"contract: {agency: ..., with: [...]}\", or ask for them with \"--only"
                    + " contract\"."));
  }
}
