package org.bonafide.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bonafide.data.Grammar;

/**
 * A term of the short form: "T3 Rights. The Freelancer assigns ...", in one run. Each sentence is a
 * block of its own, since each comes from another clause of the library.
 *
 * @param heading what the term is about
 * @param sentences paragraphs and definitions, in order
 */
public record ShortTerm(BlockMark origin, List<Inline> heading, List<Block> sentences)
    implements Block {
  public ShortTerm {
    heading = List.copyOf(heading);
    sentences = List.copyOf(sentences);
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.shortTerm(this);
  }

  @Override
  public Block copy(BlockMark at, UnaryOperator<List<Inline>> words, UnaryOperator<Block> inside) {
    return new ShortTerm(at, words.apply(heading), sentences.stream().map(inside).toList());
  }

  /** All its words as they run on after the number: the heading in bold, then each sentence. */
  public List<Inline> run() {
    Grammar grammar = Grammar.of(origin.language());
    List<Inline> run = new ArrayList<>();
    List<Inline> bold = new ArrayList<>(heading);
    bold.add(new Inline.Words(grammar.stop()));
    run.add(new Inline.Strong(bold));
    for (Block sentence : sentences) {
      if (!grammar.space().isEmpty()) {
        run.add(new Inline.Words(grammar.space()));
      }
      sentence.words().forEach(run::addAll);
    }
    return run;
  }
}
