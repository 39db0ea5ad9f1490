package org.bonafide.evidence.grade;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.bonafide.evidence.Timing;

/**
 * The words of grades and reasons in a language.
 *
 * <p>Example: {@code new GradeWords(Locale.ENGLISH).of(Grade.SCREENSHOT)} is "screenshot".
 *
 * @param language English, or {@code zh-CN}
 */
public record GradeWords(Locale language) {

  private static final Properties WORDS = read();

  /** A grade. */
  public String of(Grade grade) {
    return word("grade." + grade.word());
  }

  /** A timing. */
  public String of(Timing timing) {
    return word("timing." + timing.word());
  }

  /** A reason or a remark with its values. */
  public String of(Graded.Said said) {
    String words = word(said.key());
    for (int i = 0; i < said.values().size(); i++) {
      words = words.replace("{" + i + "}", said.values().get(i));
    }
    return words;
  }

  private String word(String key) {
    String tag = language.getLanguage().equals("zh") ? "zh-CN" : "en";
    String word = WORDS.getProperty(key + "." + tag);
    if (word == null) {
      throw new IllegalArgumentException(key);
    }
    return word;
  }

  private static Properties read() {
    Properties words = new Properties();
    try (InputStream in = GradeWords.class.getResourceAsStream("grades.properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
