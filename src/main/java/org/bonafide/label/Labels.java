package org.bonafide.label;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.data.Data;
import org.bonafide.data.Languages;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * The words of labels, which are data ({@code labels.yaml}).
 *
 * <p>Example: the one-line label of a generated picture in German is "KI-generiertes Bild", its
 * short one "KI-generiert".
 */
record Labels(
    Map<String, List<String>> kinds, Map<String, Map<String, Map<String, String>>> byTag) {

  private static final Labels SHIPPED = read();

  static Labels shipped() {
    return SHIPPED;
  }

  /** The languages that have labels, by tag. */
  Set<String> languages() {
    return byTag.keySet();
  }

  /** The one-line label, or nothing where a language has none for what is stated. */
  String line(Project project, Work work, Generation generation, String tag) {
    String kind = kind(project, work);
    return words(tag, "line")
        .getOrDefault(generation.labelled(), "")
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

  /**
   * The label as it is given in a medium: a line of text, a caption, words to speak, a card.
   *
   * @param elements what was generated, as the record describes it in that language; may be empty
   */
  Optional<String> form(
      Medium medium, Work work, String label, List<String> elements, Locale language) {
    Map<String, String> templates = words(language.toLanguageTag(), "forms");
    String alone = templates.get(medium.word() + "-alone");
    String template = elements.isEmpty() && alone != null ? alone : templates.get(medium.word());
    return Optional.ofNullable(template)
        .map(
            words ->
                words
                    .replace("{label}", label)
                    .replace("{title}", work.titleIn(language))
                    .replace("{elements}", String.join(templates.get("between"), elements)));
  }

  /** The kind of what was generated: the first that holds all of it. */
  private String kind(Project project, Work work) {
    List<String> generated =
        work.elements().values().stream()
            .filter(
                e ->
                    GenerationInElement.of(project, e).kind() == GenerationInElement.Kind.GENERATED)
            .map(Element::what)
            .distinct()
            .toList();
    return kinds.keySet().stream()
        .filter(kind -> !generated.isEmpty() && kinds.get(kind).containsAll(generated))
        .findFirst()
        .orElse("other");
  }

  private String of(String tag, String form, String kind) {
    Map<String, String> words = words(tag, form);
    return words.getOrDefault(kind, words.getOrDefault("other", ""));
  }

  private Map<String, String> words(String tag, String form) {
    return byTag.getOrDefault(tag, Map.of()).getOrDefault(form, Map.of());
  }

  /** The languages of labels alone stand in one file; one with documents keeps its own. */
  private static Labels read() {
    Map<String, Map<String, Map<String, String>>> byTag = new LinkedHashMap<>();
    Labels shared = Data.shipped(Labels.class, "labels.yaml", Labels::shared);
    for (String tag : Languages.tags()) {
      Languages.file(tag, "labels").ifPresent(data -> byTag.put(tag, forms(data)));
    }
    byTag.putAll(shared.byTag());
    return new Labels(shared.kinds(), byTag);
  }

  private static Labels shared(Data data) {
    data.knows("kinds languages");
    Map<String, Map<String, Map<String, String>>> byTag = new LinkedHashMap<>();
    data.children("languages").forEach((tag, forms) -> byTag.put(tag, forms(forms)));
    return new Labels(data.lists("kinds"), byTag);
  }

  private static Map<String, Map<String, String>> forms(Data data) {
    data.knows("whole changed some line short forms");
    Map<String, Map<String, String>> forms = new LinkedHashMap<>();
    data.children().forEach((form, words) -> forms.put(form, words.strings()));
    return forms;
  }
}
