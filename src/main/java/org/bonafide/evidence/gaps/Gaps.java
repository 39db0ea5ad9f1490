package org.bonafide.evidence.gaps;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.evidence.seal.Ledger;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * Asks every question of every checklist of a work. Add a question by adding it to the {@code
 * checklist.yaml} of its law.
 *
 * <p>Example: {@code Gaps.of(project, evidence, ledger, work)}.
 */
public final class Gaps {

  /** The answers for which a table would need an else. */
  static final Map<String, Function<GapsOfWork, Answered>> IN_JAVA =
      Map.ofEntries(
          Map.entry("cn-idea", Making::idea),
          Map.entry("cn-terms", Making::terms),
          Map.entry("cn-rounds", Making::rounds),
          Map.entry("cn-changes", Making::changes),
          Map.entry("cn-mapping", Making::mapping),
          Map.entry("cn-publication", Keeping::publication),
          Map.entry("cn-time", Keeping::time),
          Map.entry("cn-origin", Keeping::origin),
          Map.entry("cn-others", Keeping::others),
          Map.entry("us-arrangement", Claiming::arrangement),
          Map.entry("us-ownership", Claiming::ownership),
          Map.entry("us-publication", Claiming::publication));

  private Gaps() {}

  /** The ids of the questions in their order. */
  public static List<String> items() {
    return ChecklistFile.all().stream()
        .flatMap(law -> law.questions().stream())
        .map(ChecklistFile.Question::id)
        .toList();
  }

  /** The ids of the laws that ask, in their order. */
  public static List<String> laws() {
    return ChecklistFile.all().stream().map(ChecklistFile::law).toList();
  }

  /** The ids of the records that a work cites, and of those that nothing cites. */
  public static Set<String> records(
      Project project, EvidenceReview evidence, Ledger ledger, Work work) {
    return new GapsOfWork(project, evidence, ledger, work)
        .records().stream().map(r -> r.stated().id()).collect(Collectors.toSet());
  }

  /** How every question stands for a work. */
  public static List<Gap> of(Project project, EvidenceReview evidence, Ledger ledger, Work work) {
    GapsOfWork dossier = new GapsOfWork(project, evidence, ledger, work);
    return ChecklistFile.all().stream()
        .flatMap(
            law ->
                law.questions().stream().map(q -> q.answer().apply(dossier).of(q.id(), law.law())))
        .toList();
  }
}
