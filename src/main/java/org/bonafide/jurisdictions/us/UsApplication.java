package org.bonafide.jurisdictions.us;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.law.Advice;
import org.bonafide.law.Assessment;
import org.bonafide.law.FormScreen;
import org.bonafide.law.Improvement;
import org.bonafide.law.Reason;
import org.bonafide.law.Sentence;
import org.bonafide.law.Verdict;
import org.bonafide.project.Ref;

/**
 * What goes into the US Standard Application for one work.
 *
 * @param application {@code standard}, {@code single} or {@code none}
 * @param authors ids of people whose expression is claimed
 * @param named whom the form names as authors: people, and employers for hire
 * @param claimants parties or people
 * @param awaited a claimant to whom no transfer is recorded that has taken effect, or empty
 * @param newMaterialIncluded repeats {@code authorCreated} where something is excluded; else empty
 * @param open what is open of the work as a whole, such as of its arrangement
 * @param elements what was found of each element, in the record's order
 * @param screens the form, screen by screen; empty where nothing is claimed
 * @param supplementary whether the record says that this version is registered already
 * @param advice what lies beyond the claim
 */
record UsApplication(
    String work,
    String application,
    List<String> authors,
    List<Named> named,
    List<Ref> claimants,
    Optional<Ref> awaited,
    Entry authorCreated,
    Entry materialExcluded,
    Entry newMaterialIncluded,
    String noteToOffice,
    Verdict verdict,
    List<Reason> reasons,
    List<Improvement> open,
    List<ElementFinding> elements,
    List<FormScreen> screens,
    Prior supplementary,
    Advice advice) {

  /** By work id. */
  static Map<String, UsApplication> of(Assessment assessment) {
    Map<String, UsApplication> all = new LinkedHashMap<>();
    assessment
        .of(UnitedStates.FOLDER.id(), UsStatement.class)
        .forEach((work, statement) -> all.put(work, statement.application()));
    return all;
  }

  public UsApplication {
    authors = List.copyOf(authors);
    named = List.copyOf(named);
    claimants = List.copyOf(claimants);
    open = List.copyOf(open);
    reasons = List.copyOf(reasons);
    elements = List.copyOf(elements);
    screens = List.copyOf(screens);
  }

  /**
   * Whom the form names as author.
   *
   * @param hire whether as employer for hire, in place of the people
   */
  public record Named(Ref who, boolean hire) {}

  /** The first employer whom the form names as author in place of people, or empty. */
  public Optional<Ref> employer() {
    return named.stream().filter(Named::hire).map(Named::who).findFirst();
  }

  /** Boxes to tick, and the words for the space "Other". */
  public record Entry(List<String> boxes, String other) {
    public static final Entry EMPTY = new Entry(List.of(), "");

    public Entry {
      boxes = List.copyOf(boxes);
    }

    public boolean isEmpty() {
      return boxes.isEmpty() && other.isEmpty();
    }
  }

  /**
   * What was found of an element.
   *
   * @param claimed the human expression that can be claimed, in words; empty where none
   * @param excluded the generated material to exclude, in words; empty where none
   * @param open what cannot be said for want of a fact; empty where nothing
   */
  public record ElementFinding(String element, String claimed, String excluded, Sentence open) {}

  /** Whether the work was registered before, and what the record says of it. */
  public enum Prior {
    /** No earlier registration is stated for the work. */
    NONE,
    /** An earlier version was registered: the form names its number and year. */
    EARLIER_VERSION,
    /** This version was registered: a supplementary registration corrects or amplifies it. */
    THIS_VERSION,
    /** Which of the two is not stated. */
    UNKNOWN;

    /** The word of the machine file. */
    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
