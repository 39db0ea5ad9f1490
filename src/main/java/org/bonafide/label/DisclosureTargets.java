package org.bonafide.label;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bonafide.data.Data;
import org.bonafide.data.FolderIndex;
import org.bonafide.data.SourceText;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.Scope;
import org.bonafide.law.JurisdictionFolder;

/**
 * Finds targets: those that ship with the program and those of a folder of the user's own, one file
 * a target, which come first. Every file is read once.
 *
 * <p>Example: {@code new DisclosureTargets(Optional.empty()).find("etsy", findings)}.
 */
public final class DisclosureTargets {

  /**
   * The targets that ship with the program; each is a file of this name, or stands in the folder of
   * the law of this name.
   */
  public static final List<String> SHIPPED = FolderIndex.names("label/targets", "targets");

  /** Laws whose folder says when a label is owed ({@code disclosure.yaml}). */
  static final List<String> OF_LAWS =
      JurisdictionFolder.all().stream()
          .filter(DisclosureTargets::owesLabels)
          .map(JurisdictionFolder::id)
          .toList();

  /** A target file is a page or two. */
  private static final long LARGEST = 200_000;

  private static final Map<String, Target> READ = new ConcurrentHashMap<>();

  private final Map<String, OfUser> own = new LinkedHashMap<>();

  /** A file of the user's own as it was read: a target, or what is wrong with it. */
  private record OfUser(Optional<Target> target, List<Finding> faults) {}

  /**
   * The shipped targets, with those of a folder of the user's own before them.
   *
   * @param folder is trusted since the user names it
   */
  public DisclosureTargets(Optional<Path> folder) {
    folder.ifPresent(f -> files(f).forEach(id -> own.put(id, ofUser(id, f.resolve(id + ".yaml")))));
  }

  /** The ids that can be named. */
  public Set<String> known() {
    Set<String> known = new LinkedHashSet<>(SHIPPED);
    known.addAll(OF_LAWS);
    known.addAll(own.keySet());
    return known;
  }

  /**
   * The target with an id, or with another name by which people call it, in any case.
   *
   * <p>Example: {@code KDP}, {@code amazon_kdp} and {@code Kindle} are {@code amazon-kdp}. What is
   * wrong with a user's own file is added to the findings.
   */
  Optional<Target> find(String name, List<Finding> findings) {
    String id = id(name).orElse("");
    OfUser mine = own.get(id);
    if (mine != null && !(mine.target.isEmpty() && mine.faults.isEmpty())) {
      findings.addAll(mine.faults);
      return mine.target;
    }
    return SHIPPED.contains(id) || OF_LAWS.contains(id)
        ? Optional.of(shipped(id))
        : Optional.empty();
  }

  /** The id that a name means; nothing where it means none. */
  public Optional<String> id(String name) {
    String plain = plain(name);
    return known().contains(plain)
        ? Optional.of(plain)
        : Stream.concat(SHIPPED.stream(), OF_LAWS.stream())
            .filter(id -> shipped(id).aliases().stream().anyMatch(a -> plain(a).equals(plain)))
            .findFirst();
  }

  /** Every name by which a target is found: ids, and the names that people use. */
  Set<String> names() {
    Set<String> names = known();
    SHIPPED.forEach(id -> names.addAll(shipped(id).aliases()));
    OF_LAWS.forEach(id -> names.addAll(shipped(id).aliases()));
    return names;
  }

  /** A name as it is looked up: {@code Amazon_KDP} is {@code amazon-kdp}. */
  static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("[ _.]+", "-");
  }

  static Target shipped(String id) {
    return READ.computeIfAbsent(id, DisclosureTargets::readShipped);
  }

  private static boolean owesLabels(JurisdictionFolder folder) {
    return folder.has("disclosure");
  }

  private static Target readShipped(String id) {
    JurisdictionFolder law = new JurisdictionFolder(id);
    if (owesLabels(law)) {
      return law.read("disclosure", data -> TargetReader.read(id, data));
    }
    return Data.shipped(
        DisclosureTargets.class, "targets/" + id + ".yaml", data -> TargetReader.read(id, data));
  }

  private static OfUser ofUser(String id, Path file) {
    if (!Files.isRegularFile(file)) {
      return new OfUser(Optional.empty(), List.of());
    }
    String name = file.getFileName().toString();
    List<Finding> faults = new ArrayList<>();
    Optional<Target> target = Optional.empty();
    try {
      if (Files.size(file) > LARGEST) {
        faults.add(fault(new Place(name, 0, 0), "is larger than " + LARGEST + " bytes"));
      } else {
        target = read(id, name, Files.readAllBytes(file), faults);
      }
    } catch (IOException e) {
      faults.add(fault(new Place(name, 0, 0), "cannot be read"));
    }
    return new OfUser(faults.isEmpty() ? target : Optional.empty(), List.copyOf(faults));
  }

  private static Optional<Target> read(String id, String name, byte[] bytes, List<Finding> faults) {
    SourceText text = SourceText.read(name, bytes);
    text.findings().forEach(f -> faults.add(f.withholding(Scope.labels())));
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    Data data = Data.read(name, text.text(), "target-file", faults, Scope.labels());
    if (faults.isEmpty() && data.isEmpty()) {
      faults.add(fault(Place.of(name), "is empty"));
    }
    return data.isEmpty() ? Optional.empty() : Optional.of(TargetReader.read(id, data));
  }

  private static Finding fault(Place place, String what) {
    return Finding.error(
            "target-file",
            place,
            "The target file " + what + ".",
            "Compare it with docs/targets.md.")
        .withholding(Scope.labels());
  }

  private static List<String> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
