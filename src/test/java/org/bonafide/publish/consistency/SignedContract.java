package org.bonafide.publish.consistency;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Outcome;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.ProjectSource;

/**
 * A contract with nothing open, for the rules that keep a copy from being signed; a test states
 * what is otherwise.
 *
 * @param tools more keys of the tool that is permitted
 * @param contract more keys of the contract
 * @param works the works
 */
record SignedContract(String tools, String contract, String works) {

  private static final String FILM =
      "film: {title: River Minutes, category: motion-picture, status: planned}";

  static SignedContract of(String contract) {
    return new SignedContract("trains-on-inputs: no", contract, FILM);
  }

  SignedContract withTerms(String terms) {
    return new SignedContract(terms, contract, works);
  }

  SignedContract withWorks(String others) {
    return new SignedContract(tools, contract, others);
  }

  String yaml() {
    return """
    bonafide: 1
    title: River
    speaks-as-of: 2026-06-01
    people: {cy: {name: Cy Lind}}
    parties:
      co: {name: Reed Ltd, kind: company, address: "1 Quay, London", signatory: {name: Ada Reed, title: Director}}
      free: {person: cy, address: "2 Quay, London"}
    tools:
      genie: {name: Genie, version: "4", provider: Genie Labs, plan: Pro, generative: yes, terms: {read: 2026-05-01, output-owner: user, %s}}
      ink: {name: Ink, version: "2", provider: Ink Labs, generative: no}
    works: {%s}
    contract: {agency: co, with: [free], agreement: Services Agreement of 1 May 2026, %s}
    """
        .formatted(tools, works, contract);
  }

  Outcome drafted() {
    return outcome(yaml(), Wanted.all());
  }

  Outcome signed() {
    return outcome(yaml(), Wanted.all().finalCopy());
  }

  /** The same of a record that is changed further. */
  static Outcome outcome(String yaml, Wanted wanted) {
    return Bonafide.shipped()
        .publish(
            ProjectSource.of("project.yaml", yaml.getBytes(StandardCharsets.UTF_8)),
            wanted.only(Set.of("contract")).as("txt"));
  }

  /** What a rule finds. */
  static List<Finding> found(Outcome outcome, String rule) {
    return outcome.findings().stream().filter(f -> f.rule().equals(rule)).toList();
  }

  /** The rules of the errors. */
  static List<String> errors(Outcome outcome) {
    return outcome.findings().stream()
        .filter(f -> f.severity() == Severity.ERROR)
        .map(Finding::rule)
        .distinct()
        .toList();
  }

  static String text(Outcome outcome) {
    return new String(outcome.files().get("ai-clauses.txt"), StandardCharsets.UTF_8);
  }
}
