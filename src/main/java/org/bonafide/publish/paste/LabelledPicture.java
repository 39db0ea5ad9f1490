package org.bonafide.publish.paste;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.evidence.container.Container;
import org.bonafide.evidence.redact.PrivateField;
import org.bonafide.evidence.redact.Redaction;
import org.bonafide.label.Disclosed;
import org.bonafide.label.picture.LabelStyle;
import org.bonafide.label.picture.Placing;
import org.bonafide.label.picture.XmpFields;
import org.bonafide.project.Project;
import org.bonafide.publish.files.AtomicFolder;
import org.bonafide.publish.files.EditedFiles;
import org.bonafide.publish.files.FileTrouble;

/**
 * Puts the label of a work on a copy of a picture and writes the copy whole, never over the picture
 * itself.
 *
 * <p>Example: {@code bonafide label project.yaml --image poster.png}.
 *
 * @param current the folder from which names are read
 * @param image the picture, as the user named it
 * @param out the copy, as the user named it, or empty for {@code <name>-labelled.<ending>} beside
 *     it
 * @param force whether a file that is there may be overwritten
 */
public record LabelledPicture(
    Path current, String image, String out, boolean force, Project project) {

  /** Where a label can stand. */
  public static final List<String> CORNERS =
      List.of("top-left", "top-right", "bottom-left", "bottom-right");

  /** How it can look; {@code auto} is the one that stands out. */
  public static final List<String> STYLES = List.of("light", "dark", "auto");

  /**
   * How the label is put on.
   *
   * @param language tag of the words
   * @param corner one of {@link #CORNERS}
   * @param style one of {@link #STYLES}
   * @param draw whether the visible label is drawn
   * @param embed whether XMP is put in
   * @param keep whether private fields of the picture stay in the copy
   */
  public record Manner(
      String language,
      String corner,
      String style,
      Optional<String> link,
      boolean draw,
      boolean embed,
      boolean keep,
      Set<String> kept,
      boolean despiteManifest) {
    public Manner {
      kept = Set.copyOf(kept);
    }
  }

  /**
   * What came of it: the copy written, or why not.
   *
   * @param fields the private fields of the picture, those that were left out first
   */
  public record Written(Optional<Path> copy, List<FieldTold> fields, List<Finding> findings) {
    public Written {
      fields = List.copyOf(fields);
      findings = List.copyOf(findings);
    }

    /** The fields, one a line, and what became of each. */
    public List<String> told() {
      return fields.stream().map(FieldTold::line).toList();
    }
  }

  /**
   * A private field of the picture, never its value.
   *
   * @param id as in {@code PNG text parameters}
   * @param kind why it is private, as in {@code prompt}
   * @param fate {@code left-out, credited, kept}
   * @param choosable whether it can be kept while others are left out
   * @param line all of it in words
   */
  public record FieldTold(String id, String kind, String fate, boolean choosable, String line) {
    static FieldTold of(PrivateField field) {
      String fate = field.fate().name().toLowerCase(Locale.ROOT).replace('_', '-');
      String line = field.fate().words() + ": " + field;
      return new FieldTold(field.id(), field.kind(), fate, field.choosable(), line);
    }
  }

  /** Writes the copy with the label of a work. */
  public Written write(TargetLabel label, Manner manner) {
    Disclosed one = label.disclosed();
    Path from = current.resolve(image);
    String words = one.words().shorts().getOrDefault(Locale.forLanguageTag(manner.language()), "");
    if (manner.draw() && words.isEmpty()) {
      return refused(
          "label-without-words",
          "There is no label picture for \""
              + label.part()
              + "\" in "
              + manner.language()
              + ": the record does not state that generated material is in it, or the language has"
              + " no label.",
          "Use another language, or give the notice instead.");
    }
    if (!Files.isRegularFile(from)) {
      return refused(
          FileTrouble.RULE,
          "The picture \"" + image + "\" does not exist.",
          "Check its name, which is read from the folder in which you are.");
    }
    Path to = current.resolve(out.isEmpty() ? labelled(image) : out);
    if (isGif(out)) {
      return refused(
          "picture-format",
          "A copy with a label is never a GIF, which has no room for the colours of the label.",
          "Give it a name that ends in .png: a PNG holds all that a still GIF shows.");
    }
    try {
      if (Files.exists(to) && (Files.isSameFile(from, to) || !force)) {
        throw new FileAlreadyExistsException(to.toString());
      }
      if (Files.size(from) > Container.LARGEST) {
        return refused(
            "picture-format", "The picture \"" + image + "\" is too large.", "Use a smaller copy.");
      }
      Placing placing =
          new Placing(
              image,
              manner.draw() ? Optional.of(words) : Optional.empty(),
              corner(manner.corner()),
              style(manner.style()),
              manner.link(),
              manner.embed() ? Optional.of(fields(one)) : Optional.empty(),
              new Redaction(PublicFaces.of(project), manner.keep(), manner.kept()),
              manner.despiteManifest());
      Placing.Placed placed = placing.on(Files.readAllBytes(from));
      if (placed.picture().isPresent()) {
        land(from, to, placed.picture().get());
      }
      return new Written(placed.picture().map(p -> to), told(placed.fields()), placed.findings());
    } catch (FileAlreadyExistsException e) {
      return refused(
          EditedFiles.IN_THE_WAY,
          "The file \"" + current.relativize(to) + "\" is there already.",
          "Name another with --out, or overwrite a copy with --force; a picture is never changed in place.");
    } catch (IOException e) {
      List<Finding> findings = new ArrayList<>();
      findings.add(FileTrouble.finding(out.isEmpty() ? labelled(image) : out, e));
      return new Written(Optional.empty(), List.of(), findings);
    }
  }

  /** While no other run writes there; a picture that came there meanwhile stays. */
  private void land(Path from, Path to, byte[] picture) throws IOException {
    new AtomicFolder(to.toAbsolutePath().getParent())
        .alone(
            landing -> {
              if (Files.exists(to) && (Files.isSameFile(from, to) || !force)) {
                throw new FileAlreadyExistsException(to.toString());
              }
              landing.land(Map.of(to.getFileName().toString(), picture));
              return to;
            });
  }

  private static List<FieldTold> told(List<PrivateField> fields) {
    return fields.stream()
        .sorted(Comparator.comparing(PrivateField::fate))
        .map(FieldTold::of)
        .toList();
  }

  private static Placing.Corner corner(String word) {
    return Placing.Corner.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Optional<LabelStyle> style(String word) {
    return word.equals("auto")
        ? Optional.empty()
        : Optional.of(LabelStyle.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  /** What the record says, in the properties that IPTC has for it. */
  static XmpFields fields(Disclosed one) {
    return new XmpFields(
        one.marks().getOrDefault("digitalSourceType", ""),
        one.marks().getOrDefault("AISystemUsed", ""),
        one.marks().getOrDefault("AISystemVersionUsed", ""));
  }

  /**
   * The name of the copy where none is given: {@code poster-labelled.png}. A copy of a GIF is a
   * PNG.
   */
  public static String labelled(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot);
    return (dot < 0 ? name : name.substring(0, dot))
        + "-labelled"
        + (isGif(ending) ? ".png" : ending);
  }

  private static boolean isGif(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gif");
  }

  private Written refused(String rule, String message, String remedy) {
    return new Written(
        Optional.empty(),
        List.of(),
        List.of(Finding.error(rule, Place.of(image), message, remedy)));
  }
}
