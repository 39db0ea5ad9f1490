package org.bonafide.publish.dossier;

import java.util.List;
import java.util.Locale;
import org.bonafide.data.Grammar;
import org.bonafide.data.WordList;
import org.bonafide.draft.facts.Vocabulary;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Table;

/** The words of the papers in a language, and the small pieces that all of them need. */
record DossierWords(Locale language) {

  Vocabulary vocabulary() {
    return Vocabulary.in(language);
  }

  Grammar grammar() {
    return Grammar.of(language);
  }

  String of(String key, Object... values) {
    return WordList.of("dossier", language).say(key, values);
  }

  String sentences(String... all) {
    return grammar().sentences(all);
  }

  /** What is stated, or the words that say that it is not. */
  String orOpen(String stated) {
    return stated.isBlank() ? of("open") : stated;
  }

  BlockMark origin() {
    return BlockMark.in(language);
  }

  List<Inline> inlines(String words) {
    return List.of(new Inline.Words(words));
  }

  Table.Cell cell(String words) {
    return new Table.Cell(words.isEmpty() ? List.of() : inlines(words));
  }
}
