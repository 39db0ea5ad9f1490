package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bonafide.evidence.container.FileParts;

/**
 * What a camera writes: its name and the moment of taking, in EXIF or in the tags of a movie. A
 * movie that names no camera has only the time of its container, which is when the file was written
 * and no day of an act.
 *
 * <p>Example: {@code Make}, {@code Model} and {@code DateTimeOriginal} together are {@code taken
 * with}; each alone says too little. Serial numbers and places are not read.
 */
public final class Captured implements TraceReader {

  private static final String EXIF = "exif";
  private static final String MOVIE = "movie";
  private static final String CONTAINER = "container";

  private static final Set<String> FILMS = Set.of("mp4", "mov", "webm", "mkv");

  /** As in {@code Lavf60.3.100}. */
  private static final Pattern PROGRAM = Pattern.compile("(\\D{2,60}?)[ /]?v?(\\d[\\w.]{0,20})");

  /** Some tools write how a picture was made into the field of the maker. */
  private static final Pattern NO_MAKER = Pattern.compile("(?i)^(prompt|workflow|parameters):.*");

  @Override
  public List<Trace> read(FileParts file) {
    Optional<Trace> exif =
        camera(EXIF, file.exif("Make"), file.exif("Model"), file.exif("DateTimeOriginal"));
    if (exif.isPresent()) {
      return List.of(exif.get());
    }
    if (!FILMS.contains(file.format())) {
      return List.of();
    }
    return camera(MOVIE, file.text("make"), file.text("model"), file.text("creationdate"))
        .or(() -> container(file))
        .map(List::of)
        .orElse(List.of());
  }

  /** Whether a trace is what the fields of a camera say. */
  public static boolean isField(Trace trace) {
    return trace.scheme().equals(EXIF) || trace.scheme().equals(MOVIE);
  }

  private static Optional<Trace> camera(
      String scheme, Optional<String> make, Optional<String> model, Optional<String> when) {
    String maker = make.orElse("").strip();
    String name = model.orElse("").strip();
    boolean dated = when.flatMap(ActDay::of).isPresent();
    if (maker.isEmpty() || name.isEmpty() || !dated || NO_MAKER.matcher(maker).find()) {
      return Optional.empty();
    }
    String both = name.regionMatches(true, 0, maker, 0, maker.length()) ? name : maker + " " + name;
    return Optional.of(
        new Trace.Draft(scheme, Doing.CAPTURED).tool(both, "", "").at(when.orElse("")).done());
  }

  private static Optional<Trace> container(FileParts file) {
    String program = file.text("encoder").or(() -> file.text("software")).orElse("");
    String time = file.text("container time").orElse("");
    if (program.isBlank() && time.isEmpty()) {
      return Optional.empty();
    }
    Trace.Draft draft = new Trace.Draft(CONTAINER, Doing.PACKAGED).tool(PROGRAM, program.strip());
    if (!time.isEmpty()) {
      draft.remark(
          "The container was written at " + time + ", as it says; that is no day of an act.");
    }
    return Optional.of(draft.done());
  }
}
