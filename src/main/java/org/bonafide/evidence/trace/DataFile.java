package org.bonafide.evidence.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the lists of names and words that are data beside the readers. */
final class DataFile {

  private DataFile() {}

  static <T> T read(String name) {
    try (InputStream in = DataFile.class.getResourceAsStream(name)) {
      return new Yaml(new SafeConstructor(new LoaderOptions()))
          .load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A list of patterns; letters of either case are the same. */
  static List<Pattern> patterns(Object list) {
    return ((List<?>) list)
        .stream().map(p -> Pattern.compile(String.valueOf(p), Pattern.CASE_INSENSITIVE)).toList();
  }

  static boolean found(List<Pattern> any, String words) {
    return any.stream().anyMatch(p -> p.matcher(words).find());
  }
}
