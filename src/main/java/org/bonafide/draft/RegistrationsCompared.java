package org.bonafide.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Scope;
import org.bonafide.jurisdictions.cn.CnFactor;
import org.bonafide.jurisdictions.cn.CnStatement;
import org.bonafide.jurisdictions.us.UsApplication;
import org.bonafide.law.Reason;

/**
 * One work under both laws, side by side on a page: what each lets its maker claim, what not, what
 * cannot be said, and the reason that decides.
 */
record RegistrationsCompared(RegistrationFacts shared, Brief brief) {

  Map<String, Object> all(UsApplication us, CnStatement cn) {
    Map<String, Object> all = shared.us(us);
    all.putAll(shared.cn(cn));
    Map<String, Object> view = new LinkedHashMap<>();
    boolean arranged = us.reasons().stream().anyMatch(r -> r.field().endsWith(".arrangement"));
    view.put("usVerdict", word("verdict", us.verdict().word()));
    view.put("usArranged", arranged);
    view.put("cnVerdict", word("verdict", cn.verdict().word()));
    view.put("cnWithheld", withheld(cn));
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < us.elements().size(); i++) {
      rows.add(row(us, us.elements().get(i), cn.elements().get(i)));
    }
    view.put("rows", rows);
    all.put("compared", view);
    List<String> ids = new ArrayList<>();
    us.elements().forEach(e -> usReason(us, e).ifPresent(r -> ids.add(r.authority())));
    cn.elements().forEach(e -> cnReason(cn, e.element()).ifPresent(r -> ids.add(r.authority())));
    ids.add("us-88-fr-16190");
    ids.add("cn-bic-cat-pendant");
    all.put("authorities", RootFacts.authorities(ids, shared.facts()));
    return all;
  }

  private Map<String, Object> row(
      UsApplication us, UsApplication.ElementFinding one, CnStatement.ElementGrade grade) {
    Map<String, Object> row = new LinkedHashMap<>();
    String id = one.element();
    row.put(
        "element",
        shared
            .facts()
            .words(
                "works." + shared.work().id() + ".elements." + id + ".describe",
                shared.work().elements().get(id).named()));
    row.put("usClaimed", one.claimed());
    row.put("usExcluded", one.excluded());
    row.put("usOpen", in(one.open()));
    row.put("usWhy", usReason(us, one).map(r -> in(r.words())).orElse(""));
    row.put("cnClaimed", in(grade.claimed()));
    row.put("cnExcluded", in(grade.excluded()));
    row.put("cnOpen", in(grade.open()));
    row.put("cnVerdict", word("verdict", grade.verdict().word()));
    row.put("cnMissing", named(grade, CnFactor.Status.MISSING));
    return row;
  }

  /**
   * The reason that supports the claim where there is one, else the last one against it; none while
   * the question is open, since one act that does not count says nothing of the others.
   */
  private static Optional<Reason> usReason(UsApplication us, UsApplication.ElementFinding one) {
    List<Reason> own =
        us.reasons().stream().filter(r -> r.element().equals(one.element())).toList();
    List<Reason> supporting = own.stream().filter(Reason::isSupporting).toList();
    if (supporting.isEmpty() && !one.open().isEmpty()) {
      return Optional.empty();
    }
    List<Reason> deciding = one.claimed().isEmpty() || supporting.isEmpty() ? own : supporting;
    return deciding.isEmpty() ? Optional.empty() : Optional.of(deciding.get(deciding.size() - 1));
  }

  private static Optional<Reason> cnReason(CnStatement cn, String element) {
    return cn.reasons().stream().filter(r -> r.element().equals(element)).findFirst();
  }

  private String named(CnStatement.ElementGrade grade, CnFactor.Status status) {
    List<String> names =
        grade.factors().stream()
            .filter(f -> f.status() == status && f.factor().isContribution())
            .map(f -> word("factor", f.factor().word()))
            .collect(Collectors.toList());
    return shared.facts().vocabulary().join(names);
  }

  private boolean withheld(CnStatement cn) {
    Scope statement = Scope.statements("cn", cn.work());
    return brief.assessment().findings().stream()
        .anyMatch(f -> !f.withholds().isEmpty() && f.withholds(statement));
  }

  private String word(String list, String word) {
    return shared.facts().vocabulary().word(list, word);
  }

  private String in(org.bonafide.law.Sentence words) {
    return words.in(shared.facts().language());
  }
}
