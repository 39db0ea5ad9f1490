package org.bonafide.instrument.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;

/** Sentences that lay a duty, or give leave, and name nobody who has it. */
final class DutyWithoutSubject implements LintRule {

  @Override
  public String id() {
    return "duty-without-subject";
  }

  @Override
  public List<Finding> check(Text text) {
    List<Finding> findings = new ArrayList<>();
    List<String> parties = text.terms().stream().filter(Term::isParty).map(Term::word).toList();
    EnglishDuty english = new EnglishDuty(text.terms("en"));
    text.clauseText("en")
        .forEach(
            p -> english.withoutSubject(p).flatMap(s -> finding(p, s)).ifPresent(findings::add));
    ChineseDuty chinese = new ChineseDuty();
    text.clauseText("zh")
        .forEach(
            p ->
                chinese
                    .withoutSubject(p, parties)
                    .flatMap(s -> finding(p, s))
                    .ifPresent(findings::add));
    return findings;
  }

  private Optional<Finding> finding(LintedPassage passage, String sentence) {
    return passage.warning(
        id(),
        passage.name()
            + " lays a duty on nobody: \""
            + sentence.replace(String.valueOf(LintedPassage.GAP), "…").strip()
            + "\"",
        "Say who must do it.");
  }
}
