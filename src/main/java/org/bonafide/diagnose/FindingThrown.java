package org.bonafide.diagnose;

import java.util.List;

/**
 * A finding that ends a work in the middle, where no list of findings is at hand; the front doors
 * tell it like any other.
 *
 * <p>Example: {@code throw new FindingThrown(Finding.error(...))}.
 */
public final class FindingThrown extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Finding finding;

  public FindingThrown(Finding finding) {
    super(finding.message());
    this.finding = finding;
  }

  /** The finding behind something that was thrown; else nothing. */
  public static List<Finding> behind(Throwable thrown) {
    for (Throwable one = thrown; one != null; one = one.getCause()) {
      if (one instanceof FindingThrown told && told.finding != null) {
        return List.of(told.finding);
      }
    }
    return List.of();
  }
}
