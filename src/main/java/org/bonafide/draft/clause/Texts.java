package org.bonafide.draft.clause;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bonafide.data.ShippedFiles;
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
public record Texts(
    String root,
    Map<String, String> files,
    boolean isOverridden,
    Set<String> overridden,
    Map<String, List<Finding>> faults) {

  private static final Map<String, Texts> SHIPPED = new ConcurrentHashMap<>();

  public Texts {
    files = Collections.unmodifiableMap(files);
    overridden = Collections.unmodifiableSet(overridden);
    faults = Collections.unmodifiableMap(faults);
  }

  /** The set that ships, read once. */
  public static Texts shipped(String root) {
    return SHIPPED.computeIfAbsent(root, Texts::read);
  }

  private static Texts read(String root) {
    Map<String, String> files = new TreeMap<>();
    ShippedFiles.below(root)
        .forEach(
            (name, bytes) -> {
              if (isText(name)) {
                files.put(name, SourceText.shipped(bytes));
              }
            });
    return new Texts(root, files, false, Set.of(), Map.of());
  }

  /** This set with a user's folder on top. */
  public Texts under(Path folder) {
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
  public List<Finding> faultsIn(String folder) {
    return faults.entrySet().stream()
        .filter(fault -> fault.getKey().startsWith(folder + "/"))
        .flatMap(fault -> fault.getValue().stream())
        .toList();
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /**
   * Whether a part is written in a language.
   *
   * @param part its file without language and ending, as in {@code label-sheet/sheet}
   */
  public boolean isIn(String part, Locale language) {
    return files.containsKey(part + "." + language.toLanguageTag() + ".md");
  }

  public String nameOf(String file) {
    return root + "/" + file;
  }

  private static Map<String, SourceText> read(String root, Path folder) {
    Map<String, SourceText> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder, 6)) {
      for (Path file : (Iterable<Path>) all.filter(Texts::isTextFile)::iterator) {
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

  private static boolean isTextFile(Path file) {
    return file.getFileName() != null
        && isText(file.getFileName().toString())
        && Files.isRegularFile(file);
  }

  private static boolean isText(String name) {
    return name.endsWith(".md") || name.endsWith(".yaml");
  }
}
