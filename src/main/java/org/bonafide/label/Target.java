package org.bonafide.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A place a work goes, as its data file says: name, duty, reasons, options.
 *
 * @param duty by {@link Extent} word
 * @param why by language tag, then by extent
 * @param options the target's own fields: by extent, what to choose; {@code {label}} and {@code
 *     {label-zh}} are the labels
 * @param derive {@code kdp} where more answers are derived from the elements, or empty
 */
record Target(
    String id,
    Map<String, String> names,
    String authority,
    Map<String, String> duty,
    Map<String, Map<String, String>> why,
    Map<String, Map<String, String>> options,
    String derive) {

  /** The targets that ship with the program; each is a file of this name. */
  static final List<String> SHIPPED = List.of("general", "eu", "cn", "etsy", "amazon-kdp");

  static Optional<Target> shipped(String id) {
    return SHIPPED.contains(id) ? Optional.of(read(id)) : Optional.empty();
  }

  String nameIn(Locale language) {
    return names.getOrDefault(language.toLanguageTag(), names.get("en"));
  }

  String whyIn(Locale language, Extent extent) {
    return why.getOrDefault(language.toLanguageTag(), why.get("en")).get(extent.word());
  }

  Duty dutyOf(Extent extent) {
    String word = duty.get(extent.word());
    return Duty.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  Map<String, String> optionsFor(Extent extent, Map<Locale, String> labels) {
    Map<String, String> chosen = new LinkedHashMap<>();
    options.forEach(
        (field, byExtent) -> {
          String value = byExtent.get(extent.word());
          if (value != null) {
            chosen.put(field, filled(value, labels));
          }
        });
    return chosen;
  }

  private static String filled(String value, Map<Locale, String> labels) {
    return value
        .replace("{label}", labels.get(Locale.ENGLISH))
        .replace("{label-zh}", labels.get(Locale.SIMPLIFIED_CHINESE));
  }

  /** The shipped id nearest to a word, for "did you mean". */
  static Optional<String> nearest(String word) {
    return SHIPPED.stream()
        .filter(id -> id.contains(word) || word.contains(id) || id.startsWith(start(word)))
        .findFirst();
  }

  private static String start(String word) {
    return word.substring(0, Math.min(3, word.length()));
  }

  @SuppressWarnings("unchecked")
  private static Target read(String id) {
    try (InputStream in = Target.class.getResourceAsStream("targets/" + id + ".yaml")) {
      Map<String, Object> data =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Target(
          id,
          (Map<String, String>) data.get("name"),
          (String) data.get("authority"),
          (Map<String, String>) data.get("duty"),
          (Map<String, Map<String, String>>) data.get("why"),
          (Map<String, Map<String, String>>) data.get("options"),
          (String) data.getOrDefault("derive", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
