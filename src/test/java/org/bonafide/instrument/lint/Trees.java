package org.bonafide.instrument.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.instrument.Bilingual;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Definition;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.instrument.Limb;
import org.bonafide.instrument.Numberer;
import org.bonafide.instrument.Provenance;
import org.bonafide.instrument.SubClause;

/**
 * Small instruments to lint. In words, {@code [#a]} is a reference and {@code [?a]} an open point.
 */
final class Trees {

  static final Locale EN = Locale.ENGLISH;
  static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
  private static final Pattern MARK = Pattern.compile("\\[([#?])([a-z-]+)\\]");

  private Trees() {}

  /** The findings of one rule. */
  static List<Finding> lint(String rule, Block... blocks) {
    return lint(rule, Set.of(), blocks);
  }

  static List<Finding> lint(String rule, Set<String> given, Block... blocks) {
    Instrument instrument =
        new Instrument(
            InstrumentId.of(InstrumentKind.DISCLOSURE),
            "test",
            new Instrument.Properties("t", "", "", "", ""),
            List.of(EN),
            Instrument.Paper.A4,
            "",
            List.of(blocks));
    return Lint.check(Numberer.number(instrument).numbered(), given).stream()
        .filter(f -> f.rule().equals(rule))
        .toList();
  }

  static BlockMark at(Locale language, String anchor, int line, String states, String allows) {
    List<String> stated = states.isEmpty() ? List.of() : List.of(states.split(" "));
    List<String> allowed = allows.isEmpty() ? List.of() : List.of(allows.split(" "));
    return new BlockMark(
        anchor,
        language,
        new Provenance(language + ".md", line, List.of(), List.of(), stated, allowed));
  }

  /** A clause in English. */
  static Clause clause(String anchor, Block... body) {
    return new Clause(at(EN, anchor, 1, "", ""), words("Heading"), List.of(body));
  }

  static SubClause sub(String words, Limb... limbs) {
    return sub(EN, words, limbs);
  }

  static SubClause sub(Locale language, String words, Limb... limbs) {
    return new SubClause(at(language, "", 3, "", ""), words(words), List.of(limbs));
  }

  /** A sub-clause at a line, whose file says that it states something. */
  static SubClause stating(int line, String states, String words) {
    return new SubClause(at(EN, "", line, states, ""), words(words), List.of());
  }

  static SubClause allowing(String rule, String words) {
    return new SubClause(at(EN, "", 3, "", rule), words(words), List.of());
  }

  static SubClause named(String anchor, String words) {
    return new SubClause(at(EN, anchor, 3, "", ""), words(words), List.of());
  }

  static Limb limb(String words) {
    return new Limb(at(EN, "", 5, "", ""), 1, words(words), List.of());
  }

  static Definition defines(String term, String means) {
    return defines(EN, term, means);
  }

  static Definition defines(Locale language, String term, String means) {
    List<Inline> inlines = new ArrayList<>();
    inlines.add(new Inline.Words("“"));
    inlines.add(new Inline.DefinedTerm(term));
    inlines.addAll(words("” " + means));
    return new Definition(at(language, "", 7, "", ""), term, inlines);
  }

  /** One row of two languages. */
  static Block row(Block left, Block right) {
    return new Bilingual(BlockMark.in(EN), List.of(new Bilingual.Pair(left, right)));
  }

  static List<Inline> words(String text) {
    List<Inline> inlines = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    int at = 0;
    while (mark.find()) {
      inlines.add(new Inline.Words(text.substring(at, mark.start())));
      inlines.add(
          mark.group(1).equals("#")
              ? new Inline.Reference(mark.group(2), "")
              : new Inline.OpenPoint(mark.group(2), "what", EN));
      at = mark.end();
    }
    inlines.add(new Inline.Words(text.substring(at)));
    return inlines;
  }
}
