package org.bonafide.project.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the table of keys says holds together, and what else writes keys knows the same ones. */
class KeyTableTest {

  private static final KeyTable TABLE = KeyTable.read();
  private static final Set<String> KINDS =
      Set.of("person", "party", "tool", "work", "record", "element");

  @Test
  void theProgramReadsTheKeysOfTheTable() {
    Map<String, List<String>> keys =
        TABLE.sections().values().stream()
            .collect(Collectors.toMap(KeyTable.Section::id, s -> List.copyOf(s.keys().keySet())));
    assertThat(Shapes.all()).isEqualTo(keys);
    assertThat(Shapes.synonyms("step", "act")).containsEntry("retouch", "edit");
    assertThat(Shapes.synonyms("element", "what")).containsEntry("illustration", "artwork");
    assertThat(Shapes.choices("contract-with", "form")).contains("short", "rider");
    assertThat(Shapes.choices("element", "what")).contains("photograph");
    assertThat(Shapes.besides("element", "what")).contains("technical drawing");
  }

  @Test
  void eachKeySaysWhatItNeeds() {
    each(
        (path, key) -> {
          assertThat(key.says()).as(path).matches("[^|]+[.?]");
          assertThat(key.type()).as(path).isNotEmpty();
          assertThat(key.leftOut()).as(path).isNotEmpty();
          switch (key.type()) {
            case "section", "list", "sections" ->
                assertThat(TABLE.sections()).as(path).containsKeys(key.of().get(0));
            case "id", "ids" -> assertThat(KINDS).as(path).containsAll(key.of());
            case "choice", "choices", "text" ->
                assertThat(key.of()).as(path).doesNotHaveDuplicates();
            default -> assertThat(key.of()).as(path).isEmpty();
          }
          if (!key.or().isEmpty() && !key.or().equals("date")) {
            assertThat(TABLE.sections()).as(path).containsKey(key.or());
          }
          if (key.type().equals("choice")) {
            assertThat(key.of()).as(path).containsAll(key.synonyms().values());
            assertThat(key.synonyms().keySet()).as(path).noneMatch(key.of()::contains);
          }
        });
  }

  /** The schema judges each example under its key, so that nobody copies what is refused. */
  @Test
  void eachExampleIsOneThatTheSchemaAccepts() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(ProjectSchema.text());
    List<String> refused = new ArrayList<>();
    TABLE
        .sections()
        .forEach(
            (id, section) ->
                section
                    .keys()
                    .forEach(
                        (name, key) -> {
                          if (!key.example().isEmpty()) {
                            JsonNode example = Mutations.parse(name + ": " + key.example());
                            validator(schema, id)
                                .validate(example)
                                .forEach(m -> refused.add(id + "." + name + ": " + m));
                          }
                        }));
    assertThat(refused).isEmpty();
  }

  /** A schema of one section, with nothing required. */
  private static JsonSchema validator(JsonNode schema, String section) {
    ObjectNode one = schema.deepCopy();
    if (!section.equals("project")) {
      one.setAll((ObjectNode) schema.get("$defs").get(section).deepCopy());
    }
    one.remove(List.of("required", "anyOf"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(one);
  }

  @Test
  void theStarterMentionsOnlyKeysOfTheTable() throws IOException {
    String starter = Files.readString(Path.of("src/main/resources/org/bonafide/cli/starter.yaml"));
    Set<String> ids = Set.of("author", "agency", "contractor", "main", "scan", "work");
    Set<String> prose = Set.of("evidence"); // "the evidence: files below this folder"
    Set<String> known = new TreeSet<>(ids);
    each(
        (path, key) -> {
          known.add(path.substring(path.indexOf('.') + 1));
          known.addAll(key.of()); // "appreciable: would it be copyrightable …"
        });
    Set<String> mentioned = new TreeSet<>();
    Pattern.compile("(?<![\\w-])([A-Za-z][\\w-]*):(?=\\s|$)", Pattern.MULTILINE)
        .matcher(starter)
        .results()
        .forEach(found -> mentioned.add(found.group(1)));
    assertThat(mentioned).contains("generated-part", "citizenship", "offices");
    mentioned.removeAll(prose);
    assertThat(known).containsAll(mentioned);
  }

  /** What the scan of a folder can propose, found in its source: {@code step.put("prompts", …)}. */
  @Test
  void theScanProposesOnlyKeysOfTheTable() throws IOException {
    Pattern write =
        Pattern.compile(
            "(?:\\b(\\w+)\\.put(?:IfAbsent)?\\(\\s*|\\bput\\(\\s*(\\w+),\\s*)\"([a-z0-9-]+)\"");
    Map<String, String> sections =
        Map.of("step", "step", "tool", "tool", "record", "record", "all", "project");
    Set<String> unknown = new TreeSet<>();
    Set<String> written = new TreeSet<>();
    for (String file :
        List.of("Proposal", "ProposedCommits", "ProposedStep", "ProposedRecord", "ProposedTools")) {
      Path source = Path.of("src/main/java/org/bonafide/evidence/scan", file + ".java");
      write
          .matcher(Files.readString(source))
          .results()
          .forEach(
              found -> {
                String variable = found.group(1) == null ? found.group(2) : found.group(1);
                String section = sections.getOrDefault(variable, "step");
                String key = section + "." + found.group(3);
                (isKey(section, found.group(3)) ? written : unknown).add(key);
              });
    }
    unknown.remove("project.steps"); // to be put under the element that the user names
    assertThat(unknown).isEmpty();
    assertThat(written).contains("step.act", "step.negative-prompt", "tool.name", "record.sha256");
  }

  private static boolean isKey(String section, String key) {
    return TABLE.sections().get(section).keys().containsKey(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN", "pt-BR", "sr-Latn-RS", "de-1996", "es-419", "x", "e n"})
  void languageTagsAreKnownByTheirForm(String tag) {
    assertThat(LanguageTag.isWellFormed(tag)).isEqualTo(tag.length() > 1 && !tag.contains(" "));
  }

  private static void each(java.util.function.BiConsumer<String, KeyTable.Key> use) {
    TABLE
        .sections()
        .forEach(
            (id, section) -> section.keys().forEach((k, key) -> use.accept(id + "." + k, key)));
  }
}
