package org.bonafide.publish.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;

/**
 * Finds a contract that lies in the folder on other terms than those on which it would be written:
 * it may have been sent.
 *
 * <p>Example: the draft of the agency is not written over by that of the freelancer; {@code --draft
 * 2} gives the second a folder of its own.
 */
public final class OtherDraft {

  static final String RULE = "another-draft";

  private static final Pattern NUMBERED = Pattern.compile("(?:draft|final)-(\\d{1,6})-.*");

  private OtherDraft() {}

  /**
   * The folder of a draft below the usual one, as in {@code draft-2-agency}; that of its signing
   * copy is {@code final-2-agency}, or {@code final-agency} where no draft has a number.
   */
  public static String folder(String draft, String position, boolean signing) {
    return (signing ? "final-" : "draft-") + (draft.isBlank() ? "" : draft + "-") + position;
  }

  /** One error for each contract that would be written over another. */
  public static List<Finding> check(
      Path folder, String shown, LastReceipt last, List<WrittenContract> contracts)
      throws IOException {
    String next = "--draft " + next(folder, last);
    return contracts.stream()
        .flatMap(
            now ->
                last.contracts().stream()
                    .filter(then -> then.instrument().equals(now.instrument()))
                    .filter(then -> !then.isLike(now) && last.isStillIn(folder, then))
                    .map(then -> refused(shown, then, now, next)))
        .toList();
  }

  private static Finding refused(
      String shown, WrittenContract then, WrittenContract now, String next) {
    List<String> changed = then.changed(now);
    return Finding.error(
        RULE,
        Place.of(shown + "/" + Receipt.FILE),
        "\""
            + then.instrument()
            + "\" lies here as "
            + then.inWords()
            + (now.inWords().equals(then.inWords()) ? "" : "; this would be " + now.inWords())
            + (changed.isEmpty() ? "" : "; this would change: " + String.join(", ", changed))
            + ". Nothing was written.",
        "Add \"" + next + "\", which gives it a folder of its own, or overwrite with --force.");
  }

  /** The number after all that are in use here; what has no number counts as the first. */
  private static int next(Path folder, LastReceipt last) throws IOException {
    int highest =
        last.contracts().stream()
            .map(WrittenContract::draft)
            .filter(draft -> draft.matches("\\d{1,6}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(1);
    Path around = folder;
    if (NUMBERED.matcher(Objects.toString(folder.getFileName(), "")).matches()) {
      around = folder.resolveSibling(".").normalize();
    }
    if (!Files.isDirectory(around)) {
      return highest + 1;
    }
    try (Stream<Path> there = Files.list(around)) {
      int used =
          there
              .map(one -> NUMBERED.matcher(one.getFileName().toString()))
              .filter(Matcher::matches)
              .mapToInt(match -> Integer.parseInt(match.group(1)))
              .max()
              .orElse(0);
      return Math.max(highest, used) + 1;
    }
  }
}
