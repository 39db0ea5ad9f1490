package org.bonafide.jurisdictions.cn;

import java.util.Optional;
import org.bonafide.law.Makers;
import org.bonafide.law.Sentence;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * What the signers declare of originality (独创性声明): of the people's own part alone, since nobody can
 * answer for what a model may have copied. That several made it together is not said: who did what
 * stands in the process.
 */
record CnIndependence(Project project, Work work) {

  /**
   * Empty where the record names nobody who made it, and where it rests on material of others
   * without a licence.
   */
  Sentence words() {
    int authors = Makers.of(project, work).size();
    if (authors == 0 || reworked().isPresent()) {
      return Sentence.NONE;
    }
    boolean whole = new CnExtent(project, work).saysNothingGenerated();
    Sentence who = authors > 1 ? Sentence.of("cn-its-authors") : Sentence.of("cn-its-author");
    Sentence part = Sentence.of(whole ? "cn-independence-whole" : "cn-independence-part");
    Sentence words = Sentence.of("cn-independence", except(), part, who);
    return words.capitalised();
  }

  /** What keeps it from being declared; empty words where nothing does. */
  Sentence open() {
    return Makers.of(project, work).isEmpty()
        ? Sentence.of("cn-item-author")
        : reworked().isPresent() ? Sentence.of("cn-item-independence-others") : Sentence.NONE;
  }

  /** The key that would close what is open. */
  String field() {
    return reworked().orElse("works." + work.id() + ".elements");
  }

  private Optional<String> reworked() {
    return new CnReworked(project, work).field();
  }

  private Sentence except() {
    return work.saysNoThirdParty()
        ? Sentence.same("")
        : Sentence.of(
            work.thirdParty().isEmpty() ? "cn-independence-except-any" : "cn-independence-except");
  }
}
