package org.bonafide.data;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;

/**
 * A data file on the class path is at fault, one that ships or one that another jar brought: no
 * record can mend it. It carries findings like any other slip, so that a front door can show them
 * as such.
 */
public final class FaultyData extends RuntimeException {

  /** The rule of what is wrong with such a file. */
  public static final String RULE = "shipped-data";

  private static final long serialVersionUID = 1;

  /** By message, each that was thrown: a class that cannot be loaded tells why the first time. */
  private static final Map<String, List<Finding>> THROWN = new ConcurrentHashMap<>();

  private final transient List<Finding> findings;

  FaultyData(List<Finding> findings) {
    super(
        findings.stream()
            .map(f -> f.place() + ": " + f.message() + " " + f.remedy())
            .collect(Collectors.joining(System.lineSeparator())));
    this.findings =
        findings.stream()
            .map(f -> Finding.error(RULE, f.place(), f.message(), f.remedy()))
            .toList();
    THROWN.put(getMessage(), this.findings);
  }

  /** What is only found when a value is asked for. */
  public static FaultyData at(Place place, String message, String remedy) {
    return new FaultyData(List.of(Finding.error(RULE, place, message, remedy)));
  }

  /** What is wrong, each at its place. */
  public List<Finding> findings() {
    return findings == null ? List.of() : findings;
  }

  /**
   * The same where data at fault are behind something else that was thrown; else nothing. Where a
   * class is said to have failed before, it is whatever was known to be at fault.
   */
  public static List<Finding> behind(Throwable thrown) {
    for (Throwable one = thrown; one != null; one = one.getCause()) {
      if (one instanceof FaultyData faulty) {
        return faulty.findings();
      }
    }
    return thrown instanceof NoClassDefFoundError ? known() : List.of();
  }

  private static List<Finding> known() {
    return THROWN.values().stream().flatMap(List::stream).distinct().sorted(Finding.ORDER).toList();
  }
}
