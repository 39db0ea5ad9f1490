package org.bonafide.evidence.container;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Takes of the files of Sketch and Figma which program saved them, and of Sketch how many pages and
 * layers they hold. Names and texts stay in them.
 */
final class DesignIntake {

  private static final String ABOUT = "meta.json";
  private static final Pattern PAGE = Pattern.compile("pages/[^/]+\\.json");

  /** What all pages together may unpack to. */
  private static final long MOST_UNPACKED = 1L << 30;

  private static final JsonFactory JSON = new JsonFactory();

  private DesignIntake() {}

  static boolean isOne(ZipFile zip) {
    return zip.getEntry(ABOUT) != null
        && (zip.getEntry("document.json") != null || zip.getEntry("canvas.fig") != null);
  }

  /** Takes what is wanted; false where the archive is of another program after all. */
  static boolean take(ZipFile zip, Pieces pieces) throws IOException {
    Unpacking budget = new Unpacking(MOST_UNPACKED);
    Map<String, Object> about;
    try (InputStream in = budget.of(zip.getInputStream(zip.getEntry(ABOUT)))) {
      byte[] bytes = in.readNBytes(Pieces.LARGEST);
      about = Json.object(new Piece(Piece.Kind.ENTRY, "", bytes).words()).orElse(Map.of());
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    Map<String, Object> counts = new LinkedHashMap<>();
    if (zip.getEntry("canvas.fig") != null) {
      fields.put("program", "Figma");
      fields.put("modified", Json.words(about.get("exported_at")));
    } else if (Json.words(about.get("app")).startsWith("com.bohemiancoding.sketch")) {
      fields.put("program", ("Sketch " + Json.words(about.get("appVersion"))).strip());
      sketch(zip, budget, counts);
    } else {
      return false;
    }
    fields.put("counts", counts);
    pieces.add(Summary.piece("project-file", fields));
    return true;
  }

  private static void sketch(ZipFile zip, Unpacking budget, Map<String, Object> counts)
      throws IOException {
    int pages = 0;
    long layers = 0;
    for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
      if (PAGE.matcher(entry.getName()).matches()) {
        pages++;
        try (InputStream in = budget.of(zip.getInputStream(entry))) {
          layers += layers(in);
        }
      }
    }
    counts.put("pages", pages);
    counts.put("layers", layers);
  }

  /** Layers stand in lists of that name, and within one another. */
  private static long layers(InputStream in) throws IOException {
    long count = 0;
    try (JsonParser json = JSON.createParser(in)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.START_OBJECT) {
          count += isLayer(json) ? 1 : 0;
        }
      }
    }
    return count;
  }

  private static boolean isLayer(JsonParser json) {
    return Optional.ofNullable(json.getParsingContext().getParent())
        .filter(list -> list.inArray())
        .map(list -> list.getParent())
        .map(holder -> "layers".equals(holder.getCurrentName()))
        .orElse(false);
  }
}
