package org.bonafide.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.data.Words;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.draft.clause.InstrumentFile;
import org.bonafide.draft.clause.LibraryClause;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Definition;
import org.bonafide.instrument.DraftingNote;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.Provenance;
import org.bonafide.instrument.ShortTerm;
import org.bonafide.instrument.SubClause;

/**
 * Gathers the short words of the clauses that stand into the terms of the short form, or into the
 * clauses of a rider. A clause that no term of the instrument file names is one by itself, after
 * the others.
 */
final class ShortTerms {

  /** A term: what it is about, and the clauses that stand in it. */
  record Gathered(Words heading, List<LibraryClause> clauses) {}

  /** Reads the short words of a clause; empty where there are none. */
  interface Reader {
    List<Block> read(LibraryClause clause, Locale language);
  }

  private final List<Gathered> terms = new ArrayList<>();
  private final Map<String, String> homes = new HashMap<>();
  private final String file;
  private final boolean numbered;
  private final Speech speech;

  ShortTerms(InstrumentFile instrument, String file, List<LibraryClause> standing, Speech speech) {
    this.file = file;
    this.numbered =
        instrument.entries().stream()
            .anyMatch(entry -> entry.kind() == InstrumentFile.Entry.Kind.SHORT_CLAUSE);
    this.speech = speech;
    List<LibraryClause> left = new ArrayList<>(standing);
    for (InstrumentFile.Entry entry : instrument.entries()) {
      List<LibraryClause> in =
          entry.clauses().stream()
              .flatMap(id -> standing.stream().filter(clause -> clause.id().equals(id)))
              .filter(left::contains)
              .toList();
      left.removeAll(in);
      gather(new Gathered(entry.heading(), in));
    }
    left.forEach(clause -> gather(new Gathered(clause.titles(), List.of(clause))));
  }

  private void gather(Gathered term) {
    if (!term.clauses().isEmpty()) {
      terms.add(term);
      term.clauses().forEach(clause -> homes.put(clause.id(), term.clauses().get(0).id()));
    }
  }

  List<Gathered> all() {
    return List.copyOf(terms);
  }

  /**
   * One term in one language, with the notes on its clauses behind it; nothing where none of its
   * clauses has short words, which is an error by then.
   */
  List<Block> term(Gathered term, Locale language, Reader reader, List<Finding> findings) {
    List<Block> sentences = new ArrayList<>();
    List<Block> notes = new ArrayList<>();
    for (LibraryClause clause : term.clauses()) {
      List<Block> words = reader.read(clause, language);
      int before = sentences.size();
      for (Block block : words) {
        if (block instanceof DraftingNote) {
          notes.add(block);
        } else if (block instanceof Paragraph || block instanceof Definition) {
          sentences.add(block.map(Block::origin, (inline, at) -> inline.map(this::atHome)));
        } else {
          findings.add(unsupported(block));
        }
      }
      if (sentences.size() == before) {
        findings.add(missing(clause, language));
      }
    }
    if (sentences.isEmpty()) {
      return List.of();
    }
    Provenance source = new Provenance(file, 0, List.of(), List.of());
    BlockMark mark = new BlockMark(term.clauses().get(0).id(), language, source);
    List<Block> blocks = new ArrayList<>();
    String words = speech.words(term.heading().in(language), language);
    List<Inline> heading = List.of(new Inline.Words(words));
    if (numbered) {
      List<Block> body = new ArrayList<>(notes);
      sentences.forEach(sentence -> body.add(subClause(sentence)));
      blocks.add(new Clause(mark, heading, body));
    } else {
      blocks.add(new ShortTerm(mark, heading, sentences));
      blocks.addAll(notes);
    }
    return blocks;
  }

  private static Block subClause(Block sentence) {
    return sentence instanceof Paragraph paragraph
        ? new SubClause(paragraph.origin(), paragraph.inlines(), List.of())
        : sentence;
  }

  /** A reference to a clause leads to the term in which its words stand. */
  private Inline atHome(Inline inline) {
    return inline instanceof Inline.Reference reference && homes.containsKey(reference.target())
        ? new Inline.Reference(homes.get(reference.target()), reference.shown())
        : inline;
  }

  private static Finding missing(LibraryClause clause, Locale language) {
    return Finding.error(
        "clause-without-short-words",
        Place.of(clause.shortFile(language, "")),
        "The clause \""
            + clause.id()
            + "\" stands in the short form, and it has no short words in this language.",
        "Add the file \""
            + clause.shortFile(language, "")
            + "\", exclude the clause, or choose another form.");
  }

  private static Finding unsupported(Block block) {
    Provenance source = block.origin().source();
    return Finding.error(
        "unsupported-markdown",
        new Place(source.file(), source.line(), 0),
        "The short words of a clause are sentences: headings, lists and tables have no place in them.",
        "Write each sentence as a paragraph.");
  }
}
