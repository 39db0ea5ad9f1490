package org.bonafide.label;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bonafide.data.Grammar;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** What can be told of one work, the same at every target: labels, notice, statement, marks. */
record Disclosable(Project project, Work work, LabelFacts facts) {

  Generation generation() {
    return facts.generation();
  }

  /** The language in which the record is published first: that of a post, where none is asked. */
  Locale leading() {
    Locale first = project.languages().stream().findFirst().orElse(Locale.ENGLISH);
    return Locale.forLanguageTag(Grammar.of(first).tag());
  }

  String label(String tag) {
    return Labels.shipped().line(project, work, generation(), tag);
  }

  String shortLabel(String tag) {
    return Labels.shipped().shortLine(generation(), tag);
  }

  String notice(Locale language) {
    return new Notice(project, work, generation()).in(language);
  }

  String statement(Locale language) {
    return new FullDisclosure(this).in(language);
  }

  /** The label as it is given in each medium of the work, where generated material is in it. */
  Map<Medium, String> forms(Locale language) {
    Map<Medium, String> forms = new LinkedHashMap<>();
    for (Medium medium : generation().contains() ? media() : Set.<Medium>of()) {
      Disclosable part = of(medium);
      Labels.shipped()
          .form(
              medium,
              work,
              part.label(language.toLanguageTag()),
              part.described(language),
              language)
          .filter(words -> part.generation().contains())
          .ifPresent(words -> forms.put(medium, words));
    }
    return forms;
  }

  /** What stands in one medium: a caption says nothing of the text beside the picture. */
  private Disclosable of(Medium medium) {
    Map<String, Element> same = new LinkedHashMap<>();
    work.elements().values().stream()
        .filter(element -> Medium.usual(work, element) == medium)
        .forEach(element -> same.put(element.id(), element));
    if (same.size() == work.elements().size()) {
      return this;
    }
    Work part = work.with(same, Optional.empty());
    return new Disclosable(project, part, facts.with(Generation.of(project, part)));
  }

  /** What was generated, in the user's words of a language. */
  private List<String> described(Locale language) {
    return generated().stream()
        .map(element -> element.describe().only(language))
        .filter(words -> !words.isBlank())
        .distinct()
        .toList();
  }

  /** The media in which generated material stands; all media of the work where that is open. */
  Set<Medium> media() {
    List<Element> of = generated().isEmpty() ? List.copyOf(work.elements().values()) : generated();
    return of.stream()
        .map(element -> Medium.usual(work, element))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Map<String, String> marks() {
    return new Marks(project, work, generation()).all();
  }

  /** The key of a question, as it stands in the record. */
  String inRecord(Question question) {
    String key = question.key();
    return List.of("disclosure.", "tools.", "works.").stream().anyMatch(key::startsWith)
        ? key
        : "works." + work.id() + "." + key;
  }

  /** For what each generative tool was used. */
  ToolUses uses() {
    return new ToolUses(project, work);
  }

  /** The elements of some kind, each with what the record says of generation in it. */
  List<GenerationInElement> parts(Medium medium) {
    return work.elements().values().stream()
        .filter(e -> Medium.of(e) == medium)
        .map(e -> GenerationInElement.of(project, e))
        .toList();
  }

  /** What the record says of generation in each element, by its id, as {@link Generation#word}. */
  Map<String, String> elements() {
    Map<String, String> words = new LinkedHashMap<>();
    for (Element element : work.elements().values()) {
      GenerationInElement part = GenerationInElement.of(project, element);
      words.put(element.id(), new Generation(part.possible(), part.persons(), part.open()).word());
    }
    return words;
  }

  /** The elements in which generated material stands. */
  List<Element> generated() {
    return work.elements().values().stream()
        .filter(
            e -> GenerationInElement.of(project, e).kind() == GenerationInElement.Kind.GENERATED)
        .toList();
  }
}
