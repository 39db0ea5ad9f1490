package org.bonafide.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bonafide.data.Data;
import org.bonafide.data.WordList;

/**
 * The data of one law. Each {@code jurisdictions.index} on the class path names some, so that
 * another jar can bring a law.
 *
 * <p>Example: {@code new JurisdictionFolder("us").read("fees", Data::strings)}.
 */
public record JurisdictionFolder(String id) {

  private static final String ROOT = "/org/bonafide/jurisdictions/";
  private static final List<String> ALL = List.copyOf(indexed());

  /** All of them, in the order of the indexes. */
  public static List<JurisdictionFolder> all() {
    return ALL.stream().map(JurisdictionFolder::new).toList();
  }

  /** What {@code jurisdiction.yaml} says. */
  public Jurisdiction.Profile profile() {
    return read(
        "jurisdiction",
        data -> {
          data.knows("name places");
          return new Jurisdiction.Profile(id, data.words("name"), data.texts("places"));
        });
  }

  /** A file of the folder. */
  public <T> T read(String name, Function<Data, T> reader) {
    return Data.shipped(JurisdictionFolder.class, path(name), reader);
  }

  /** Words of the folder, by key, in a language. */
  public WordList words(String name, Locale language) {
    return WordList.shipped(JurisdictionFolder.class, path(name), language);
  }

  /** The same where the folder has the file. */
  public <T> Optional<T> find(String name, Function<Data, T> reader) {
    return JurisdictionFolder.class.getResource(path(name)) == null
        ? Optional.empty()
        : Optional.of(read(name, reader));
  }

  private String path(String name) {
    return ROOT + id + "/" + name + ".yaml";
  }

  private static Set<String> indexed() {
    Set<String> ids = new LinkedHashSet<>();
    try {
      ClassLoader loader = JurisdictionFolder.class.getClassLoader();
      for (URL url :
          Collections.list(loader.getResources(ROOT.substring(1) + "jurisdictions.index"))) {
        try (InputStream in = url.openStream();
            BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
          lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(ids::add);
        }
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
