package org.bonafide.label;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Sentences for journals. That the authors reviewed the result is said only where the record states
 * a review.
 *
 * <p>Example: "Midjourney 7 was used to generate pictures in this work."
 */
final class Scholarly {

  private Scholarly() {}

  static Optional<String> sentence(Told told) {
    return use(told)
        .map(
            use ->
                tools(told)
                    + (tools(told).contains(" and ") ? " were used to " : " was used to ")
                    + use
                    + "."
                    + (told.facts().holds("reviewed")
                        ? " The result was reviewed by a person, as recorded."
                        : ""));
  }

  static Optional<String> elsevier(Told told) {
    return use(told)
        .map(
            use ->
                "During the preparation of this work the author(s) used "
                    + tools(told)
                    + " in order to "
                    + use
                    + "."
                    + (told.facts().holds("reviewed")
                        ? " After using this tool/service, the author(s) reviewed and edited the"
                            + " content as needed and take(s) full responsibility for the content"
                            + " of the published article."
                        : ""));
  }

  private static String tools(Told told) {
    List<String> tools =
        told.project().generativeTools(told.work()).stream().map(Paste::named).distinct().toList();
    int last = tools.size() - 1;
    return last < 1
        ? String.join("", tools)
        : String.join(", ", tools.subList(0, last)) + " and " + tools.get(last);
  }

  private static Optional<String> use(Told told) {
    if (tools(told).isEmpty()) {
      return Optional.empty();
    }
    String what =
        told.generated().stream()
            .map(e -> Medium.of(told.work(), e))
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(Scholarly::plural)
            .collect(Collectors.joining(" and "));
    return switch (told.extent()) {
      case GENERATED, MIXED -> Optional.of("generate " + what + " in this work");
      case MODIFIED -> Optional.of("modify " + what + " in this work");
      case TRIFLES -> Optional.of("make changes of which no more than trifles are in this work");
      case IDEAS -> Optional.of("find ideas, none of its output being in this work");
      default -> Optional.empty();
    };
  }

  private static String plural(Medium medium) {
    return switch (medium) {
      case TEXT -> "text";
      case IMAGE -> "pictures";
      case AUDIO -> "sound";
      case VIDEO -> "video";
      case CODE -> "code";
      case OTHER -> "content";
    };
  }
}
