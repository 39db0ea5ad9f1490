package org.bonafide.publish;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bonafide.label.Disclosed;

/** The machine face {@code disclosure.json}: one object a work and target. */
final class DisclosureFace {

  private DisclosureFace() {}

  /** Words are in the leading language of the record. */
  static byte[] of(List<Disclosed> all, Locale language) {
    return JsonFace.of(face -> face.array(all, one -> one(face, one, language)));
  }

  private static void one(JsonFace face, Disclosed one, Locale language) throws IOException {
    face.json().writeStartObject();
    face.json().writeStringField("work", one.work());
    face.json().writeStringField("target", one.target());
    face.json().writeStringField("duty", one.duty().word());
    face.json().writeStringField("why", in(language, one.why()));
    face.json().writeStringField("label", in(language, one.labels()));
    face.json().writeStringField("notice", in(language, one.notices()));
    // A map without order of its own must not make the file differ from run to run.
    face.strings("options", new TreeMap<>(one.options()));
    face.strings("marks", new TreeMap<>(one.marks()));
    face.json().writeEndObject();
  }

  private static String in(Locale language, Map<Locale, String> words) {
    return words.getOrDefault(language, words.getOrDefault(Locale.ENGLISH, ""));
  }
}
