package org.bonafide.project.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Party;
import org.bonafide.project.Person;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/** Looks at a record as a whole: what is well formed and yet surely not meant. Warnings only. */
record Sense(Project project, Findings findings) {

  /** Kinds of records that are of the finished work and not of an act. */
  private static final Set<String> OF_THE_WORK = Set.of("final", "publication", "label");

  void check() {
    new Chronology(project, findings).check();
    Contradictions.check(project, findings);
    sameName();
    sharedIds();
    project.works().values().forEach(this::work);
    unusedRecords();
    agencyUndecided();
    countries();
    if (project.works().isEmpty()) {
      warn("no-works", "", "The record states no work.", "Add a work under \"works\".");
    }
  }

  private void warn(String rule, String path, String message, String remedy) {
    findings.add(Finding.warning(rule, project.places().of(path), message, remedy));
  }

  private void sameName() {
    Map<String, String> seen = new HashMap<>();
    for (Person person : project.people().values()) {
      String other = seen.putIfAbsent(person.name(), person.id());
      if (other != null && !person.name().isEmpty()) {
        warn(
            "same-name",
            "people." + person.id() + ".name",
            "The people \""
                + other
                + "\" and \""
                + person.id()
                + "\" have one name, so readers cannot tell them apart.",
            "If they are one person, keep one id; if not, tell them apart with \"credit\".");
      }
    }
  }

  private void work(Work work) {
    String path = "works." + work.id();
    if (work.elements().isEmpty() && work.status() == Work.Status.FINISHED) {
      warn(
          "no-elements",
          path,
          "The work \""
              + work.id()
              + "\" states no element, so nothing can be said of how it was made.",
          "Add \"elements\", or \"status: planned\" if it is still to be made.");
    }
  }

  private void unusedRecords() {
    Set<String> used = new HashSet<>();
    project.tools().values().forEach(t -> t.terms().ifPresent(x -> used.addAll(x.records())));
    for (Work work : project.works().values()) {
      work.owners().forEach(o -> used.addAll(o.records()));
      work.arrangement().ifPresent(a -> used.addAll(a.records()));
      work.thirdParty().forEach(t -> used.addAll(t.records()));
      steps(work).forEach(s -> used.addAll(s.records()));
    }
    for (String id : project.records().keySet()) {
      if (!used.contains(id) && !OF_THE_WORK.contains(project.records().get(id).kind())) {
        warn(
            "unused-record",
            "records." + id,
            "The record \"" + id + "\" is named by no step, so it supports nothing.",
            "Name it under \"records\" of the step it belongs to.");
      }
    }
  }

  private static Stream<Step> steps(Work work) {
    return work.elements().values().stream().flatMap(e -> e.steps().stream());
  }

  private void agencyUndecided() {
    if (project.contract().agency().isEmpty() && project.parties().size() > 1) {
      warn(
          "agency-undecided",
          "contract",
          "It is not clear which party commissions the work.",
          "Add \"agency\" and \"with\" under \"contract\".");
    }
  }

  /** Where a party or a person may be named, one id must not mean two of them. */
  private void sharedIds() {
    for (Party party : project.parties().values()) {
      if (project.people().containsKey(party.id()) && !party.person().equals(party.id())) {
        warn(
            "shared-id",
            "parties." + party.id(),
            "The id \"" + party.id() + "\" names a party and a person who are not the same.",
            "Give the party another id.");
      }
    }
  }

  private void countries() {
    for (Person person : project.people().values()) {
      country("people." + person.id() + ".citizenship", person.citizenship());
      country("people." + person.id() + ".domicile", person.domicile());
    }
    for (Work work : project.works().values()) {
      work.published().ifPresent(p -> country("works." + work.id() + ".published.in", p.in()));
    }
  }

  private void country(String path, String code) {
    if (!code.isEmpty() && !code.matches("[A-Z]{2}")) {
      warn(
          "country-code",
          path,
          "The country \"" + Keys.shown(code) + "\" is not a code of two capital letters.",
          "Write the ISO code, such as US or CN.");
    }
  }
}
