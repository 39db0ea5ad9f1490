package org.bonafide.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.jurisdictions.us.UsApplication;
import org.bonafide.jurisdictions.us.UsFiling;
import org.bonafide.project.Registration;
import org.bonafide.project.Work;

/**
 * What a filing in the United States needs beside the entries: deposit, fee, paper, corrections.
 */
record FilingFacts(Facts facts, Work work) {

  Map<String, Object> all(UsApplication us) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("prior", us.supplementary().name().toLowerCase(java.util.Locale.ROOT));
    Registration.Previous previous =
        UsFiling.previous(facts.project(), work).orElse(new Registration.Previous("", "", "", ""));
    all.put("previousNumber", facts.fact("registration.previous.number", previous.number()));
    all.put("previousYear", facts.fact("registration.previous.year", previous.year()));
    all.put("deposit", facts.fact("registration.deposit", facts.project().deposit(work)));
    all.put("paperForm", UsFiling.paperForm(work.category()));
    all.put("overflow", UsFiling.overflow());
    all.put("spaces", UsFiling.spaces(us.screens()).stream().map(this::space).toList());
    all.put("feesReported", UsFiling.feesReportedOn().map(facts.vocabulary()::date).orElse(""));
    all.put("fees", fees(us));
    all.put("formChecked", UsFiling.formChecked().map(facts.vocabulary()::date).orElse(""));
    all.put("uploadMegabytes", UsFiling.uploadMegabytes());
    return all;
  }

  private Map<String, Object> space(UsFiling.Space space) {
    List<Fact> open =
        space.open().stream()
            .map(one -> Fact.missing(one.field(), one.text().in(facts.language())))
            .toList();
    return Map.of(
        "space", space.space(), "name", space.name(), "entry", space.entry(), "open", open);
  }

  /** The fees that this filing may meet, each as reported. */
  private static List<Map<String, Object>> fees(UsApplication us) {
    return UsFiling.fees(us).stream()
        .map(
            fee ->
                Map.<String, Object>of(
                    "name", fee.name(), "reported", fee.now(), "announced", fee.announced()))
        .toList();
  }
}
