package org.bonafide.label.picture;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes into the XMP of a picture: the properties for AI of IPTC Photo Metadata 2025.1. An
 * empty one is left out. A prompt is never among them.
 *
 * @param digitalSourceType the address, as in {@code
 *     http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia}
 */
public record XmpFields(String digitalSourceType, String systemUsed, String systemVersion) {

  Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    put(all, "DigitalSourceType", digitalSourceType);
    put(all, "AISystemUsed", systemUsed);
    put(all, "AISystemVersionUsed", systemVersion);
    return all;
  }

  private static void put(Map<String, String> all, String name, String value) {
    if (!value.isEmpty()) {
      all.put(name, value);
    }
  }
}
