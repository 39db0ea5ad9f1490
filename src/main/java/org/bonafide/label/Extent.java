package org.bonafide.label;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** What the record says of generation in a work as a whole. Never a share, never a percentage. */
enum Extent {
  /** All of it was generated, and no act of a person shaped the result by hand. */
  GENERATED,
  /** A person made it first, and a generative function changed it afterwards. */
  MODIFIED,
  /** Some of it was generated. */
  MIXED,
  /** A generative tool was used; how much of its output is in the result is not stated. */
  UNSTATED,
  /** A generative tool was used, and no more than trifles of its output are in the result. */
  TRIFLES,
  /** A generative tool was used, and nothing of its output is in the result. */
  IDEAS,
  /** Every act is known to have been done without a generative function. */
  NONE,
  /** The record leaves it open. */
  UNKNOWN;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether generated expression is in the work, as far as the record settles it. */
  boolean contains() {
    return this == GENERATED || this == MODIFIED || this == MIXED;
  }

  /** What the extent may turn out to be once the record states what it leaves open. */
  Set<Extent> possible() {
    return switch (this) {
      case UNSTATED -> EnumSet.of(GENERATED, MODIFIED, MIXED, TRIFLES, IDEAS);
      case UNKNOWN -> EnumSet.of(GENERATED, MODIFIED, MIXED, TRIFLES, IDEAS, NONE);
      default -> EnumSet.of(this);
    };
  }

  static Extent of(Project project, Work work) {
    List<Part> parts = work.elements().values().stream().map(e -> Part.of(project, e)).toList();
    if (parts.stream().anyMatch(p -> p.kind() == Part.Kind.GENERATED)) {
      return withGenerated(parts, work);
    }
    if (parts.stream().anyMatch(p -> p.kind() == Part.Kind.UNSTATED)) {
      return UNSTATED;
    }
    if (parts.isEmpty() || parts.stream().anyMatch(p -> p.kind() == Part.Kind.UNKNOWN)) {
      return UNKNOWN;
    }
    if (parts.stream().anyMatch(p -> p.kind() == Part.Kind.TRIFLES)) {
      return TRIFLES;
    }
    return parts.stream().anyMatch(p -> p.kind() == Part.Kind.IDEAS) ? IDEAS : NONE;
  }

  private static Extent withGenerated(List<Part> parts, Work work) {
    List<Part> generated = parts.stream().filter(p -> p.kind() == Part.Kind.GENERATED).toList();
    if (generated.stream().allMatch(Part::humanFirst)
        && parts.stream()
            .allMatch(p -> p.kind() == Part.Kind.GENERATED || p.kind() == Part.Kind.NONE)) {
      return MODIFIED;
    }
    return generated.size() == parts.size() && !byHand(parts, work) ? GENERATED : MIXED;
  }

  /** Whether a person made, perceptibly changed or arranged some of it. */
  static boolean byHand(Project project, Work work) {
    return byHand(work.elements().values().stream().map(e -> Part.of(project, e)).toList(), work);
  }

  private static boolean byHand(List<Part> parts, Work work) {
    return parts.stream().anyMatch(Part::byHand)
        || (parts.size() > 1 && work.arrangement().map(a -> !a.by().isEmpty()).orElse(false));
  }
}
