package org.bonafide.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.publish.Papers;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A creator who states less is told no lesser duty and no field that denies, at any of the places
 * where they sell: any key inside an element, a step or a tool is left out, one at a time.
 */
class CreatorKeysTest {

  /** Answers of forms that say that nothing was generated. */
  private static final Set<String> DENIALS = Set.of("No", "None", "Off", "Leave empty");

  private static final Path CREATORS = Path.of("src/test/resources/creators");

  @Test
  void whoStatesLessIsToldNoMore() throws IOException {
    List<String> faults = new ArrayList<>();
    int left = 0;
    int denied = 0;
    for (Source creator : creators()) {
      Papers whole = creator.before(false);
      assertThat(whole.isRead()).as(creator.name() + " " + whole.findings()).isTrue();
      denied += denials(whole).size();
      for (KeyPath key : InnerKeys.of(creator.tree())) {
        Papers less = creator.with(creator.tree().copy().without(key)).papers(false);
        left++;
        String without = creator.name() + " without " + key + ": ";
        Complaint.of(whole, less).forEach(more -> faults.add(without + more));
        denials(less).stream()
            .filter(field -> !denials(whole).contains(field))
            .forEach(field -> faults.add(without + field));
      }
    }
    assertThat(left).as("keys left out").isGreaterThan(140);
    assertThat(denied).as("fields that deny where all is stated").isPositive();
    assertThat(faults).isEmpty();
  }

  /** {@code novel at amazon-kdp: Texts: None}. */
  private static Set<String> denials(Papers papers) {
    Set<String> denials = new LinkedHashSet<>();
    for (JsonNode one : papers.disclosure()) {
      one.get("options")
          .properties()
          .forEach(
              option -> {
                String said = option.getValue().asText();
                if (DENIALS.contains(said)) {
                  denials.add(Complaint.place(one) + ": " + option.getKey() + ": " + said);
                }
              });
    }
    return denials;
  }

  private static List<Source> creators() throws IOException {
    List<Source> creators = new ArrayList<>();
    try (Stream<Path> files = Files.list(CREATORS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        Map<String, Object> creator =
            new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        String places =
            String.join(
                ", ",
                ((Map<?, ?>) creator.get("places"))
                    .keySet().stream().map(String::valueOf).toList());
        String record =
            ((String) creator.get("record"))
                .replace("disclosure: {", "disclosure: {targets: [" + places + "], ");
        creators.add(new Source(file.getFileName().toString(), CREATORS, RecordTree.of(record)));
      }
    }
    return creators;
  }
}
