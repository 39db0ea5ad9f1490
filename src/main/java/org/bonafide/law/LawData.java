package org.bonafide.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
}
