package org.bonafide.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * What targets may ask for and say ({@code facts.yaml}): the facts with the words for them and the
 * keys that state them, who may owe a label, and reasons that many targets share.
 *
 * @param facts by name
 * @param whys reasons by name
 * @param owed those who may owe a label, by role
 */
record Asked(Map<String, Fact> facts, Map<String, Words> whys, Map<String, Words> owed) {

  private static final Asked SHIPPED = read();

  /**
   * A fact.
   *
   * @param words fits after "the record does not state"
   * @param key where a work states it
   */
  record Fact(Words words, String key) {}

  static Asked shipped() {
    return SHIPPED;
  }

  Set<String> roles() {
    return owed.keySet();
  }

  /** The names of conditions. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>(facts.keySet());
    names.add("role");
    return names;
  }

  /** The words that a condition may ask for; none where there is no such fact. */
  Set<String> words(String name) {
    return switch (name) {
      case "extent" ->
          Stream.of(Extent.values())
              .filter(e -> e.possible().size() == 1)
              .map(Extent::word)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      case "role" -> Set.of("deployer", "publisher", "provider");
      default -> facts.containsKey(name) ? Set.of("yes", "no") : Set.of();
    };
  }

  /** The facts as a list in a sentence. */
  String list(Set<String> names, Locale language) {
    boolean chinese = language.getLanguage().equals("zh");
    List<String> all = new ArrayList<>();
    names.forEach(name -> all.add(facts.get(name).words().in(language)));
    int last = all.size() - 1;
    return last < 1 || chinese
        ? String.join("、", all)
        : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
  }

  private static Asked read() {
    String file = "facts.yaml";
    try (InputStream in = Asked.class.getResourceAsStream(file)) {
      TargetData data =
          new TargetData(
              file,
              new Yaml(new LoaderOptions())
                  .compose(new InputStreamReader(in, StandardCharsets.UTF_8)),
              new ArrayList<Finding>());
      Map<String, Fact> facts = new LinkedHashMap<>();
      data.section("facts")
          .forEach((name, words) -> facts.put(name, new Fact(words, words.byTag().get("key"))));
      return new Asked(facts, data.section("whys"), data.section("owed"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
