package org.bonafide.evidence.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Takes of a Procreate file how many layers and strokes it has, how long it was worked on, and
 * whether a time-lapse was kept. Names of layers stay in it.
 */
final class ProcreateIntake {

  private static final String DOCUMENT = "Document.archive";
  private static final Pattern SEGMENT = Pattern.compile("video/segments/segment-\\d+\\.mp4");
  private static final long MOST_UNPACKED = 32L << 20;

  private ProcreateIntake() {}

  static boolean isOne(ZipFile zip) {
    return zip.getEntry(DOCUMENT) != null;
  }

  static void take(ZipFile zip, Pieces pieces) {
    byte[] archive;
    try (InputStream in =
        new Unpacking(MOST_UNPACKED).of(zip.getInputStream(zip.getEntry(DOCUMENT)))) {
      archive = in.readAllBytes();
    } catch (IOException e) {
      pieces.trouble(Trouble.DAMAGED);
      return;
    }
    Optional<Map<String, Object>> list = PropertyList.read(archive);
    if (list.isEmpty()) {
      pieces.trouble(Trouble.DAMAGED);
      return;
    }
    List<Object> objects = Json.list(list.get().get("$objects"));
    Map<String, Object> document =
        Json.map(named(objects, Json.map(list.get().get("$top")).get("root")));
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("strokes", Json.words(document.get("strokeCount")));
    fields.put("seconds", Json.words(document.get("SilicaDocumentTrackedTimeKey")));
    Map<String, Object> layers = Json.map(named(objects, document.get("layers")));
    fields.put("layers", Json.list(layers.get("NS.objects")).size());
    fields.put(
        "segments",
        zip.stream().filter(entry -> SEGMENT.matcher(entry.getName()).matches()).count());
    pieces.add(Summary.piece("procreate", fields));
  }

  private static Object named(List<Object> objects, Object uid) {
    return uid instanceof PropertyList.Uid one && one.number() >= 0 && one.number() < objects.size()
        ? objects.get((int) one.number())
        : uid;
  }
}
