package org.bonafide.data;

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
import java.util.Set;

/**
 * The folders of data of one kind, as languages or laws. Each index on the class path names some,
 * one a line, so that another jar can bring more without a line of Java.
 *
 * <p>Example: {@code FolderIndex.names("jurisdictions")} is {@code [us, cn]}.
 */
public final class FolderIndex {

  private FolderIndex() {}

  /**
   * The names in every {@code <kind>/<kind>.index}, in their order, each once.
   *
   * @param kind the folder of the folders, under {@code org/bonafide}
   */
  public static List<String> names(String kind) {
    return names(kind, kind);
  }

  /**
   * Those of them that an index of its own names, as {@code names("jurisdictions", "offices")}.
   *
   * @param index the name of the index without its ending
   */
  public static List<String> names(String kind, String index) {
    Set<String> names = new LinkedHashSet<>();
    try {
      ClassLoader loader = FolderIndex.class.getClassLoader();
      for (URL url :
          Collections.list(loader.getResources("org/bonafide/" + kind + "/" + index + ".index"))) {
        try (InputStream in = url.openStream();
            BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
          lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(names::add);
        }
      }
      return List.copyOf(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
