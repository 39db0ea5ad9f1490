package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonafide.evidence.container.FileParts;

/**
 * Generators of songs and films that name themselves in a comment, with facts after semicolons, as
 * in {@code made with suno; created=2026-03-02T10:00:00Z; id=…}. Which comment is whose is data.
 */
final class GeneratorComment implements TraceReader {

  private static final Pattern FACT = Pattern.compile(";\\s*(\\w{1,40})=([^;]{1,200})");

  @Override
  public List<Trace> read(FileParts file) {
    return Stream.of(file.text("Comment"), file.text("description"))
        .flatMap(Optional::stream)
        .map(String::strip)
        .flatMap(words -> Programs.ofComment(words).map(p -> trace(p, words)).stream())
        .findFirst()
        .map(List::of)
        .orElse(List.of());
  }

  private static Trace trace(Programs.Program program, String words) {
    Trace.Draft draft =
        new Trace.Draft("comment", Doing.GENERATED)
            .tool(program.name(), program.version(), program.provider());
    Matcher fact = FACT.matcher(words);
    while (fact.find()) {
      if (fact.group(1).equals("created")) {
        draft.at(fact.group(2));
      } else {
        draft.with(fact.group(1).equals("id") ? "job" : fact.group(1), fact.group(2));
      }
    }
    return draft.done();
  }
}
