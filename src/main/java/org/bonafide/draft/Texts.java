package org.bonafide.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bonafide.data.SourceText;
import org.bonafide.diagnose.Finding;

/**
 * A set of text files by name, as in {@code records/records/en.md}: the shipped one, or a folder of
 * the user's on top of it.
 *
 * @param root how findings call the set, as in {@code clauses}
 * @param isOverridden whether a folder of the user's lies on top
 * @param overridden names that come from the user's folder
 * @param faults what is wrong with a file of the user's, by its name
 */
record Texts(
    String root,
    Map<String, String> files,
    boolean isOverridden,
    Set<String> overridden,
    Map<String, List<Finding>> faults) {

  static Texts shipped(String root) {
    try {
      URI uri = Texts.class.getResource("/" + root).toURI();
      if (!uri.getScheme().equals("jar")) {
        return shipped(root, Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return shipped(root, jar.getPath("/" + root));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("The shipped " + root + " cannot be read", e);
    }
  }

  private static Texts shipped(String root, Path folder) {
    Map<String, String> files = new TreeMap<>();
    read(root, folder).forEach((name, text) -> files.put(name, text.text()));
    return new Texts(root, files, false, Set.of(), Map.of());
  }

  /** This set with a user's folder on top. */
  Texts under(Path folder) {
    Map<String, String> all = new TreeMap<>(files);
    Map<String, List<Finding>> wrong = new TreeMap<>();
    Map<String, SourceText> own = read(root, folder);
    own.forEach(
        (name, text) -> {
          all.put(name, text.text());
          if (!text.findings().isEmpty()) {
            wrong.put(name, text.findings());
          }
        });
    return new Texts(root, all, true, own.keySet(), wrong);
  }

  /** What is wrong with the user's files in a folder of the set. */
  List<Finding> faultsIn(String folder) {
    return faults.entrySet().stream()
        .filter(fault -> fault.getKey().startsWith(folder + "/"))
        .flatMap(fault -> fault.getValue().stream())
        .toList();
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(files.get(name));
  }

  String nameOf(String file) {
    return root + "/" + file;
  }

  private static Map<String, SourceText> read(String root, Path folder) {
    Map<String, SourceText> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder, 6)) {
      for (Path file : (Iterable<Path>) all.filter(Texts::isText)::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        try (InputStream in = Files.newInputStream(file)) {
          texts.put(name, SourceText.read(root + "/" + name, in.readAllBytes()));
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
