package org.bonafide.evidence.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes of the project files of music and film programs, and of notebooks, which program wrote them
 * and how many of each thing they hold: tracks, clips, notes, cells. What is in them stays there.
 */
final class ProjectFileIntake {

  private static final long MOST_UNPACKED = 1L << 30;

  /** What is counted of packed XML, and how it is called. */
  private static final Map<String, String> COUNTED =
      Map.of(
          "AudioTrack", "tracks of sound",
          "MidiTrack", "tracks of notes",
          "AudioClip", "clips of sound",
          "MidiClip", "clips of notes",
          "MidiNoteEvent", "notes",
          "VideoClipTrackItem", "clips of film",
          "AudioClipTrackItem", "clips of sound");

  private ProjectFileIntake() {}

  static boolean isPacked(FileHead head) {
    return head.begins("\u001f\u008b") && head.ends(".als", ".prproj");
  }

  static boolean isJson(FileHead head) {
    return head.text().startsWith("{")
        && head.ends(".otio", ".ipynb", "draft_content.json", "draft_info.json");
  }

  static void packed(ReadOnce source, Pieces pieces) {
    Map<String, Object> fields = new LinkedHashMap<>();
    Map<String, Object> counts = new LinkedHashMap<>();
    try (InputStream in = new Unpacking(MOST_UNPACKED).of(new GZIPInputStream(source.stream()))) {
      XMLStreamReader xml = XmlStream.of(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          element(xml, fields, counts);
        }
      }
    } catch (IOException | XMLStreamException | RuntimeException e) {
      pieces.trouble(Trouble.DAMAGED);
    }
    put(fields, counts, pieces);
  }

  private static void element(
      XMLStreamReader xml, Map<String, Object> fields, Map<String, Object> counts) {
    String name = xml.getLocalName();
    if (name.equals("Ableton")) {
      String creator = String.valueOf(xml.getAttributeValue(null, "Creator"));
      fields.put("program", creator.equals("null") ? "Ableton Live" : creator);
    } else if (name.equals("PremiereData")) {
      fields.putIfAbsent("program", "Adobe Premiere Pro");
    } else if (COUNTED.containsKey(name)) {
      counts.merge(COUNTED.get(name), 1, (a, b) -> (Integer) a + 1);
    }
  }

  static void json(ReadOnce source, Pieces pieces) throws IOException {
    byte[] bytes = source.take(Pieces.LARGEST + 1);
    if (bytes.length > Pieces.LARGEST) {
      pieces.trouble(Trouble.TOO_LARGE);
      return;
    }
    Map<String, Object> its =
        Json.object(new Piece(Piece.Kind.ENTRY, "", bytes).words()).orElse(Map.of());
    Map<String, Object> fields = new LinkedHashMap<>();
    Map<String, Object> counts = new LinkedHashMap<>();
    if (its.containsKey("nbformat")) {
      notebook(its, fields, counts);
    } else if (Json.words(its.get("OTIO_SCHEMA")).startsWith("Timeline")) {
      fields.put("program", "");
      timeline(its.get("tracks"), counts, 0);
    } else if (its.containsKey("platform") && its.containsKey("tracks")) {
      draft(its, fields, counts);
    } else if (its.isEmpty()) {
      pieces.trouble(Trouble.DAMAGED);
    }
    put(fields, counts, pieces);
  }

  private static void notebook(
      Map<String, Object> its, Map<String, Object> fields, Map<String, Object> counts) {
    fields.put("program", "Jupyter");
    for (Object each : Json.list(its.get("cells"))) {
      boolean code = Json.words(Json.map(each).get("cell_type")).equals("code");
      count(counts, code ? "cells of code" : "cells of text");
      if (code && !Json.words(Json.map(each).get("execution_count")).isEmpty()) {
        count(counts, "cells that were run");
      }
    }
  }

  /** Tracks and clips lie within stacks. */
  private static void timeline(Object node, Map<String, Object> counts, int depth) {
    Map<String, Object> its = Json.map(node);
    String schema = Json.words(its.get("OTIO_SCHEMA"));
    if (schema.startsWith("Clip.")) {
      count(counts, "clips");
    } else if (schema.startsWith("Track.")) {
      count(counts, "tracks");
    } else if (schema.startsWith("Transition.")) {
      count(counts, "transitions");
    }
    if (depth < 50) {
      Json.list(its.get("children")).forEach(child -> timeline(child, counts, depth + 1));
    }
  }

  private static void draft(
      Map<String, Object> its, Map<String, Object> fields, Map<String, Object> counts) {
    Map<String, Object> platform = Json.map(its.get("platform"));
    String source = Json.words(platform.get("app_source"));
    fields.put(
        "program",
        (source.equals("lv") ? "Jianying" : "CapCut")
            + " "
            + Json.words(platform.get("app_version")));
    fields.put("created", seconds(its.get("create_time")));
    fields.put("modified", seconds(its.get("update_time")));
    for (Object track : Json.list(its.get("tracks"))) {
      count(counts, "tracks");
      Json.list(Json.map(track).get("segments")).forEach(segment -> count(counts, "clips"));
    }
  }

  /** Zero is not stated. */
  private static String seconds(Object time) {
    String words = Json.words(time);
    return words.equals("0") ? "" : words;
  }

  private static void count(Map<String, Object> counts, String what) {
    counts.merge(what, 1, (a, b) -> (Integer) a + 1);
  }

  private static void put(Map<String, Object> fields, Map<String, Object> counts, Pieces pieces) {
    if (fields.containsKey("program")) {
      fields.put("counts", counts);
      pieces.add(Summary.piece("project-file", fields));
    }
  }
}
