package org.bonafide.evidence.gaps;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The words of the checklist in a language.
 *
 * <p>Example: {@code new Checklist(Locale.ENGLISH).title("cn-seed")}.
 *
 * @param language English, or {@code zh-CN}
 */
public record Checklist(Locale language) {

  private static final Map<String, Map<String, Map<String, Object>>> DATA = read();

  /** The ids of the items that have words. */
  public static Set<String> items() {
    return DATA.get("items").keySet();
  }

  /** What is asked. */
  public String title(String item) {
    return words(DATA.get("items").get(item).get("title"));
  }

  /** What to keep next. */
  public String next(String item) {
    return words(DATA.get("items").get(item).get("next"));
  }

  /** The id of the authority that asks it. */
  public static String authority(String item) {
    return String.valueOf(DATA.get("items").get(item).get("authority"));
  }

  /** Why a question stands as it does. */
  public String why(Gap gap) {
    String words = words(DATA.get("why").get(gap.why()));
    for (int i = 0; i < gap.values().size(); i++) {
      String value = gap.values().get(i);
      boolean chinese = language.getLanguage().equals("zh");
      words = words.replace("{" + i + "}", chinese ? value.replace(", ", "、") : value);
    }
    return words;
  }

  /** How it stands. */
  public String standing(Standing standing) {
    return words(DATA.get("words").get(standing.word()));
  }

  private String words(Object byLanguage) {
    String tag = language.getLanguage().equals("zh") ? "zh-CN" : "en";
    return String.valueOf(((Map<?, ?>) byLanguage).get(tag));
  }

  private static Map<String, Map<String, Map<String, Object>>> read() {
    try (InputStream in = Checklist.class.getResourceAsStream("checklist.yaml")) {
      return new Yaml(new SafeConstructor(new LoaderOptions()))
          .load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
