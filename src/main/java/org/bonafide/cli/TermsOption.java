package org.bonafide.cli;

import java.util.List;
import org.bonafide.publish.AskedTerms;
import org.bonafide.publish.Request;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is asked of a contract in place of what the record says. */
final class TermsOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--position",
      paramLabel = "SIDE",
      description = "Whom the contract favours: agency, balanced, freelancer.")
  private String position;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description = "Of the contract: short, addendum, rider, schedule, agreement.")
  private String form;

  @Option(
      names = "--law",
      paramLabel = "LAW",
      description = "Of the contract, a name or a code: Texas, GB-ENG, \"the laws of Norway\".")
  private String law;

  @Option(
      names = "--party",
      split = ",",
      paramLabel = "ID",
      description = "Contracts with these parties only; several with commas.")
  private List<String> parties = List.of();

  /** A request on these terms; what is not asked is as the record says. */
  Request of(Request request) {
    return request.on(terms(request.wanted().terms()));
  }

  private AskedTerms terms(AskedTerms all) {
    AskedTerms terms = all;
    if (position != null) {
      terms =
          terms.position(Spelling.one(spec, "--position", position.strip(), AskedTerms.POSITIONS));
    }
    if (form != null) {
      terms = terms.form(Spelling.one(spec, "--form", form.strip(), AskedTerms.FORMS));
    }
    if (law != null) {
      terms = terms.law(said("--law", law));
    }
    List<String> some = parties.stream().map(String::strip).filter(id -> !id.isEmpty()).toList();
    if (!parties.isEmpty() && some.isEmpty()) {
      said("--party", "");
    }
    return terms.with(some.toArray(String[]::new));
  }

  private String said(String option, String value) {
    if (value.isBlank()) {
      throw new ParameterException(spec.commandLine(), option + " names nothing.");
    }
    return value.strip();
  }
}
