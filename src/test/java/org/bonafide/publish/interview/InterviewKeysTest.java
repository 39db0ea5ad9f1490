package org.bonafide.publish.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bonafide.data.Data;
import org.bonafide.data.Languages;
import org.bonafide.data.WordList;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.yaml.RecordKeys;
import org.bonafide.publish.Bonafide;
import org.junit.jupiter.api.Test;

/** The questions of the page are held to the keys of the record and to the words of languages. */
class InterviewKeysTest {

  private static final QuestionTable TABLE = QuestionTable.shipped();
  private static final Path KEYS =
      Path.of("src/main/resources/org/bonafide/project/yaml/keys.yaml");

  private static Data keys() throws Exception {
    List<Finding> findings = new ArrayList<>();
    Data all = Data.read("keys.yaml", Files.readString(KEYS), "test-data", findings);
    assertThat(findings).isEmpty();
    return all;
  }

  /** Every path that a question fills, with an id or a number in place of what is filled in. */
  private static Map<String, Set<String>> paths() {
    Map<String, Set<String>> paths = new HashMap<>();
    for (InterviewQuestion question : TABLE.questions().values()) {
      for (AnswerField field : question.fields()) {
        if (!field.key().isEmpty()) {
          paths.computeIfAbsent(field.key(), key -> new TreeSet<>());
        }
        field
            .choices()
            .values()
            .forEach(
                states ->
                    states.forEach(
                        (key, word) -> paths.computeIfAbsent(key, k -> new TreeSet<>()).add(word)));
      }
    }
    return paths;
  }

  @Test
  void everyPathIsAKeyOfTheRecordAndEveryChoiceAWordOfIt() throws Exception {
    Data keys = keys();
    Map<String, Set<String>> paths = paths();
    assertThat(paths).hasSizeGreaterThan(20);
    paths.forEach(
        (path, words) -> {
          String full =
              path.replace("{part}", "works.*.elements.*")
                  .replace("{work}", "works.*")
                  .replace("{with}", "contract.with.0")
                  .replace("{owner}", "works.*.owner")
                  .replace("{person}", "people.*");
          Data key = key(keys, full);
          assertThat(key).as(path).isNotNull();
          Set<String> known = words(key);
          if (!known.isEmpty()) {
            assertThat(known).as(path).containsAll(words);
          }
        });
  }

  private static Data key(Data keys, String path) {
    Data section = keys.child("project");
    Data key = null;
    for (String step : path.split("\\.")) {
      boolean id = key != null && key.text("type").equals("sections");
      if (id && !section.child("keys").has(step) || step.equals("*") || step.matches("[0-9]+")) {
        continue;
      }
      if (!section.child("keys").has(step)) {
        return null;
      }
      key = section.child("keys").child(step);
      String of = key.text("or").isEmpty() ? key.text("of") : key.text("or");
      section = keys.has(of) ? keys.child(of) : section;
    }
    return key;
  }

  private static Set<String> words(Data key) {
    return switch (key.text("type")) {
      case "answer" -> Set.of("yes", "no", "unknown");
      case "choice", "choices" -> Set.of(key.text("of").split(" "));
      default -> Set.of();
    };
  }

  @Test
  void whatIsTypedWhereItIsOpenIsATextOrADayOfTheRecord() throws Exception {
    Data keys = keys();
    for (String name : TABLE.filled()) {
      assertThat(keys.children().values())
          .as(name)
          .anyMatch(
              section ->
                  Set.of("text", "local", "date")
                      .contains(section.child("keys").child(name).text("type")));
    }
  }

  @Test
  void everyQuestionStandsBehindADoorAndAsksForSomething() {
    Set<String> asked = new TreeSet<>();
    TABLE.doors().values().forEach(asked::addAll);
    assertThat(asked).isEqualTo(new TreeSet<>(TABLE.questions().keySet()));
    assertThat(TABLE.questions().values()).noneMatch(one -> one.fields().isEmpty());
    assertThat(TABLE.doors().get("contract"))
        .filteredOn(id -> !TABLE.questions().get(id).several())
        .hasSizeLessThanOrEqualTo(8);
  }

  @Test
  void everyQuestionSaysInEachLanguageWhatAndWhyItAsks() {
    for (Locale language : Languages.all()) {
      WordList words = WordList.of("interview", language);
      WordList usual = WordList.of("init", language);
      Lenses lenses = new Lenses(Bonafide.shipped().destinations());
      RecordKeys empty = RecordKeys.of(FreshRecord.text("label", language)).orElseThrow();
      for (InterviewQuestion question : TABLE.questions().values()) {
        String front = "questions." + question.id() + ".";
        assertThat(words.find(front + "ask")).as(front).isPresent();
        assertThat(words.find(front + "why")).as(front).isPresent();
        for (AnswerField field : question.fields()) {
          assertThat(words.find(front + field.name())).as(front + field.name()).isPresent();
          if (field.as().equals("places")) {
            continue;
          }
          QuestionScope scope = new QuestionScope("works.work", "works.work.elements.x", "");
          for (String choice : lenses.of(field).choices(empty, scope, field)) {
            boolean said =
                !lenses.of(field).named(empty, choice).isEmpty()
                    || words.find(front + "choices." + choice).isPresent()
                    || usual.find("label.choices." + choice).isPresent();
            assertThat(said).as(front + choice).isTrue();
          }
        }
      }
      assertThat(FreshRecord.text("contract", language)).contains("languages: [");
    }
  }

  @Test
  void wordsOfOursStandInARecordOnlyInLanguagesThatHaveThem() {
    assertThat(Languages.tags()).contains("ja");
    assertThat(Languages.having("init")).doesNotContain("ja");
    assertThat(StockWords.of("stock")).containsOnlyKeys(Languages.having("init"));
  }
}
