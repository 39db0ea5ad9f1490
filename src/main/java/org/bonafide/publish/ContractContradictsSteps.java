package org.bonafide.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.project.Answer;
import org.bonafide.project.Contract;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * A contract says what may be used, the steps say what was used. Where a step used what the
 * contract does not allow, both places are named; the contract is still true, so this is a warning.
 */
final class ContractContradictsSteps {

  private final Project project;
  private final Contract contract;
  private final Map<String, Finding> findings = new LinkedHashMap<>();

  private ContractContradictsSteps(Project project) {
    this.project = project;
    this.contract = project.contract();
  }

  static List<Finding> check(Matter matter) {
    ContractContradictsSteps rule = new ContractContradictsSteps(matter.project());
    rule.works();
    return new ArrayList<>(rule.findings.values());
  }

  private void works() {
    for (Work work : project.works().values()) {
      for (Element element : work.elements().values()) {
        for (int i = 0; i < element.steps().size(); i++) {
          String path = "works." + work.id() + ".elements." + element.id() + ".steps[" + i + "]";
          step(element.steps().get(i), path);
        }
      }
    }
  }

  private void step(Step step, String path) {
    boolean generative = project.generative(step) == Answer.YES;
    if (generative && contract.aiUse() == Contract.AiUse.NONE) {
      find(
          "contract-forbids-ai-used",
          "The contract allows no generative tool",
          "contract.ai-use",
          path,
          "this step used one");
    }
    for (String id : step.with()) {
      tool(id, generative, path);
    }
  }

  private void tool(String id, boolean generative, String path) {
    String used = "this step used \"" + nameOf(id) + "\"";
    if (contract.tools().banned().contains(id)) {
      find(
          "contract-bans-tool-used",
          "The contract bans \"" + nameOf(id) + "\"",
          "contract.tools.banned",
          path,
          used);
    } else if (generative
        && generativeByItself(id)
        && contract.aiUse() == Contract.AiUse.LISTED
        && !contract.tools().permitted().isEmpty()
        && !contract.tools().permitted().contains(id)
        && !contract.tools().byConsent().contains(id)) {
      find(
          "contract-does-not-list-tool-used",
          "The contract permits listed tools only",
          "contract.tools",
          path,
          used + ", which is not listed");
    }
  }

  private boolean generativeByItself(String id) {
    Tool tool = project.tools().get(id);
    return tool != null && tool.generative() == Answer.YES;
  }

  private String nameOf(String id) {
    Tool tool = project.tools().get(id);
    return tool == null || tool.name().isEmpty() ? id : tool.name();
  }

  /** One finding a rule and tool, at the first step that shows it. */
  private void find(String rule, String says, String key, String path, String used) {
    Place stated = project.places().of(key);
    findings.putIfAbsent(
        rule + used,
        Finding.warning(
            rule,
            project.places().of(path),
            says + " (\"" + key + "\" at " + stated + "), yet " + used + ".",
            "Change \"" + key + "\", or agree in writing what was used."));
  }
}
