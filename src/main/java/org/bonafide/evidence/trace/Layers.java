package org.bonafide.evidence.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Json;
import org.bonafide.evidence.container.Piece;

/**
 * Files with layers: Krita, OpenRaster, Procreate, Clip Studio and Photoshop. That a file has
 * layers, and how long it was worked on, supports what a person says of editing by hand; it does
 * not say who did it.
 */
final class Layers implements TraceReader {

  @Override
  public List<Trace> read(FileParts file) {
    List<Trace> traces = new ArrayList<>();
    entry(file, "documentinfo.xml").ifPresent(info -> traces.add(krita(info, file)));
    entry(file, "stack.xml").ifPresent(stack -> traces.add(openRaster(stack)));
    file.text("procreate").flatMap(Json::object).ifPresent(its -> traces.add(procreate(its)));
    file.text("clip-studio").flatMap(Json::object).ifPresent(its -> traces.add(clip(its)));
    file.text("layers")
        .filter(count -> file.format().equals("psd"))
        .ifPresent(count -> traces.add(layered("psd", "").with("layers", count).done()));
    return traces;
  }

  private static Trace krita(XmlByName info, FileParts file) {
    Optional<XmlByName> main = entry(file, "maindoc.xml");
    Trace.Draft draft =
        layered(
                "krita",
                info.text("date").isEmpty() ? info.text("creation-date") : info.text("date"))
            .tool("Krita", main.map(m -> m.attribute("DOC", "kritaVersion")).orElse(""), "");
    draft.with("created", info.text("creation-date"));
    if (info.text("editing-time").matches("\\d{1,9}")) {
      draft.with("minutes of editing", minutes(info.text("editing-time")));
    }
    draft.with("times saved", info.text("editing-cycles"));
    main.filter(m -> m.count("layer") > 0)
        .ifPresent(m -> draft.with("layers", String.valueOf(m.count("layer"))));
    return draft.done();
  }

  private static Trace procreate(Map<String, Object> its) {
    Trace.Draft draft = layered("procreate", "").tool("Procreate", "", "Savage Interactive");
    String seconds = Json.words(its.get("seconds")).replaceFirst("\\..*", "");
    if (seconds.matches("\\d{1,9}")) {
      draft.with("minutes of editing", minutes(seconds));
    }
    draft.with("layers", Json.words(its.get("layers")));
    draft.with("strokes", Json.words(its.get("strokes")));
    String segments = Json.words(its.get("segments"));
    return draft.with("parts of the time-lapse", segments.equals("0") ? "" : segments).done();
  }

  /** The folder of all layers is a layer too in these files. */
  private static Trace clip(Map<String, Object> its) {
    String width = Json.words(its.get("width"));
    String height = Json.words(its.get("height"));
    boolean sized = !width.isEmpty() && !height.isEmpty();
    return layered("clip-studio", "")
        .tool("Clip Studio Paint", "", "Celsys")
        .with("layers and folders", Json.words(its.get("layers")))
        .with("canvas", sized ? width + " by " + height : "")
        .done();
  }

  private static Trace openRaster(XmlByName stack) {
    return layered("openraster", "").with("layers", String.valueOf(stack.count("layer"))).done();
  }

  private static Trace.Draft layered(String scheme, String at) {
    return new Trace.Draft(scheme, Doing.EDITED).with("action", "saved with layers").at(at);
  }

  private static String minutes(String seconds) {
    return String.valueOf(Math.round(Integer.parseInt(seconds) / 60.0));
  }

  private static Optional<XmlByName> entry(FileParts file, String name) {
    return file.all(Piece.Kind.ENTRY).stream()
        .filter(piece -> piece.name().equals(name))
        .findFirst()
        .flatMap(piece -> XmlByName.read(piece.words()));
  }
}
