package org.bonafide.jurisdictions.cn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.law.Particular;
import org.bonafide.law.Particular.Group;
import org.bonafide.law.Particular.Many;
import org.bonafide.law.Sentence;
import org.bonafide.project.Evidence;
import org.bonafide.project.Origin;
import org.bonafide.project.Project;

/**
 * The list of evidence for a court (证据目录): every record under the first question that it bears on,
 * with what it is handed in for, pages, original or copy, and the certificate of its preservation.
 * What was re-created stands apart.
 *
 * <p>Evidence Provisions Art. 19: evidence is sorted and numbered, with its source, object of proof
 * and content in short, signed and dated. Numbers are those of the annex to the description.
 */
record CnExhibits(Project project, CnPurposes purposes) {

  private static final String AGAIN = "re-created";
  private static final String UNNAMED = "";

  /**
   * Groups by the lowest number in each, so that numbers ascend as far as groups let them; then
   * what nothing names, then what was re-created.
   */
  Many groups() {
    Map<String, List<Particular>> rows = new LinkedHashMap<>();
    for (Evidence record : project.records().values()) {
      Map<String, List<String>> its = purposes.of(record.id());
      rows.computeIfAbsent(group(record, its), id -> new ArrayList<>()).add(row(record, its));
    }
    for (String last : List.of(UNNAMED, AGAIN)) {
      rows.put(last, Optional.ofNullable(rows.remove(last)).orElse(List.of()));
    }
    List<Particular> groups = new ArrayList<>();
    rows.forEach(
        (id, all) -> {
          if (!all.isEmpty()) {
            groups.add(
                Group.of()
                    .and("id", id.isEmpty() ? "unnamed" : id)
                    .and("name", CnCourtData.find("question." + id).orElse(""))
                    .and("rows", new Many(all)));
          }
        });
    return new Many(groups);
  }

  private static String group(Evidence record, Map<String, List<String>> purposes) {
    return record.origin() == Origin.RE_CREATED
        ? AGAIN
        : purposes.keySet().stream().findFirst().orElse(UNNAMED);
  }

  private Particular row(Evidence record, Map<String, List<String>> purposes) {
    String path = "records." + record.id();
    return Group.of()
        .and("record", new Particular.OfRecord(record.id()))
        .and("is-of-act", new Particular.Yes(isOfAct(record)))
        .and("is-of-title", new Particular.Yes(this.purposes.isOfTitle(record.id())))
        .and("purpose", purpose(purposes))
        .and("pages", or(path + ".pages", pages(record), "cn-court-pages"))
        .and("held", or(path + ".held", held(record), "cn-court-held"))
        .and("preserved", record.preserved().map(p -> preserved(p)).orElse(""))
        .and("lacks-number", new Particular.Yes(lacksNumber(record)))
        .and(
            "number",
            new Particular.Open(path + ".preserved.number", Sentence.of("cn-court-certificate")));
  }

  /** Only of an act can it be said how near to it a record was made. */
  private boolean isOfAct(Evidence record) {
    return purposes.work().steps().anyMatch(step -> step.records().contains(record.id()));
  }

  private Particular purpose(Map<String, List<String>> purposes) {
    List<String> all = new ArrayList<>();
    purposes.forEach(
        (question, words) ->
            all.add(
                CnCourtData.say(
                    "purpose",
                    CnCourtData.say("question." + question),
                    String.join(CnWords.grammar().semicolon(), words))));
    return all.isEmpty()
        ? new Particular.Open(
            "works." + this.purposes.work().id() + ".elements", Sentence.of("cn-court-purpose"))
        : Particular.entered(String.join(CnWords.grammar().stop(), all) + CnWords.grammar().stop());
  }

  private static String pages(Evidence record) {
    String pages = record.paper().pages();
    return pages.matches("\\d+") ? CnCourtData.say("pages", pages) : pages;
  }

  private static String held(Evidence record) {
    String held = record.paper().held();
    return held.isEmpty() ? "" : CnCourtData.say("held." + held);
  }

  /** The certificate in words, without what the record does not state of it. */
  private static String preserved(Evidence.Preserved certificate) {
    if (certificate.by().isEmpty()) {
      return "";
    }
    String means = CnCourtData.say("means." + certificate.by());
    Optional<String> day = certificate.on().map(CnWords::date);
    String number = certificate.number();
    if (number.isEmpty()) {
      return day.map(d -> means + CnWords.grammar().bracketed(d)).orElse(means);
    }
    return day.map(d -> CnCourtData.say("preserved-on", means, number, d))
        .orElseGet(() -> CnCourtData.say("preserved", means, number));
  }

  private static boolean lacksNumber(Evidence record) {
    return record.preserved().filter(p -> p.number().isEmpty()).isPresent();
  }

  private static Particular or(String key, String value, String open) {
    return value.isBlank()
        ? new Particular.Open(key, Sentence.of(open))
        : new Particular.Stated(key, value);
  }
}
