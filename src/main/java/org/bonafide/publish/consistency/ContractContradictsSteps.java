package org.bonafide.publish.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.project.Answer;
import org.bonafide.project.Contract;
import org.bonafide.project.Element;
import org.bonafide.project.Party;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * A contract says what may be used, the steps say what was used. Where a step used what the
 * contract does not allow, both places are named; the contract is still true, so this is a warning.
 * What is agreed with one party alone is held against the steps that concern that party.
 *
 * @param contract as it is with the party
 * @param party the id of the other party, or empty
 * @param findings one a rule, tool and key, at the first step that shows it
 */
record ContractContradictsSteps(
    Project project, Contract contract, String party, Map<String, Finding> findings) {

  private static final String TOOLS = "tools";
  private static final String PERMITTED = "tools.permitted";

  static List<Finding> check(WorkedRecord worked) {
    Project project = worked.project();
    Contract contract = project.contract();
    Map<String, Finding> findings = new LinkedHashMap<>();
    if (project.places().has("contract")) {
      List<String> with = contract.with().isEmpty() ? List.of("") : contract.with();
      with.forEach(
          party ->
              new ContractContradictsSteps(project, contract.of(party), party, findings).works());
    }
    return new ArrayList<>(findings.values());
  }

  private void works() {
    List<String> own = project.contract().entry(party).map(Contract.Entry::works).orElse(List.of());
    for (Work work : project.works().values()) {
      if (own.isEmpty() || own.contains(work.id())) {
        work.elements().values().forEach(element -> element(work, element));
      }
    }
  }

  private void element(Work work, Element element) {
    for (int i = 0; i < element.steps().size(); i++) {
      Step step = element.steps().get(i);
      if (concerns(step)) {
        step(step, "works." + work.id() + ".elements." + element.id() + ".steps[" + i + "]");
      }
    }
  }

  /** With several parties, the acts of one are no breach by another. */
  private boolean concerns(Step step) {
    String person = Optional.ofNullable(project.parties().get(party)).map(Party::person).orElse("");
    return project.contract().with().size() < 2
        || person.isEmpty()
        || step.by().isEmpty()
        || step.by().contains(person);
  }

  private void step(Step step, String path) {
    if (project.generative(step) == Answer.YES && contract.aiUse() == Contract.AiUse.NONE) {
      find(
          "contract-forbids-ai-used",
          "The contract allows no generative tool",
          "ai-use",
          path,
          "this step used one",
          "Change \"ai-use\", or agree in writing what was used.");
    }
    for (String id : step.with()) {
      if (project.tools().containsKey(id)) {
        tool(step, project.tools().get(id), path);
      }
    }
  }

  private void tool(Step step, Tool tool, String path) {
    Contract.Tools tools = contract.tools();
    boolean isPermitted = tools.permitted().contains(tool.id());
    if (tools.banned().contains(tool.id())) {
      find(
          "contract-bans-tool-used",
          "The contract bans " + DraftedContract.named(tool),
          "tools.banned",
          path,
          "this step used " + DraftedContract.named(tool),
          "Change \"tools.banned\", or agree in writing what was used.");
    } else if (isPermitted && isWithoutFunctions(tool) && usedAFunction(step, tool)) {
      find(
          "contract-excludes-function-used",
          "The contract permits "
              + DraftedContract.named(tool)
              + " without its generative functions",
          PERMITTED,
          path,
          "this step used " + function(step) + DraftedContract.named(tool),
          "To permit it, list \""
              + tool.id()
              + "\" under \"by-consent\", or state the function as a tool of its own and permit"
              + " that. If no generative function was used, correct the step.");
    } else if (!isPermitted
        && contract.aiUse() == Contract.AiUse.LISTED
        && tool.generative() != Answer.NO
        && !tools.byConsent().contains(tool.id())) {
      find(
          "contract-does-not-list-tool-used",
          "The contract permits listed tools only",
          TOOLS,
          path,
          "this step used " + DraftedContract.named(tool) + ", which is not listed",
          "List \""
              + tool.id()
              + "\" under \"permitted\", \"by-consent\" or \"banned\", or agree in writing what was"
              + " used. Till then its use is an open point of the schedule of tools.");
    }
  }

  /** Whether the schedule of tools prints a permitted tool without its generative functions. */
  private boolean isWithoutFunctions(Tool tool) {
    return !tool.functions().isEmpty()
        && (contract.aiUse() == Contract.AiUse.LISTED
            || contract.aiUse() == Contract.AiUse.BY_CONSENT);
  }

  /** Named by the step, or not named where the step generated and no other tool of it could. */
  private boolean usedAFunction(Step step, Tool tool) {
    return switch (tool.generates().by(step.means().function())) {
      case YES -> project.generative(step) == Answer.YES;
      case NO -> false;
      case UNKNOWN ->
          project.generative(step) == Answer.YES
              && step.with().stream()
                  .map(project.tools()::get)
                  .noneMatch(t -> t != null && t.generative() == Answer.YES);
    };
  }

  private static String function(Step step) {
    String function = step.means().function();
    return function.isEmpty() ? "one of " : "\"" + function + "\" of ";
  }

  private void find(String rule, String says, String key, String path, String used, String remedy) {
    String stated = project.contractPath(party, key);
    Place place = project.places().of(stated);
    findings.putIfAbsent(
        rule + used + stated,
        Finding.warning(
            rule,
            project.places().of(path),
            says + " (\"" + stated + "\" at " + place + "), yet " + used + ".",
            remedy));
  }
}
