package org.bonafide.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bonafide.data.Grammar;
import org.bonafide.draft.clause.LibraryClause;
import org.bonafide.draft.facts.CheckedDay;
import org.bonafide.draft.facts.Vocabulary;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.DraftingNote;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Provenance;
import org.bonafide.law.Authorities;
import org.bonafide.law.Authority;
import org.bonafide.law.GoverningLaw;

/**
 * Puts under a clause's heading why the clause exists, what its position can fall back to, on what
 * authority it rests and when that was checked.
 *
 * @param speech of the instrument; authorities of another law than its own are not cited
 * @param near laws that hold where a party is; what is a law of that place alone is cited too
 */
record Notes(String position, Speech speech, List<String> near, Locale language) {

  List<Block> added(List<Block> blocks, LibraryClause clause) {
    if (blocks.size() != 1 || !(blocks.get(0) instanceof Clause drafted)) {
      return blocks;
    }
    BlockMark origin = new BlockMark("", language, drafted.origin().source());
    List<Block> body = new ArrayList<>();
    body.add(new DraftingNote(origin, led(drafted.origin().anchor(), clause)));
    body.addAll(drafted.body());
    return List.of(new Clause(drafted.origin(), drafted.heading(), body));
  }

  /** The note on a clause whose short words stand in a term. */
  Block on(LibraryClause clause, List<Block> words) {
    Provenance source = words.isEmpty() ? Provenance.NONE : words.get(0).origin().source();
    List<Inline> titled = new ArrayList<>();
    titled.add(
        new Inline.Strong(
            List.of(new Inline.Words(speech.words(clause.title(language), language)))));
    titled.add(new Inline.LineBreak());
    titled.addAll(words(clause));
    return new DraftingNote(new BlockMark("", language, source), titled);
  }

  private List<Inline> led(String anchor, LibraryClause clause) {
    List<Inline> words = new ArrayList<>();
    if (!anchor.isEmpty()) {
      // In a full margin a note stands lower than its clause; the number leads back to it.
      words.add(new Inline.Strong(List.of(new Inline.Reference(anchor, ""))));
      words.add(new Inline.Words(" "));
    }
    words.addAll(words(clause));
    return words;
  }

  private List<Inline> words(LibraryClause clause) {
    List<Inline> words = new ArrayList<>();
    part(words, say("note.need"), speech.words(clause.need(language), language));
    Optional<String> fallback = clause.fallback(position, language);
    part(words, say("note.fallback"), speech.words(fallback.orElse(""), language));
    part(words, say("note.authority"), authorities(clause));
    if (clause.overridden()) {
      part(words, say("note.text"), say("note.own-folder"));
    }
    return words;
  }

  private void part(List<Inline> words, String label, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (!words.isEmpty()) {
      words.add(new Inline.LineBreak());
    }
    words.add(new Inline.Strong(List.of(new Inline.Words(label))));
    words.add(new Inline.Words(vocabulary().grammar().colon() + text));
  }

  private String authorities(LibraryClause clause) {
    String cited =
        clause.authorities().stream()
            .map(Authorities.shipped()::find)
            .flatMap(Optional::stream)
            .filter(this::concerns)
            .map(authority -> authority.citeIn(language))
            .collect(Collectors.joining(vocabulary().grammar().semicolon()));
    if (cited.isEmpty()) {
      return "";
    }
    String checked =
        CheckedDay.of(clause.checked()).map(vocabulary()::date).orElse(clause.checked());
    Grammar grammar = vocabulary().grammar();
    return cited + grammar.bracketed(say("note.checked", checked)) + grammar.stop();
  }

  /** Under a law without wording of its own, the sources of the others are there to compare. */
  private boolean concerns(Authority authority) {
    GoverningLaw law = speech.law();
    String of = authority.jurisdiction();
    return law.neutral()
        || of.isEmpty()
        || of.equals("EU")
        || law.code().equals(of)
        || near.contains(of)
        || law.code().startsWith(of + "-");
  }

  private String say(String key, Object... values) {
    return vocabulary().say(key, values);
  }

  private Vocabulary vocabulary() {
    return speech.vocabulary(language);
  }
}
