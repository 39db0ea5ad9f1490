package org.bonafide.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.Scope;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Finds targets: those that ship with the program and those of a folder of the user's own, one file
 * a target, which come first.
 *
 * <p>Example: {@code new Targets(Optional.empty()).find("etsy", findings)}.
 *
 * @param own a folder of the user's own target files
 */
public record Targets(Optional<Path> own) {

  /** The targets that ship with the program; each is a file of this name. */
  public static final List<String> SHIPPED =
      List.of(
          "general",
          "eu",
          "cn",
          "new-york",
          "korea",
          "india",
          "amazon-kdp",
          "etsy",
          "steam",
          "itch",
          "kickstarter",
          "adobe-stock",
          "youtube",
          "tiktok",
          "meta",
          "spotify",
          "apple-music",
          "xiaohongshu",
          "douyin",
          "bilibili",
          "wechat",
          "icmje",
          "elsevier",
          "ieee",
          "acm",
          "aia",
          "aid",
          "iptc",
          "schema-org");

  /** A target file is a page or two. */
  private static final long LARGEST = 200_000;

  /** The ids that can be named. */
  public Set<String> known() {
    Set<String> known = new LinkedHashSet<>(SHIPPED);
    own.ifPresent(folder -> known.addAll(files(folder)));
    return known;
  }

  /** The target with an id; what is wrong with a user's own file is added to the findings. */
  Optional<Target> find(String id, List<Finding> findings) {
    if (!id.matches("[a-z0-9][a-z0-9-]{0,40}")) {
      return Optional.empty();
    }
    Optional<Path> file = own.map(f -> f.resolve(id + ".yaml")).filter(Files::isRegularFile);
    if (file.isPresent()) {
      return ofUser(id, file.get(), findings);
    }
    return SHIPPED.contains(id) ? Optional.of(shipped(id)) : Optional.empty();
  }

  static Target shipped(String id) {
    try (InputStream in = Targets.class.getResourceAsStream("targets/" + id + ".yaml")) {
      List<Finding> findings = new ArrayList<>();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Target target = TargetReader.read(id, new TargetData(id, compose(text), findings));
      if (!findings.isEmpty()) {
        throw new IllegalStateException(id + ": " + findings);
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Target> ofUser(String id, Path file, List<Finding> findings) {
    String name = file.getFileName().toString();
    List<Finding> faults = new ArrayList<>();
    Optional<Target> target = Optional.empty();
    try {
      if (Files.size(file) > LARGEST) {
        faults.add(fault(new Place(name, 0, 0), "is larger than " + LARGEST + " bytes"));
      } else {
        Node node = compose(Files.readString(file));
        target = Optional.of(TargetReader.read(id, new TargetData(name, node, faults)));
      }
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      faults.add(fault(new Place(name, line, 0), "is not YAML: " + e.getProblem()));
    } catch (YAMLException | IOException e) {
      faults.add(fault(new Place(name, 0, 0), "cannot be read"));
    }
    findings.addAll(faults);
    return faults.isEmpty() ? target : Optional.empty();
  }

  private static Finding fault(Place place, String what) {
    return Finding.error(
            "target-file",
            place,
            "The target file " + what + ".",
            "Compare it with docs/targets.md.")
        .withholding(Scope.disclosure());
  }

  private static Node compose(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(20);
    options.setNestingDepthLimit(20);
    options.setAllowDuplicateKeys(false);
    return new Yaml(options).compose(new StringReader(text));
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
