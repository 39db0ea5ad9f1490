package org.bonafide.publish.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.draft.Vocabulary;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Origin;
import org.bonafide.instrument.Table;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The words of the papers in a language, and the small pieces that all of them need. */
record DossierWords(Locale language) {

  private static final Map<String, Map<String, Object>> WORDS = read();

  Vocabulary vocabulary() {
    return Vocabulary.in(language);
  }

  boolean chinese() {
    return language.getLanguage().equals("zh");
  }

  String of(String key, Object... values) {
    String words = String.valueOf(WORDS.get(chinese() ? "zh-CN" : "en").get(key));
    for (int i = 0; i < values.length; i++) {
      words = words.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return words;
  }

  /** Sentences one after the other, without a blank in Chinese. */
  String sentences(String... all) {
    return String.join(chinese() ? "" : " ", all);
  }

  /** What is stated, or the words that say that it is not. */
  String orOpen(String stated) {
    return stated.isBlank() ? of("open") : stated;
  }

  Origin origin() {
    return Origin.in(language);
  }

  List<Inline> inlines(String words) {
    return List.of(new Inline.Words(words));
  }

  Table.Cell cell(String words) {
    return new Table.Cell(words.isEmpty() ? List.of() : inlines(words));
  }

  private static Map<String, Map<String, Object>> read() {
    try (InputStream in = DossierWords.class.getResourceAsStream("words.yaml")) {
      return new Yaml(new SafeConstructor(new LoaderOptions()))
          .load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
