package org.bonafide.label;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bonafide.data.Grammar;
import org.bonafide.data.WordList;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.PersonRef;

/**
 * The full disclosure statement of a work: what was generated with which tool, what a person made,
 * who reviewed, who is responsible. It names people as the public knows them and no prompt, address
 * or confidential detail; every sentence rests on stated facts, and one that would be said twice is
 * said once.
 */
record FullDisclosure(Disclosable told) {

  String in(Locale language) {
    WordList words = WordList.of("disclosure", language);
    Set<String> sentences = new LinkedHashSet<>();
    sentences.add(told.notice(language));
    for (Element element : told.work().elements().values()) {
      sentences.add(sentence(element, words, language));
    }
    String arranged = words.grammar().all(arrangers(language));
    if (!arranged.isEmpty()) {
      sentences.add(words.say("arranged", arranged));
    }
    return words.grammar().sentences(List.copyOf(sentences));
  }

  private String sentence(Element element, WordList words, Locale language) {
    Grammar grammar = words.grammar();
    return grammar.capitalised(element.named().in(language))
        + untranslated(element, language)
        + grammar.colon()
        + words.say("element." + said(GenerationInElement.of(told.project(), element)))
        + grammar.stop();
  }

  /** A mark behind words that are stated in another language only. */
  private static String untranslated(Element element, Locale language) {
    return element
        .named()
        .insteadOf(language)
        .map(other -> untranslated(other, language))
        .orElse("");
  }

  /**
   * The mark behind words of another language.
   *
   * <p>Example: {@code [Chinese; not translated]}.
   */
  static String untranslated(Locale other, Locale language) {
    WordList words = WordList.of("draft", language);
    String tag = other.toLanguageTag();
    return words
        .say("untranslated.note")
        .replace("{language}", words.find("language." + tag).orElse(tag));
  }

  private static String said(GenerationInElement part) {
    return switch (part.kind()) {
      case GENERATED -> generated(part);
      case UNSTATED -> "unstated";
      case TRIFLES -> "trifles";
      case IDEAS -> "ideas";
      case NO_OUTPUT -> "no-output";
      case NONE -> part.persons() == Answer.YES ? "by-person" : "none";
      case UNKNOWN -> "unknown";
    };
  }

  private static String generated(GenerationInElement part) {
    if (part.is(Extent.MODIFIED)) {
      return "modified";
    }
    if (part.is(Extent.GENERATED)) {
      return "generated";
    }
    return part.persons() == Answer.YES ? "contains-own" : "contains";
  }

  private List<String> arrangers(Locale language) {
    return told.work().arrangement().stream()
        .flatMap(arrangement -> arrangement.by().stream())
        .map(id -> told.project().publicNameOf(new PersonRef(id), language))
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
