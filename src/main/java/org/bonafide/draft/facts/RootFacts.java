package org.bonafide.draft.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.law.Authorities;
import org.bonafide.law.Authority;
import org.bonafide.project.Answer;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Tool;

/** The facts that every instrument shares. */
public record RootFacts(Brief brief, Facts facts, Map<String, Map<String, Object>> records) {

  /**
   * @param prompts whether prompts may be shown
   */
  public Map<String, Object> common(boolean prompts) {
    Project project = brief.project();
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("lang", facts.language().toLanguageTag());
    root.put("bilingual", project.languages().size() > 1);
    root.put("claimScope", project.registration().claimScope() == Answer.YES);
    root.put(
        "project",
        Map.of(
            "title", facts.fact("title", project.titleIn(facts.language())),
            "reference", facts.fact("reference", project.reference()),
            "date", facts.date("speaks-as-of", project.speaksAsOf())));
    root.put(
        "tools", new Deferred<>(() -> project.tools().values().stream().map(this::tool).toList()));
    WorkFacts works = new WorkFacts(facts, brief.evidence(), records, prompts);
    root.put("works", new Deferred<>(works::all)); // a paper about one work does not ask for all
    root.put("records", List.copyOf(records.values()));
    return root;
  }

  public Map<String, Object> tool(Tool tool) {
    String path = "tools." + tool.id();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("id", tool.id());
    all.put("name", facts.fact(path + ".name", tool.name()));
    all.put("version", facts.fact(path + ".version", tool.version()));
    all.put("provider", facts.fact(path + ".provider", tool.provider()));
    all.put("kind", tool.kind());
    all.put("kindName", facts.named(path + ".kind", "tool-kind", tool.kind()));
    all.put("plan", facts.fact(path + ".plan", tool.plan()));
    all.put("servedFrom", facts.words(path + ".served-from", tool.service().from()));
    all.put("filing", facts.fact(path + ".filing", tool.service().filing()));
    all.put("generative", tool.generative().word());
    all.put(
        "functions",
        facts.fact(path + ".generative.functions", facts.vocabulary().join(tool.functions())));
    all.put("account", facts.fact(path + ".account", facts.nameOf(new PersonRef(tool.account()))));
    Optional<Tool.Terms> terms = tool.terms();
    all.put("termsRead", facts.date(path + ".terms.read", terms.flatMap(Tool.Terms::read)));
    String owner = terms.map(Tool.Terms::outputOwner).orElse("");
    all.put(
        "outputOwner",
        facts.fact(path + ".terms.output-owner", owner.equals("unknown") ? "" : owner));
    all.put("outputOwnerName", facts.named(path + ".terms.output-owner", "output-owner", owner));
    String trains = terms.map(t -> t.trainsOnInputs().word()).orElse("unknown");
    all.put("trainsOnInputs", trains);
    all.put("trainsOnInputsName", facts.named(path + ".terms.trains-on-inputs", "answer", trains));
    return all;
  }

  /** The authorities with these ids, once each, in order. */
  static List<Map<String, Object>> authorities(List<String> ids, Facts facts) {
    List<Map<String, Object>> all = new ArrayList<>();
    ids.stream()
        .distinct()
        .map(Authorities.shipped()::find)
        .flatMap(Optional::stream)
        .forEach(a -> all.add(authority(a, facts)));
    return all;
  }

  private static Map<String, Object> authority(Authority authority, Facts facts) {
    String checked =
        CheckedDay.of(authority.checked())
            .map(facts.vocabulary()::date)
            .orElse(authority.checked());
    return Map.of(
        "id", authority.id(),
        "title", authority.titleIn(facts.language()),
        "cite", authority.citeIn(facts.language()),
        "source", authority.sourceIn(facts.language()),
        "checked", checked);
  }
}
