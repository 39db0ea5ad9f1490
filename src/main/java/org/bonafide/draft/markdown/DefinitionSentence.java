package org.bonafide.draft.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bonafide.data.Grammar;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Definition;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.InlineText;

/**
 * A paragraph that opens with a bold term, or with several in a list, becomes a definition, each
 * term in quotation marks.
 */
final class DefinitionSentence {

  private DefinitionSentence() {}

  static Definition of(BlockMark origin, List<Inline> words) {
    Set<String> joints = joints(Grammar.of(origin.language()));
    List<String> terms = new ArrayList<>();
    List<Inline> whole = new ArrayList<>();
    String quote = "";
    int at = 0;
    for (; at < words.size() && isTerm(words, at, joints); at++) {
      if (words.get(at) instanceof Inline.Strong strong) {
        terms.add(InlineText.of(strong.inlines()));
        whole.add(new Inline.Words(quote + "“"));
        whole.add(new Inline.DefinedTerm(InlineText.of(strong.inlines())));
        quote = "”";
      } else {
        quote += plain(words.get(at));
      }
    }
    List<Inline> rest = words.subList(at, words.size());
    if (!rest.isEmpty() && rest.get(0) instanceof Inline.Words first) {
      whole.add(new Inline.Words(quote + first.text()));
      whole.addAll(rest.subList(1, rest.size()));
    } else {
      whole.add(new Inline.Words(quote));
      whole.addAll(rest);
    }
    return new Definition(origin, terms.isEmpty() ? "" : terms.get(0), whole);
  }

  /** A bold term, or what stands between two that have their meaning from one place. */
  private static boolean isTerm(List<Inline> words, int at, Set<String> joints) {
    return at == 0
        || words.get(at) instanceof Inline.Strong && joints.contains(plain(words.get(at - 1)))
        || at + 1 < words.size()
            && words.get(at + 1) instanceof Inline.Strong
            && joints.contains(plain(words.get(at)));
  }

  /** What stands between the terms of a list. */
  private static Set<String> joints(Grammar grammar) {
    List<String> two = List.of("", "");
    return new HashSet<>(
        List.of(grammar.run(two), grammar.list(two), grammar.all(two), grammar.either(two)));
  }

  private static String plain(Inline inline) {
    return inline instanceof Inline.Words words ? words.text() : "";
  }
}
