package org.bonafide.instrument;

import org.bonafide.data.ClauseNumbers;
import org.bonafide.instrument.Numbered.Number;

/**
 * The running counters of one language. A number at one level starts the deeper ones again. How it
 * is written is the language's own: Chinese by itself counts as statutes do, 第一条, （一）, 1. Beside
 * another language it counts as that does, so that both columns carry the same numbers, and cites
 * 第1.1款.
 */
final class Counters {

  private final ClauseNumbers numbering;
  private final String prefix;
  private int clause;
  private int sub;
  private int limb;
  private int inner;
  private int schedule;
  private int term;

  Counters(ClauseNumbers numbering, Instrument.Series series) {
    this.numbering = numbering;
    this.prefix = series.prefix();
    this.clause = series.start() - 1;
  }

  Number clause() {
    clause++;
    sub = limb = inner = 0;
    return number("clause", clause, clauseCited());
  }

  Number subClause() {
    sub++;
    limb = inner = 0;
    return number("sub", sub, subCited());
  }

  Number limb(int depth) {
    if (depth == 1) {
      limb++;
      inner = 0;
      return number("limb", limb, limbCited());
    }
    inner++;
    return number("inner", inner, written(numbering.cited().get("inner"), inner));
  }

  /**
   * A term of the short form counts by itself, so that nobody takes it for a clause of the host.
   */
  Number term() {
    term++;
    return number("term", term, written(numbering.cited().get("term"), term));
  }

  Number schedule(boolean annex) {
    schedule++;
    String own = written(numbering.printed().get(annex ? "annex" : "schedule"), schedule);
    return new Number(own, own);
  }

  /** What a citation calls the clause in which it stands itself; empty where it says the number. */
  String here() {
    return numbering.here();
  }

  private Number number(String level, int n, String cited) {
    String printed = written(numbering.printed().get(level), n);
    return new Number(printed, numbering.before(level), cited, numbering.unit(level));
  }

  /** How the clause in which counting stands is cited. */
  String clauseCited() {
    return written(numbering.cited().get("clause"), clause);
  }

  private String subCited() {
    return sub == 0 ? clauseCited() : written(numbering.cited().get("sub"), sub);
  }

  private String limbCited() {
    return limb == 0 ? subCited() : written(numbering.cited().get("limb"), limb);
  }

  /** A pattern with its number; what it stands in is cited only where the pattern asks. */
  private String written(String pattern, int n) {
    String own =
        pattern
            .replace("{digit}", Integer.toString(n))
            .replace("{letter}", NumberWords.letter(n))
            .replace("{roman}", NumberWords.roman(n))
            .replace("{han}", NumberWords.han(n));
    own = own.contains("{limb}") ? own.replace("{limb}", limbCited()) : own;
    own = own.contains("{sub}") ? own.replace("{sub}", subCited()) : own;
    own = own.contains("{clause}") ? own.replace("{clause}", clauseCited()) : own;
    return own.replace("{prefix}", prefix);
  }
}
