package org.bonafide.diagnose;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One message to the user: what is wrong, where, and what to do.
 *
 * <p>Example: {@code project.yaml:14:7 error unknown-key The key "generativ" is not known here.
 * Write "generative".}
 *
 * @param rule the id of the rule that speaks, as in {@code unknown-key}
 * @param severity how much it weighs
 * @param place where in the user's files
 * @param message one plain sentence, capital first, full stop last, that names the key
 * @param remedy what to do, one sentence; empty when nothing can be done
 * @param authority the id of the legal authority behind it; empty when there is none
 * @param withholds for an error, the instruments that must not be written; empty means all of them
 */
public record Finding(
    String rule,
    Severity severity,
    Place place,
    String message,
    String remedy,
    String authority,
    List<Scope> withholds) {

  /** Place first, then weight, then rule: the order in which findings are printed. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::place)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  public Finding {
    Objects.requireNonNull(place);
    withholds = List.copyOf(withholds);
  }

  /** An error that withholds every instrument. */
  public static Finding error(String rule, Place place, String message, String remedy) {
    return new Finding(rule, Severity.ERROR, place, message, remedy, "", List.of());
  }

  /** A warning: nothing is withheld. */
  public static Finding warning(String rule, Place place, String message, String remedy) {
    return new Finding(rule, Severity.WARNING, place, message, remedy, "", List.of());
  }

  /** A note: nothing is withheld. */
  public static Finding note(String rule, Place place, String message, String remedy) {
    return new Finding(rule, Severity.NOTE, place, message, remedy, "", List.of());
  }

  /** The same finding, resting on an authority: {@code finding.by("us-88-fr-16190")}. */
  public Finding by(String authorityId) {
    return new Finding(rule, severity, place, message, remedy, authorityId, withholds);
  }

  /** The same finding, withholding only the instruments of these scopes. */
  public Finding withholding(Scope... scopes) {
    return new Finding(rule, severity, place, message, remedy, authority, List.of(scopes));
  }

  /** The same finding; where it is an error, it withholds these instruments alone. */
  public Finding inInstrument(Scope scope) {
    return severity == Severity.ERROR ? withholding(scope) : this;
  }

  /** Whether all instruments of a scope must not be written because of this finding. */
  public boolean withholds(Scope asked) {
    return severity == Severity.ERROR
        && (withholds.isEmpty() || withholds.stream().anyMatch(w -> w.covers(asked)));
  }
}
