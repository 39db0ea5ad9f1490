package org.bonafide.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Work;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The one-line labels, which are data ({@code labels.yaml}). */
record Labels(Map<String, Map<String, String>> nouns, Map<String, Map<String, String>> labels) {

  private static final Labels SHIPPED = read();

  static Labels shipped() {
    return SHIPPED;
  }

  String label(Project project, Work work, Extent extent, Locale language) {
    String key =
        extent == Extent.MIXED && !Extent.byHand(project, work) ? "contains" : extent.word();
    return labels
        .get(key)
        .get(language.toLanguageTag())
        .replace("{noun}", noun(project, work).get(language.toLanguageTag()))
        .replace("{some}", some(noun(project, work)));
  }

  /** A part, or many: {@code imagery} for {@code image}. */
  private static String some(Map<String, String> noun) {
    return noun.getOrDefault("some", noun.get("en"));
  }

  /** The kind of what was generated, where it is of one kind. */
  private Map<String, String> noun(Project project, Work work) {
    List<Map<String, String>> kinds =
        work.elements().values().stream()
            .filter(e -> Part.of(project, e).kind() == Part.Kind.GENERATED)
            .map(Element::what)
            .map(what -> nouns.getOrDefault(what, nouns.get("other")))
            .distinct()
            .toList();
    return kinds.size() == 1 ? kinds.get(0) : nouns.get("other");
  }

  @SuppressWarnings("unchecked")
  private static Labels read() {
    try (InputStream in = Labels.class.getResourceAsStream("labels.yaml")) {
      Map<String, Map<String, Map<String, String>>> data =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Labels(data.get("nouns"), data.get("labels"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
