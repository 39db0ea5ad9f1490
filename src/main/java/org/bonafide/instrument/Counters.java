package org.bonafide.instrument;

import org.bonafide.instrument.Numbered.Number;

/** The running counters of one language. A number at one level starts the deeper ones again. */
final class Counters {

  private final boolean chinese;
  private int clause;
  private int sub;
  private int limb;
  private int inner;
  private int schedule;

  Counters(boolean chinese) {
    this.chinese = chinese;
  }

  Number clause() {
    clause++;
    sub = limb = inner = 0;
    String shown = chinese ? "第" + NumberWords.chinese(clause) + "条" : clause + ".";
    return new Number(shown, clauseCited());
  }

  Number subClause() {
    sub++;
    limb = inner = 0;
    String own = chinese ? "（" + NumberWords.chinese(sub) + "）" : clause + "." + sub;
    return new Number(own, subCited());
  }

  Number limb(int depth) {
    if (depth == 1) {
      limb++;
      inner = 0;
      String own = chinese ? limb + "." : "(" + NumberWords.letter(limb) + ")";
      return new Number(own, limbCited());
    }
    inner++;
    String own = chinese ? "（" + inner + "）" : "(" + NumberWords.roman(inner) + ")";
    return new Number(own, limbCited() + own);
  }

  Number schedule() {
    schedule++;
    String own = chinese ? "附件" + NumberWords.chinese(schedule) : "Schedule " + schedule;
    return new Number(own, own);
  }

  private String clauseCited() {
    return chinese ? "第" + NumberWords.chinese(clause) + "条" : Integer.toString(clause);
  }

  private String subCited() {
    if (sub == 0) {
      return clauseCited();
    }
    return chinese ? clauseCited() + "（" + NumberWords.chinese(sub) + "）" : clause + "." + sub;
  }

  private String limbCited() {
    if (limb == 0) {
      return subCited();
    }
    return subCited() + (chinese ? limb : "(" + NumberWords.letter(limb) + ")");
  }
}
