package org.bonafide.draft;

import java.util.List;
import java.util.Locale;
import org.bonafide.data.Dialect;
import org.bonafide.draft.facts.HostLabels;
import org.bonafide.draft.facts.Vocabulary;
import org.bonafide.draft.markdown.StaticText;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Inline;
import org.bonafide.law.GoverningLaw;
import org.bonafide.law.SetEnglish;
import org.bonafide.law.StatementPaper;
import org.bonafide.project.Project;

/**
 * How an instrument speaks: a contract in the English of its law and with the names of the
 * agreement that it joins, any other as the clauses and templates stand.
 *
 * @param law whose English it is; one that is not stated asks for none
 */
record Speech(GoverningLaw law, HostLabels labels) {

  /** As the texts stand. */
  static final Speech OURS = new Speech(GoverningLaw.of(""), HostLabels.NONE);

  /**
   * That of the contract with one party.
   *
   * @param project the record as that contract sees it
   * @param host the path of what the record states of the agreement that it joins
   */
  static Speech of(Project project, String other, String host) {
    GoverningLaw law = GoverningLaw.of(project).in(SetEnglish.of(project).english());
    return new Speech(law, HostLabels.of(project, other, host));
  }

  /** That of a paper that belongs to no law and no office, such as a disclosure. */
  static Speech ofSet(Project project) {
    return new Speech(SetEnglish.of(project), HostLabels.NONE);
  }

  /** That of a paper in the English of a country, such as en-US; any other as its texts stand. */
  static Speech of(StatementPaper paper) {
    return paper.written().equals(paper.language())
        ? OURS
        : new Speech(GoverningLaw.of(paper.language().getCountry()), HostLabels.NONE);
  }

  /** A language as the document names it. */
  Locale in(Locale language) {
    return law.spoken(language);
  }

  Vocabulary vocabulary(Locale language) {
    return Vocabulary.in(language, in(language));
  }

  /** The text of a clause or template, before the record is filled in. */
  String source(String text, Locale language) {
    Dialect dialect = Dialect.of(in(language));
    return StaticText.of(text)
        .map(
            words -> labels.asFacts(dialect.spelled(words), language),
            phrase -> labels.quoted(dialect.spelled(phrase), language));
  }

  /** Words of ours that stand outside such texts. */
  String words(String ours, Locale language) {
    return labels.printed(Dialect.of(in(language)).spelled(ours), language);
  }

  /** What was drafted, with its languages named. */
  List<Block> named(List<Block> blocks) {
    return blocks.stream().map(block -> block.map(this::named, this::named)).toList();
  }

  private BlockMark named(Block block) {
    BlockMark mark = block.origin();
    return new BlockMark(mark.anchor(), in(mark.language()), mark.source());
  }

  private Inline named(Inline inline, BlockMark within) {
    return inline.map(this::named);
  }

  private Inline named(Inline inline) {
    if (inline instanceof Inline.OpenPoint open) {
      return new Inline.OpenPoint(open.field(), open.text(), in(open.language()));
    }
    return inline instanceof Inline.Foreign foreign
        ? new Inline.Foreign(in(foreign.language()), foreign.inlines())
        : inline;
  }
}
