package org.bonafide.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A set of text files by name, as in {@code records/records/en.md}: the shipped one, or a folder of
 * the user's on top of it.
 *
 * @param root how findings call the set, as in {@code clauses}
 * @param overridden names that come from the user's folder
 */
record Texts(String root, Map<String, String> files, java.util.Set<String> overridden) {

  static Texts shipped(String root) {
    try {
      URI uri = Texts.class.getResource("/" + root).toURI();
      if (!uri.getScheme().equals("jar")) {
        return new Texts(root, read(Path.of(uri)), java.util.Set.of());
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return new Texts(root, read(jar.getPath("/" + root)), java.util.Set.of());
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("The shipped " + root + " cannot be read", e);
    }
  }

  /** This set with a user's folder on top. */
  Texts under(Path folder) {
    Map<String, String> all = new TreeMap<>(files);
    Map<String, String> own = read(folder);
    all.putAll(own);
    return new Texts(root, all, own.keySet());
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(files.get(name));
  }

  String nameOf(String file) {
    return root + "/" + file;
  }

  private static Map<String, String> read(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder, 6)) {
      for (Path file : (Iterable<Path>) all.filter(Texts::isText)::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        try (InputStream in = Files.newInputStream(file)) {
          texts.put(
              name, new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        }
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isText(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    return (name.endsWith(".md") || name.endsWith(".yaml")) && Files.isRegularFile(file);
  }
}
