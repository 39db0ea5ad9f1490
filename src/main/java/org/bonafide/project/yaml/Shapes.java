package org.bonafide.project.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which keys each section of the record knows, and which words a key knows.
 *
 * <p>The table is {@code keys.yaml}. Parsing it would cost 30 ms at each start, so the program
 * reads {@code keys.index}, which a test writes from the table and holds to it.
 */
final class Shapes {

  private static final Map<String, List<String>> KEYS = new LinkedHashMap<>();
  private static final Map<String, List<String>> CHOICES = new LinkedHashMap<>();
  private static final Map<String, List<String>> BESIDES = new LinkedHashMap<>();
  private static final Map<String, Map<String, String>> SYNONYMS = new LinkedHashMap<>();

  private Shapes() {}

  static {
    for (String line : index().split("\n")) { // no stream: this runs at each start
      if (!line.startsWith("#")) {
        put(line);
      }
    }
  }

  /** A line such as {@code keys person name names} or {@code synonyms step.act retouch=edit}. */
  private static void put(String line) {
    String[] words = line.split(" ");
    List<String> rest = List.of(words).subList(2, words.length);
    switch (words[0]) {
      case "keys" -> KEYS.put(words[1], rest);
      case "choices" -> CHOICES.put(words[1], rest);
      case "besides" -> BESIDES.put(words[1], spaced(rest));
      default -> SYNONYMS.put(words[1], pairs(rest));
    }
  }

  /** The index parts words by spaces, so that {@code technical-drawing} has a hyphen in it. */
  private static List<String> spaced(List<String> words) {
    List<String> all = new ArrayList<>();
    for (String word : words) {
      all.add(word.replace('-', ' '));
    }
    return List.copyOf(all);
  }

  private static Map<String, String> pairs(List<String> words) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String word : words) {
      int equals = word.indexOf('=');
      pairs.put(word.substring(0, equals), word.substring(equals + 1));
    }
    return Collections.unmodifiableMap(pairs);
  }

  private static String index() {
    try (InputStream in = Shapes.class.getResourceAsStream("keys.index")) {
      if (in == null) {
        throw new IllegalStateException("the program is packed without the keys of the record");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> keys(String shape) {
    return KEYS.get(shape);
  }

  static Map<String, List<String>> all() {
    return KEYS;
  }

  /**
   * The words of a key that takes one of a closed list, such as {@code contract, form}, or those
   * that rules know of one that takes any, such as {@code element, what}.
   */
  static List<String> choices(String shape, String key) {
    return CHOICES.getOrDefault(shape + "." + key, List.of());
  }

  /** The words of a key beside those that rules know, such as {@code element, what}. */
  static List<String> besides(String shape, String key) {
    return BESIDES.getOrDefault(shape + "." + key, List.of());
  }

  /** Words that are read as another: {@code retouch} as {@code edit} under {@code step, act}. */
  static Map<String, String> synonyms(String shape, String key) {
    return SYNONYMS.getOrDefault(shape + "." + key, Map.of());
  }
}
