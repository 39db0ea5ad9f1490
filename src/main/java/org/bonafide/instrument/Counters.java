package org.bonafide.instrument;

import org.bonafide.instrument.Numbered.Number;

/**
 * The running counters of one language. A number at one level starts the deeper ones again.
 *
 * <p>Chinese by itself counts as statutes do: 第一条, （一）, 1. Beside another language it counts as
 * that does, so that both columns carry the same numbers, and cites 第1.1款.
 */
final class Counters {

  private final boolean chinese;
  private final boolean paired;
  private int clause;
  private int sub;
  private int limb;
  private int inner;
  private int schedule;

  /**
   * @param paired whether the words stand beside those of another language
   */
  Counters(boolean chinese, boolean paired) {
    this.chinese = chinese && !paired;
    this.paired = chinese && paired;
  }

  Number clause() {
    clause++;
    sub = limb = inner = 0;
    String shown = chinese ? "第" + NumberWords.chinese(clause) + "条" : clause + ".";
    return number(shown, clauseCited(), "条");
  }

  Number subClause() {
    sub++;
    limb = inner = 0;
    String own = chinese ? "（" + NumberWords.chinese(sub) + "）" : clause + "." + sub;
    return number(own, subCited(), "款");
  }

  Number limb(int depth) {
    if (depth == 1) {
      limb++;
      inner = 0;
      String own = chinese ? limb + "." : "(" + NumberWords.letter(limb) + ")";
      return number(own, limbCited(), "项");
    }
    inner++;
    String own = chinese ? "（" + inner + "）" : "(" + NumberWords.roman(inner) + ")";
    return number(own, limbCited() + own, "项");
  }

  Number schedule(boolean annex) {
    schedule++;
    String shown = chinese ? NumberWords.chinese(schedule) : Integer.toString(schedule);
    String word = chinese || paired ? (annex ? "附表" : "附件") : annex ? "Annex " : "Schedule ";
    String own = word + shown;
    return new Number(own, own);
  }

  private Number number(String printed, String core, String unit) {
    return paired ? new Number(printed, "第", core, unit) : new Number(printed, core);
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
