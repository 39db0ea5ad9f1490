package org.bonafide.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.law.Filing;
import org.bonafide.law.UsApplication;
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
        Filing.previous(facts.project(), work).orElse(new Registration.Previous("", "", "", ""));
    all.put("previousNumber", facts.fact("registration.previous.number", previous.number()));
    all.put("previousYear", facts.fact("registration.previous.year", previous.year()));
    all.put("deposit", facts.fact("registration.deposit", facts.project().deposit(work)));
    all.put("paperForm", Filing.paperForm(work.category()));
    all.put("overflow", Filing.overflow());
    all.put("spaces", Filing.spaces(us.screens()).stream().map(FilingFacts::space).toList());
    all.put("feesReported", Filing.feesReportedOn().map(facts.vocabulary()::date).orElse(""));
    all.put("fees", fees(us));
    all.put("formChecked", Filing.formChecked().map(facts.vocabulary()::date).orElse(""));
    all.put("uploadMegabytes", Filing.uploadMegabytes());
    return all;
  }

  private static Map<String, Object> space(Filing.Space space) {
    return Map.of("space", space.space(), "name", space.name(), "entry", space.entry());
  }

  /** The fees that this filing may meet, each as reported. */
  private static List<Map<String, Object>> fees(UsApplication us) {
    return Filing.fees(us).stream()
        .map(
            fee ->
                Map.<String, Object>of(
                    "name", fee.name(), "reported", fee.now(), "announced", fee.announced()))
        .toList();
  }
}
