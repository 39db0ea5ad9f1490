package org.bonafide.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.page.http.PageAnswer;
import org.bonafide.page.http.PageRequest;
import org.bonafide.page.tray.RasterType;
import org.bonafide.page.tray.Tray;
import org.bonafide.page.tray.TrayFile;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Labelling;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.publish.interview.OpenRecord;
import org.bonafide.publish.paste.LabelledPicture;
import org.bonafide.publish.paste.TargetLabel;

/**
 * A picture that was dropped, with the label of the work on a copy of it: what {@code bonafide
 * label --image} writes. The picture itself is not changed, and the copy is a download.
 *
 * @param folder from which the record is named
 */
record PicturePage(Bonafide bonafide, Path folder, OpenRecord record, Tray tray, TrayFile file) {

  private static final String CORNER = "bottom-right";

  /** What was made of the picture. */
  private record Copy(Optional<byte[]> bytes, LabelledPicture.Written written) {}

  /**
   * What is asked for below {@code label}.
   *
   * @param wanted what follows that word in the address: nothing, {@code shown} or {@code saved}
   */
  PageAnswer answer(PageRequest request, String door, List<String> wanted) {
    Labelling labelling =
        Labelling.of(bonafide, ProjectSource.file(folder, record.named()), List.of());
    List<String> parts = parts(labelling);
    String part = request.query("part");
    String chosen = parts.contains(part) ? part : parts.size() == 1 ? parts.get(0) : "";
    Optional<TargetLabel> label =
        chosen.isEmpty() ? Optional.empty() : labelling.parts().labels(chosen).stream().findFirst();
    LabelledPicture.Manner manner = manner(request, labelling);
    String what = wanted.isEmpty() ? "" : wanted.get(0);
    Optional<Copy> copy = label.map(one -> copy(labelling, one, manner));
    if (!what.isEmpty()) {
      return copy.flatMap(Copy::bytes).map(bytes -> sent(what, bytes)).orElseGet(Pages::missing);
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("parts", parts);
    facts.put("part", chosen);
    facts.put("findings", new FindingFacts(ReaderLanguage.of(request)).of(said(labelling, copy)));
    facts.put(
        "told",
        copy.map(it -> it.written().fields()).orElse(List.of()).stream()
            .map(PicturePage::field)
            .toList());
    facts.put("made", copy.flatMap(Copy::bytes).isPresent());
    facts.put(
        "preview", copy.flatMap(Copy::bytes).filter(b -> !RasterType.of(b).isEmpty()).isPresent());
    facts.put(
        "words",
        label
            .flatMap(one -> one.words("short", Locale.forLanguageTag(manner.language())))
            .orElse(""));
    facts.put("manner", manner.language());
    facts.put(
        "tags",
        tags(labelling).stream()
            .map(tag -> Map.of("name", tag, "label", named(tag, ReaderLanguage.of(request))))
            .toList());
    facts.put("corner", manner.corner());
    facts.put("corners", LabelledPicture.CORNERS);
    facts.put("style", manner.style());
    facts.put("styles", LabelledPicture.STYLES);
    facts.put("embed", manner.embed());
    facts.put("despite", manner.despiteManifest());
    facts.put("query", query(chosen, manner));
    return shown(request, door, facts);
  }

  private PageAnswer shown(PageRequest request, String door, Map<String, Object> facts) {
    String tray = RecordAddress.of(record.named(), door) + "/files";
    facts.put("here", tray + "/" + file.id() + "/label");
    facts.put("back", tray);
    facts.put("door", door);
    facts.put("record", record.named());
    facts.put("label", file.name().label());
    return Screen.of("picture", ReaderLanguage.of(request), facts);
  }

  private static Map<String, Object> field(LabelledPicture.FieldTold field) {
    return Map.of(
        "id", field.id(),
        "kind", field.kind(),
        "fate", field.fate(),
        "choosable", field.choosable());
  }

  private static List<Finding> said(Labelling labelling, Optional<Copy> copy) {
    return copy.map(it -> it.written().findings())
        .orElseGet(
            () ->
                labelling.labels().isEmpty()
                    ? labelling.findings().stream()
                        .filter(f -> f.severity() == Severity.ERROR)
                        .toList()
                    : List.of());
  }

  /** What a picture may show: each part that can be seen, and each work as a whole. */
  private static List<String> parts(Labelling labelling) {
    Set<String> parts = new LinkedHashSet<>();
    labelling.labels().stream()
        .map(TargetLabel::work)
        .distinct()
        .forEach(
            work -> {
              parts.addAll(labelling.parts().pictures(work));
              if (labelling.parts().pictures(work).size() != 1) {
                parts.add(work);
              }
            });
    return List.copyOf(parts);
  }

  private static List<String> tags(Labelling labelling) {
    Set<String> tags = new LinkedHashSet<>();
    tags.add(labelling.language().toLanguageTag());
    tags.addAll(Bonafide.languages());
    return List.copyOf(tags);
  }

  /** A language as a reader of another calls it. */
  private static String named(String tag, Locale reader) {
    return Locale.forLanguageTag(tag).getDisplayName(reader);
  }

  private static LabelledPicture.Manner manner(PageRequest request, Labelling labelling) {
    String corner = request.query("corner");
    String style = request.query("style");
    String tag = request.query("language");
    return new LabelledPicture.Manner(
        tags(labelling).contains(tag) ? tag : labelling.language().toLanguageTag(),
        LabelledPicture.CORNERS.contains(corner) ? corner : CORNER,
        LabelledPicture.STYLES.contains(style) ? style : "auto",
        Optional.empty(),
        true,
        request.query("embed").equals("1"),
        false,
        Set.copyOf(request.queries("keep")),
        request.query("despite").equals("1"));
  }

  private static String query(String part, LabelledPicture.Manner manner) {
    return "?part="
        + URLEncoder.encode(part, StandardCharsets.UTF_8)
        + "&language="
        + manner.language()
        + "&corner="
        + manner.corner()
        + "&style="
        + manner.style()
        + (manner.embed() ? "&embed=1" : "")
        + manner.kept().stream()
            .sorted()
            .map(one -> "&keep=" + URLEncoder.encode(one, StandardCharsets.UTF_8))
            .collect(Collectors.joining())
        + (manner.despiteManifest() ? "&despite=1" : "");
  }

  private String named() {
    return LabelledPicture.labelled(file.name().last());
  }

  private Copy copy(Labelling labelling, TargetLabel label, LabelledPicture.Manner manner) {
    Path beside = tray.beside();
    try {
      Files.createDirectories(beside);
      LabelledPicture.Written written =
          labelling
              .picture(file.folder(), file.name().way(), beside.resolve(named()).toString(), false)
              .write(label, manner);
      Optional<byte[]> bytes = Optional.empty();
      if (written.copy().isPresent()) {
        bytes = Optional.of(Files.readAllBytes(written.copy().get()));
      }
      return new Copy(bytes, written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      tray.removeBeside(beside);
    }
  }

  private PageAnswer sent(String what, byte[] bytes) {
    String raster = RasterType.of(bytes);
    return switch (what) {
      case "saved" -> PageAnswer.download(named(), bytes);
      case "shown" -> raster.isEmpty() ? Pages.missing() : PageAnswer.raster(raster, bytes);
      default -> Pages.missing();
    };
  }
}
