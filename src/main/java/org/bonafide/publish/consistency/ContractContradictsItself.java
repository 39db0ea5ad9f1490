package org.bonafide.publish.consistency;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Answer;
import org.bonafide.project.Contract;
import org.bonafide.project.Tool;

/**
 * A contract section whose keys cannot all be meant: a tool both permitted and banned, whether both
 * lists are everybody's or one is that of a party.
 */
record ContractContradictsItself(DraftedContract drafted, List<Finding> findings) {

  private static final String RULE = "contract-contradicts-itself";
  private static final String TOOLS = "tools.";

  static List<Finding> check(List<DraftedContract> contracts) {
    List<Finding> findings = new ArrayList<>();
    for (DraftedContract drafted : contracts) {
      ContractContradictsItself rule = new ContractContradictsItself(drafted, findings);
      Contract.Tools tools = drafted.contract().tools();
      rule.bothListed("permitted", tools.permitted(), "banned", tools.banned());
      rule.bothListed("permitted", tools.permitted(), "by-consent", tools.byConsent());
      rule.bothListed("by-consent", tools.byConsent(), "banned", tools.banned());
      if (drafted.contract().aiUse() == Contract.AiUse.NONE) {
        rule.nothingIsAllowed("permitted", tools.permitted());
        rule.nothingIsAllowed("by-consent", tools.byConsent());
      }
    }
    return findings.stream().distinct().toList();
  }

  private void bothListed(String key, List<String> one, String otherKey, List<String> other) {
    for (String id : one.stream().distinct().filter(other::contains).toList()) {
      find(
          otherKey,
          "The tool \""
              + nameOf(id)
              + "\" stands under \""
              + drafted.stated(TOOLS + key)
              + "\" and under \""
              + drafted.stated(TOOLS + otherKey)
              + "\".",
          "Take \"" + id + "\" out of one of the two lists.");
    }
  }

  private void nothingIsAllowed(String key, List<String> listed) {
    for (String id : listed.stream().distinct().toList()) {
      Tool tool = drafted.project().tools().get(id);
      if (tool != null && tool.generative() != Answer.NO) {
        find(
            key,
            "The contract says \"ai-use: none\", yet \""
                + nameOf(id)
                + "\" stands under \""
                + drafted.stated(TOOLS + key)
                + "\".",
            "Change \""
                + drafted.stated("ai-use")
                + "\", take the tool out, or state \"generative: no\" on it.");
      }
    }
  }

  private void find(String key, String message, String remedy) {
    findings.add(drafted.refused(RULE, drafted.stated(TOOLS + key), message, remedy));
  }

  private String nameOf(String id) {
    Tool tool = drafted.project().tools().get(id);
    return tool == null || tool.name().isEmpty() ? id : tool.name();
  }
}
