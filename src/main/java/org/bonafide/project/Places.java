package org.bonafide.project;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bonafide.diagnose.Place;

/**
 * Where each key of the record stood: {@code places.of("works.poster.elements.scene.steps[0].by")}.
 *
 * <p>A path that was not written falls back to the nearest parent that was, so that a missing key
 * points at the section it is missing from.
 */
public record Places(String file, Map<String, Place> byPath) {
  public Places {
    byPath = Map.copyOf(byPath);
  }

  /** The place of a path, or of its nearest parent, or the file. */
  public Place of(String path) {
    for (String at = path; !at.isEmpty(); at = parent(at)) {
      Place place = byPath.get(at);
      if (place != null) {
        return place;
      }
    }
    return Place.of(file);
  }

  /** Whether a key was written, even with nothing in it: {@code third-party: []} says "none". */
  public boolean has(String path) {
    return byPath.containsKey(path);
  }

  /** The same places, but for keys in place of which something else was said elsewhere. */
  public Places saidElsewhere(Map<String, Place> others) {
    Map<String, Place> all = new LinkedHashMap<>(byPath);
    all.putAll(others);
    return new Places(file, all);
  }

  private static String parent(String path) {
    int dot = path.lastIndexOf('.');
    int bracket = path.lastIndexOf('[');
    return path.substring(0, Math.max(0, Math.max(dot, bracket)));
  }
}
