package org.bonafide.house;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Words of a language other than English are data. What Java still holds of Chinese is listed here
 * with its reason; the lists only get shorter.
 */
class LanguagesInJavaTest {

  private static final Path MAIN = Path.of("src/main/java/org/bonafide");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");

  /** Han characters and their marks, the tag, and whoever asks whether it is Chinese. */
  private static final Pattern CHINESE =
      Pattern.compile("[\\u2e80-\\u9fff\\uff00-\\uffef]|\\bzh\\b|(?i:chinese)|Locale\\.CHIN");

  /** {@code data} reads the languages; this room is the law of a country that writes Chinese. */
  private static final Pattern AT_HOME = Pattern.compile("(data|jurisdictions/cn)/.*");

  private static final Map<String, String> EXAMPLES =
      Map.of(
          "cli/ClausesCommand.java", "a tag in an example of use",
          "cli/ClausesCompareCommand.java", "a tag in an example of use",
          "cli/ClausesShowCommand.java", "a tag in an example of use",
          "cli/InitCommand.java", "a tag in an example of use",
          "cli/LabelCommand.java", "a tag in an example of use",
          "project/yaml/LanguageTag.java", "a tag in the remedy of a finding");

  private static final Map<String, String> REASONS =
      Map.ofEntries(
          entry("draft/markdown/InlinesFromMarkdown.java", "characters, by their script"),
          entry(
              "draft/markdown/Stops.java", "marks that end a sentence, in whatever language it is"),
          entry("label/Aid.java", "marks that a value may hold, by character"),
          entry("law/Sentence.java", "the same marks"),
          entry("type/Breaks.java", "where a line may break, by character"),
          entry("evidence/scan/Scanned.java", "what people call folders of outtakes"),
          entry("project/yaml/StepsSection.java", "what people write who mean \"with: hand\""),
          entry("instrument/NumberWords.java", "counting in Han characters, which data ask for"),
          entry("instrument/lint/ChineseDuty.java", "a rule about the grammar of one language"),
          entry("instrument/lint/DutyWithoutSubject.java", "chooses between two such rules"),
          entry("instrument/lint/NumbersIn.java", "numbers spelt out, to compare two columns"));

  /** Lines of them. */
  private static final int LINES = 33;

  @Test
  void whatJavaHoldsOfChineseIsListedWithItsReason() throws IOException {
    Map<String, Integer> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(MAIN)) {
      for (Path file : (Iterable<Path>) all.filter(f -> f.toString().endsWith(".java"))::iterator) {
        String name = MAIN.relativize(file).toString().replace('\\', '/');
        int lines = lines(Files.readString(file));
        if (lines > 0 && !AT_HOME.matcher(name).matches()) {
          found.put(name, lines);
        }
      }
    }
    Map<String, String> listed = new TreeMap<>(REASONS);
    listed.putAll(EXAMPLES);
    assertThat(found.keySet()).isEqualTo(listed.keySet());
    found.keySet().removeAll(EXAMPLES.keySet());
    assertThat(found.values().stream().mapToInt(Integer::intValue).sum())
        .as(found.toString())
        .isLessThanOrEqualTo(LINES);
  }

  private static int lines(String java) {
    Matcher comment = COMMENT.matcher(java);
    String code = comment.replaceAll("");
    return (int) code.lines().filter(line -> CHINESE.matcher(line).find()).count();
  }
}
