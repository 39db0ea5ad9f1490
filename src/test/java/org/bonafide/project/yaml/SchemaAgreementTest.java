package org.bonafide.project.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the published schema and the reader together: same keys, same words, same verdicts. */
class SchemaAgreementTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode SCHEMA = tree(ProjectSchema.text());
  private static final JsonSchema VALIDATOR =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA);

  /** What a schema can say; the rest (ids that dangle, days of the calendar) only a reader can. */
  private static final Set<String> SAYABLE =
      Set.of(
          "unknown-key",
          "missing-key",
          "wrong-type",
          "bad-choice",
          "bad-answer",
          "bad-date",
          "bad-digest",
          "bad-id",
          "bad-language",
          "bad-number",
          "bad-version",
          "value-too-long");

  @Test
  void bothKnowTheSameKeys() {
    Map<String, Set<String>> schema = new TreeMap<>();
    schema.put("project", keys(SCHEMA));
    SCHEMA
        .get("$defs")
        .properties()
        .forEach(
            def -> {
              if (def.getValue().has("properties")) {
                schema.put(def.getKey(), keys(def.getValue()));
              }
            });
    Map<String, Set<String>> reader = new TreeMap<>();
    Shapes.all().forEach((shape, keys) -> reader.put(shape, new TreeSet<>(keys)));
    assertThat(schema).isEqualTo(reader);
  }

  @Test
  void everyKeyIsExplainedInTheSchemaAndInTheReference() throws IOException {
    String reference = Files.readString(Path.of("docs/record.md"));
    SCHEMA
        .findParents("properties")
        .forEach(
            shape ->
                shape
                    .get("properties")
                    .properties()
                    .forEach(
                        p -> {
                          if (p.getValue().has("description")) {
                            assertThat(reference).contains("| `" + p.getKey() + "` |");
                          } else {
                            assertThat(p.getValue().has("$ref")).as(p.getKey()).isTrue();
                          }
                        }));
  }

  @Test
  void theFullRecordUsesEveryKeyAndBothAcceptIt() {
    KeyTable table = KeyTable.read();
    UsedKeys keys = UsedKeys.of(table, Mutations.full());
    assertThat(keys.used()).isEqualTo(UsedKeys.all(table));
    assertThat(keys.unknown()).isEmpty();
    assertThat(schemaComplains(Mutations.full())).isEmpty();
    assertThat(readerComplains(Mutations.full())).isEmpty();
  }

  @Test
  void bothAcceptTheRecordOfBefore() {
    Path file = Path.of("src/test/resources/good/full.yaml");
    assertThat(schemaComplains(Mutations.read(file))).isEmpty();
    assertThat(ProjectReader.read(file).findings()).isEmpty();
  }

  @Test
  void bothJudgeEachChangeAlike() {
    List<String> apart = new ArrayList<>();
    Mutations.of(Mutations.full())
        .forEach(
            (change, record) -> {
              List<String> reader = readerComplains(record);
              if (VALIDATOR.validate(record, OutputFormat.BOOLEAN) != reader.isEmpty()) {
                apart.add(change + ": schema " + schemaComplains(record) + ", reader " + reader);
              }
            });
    assertThat(apart).isEmpty();
  }

  @Test
  void bothAcceptTheExamples() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("examples"))) {
      List<Path> records =
          folders.map(f -> f.resolve("project.yaml")).filter(Files::exists).sorted().toList();
      assertThat(records).hasSizeGreaterThan(3);
      for (Path file : records) {
        assertThat(schemaComplains(Mutations.read(file))).as(file.toString()).isEmpty();
        assertThat(ProjectReader.read(file).findings()).as(file.toString()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"choices", "dates", "ids", "missing-required", "unknown-keys", "wrong-types"})
  void bothRefuseTheBadRecords(String name) {
    Path file = Path.of("src/test/resources/bad", name + ".yaml");
    assertThat(schemaComplains(Mutations.read(file))).isNotEmpty();
    assertThat(ProjectReader.read(file).project()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"warnings-only", "no-works"})
  void bothAcceptRecordsThatOnlyCallForCare(String name) {
    Path file = Path.of("src/test/resources/bad", name + ".yaml");
    assertThat(schemaComplains(Mutations.read(file))).isEmpty();
    assertThat(ProjectReader.read(file).project()).isPresent();
  }

  @Test
  void theShortestRecordOfTheReferenceIsClean() throws IOException {
    String reference = Files.readString(Path.of("docs/record.md"));
    int start = reference.indexOf("bonafide: 1");
    String shortest = reference.substring(start, reference.indexOf("```", start));
    assertThat(Records.reading(shortest).findings()).isEmpty();
    assertThat(Records.project(shortest).works()).containsKey("pendant");
  }

  /** A reader that is asked for nonsense names the words it knows: they are the schema's. */
  @Test
  void bothKnowTheSameWords() {
    Map<String, Set<String>> reader = new TreeMap<>();
    Map<String, Set<String>> schema = new TreeMap<>();
    Mutations.of(Mutations.full())
        .forEach(
            (change, record) -> {
              if (change.endsWith(" = " + Mutations.NONSENSE)) {
                reader.put(change, readerWords(record));
                schema.put(change, schemaWords(record, change));
              }
            });
    assertThat(reader.values()).contains(new TreeSet<>(List.of("us", "cn")));
    assertThat(schema).isEqualTo(reader);
  }

  private static Set<String> readerWords(JsonNode record) {
    return read(record).stream()
        .filter(f -> f.rule().equals("bad-choice"))
        .flatMap(f -> Stream.of(f.remedy().replaceAll("Choose from |\\.$", "").split(", ")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> schemaWords(JsonNode record, String change) {
    Set<String> words = new TreeSet<>();
    VALIDATOR
        .validate(record)
        .forEach(
            m -> {
              if (m.getType().equals("enum")) {
                m.getSchemaNode().forEach(word -> words.add(word.asText()));
              }
            });
    words.remove("null");
    words.removeAll(Shapes.synonyms("step", "act").keySet()); // understood, not offered
    boolean answers = words.contains("unknown") && words.contains("yes");
    return answers || change.startsWith("/bonafide ") ? Set.of() : words;
  }

  private static Set<String> keys(JsonNode shape) {
    Set<String> keys = new TreeSet<>();
    shape.get("properties").fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static List<String> schemaComplains(JsonNode record) {
    return VALIDATOR.validate(record).stream().map(Object::toString).toList();
  }

  private static List<String> readerComplains(JsonNode record) {
    return read(record).stream()
        .filter(f -> SAYABLE.contains(f.rule()))
        .map(f -> f.rule() + " " + f.message())
        .toList();
  }

  /** JSON is YAML, so a record made by a test needs no other writer. */
  private static List<Finding> read(JsonNode record) {
    byte[] bytes = record.toString().getBytes(StandardCharsets.UTF_8);
    return new ArrayList<>(ProjectReader.read("record.yaml", bytes).findings());
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
