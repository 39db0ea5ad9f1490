package org.bonafide.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Work;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The words of labels, which are data ({@code labels.yaml}).
 *
 * <p>Example: the one-line label of a generated picture in German is "KI-generiertes Bild", its
 * short one "KI-generiert".
 */
record Labels(Map<String, Object> data) {

  private static final Labels SHIPPED = read();

  static Labels shipped() {
    return SHIPPED;
  }

  /** The languages that have labels, by tag. */
  Set<String> languages() {
    return data.keySet().stream()
        .filter(key -> !Set.of("kinds", "forms").contains(key))
        .collect(Collectors.toSet());
  }

  /** The one-line label, or nothing where a language has none for what is stated. */
  String line(Project project, Work work, Generation generation, String tag) {
    Map<String, String> all = words(tag, "line");
    String kind = kind(project, work);
    return all.getOrDefault(generation.labelled(), "")
        .replace("{whole}", of(tag, "whole", kind))
        .replace("{changed}", of(tag, "changed", kind))
        .replace("{some}", of(tag, "some", kind));
  }

  /**
   * The few words of a label picture; nothing where no generated material is in the work, since
   * such a picture would say more than is asked for.
   */
  String shortLine(Generation generation, String tag) {
    return words(tag, "short").getOrDefault(generation.labelled(), "");
  }

  /** The label as it is given in a medium: a line of text, a caption, words to speak, a card. */
  Map<Medium, String> forms(Work work, String label, List<String> elements, Locale language) {
    Map<Medium, String> forms = new LinkedHashMap<>();
    boolean chinese = language.getLanguage().equals("zh");
    Map<String, String> templates = section(section(data, "forms"), language.toLanguageTag());
    for (Medium medium : Medium.values()) {
      String template = templates.get(medium.word());
      if (template != null) {
        forms.put(
            medium,
            template
                .replace("{label}", label)
                .replace("{title}", work.titleIn(language))
                .replace("{elements}", String.join(chinese ? "、" : "; ", elements)));
      }
    }
    return forms;
  }

  /** The kind of what was generated, where it is of one kind. */
  private String kind(Project project, Work work) {
    Map<String, List<String>> kinds = section(data, "kinds");
    List<String> found =
        work.elements().values().stream()
            .filter(e -> Part.of(project, e).kind() == Part.Kind.GENERATED)
            .map(Element::what)
            .map(
                what ->
                    kinds.keySet().stream()
                        .filter(kind -> kinds.get(kind).contains(what))
                        .findFirst()
                        .orElse("other"))
            .distinct()
            .toList();
    return found.size() == 1 ? found.get(0) : "other";
  }

  private String of(String tag, String form, String kind) {
    Map<String, String> words = words(tag, form);
    return words.getOrDefault(kind, words.getOrDefault("other", ""));
  }

  private Map<String, String> words(String tag, String form) {
    return section(section(data, tag), form);
  }

  @SuppressWarnings("unchecked")
  private static <T> Map<String, T> section(Map<String, ?> data, String key) {
    return (Map<String, T>) ((Map<String, Object>) data).getOrDefault(key, Map.of());
  }

  private static Labels read() {
    try (InputStream in = Labels.class.getResourceAsStream("labels.yaml")) {
      return new Labels(
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
