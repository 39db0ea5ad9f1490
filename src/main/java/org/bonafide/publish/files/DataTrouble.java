package org.bonafide.publish.files;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bonafide.data.FaultyData;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.FindingThrown;

/**
 * A slip in data that ships, or that another jar brings, is told like any other: findings with file
 * and line.
 *
 * <p>Example: {@code jurisdictions/us/form.yaml:12:3 error shipped-data The key "screens" is not a
 * list.}
 */
public final class DataTrouble {

  private DataTrouble() {}

  /** What is wrong with data, where that is behind what was thrown; else nothing. */
  public static List<Finding> behind(Throwable thrown) {
    List<Finding> told = FindingThrown.behind(thrown);
    return told.isEmpty() ? FaultyData.behind(thrown) : told;
  }

  /**
   * Does a work that may meet such a slip.
   *
   * @param told what comes of it where it does
   */
  public static <T> T met(Supplier<T> work, Function<List<Finding>, T> told) {
    try {
      return work.get();
    } catch (RuntimeException | LinkageError e) {
      List<Finding> slips = behind(e);
      if (slips.isEmpty()) {
        throw e;
      }
      return told.apply(slips);
    }
  }
}
