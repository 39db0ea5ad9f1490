package org.bonafide.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.data.Grammar;
import org.bonafide.data.WordList;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * The notice of a work, a paragraph: which tools, who did what, who reviewed, who answers for it.
 *
 * <p>It names people as the public knows them and tools by name; never a prompt, an address, an
 * identity number or what the user marked confidential. Every sentence rests on stated facts, and
 * neither the order of the elements nor their number changes it.
 */
record Notice(Project project, Work work, Generation generation) {

  String in(Locale language) {
    WordList words = WordList.of("disclosure", language);
    Grammar grammar = words.grammar();
    List<String> sentences = new ArrayList<>();
    String title = grammar.titled(work.titleIn(language));
    sentences.add(said(words, title));
    boolean contains = List.of("generated", "mixed", "contains").contains(generation.word());
    List<String> tools = names(uses().tools());
    if (isOpen() && !tools.isEmpty()) {
      sentences.add(words.say("notice.recorded", grammar.all(tools)));
    } else if (contains && !besides().isEmpty()) {
      sentences.add(words.say("notice.besides", grammar.all(besides())));
    }
    sentences.addAll(
        new DeedWords(new PersonsDeeds(project, work, language), language).sentences());
    String reviewers = grammar.all(reviewers(language));
    if (!reviewers.isEmpty()) {
      sentences.add(words.say("notice.reviewed", reviewers));
    }
    String responsible = responsible(language);
    if (!responsible.isEmpty()) {
      sentences.add(words.say("notice.responsible", responsible));
    }
    return grammar.sentences(sentences);
  }

  /** What the record says of generation in the work, with the tools where it names some. */
  private String said(WordList words, String title) {
    String tools = words.grammar().all(names(uses().tools()));
    return switch (generation.word()) {
      case "generated", "mixed", "contains" ->
          with(words, "contains", title, words.grammar().all(by()));
      case "modified", "unstated", "trifles", "ideas" ->
          with(words, generation.word(), title, tools);
      case "no-output", "none" -> words.say("notice." + generation.word(), title);
      default -> words.say("notice.unknown", title);
    };
  }

  private String with(WordList words, String key, String title, String tools) {
    return words.say("notice." + key + (tools.isEmpty() || isOpen() ? "" : "-with"), title, tools);
  }

  /** Whether other tools may have made what was generated, so that no list is said to be all. */
  private boolean isOpen() {
    return !uses().open().isEmpty();
  }

  private ToolUses uses() {
    return new ToolUses(project, work);
  }

  /** The tools by which generated material came to stand in the work. */
  private List<String> by() {
    return names(uses().generating());
  }

  /** Generative tools that served for something else. */
  private List<String> besides() {
    return names(uses().tools()).stream().filter(tool -> !by().contains(tool)).toList();
  }

  private static List<String> names(List<Tool> tools) {
    return tools.stream().map(Tool::name).distinct().toList();
  }

  /** Who reviewed, in the record's order. */
  private List<String> reviewers(Locale language) {
    Set<String> named =
        work.steps()
            .filter(s -> s.act() == Act.REVIEW && s.confidential() != Answer.YES)
            .flatMap(s -> s.by().stream())
            .collect(Collectors.toSet());
    return project.people().keySet().stream()
        .filter(named::contains)
        .map(id -> project.publicNameOf(new PersonRef(id), language))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private String responsible(Locale language) {
    return project.publicNameOf(new PersonRef(project.disclosure().responsible()), language);
  }
}
