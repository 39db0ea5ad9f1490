package org.bonafide.publish.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Answer;
import org.bonafide.project.Contract;
import org.bonafide.project.Tool;

/**
 * The lists of tools against the clauses that speak of them: what one page permits and another
 * forbids, and lists that change nothing.
 */
record ToolsAgainstClauses(DraftedContract drafted, List<Finding> findings) {

  /** What the clause on the Agency's material states where it asks for plans that do not learn. */
  static final String NO_TRAINING = "only-plans-that-exclude-training";

  private static final String PERMITTED = "tools.permitted";
  private static final String BY_CONSENT = "tools.by-consent";

  static List<Finding> check(List<DraftedContract> contracts) {
    List<Finding> findings = new ArrayList<>();
    for (DraftedContract drafted : contracts) {
      ToolsAgainstClauses rule = new ToolsAgainstClauses(drafted, findings);
      drafted.clauseThatStates(NO_TRAINING).ifPresent(rule::training);
      rule.lists();
      rule.hybrids();
    }
    return findings.stream().distinct().toList();
  }

  private Contract contract() {
    return drafted.contract();
  }

  private void training(String clause) {
    for (Tool tool : drafted.usable()) {
      String terms = "tools." + tool.id() + ".terms.trains-on-inputs";
      Answer trains = tool.terms().map(Tool.Terms::trainsOnInputs).orElse(Answer.UNKNOWN);
      if (trains == Answer.YES) {
        findings.add(
            drafted.refused(
                "clause-forbids-tool",
                listed(tool),
                clause
                    + " forbids a tool that the contract lets be used: "
                    + DraftedContract.named(tool)
                    + ", whose terms train on inputs "
                    + drafted.at(terms)
                    + ".",
                "Take the tool out, state the plan whose terms exclude training, or choose another"
                    + " position."));
      } else if (trains == Answer.UNKNOWN
          && !drafted.isWithoutFunctions(tool)
          && !drafted.asks(terms)) {
        findings.add(
            Finding.warning(
                "tool-training-not-stated",
                drafted.project().places().of("tools." + tool.id()),
                clause
                    + " allows only plans whose terms exclude training on inputs, and it is not"
                    + " stated whether those of "
                    + DraftedContract.named(tool)
                    + " do.",
                "Read the terms of the plan and state \"" + terms + "\"."));
      }
    }
  }

  /** Where the contract lists the tool, else the tool itself. */
  private String listed(Tool tool) {
    Contract.Tools tools = contract().tools();
    return tools.permitted().contains(tool.id())
        ? drafted.stated(PERMITTED)
        : tools.byConsent().contains(tool.id()) ? drafted.stated(BY_CONSENT) : "tools." + tool.id();
  }

  private void lists() {
    switch (contract().aiUse()) {
      case LISTED -> nothingListed();
      case BY_CONSENT -> {
        conflicting(PERMITTED, "lets a tool be used only after consent");
        idle(BY_CONSENT, "Every tool needs consent");
      }
      case OPEN -> {
        conflicting(BY_CONSENT, "lets every tool be used without consent");
        idle(PERMITTED, "Every tool may be used");
      }
      case NONE -> {
        // a tool that is listed all the same is a contract that contradicts itself
      }
    }
  }

  private void nothingListed() {
    boolean nothing =
        drafted.usable().stream()
            .allMatch(
                tool ->
                    drafted.isWithoutFunctions(tool)
                        && !contract().tools().byConsent().contains(tool.id()));
    boolean asked = drafted.worked().signing() && drafted.asks("contract.tools.permitted");
    if (nothing && !asked && drafted.has("ai-use")) {
      findings.add(
          drafted.refused(
              "nothing-listed",
              drafted.stated("ai-use"),
              "The contract lets listed tools be used, and lists none that generates.",
              "List a tool under \""
                  + drafted.stated("tools")
                  + ".permitted\" or \"by-consent\", or write \"ai-use: none\"."));
    }
  }

  /** A list that says of a tool what the clause denies. */
  private void conflicting(String key, String says) {
    List<Tool> tools = those(key);
    if (!tools.isEmpty() && drafted.has("ai-use")) {
      findings.add(
          drafted.refused(
              "list-contradicts-ai-use",
              drafted.stated(key),
              "The contract "
                  + says
                  + " "
                  + drafted.at(drafted.stated("ai-use"))
                  + ", and \""
                  + drafted.stated(key)
                  + "\" says otherwise of "
                  + names(tools)
                  + ".",
              "Take the list out, or write \"ai-use: listed\", under which each tool is as listed."));
    }
  }

  private void idle(String key, String says) {
    List<Tool> tools = those(key);
    if (!tools.isEmpty()) {
      findings.add(
          Finding.note(
              "list-does-nothing",
              drafted.project().places().of(drafted.stated(key)),
              says
                  + " "
                  + drafted.at(drafted.stated("ai-use"))
                  + ", so \""
                  + drafted.stated(key)
                  + "\" changes nothing.",
              "Keep it to show the terms of the tool, or write \"ai-use: listed\"."));
    }
  }

  private List<Tool> those(String key) {
    Contract.Tools tools = contract().tools();
    List<String> ids = key.equals(PERMITTED) ? tools.permitted() : tools.byConsent();
    return drafted.usable().stream()
        .filter(tool -> ids.contains(tool.id()) && !drafted.isWithoutFunctions(tool))
        .toList();
  }

  private static String names(List<Tool> tools) {
    return tools.stream().map(DraftedContract::named).collect(Collectors.joining(", "));
  }

  /** Tools that are said not to generate at all, and are known to have functions that do. */
  private void hybrids() {
    if (contract().aiUse() == Contract.AiUse.NONE) {
      return;
    }
    for (Tool tool : drafted.project().tools().values()) {
      Optional<HybridTool> known =
          tool.generative() == Answer.NO && !contract().tools().banned().contains(tool.id())
              ? HybridTool.of(tool)
              : Optional.empty();
      known.ifPresent(
          hybrid ->
              findings.add(
                  Finding.warning(
                      "tool-is-hybrid",
                      drafted.project().places().of("tools." + tool.id() + ".generative"),
                      "The tool "
                          + DraftedContract.named(tool)
                          + " is said not to generate, and it has functions that do: "
                          + String.join(", ", hybrid.functions())
                          + " (looked up on "
                          + hybrid.checked()
                          + ").",
                      "Write \"generative: {functions: ["
                          + String.join(", ", hybrid.functions())
                          + "]}\", and \"function\" on each step that used one or none of them.")));
    }
  }
}
