package org.bonafide.jurisdictions.cn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.data.Data;
import org.bonafide.project.Act;
import org.bonafide.project.Element;
import org.bonafide.project.Step;

/**
 * A question of the courts under which evidence is listed and the making is told ({@code
 * court.yaml}): the idea, what went in, what was chosen and changed, who owns it.
 *
 * @param id as in {@code instructions}
 * @param factors whose acts bear it; none where no act does
 */
record CnQuestion(String id, Set<CnFactor> factors) {

  /** Where an act that bears no factor is told. */
  static final String REST = "rest";

  static final List<CnQuestion> ALL = CnCourtData.read(CnQuestion::all);

  private static List<CnQuestion> all(Data data) {
    return data.items("questions").stream().map(CnQuestion::read).toList();
  }

  private static CnQuestion read(Data data) {
    data.knows("id factors");
    Set<String> known =
        Stream.of(CnFactor.values()).map(CnFactor::word).collect(Collectors.toSet());
    data.eachOf("factors", new TreeSet<>(known));
    return new CnQuestion(
        data.text("id"),
        data.texts("factors").stream()
            .map(word -> CnFactor.valueOf(word.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet()));
  }

  String name() {
    return CnCourtData.say("question." + id);
  }

  /** The acts of an element that bear it, in the order of the acts; never a review. */
  List<Step> acts(Element element, Map<CnFactor, CnProcess.Finding> findings) {
    return element.steps().stream()
        .filter(step -> step.act() != Act.REVIEW)
        .filter(step -> bears(step, findings))
        .toList();
  }

  private boolean bears(Step step, Map<CnFactor, CnProcess.Finding> findings) {
    List<CnFactor> borne = new ArrayList<>();
    findings.forEach(
        (factor, finding) -> {
          if (factor != CnFactor.PERSONS && has(finding.acts(), step)) {
            borne.add(factor);
          }
        });
    return id.equals(REST)
        ? ALL.stream().noneMatch(q -> borne.stream().anyMatch(q.factors()::contains))
        : borne.stream().anyMatch(factors::contains);
  }

  /** The act itself: two acts may be stated in the same words. */
  private static boolean has(List<Step> acts, Step step) {
    return acts.stream().anyMatch(one -> one == step);
  }
}
