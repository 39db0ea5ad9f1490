package org.bonafide.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the law's data files, which ship with the program and are therefore trusted. */
final class LawData {

  private LawData() {}

  @SuppressWarnings("unchecked")
  static Map<String, Object> read(String name) {
    try (InputStream in = LawData.class.getResourceAsStream(name)) {
      return (Map<String, Object>)
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> section(Map<String, Object> data, String key) {
    return (Map<String, Object>) data.get(key);
  }

  /** A section whose values are texts. */
  static Map<String, String> texts(Map<String, Object> data, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    section(data, key).forEach((k, v) -> texts.put(k, v.toString()));
    return texts;
  }

  /** A text, or the empty string. */
  static String text(Map<String, Object> data, String key) {
    return data.getOrDefault(key, "").toString();
  }

  /** Words by language, or the same empty words. */
  @SuppressWarnings("unchecked")
  static Sentence sentence(Map<String, Object> data, String key) {
    return data.get(key) instanceof Map<?, ?> words
        ? new Sentence(
            text((Map<String, Object>) words, "en"), text((Map<String, Object>) words, "zh-CN"))
        : Sentence.same(text(data, key));
  }

  /** A day, which the YAML reader may have taken for one. */
  static String day(Map<String, Object> data, String key) {
    Object value = data.get(key);
    return value instanceof java.util.Date date
        ? date.toInstant().atZone(java.time.ZoneOffset.UTC).toLocalDate().toString()
        : value.toString();
  }
}
