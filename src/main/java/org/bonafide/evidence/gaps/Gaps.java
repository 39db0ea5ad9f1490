package org.bonafide.evidence.gaps;

import java.util.LinkedHashMap;
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
 * Asks every question of the checklist of every work. Add a question by adding its words to {@code
 * checklist.yaml} and its answer here.
 *
 * <p>Example: {@code Gaps.of(project, evidence, ledger, work)}.
 */
public final class Gaps {

  private static final Map<String, Function<Dossier, Found>> QUESTIONS = new LinkedHashMap<>();

  static {
    QUESTIONS.put("cn-idea", Making::idea);
    QUESTIONS.put("cn-persons", Making::persons);
    QUESTIONS.put("cn-tools", Making::tools);
    QUESTIONS.put("cn-terms", Making::terms);
    QUESTIONS.put("cn-prompts", Making::prompts);
    QUESTIONS.put("cn-negative", Making::negative);
    QUESTIONS.put("cn-parameters", Making::parameters);
    QUESTIONS.put("cn-seed", Making::seed);
    QUESTIONS.put("cn-rounds", Making::rounds);
    QUESTIONS.put("cn-changes", Making::changes);
    QUESTIONS.put("cn-aspects", Making::aspects);
    QUESTIONS.put("cn-mapping", Making::mapping);
    QUESTIONS.put("cn-selection", Making::selection);
    QUESTIONS.put("cn-editing", Making::editing);
    QUESTIONS.put("cn-final", Keeping::finalFile);
    QUESTIONS.put("cn-publication", Keeping::publication);
    QUESTIONS.put("cn-time", Keeping::time);
    QUESTIONS.put("cn-origin", Keeping::origin);
    QUESTIONS.put("cn-others", Keeping::others);
    QUESTIONS.put("cn-label", Keeping::label);
    QUESTIONS.put("us-author", Claiming::author);
    QUESTIONS.put("us-generated", Claiming::generated);
    QUESTIONS.put("us-expression", Claiming::expression);
    QUESTIONS.put("us-perceptible", Claiming::perceptible);
    QUESTIONS.put("us-before-after", Claiming::beforeAfter);
    QUESTIONS.put("us-arrangement", Claiming::arrangement);
    QUESTIONS.put("us-input", Claiming::input);
    QUESTIONS.put("us-ownership", Claiming::ownership);
    QUESTIONS.put("us-publication", Claiming::publication);
    QUESTIONS.put("us-deposit", Claiming::deposit);
  }

  private Gaps() {}

  /** The ids of the questions in their order. */
  public static List<String> items() {
    return List.copyOf(QUESTIONS.keySet());
  }

  /** The ids of the records that a work cites, and of those that nothing cites. */
  public static Set<String> records(
      Project project, EvidenceReview evidence, Ledger ledger, Work work) {
    return new Dossier(project, evidence, ledger, work)
        .records().stream().map(r -> r.stated().id()).collect(Collectors.toSet());
  }

  /** How every question stands for a work. */
  public static List<Gap> of(Project project, EvidenceReview evidence, Ledger ledger, Work work) {
    Dossier dossier = new Dossier(project, evidence, ledger, work);
    return QUESTIONS.entrySet().stream()
        .map(q -> q.getValue().apply(dossier).of(q.getKey()))
        .toList();
  }
}
