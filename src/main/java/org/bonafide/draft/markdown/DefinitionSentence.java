package org.bonafide.draft.markdown;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Definition;
import org.bonafide.instrument.Inline;

/** A paragraph that opens with a bold term becomes a definition, the term in quotation marks. */
final class DefinitionSentence {

  private DefinitionSentence() {}

  static Definition of(BlockMark origin, List<Inline> words) {
    StringBuilder term = new StringBuilder();
    if (words.get(0) instanceof Inline.Strong strong) {
      strong.inlines().forEach(i -> term.append(i instanceof Inline.Words w ? w.text() : ""));
    }
    List<Inline> whole = new ArrayList<>();
    whole.add(new Inline.Words("“"));
    whole.add(new Inline.DefinedTerm(term.toString()));
    List<Inline> rest = words.subList(1, words.size());
    if (!rest.isEmpty() && rest.get(0) instanceof Inline.Words first) {
      whole.add(new Inline.Words("”" + first.text()));
      whole.addAll(rest.subList(1, rest.size()));
    } else {
      whole.add(new Inline.Words("”"));
      whole.addAll(rest);
    }
    return new Definition(origin, term.toString(), whole);
  }
}
