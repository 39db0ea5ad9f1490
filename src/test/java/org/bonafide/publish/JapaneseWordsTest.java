package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Japanese of all files, as a copy editor reads it: one word for one thing, one level. */
class JapaneseWordsTest {

  private static final Path DATA = Path.of("src/main/resources/org/bonafide");
  private static final Path FOLDER = DATA.resolve("languages/ja");
  private static final Pattern QUOTED = Pattern.compile("\\bja: \"([^\"]*)\"");

  @Test
  void textIsCalledByOneWord() throws IOException {
    assertThat(said()).noneMatch(words -> words.replace("代替テキスト", "").contains("テキスト"));
  }

  @Test
  void soundIsCalledByOneWordInLabelsAndFacts() throws IOException {
    assertThat(said()).noneMatch(words -> words.contains("オーディオ"));
    List<String> ours =
        Stream.concat(
                uncommented(FOLDER.resolve("labels.yaml")).stream(),
                quoted(DATA.resolve("label/facts.yaml")).stream())
            .toList();
    assertThat(ours).anyMatch(words -> words.contains("サウンド"));
    // Heard as a voice, which a sound effect is not.
    assertThat(ours).noneMatch(words -> words.contains("音声"));
  }

  @Test
  void sentencesAreInOneLevel() throws IOException {
    assertThat(said()).noneMatch(words -> words.matches(".*(する|である|(?<![まで])した|ない)。.*"));
  }

  /** Everything that is said in Japanese. */
  private static List<String> said() throws IOException {
    List<Path> files;
    try (Stream<Path> own = Files.list(FOLDER);
        Stream<Path> label = Files.walk(DATA.resolve("label"));
        Stream<Path> templates = Files.list(Path.of("templates/disclosure"))) {
      files =
          Stream.of(
                  own,
                  label.filter(file -> file.toString().endsWith(".yaml")),
                  templates.filter(file -> file.toString().endsWith(".ja.md")))
              .flatMap(some -> some)
              .toList();
    }
    List<String> said = new ArrayList<>();
    for (Path file : files) {
      said.addAll(file.startsWith(DATA.resolve("label")) ? quoted(file) : uncommented(file));
    }
    assertThat(said).hasSizeGreaterThan(300);
    return said;
  }

  private static List<String> quoted(Path file) throws IOException {
    Matcher found = QUOTED.matcher(Files.readString(file));
    return found.results().map(one -> one.group(1)).toList();
  }

  private static List<String> uncommented(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
  }
}
