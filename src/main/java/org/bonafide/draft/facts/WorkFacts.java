package org.bonafide.draft.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonafide.data.Grammar;
import org.bonafide.draft.markdown.Fact;
import org.bonafide.evidence.Concealed;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.evidence.Support;
import org.bonafide.evidence.Timing;
import org.bonafide.law.ActWords;
import org.bonafide.law.Makers;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Arrangement;
import org.bonafide.project.Category;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.LocalText;
import org.bonafide.project.Ownership;
import org.bonafide.project.Step;
import org.bonafide.project.ThirdParty;
import org.bonafide.project.Work;

/**
 * Works, elements and steps as templates see them.
 *
 * @param records the records as templates see them, by id
 * @param open whether prompts may be shown; never in what the public sees
 */
record WorkFacts(
    Facts facts, EvidenceReview evidence, Map<String, Map<String, Object>> records, boolean open) {

  List<Map<String, Object>> all() {
    return facts.project().works().values().stream().map(this::work).toList();
  }

  Map<String, Object> work(Work work) {
    String path = "works." + work.id();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("id", work.id());
    all.put("title", facts.fact(path + ".title", work.titleIn(facts.language())));
    all.put("category", work.category().word());
    all.put(
        "categoryName",
        facts.named(
            path + ".category",
            "category",
            work.category() == Category.UNKNOWN ? "" : work.category().word()));
    all.put("created", facts.date(path + ".created", work.created()));
    Optional<Work.Publication> published = facts.project().publication(work);
    all.put(
        "publishedOn", facts.date(path + ".published.on", published.flatMap(Work.Publication::on)));
    all.put(
        "publishedIn",
        facts.fact(path + ".published.in", published.map(Work.Publication::in).orElse("")));
    all.put("isPublished", published.isPresent());
    all.put("isUnpublished", work.unpublished() == Answer.YES);
    all.put("isPlanned", work.status() == Work.Status.PLANNED);
    all.put("intent", facts.words(path + ".intent", work.intent()));
    all.put("place", facts.fact(path + ".place", work.place()));
    all.put("price", facts.fact(path + ".price", work.price()));
    owner(work, path, all);
    all.put("elements", work.elements().values().stream().map(e -> element(work, e)).toList());
    Optional<Arrangement> arranged = work.arrangement();
    all.put("hasArrangement", arranged.isPresent());
    all.put(
        "arrangement",
        planned(
            work,
            path + ".arrangement.describe",
            facts.words(
                path + ".arrangement.describe",
                arranged.map(Arrangement::describe).orElse(LocalText.NONE))));
    all.put(
        "arrangementBy",
        planned(
            work,
            path + ".arrangement.by",
            facts.people(
                path + ".arrangement.by", arranged.map(Arrangement::by).orElse(List.of()))));
    all.put(
        "arrangementRecords",
        inOrder(arranged.map(Arrangement::records).orElse(List.of()))
            .<Object>map(records::get)
            .toList());
    all.put("hasDatedAct", hasDatedAct(work));
    all.put("thirdParty", thirdParty(work, path));
    all.put("saysNoThirdParty", work.saysNoThirdParty());
    all.put("authors", facts.people(path + ".elements", Makers.acting(work.steps())));
    return all;
  }

  private static boolean hasDatedAct(Work work) {
    return work.arrangement().flatMap(Arrangement::on).isPresent()
        || work.elements().values().stream()
            .flatMap(e -> e.steps().stream())
            .anyMatch(s -> s.act() != Act.REVIEW && s.on().isPresent());
  }

  private void owner(Work work, String path, Map<String, Object> all) {
    String by = work.owner().map(Ownership::by).orElse("unknown");
    all.put(
        "owner",
        facts.fact(
            facts.project().ownerPath(work),
            work.owner().flatMap(Ownership::who).map(facts::nameOf).orElse("")));
    all.put("ownerBy", by);
    all.put("ownerByName", facts.named(path + ".owner.by", "owner-by", by));
    all.put(
        "ownerSigned", facts.date(path + ".owner.signed", work.owner().flatMap(Ownership::signed)));
  }

  /** Material of others in the work and in its elements, each once, by the key that states it. */
  private List<Map<String, Object>> thirdParty(Work work, String path) {
    Map<ThirdParty, Map<String, Object>> all = new LinkedHashMap<>();
    others(work.others().items(), path, all);
    work.elements()
        .forEach((id, e) -> others(e.part().others().items(), path + ".elements." + id, all));
    return List.copyOf(all.values());
  }

  private void others(
      List<ThirdParty> items, String path, Map<ThirdParty, Map<String, Object>> all) {
    for (int i = 0; i < items.size(); i++) {
      ThirdParty item = items.get(i);
      String at = path + ".third-party[" + i + "]";
      all.putIfAbsent(
          item,
          Map.of(
              "what", facts.words(at + ".what", item.what()),
              "owner", facts.fact(at + ".owner", item.owner()),
              "licence", facts.fact(at + ".licence", item.licence())));
    }
  }

  Map<String, Object> element(Work work, Element element) {
    String path = "works." + work.id() + ".elements." + element.id();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("id", element.id());
    all.put("what", element.what());
    all.put(
        "whatName",
        planned(work, path + ".what", facts.named(path + ".what", "what", element.what())));
    all.put("describe", facts.words(path + ".describe", element.named()));
    all.put("generatedPart", element.generatedPart().word());
    all.put(
        "generatedPartName",
        planned(
            work,
            path + ".generated-part",
            facts.named(
                path + ".generated-part",
                "generated-part",
                element.generatedPart() == GeneratedPart.UNKNOWN
                    ? ""
                    : element.generatedPart().word())));
    List<Map<String, Object>> steps = new ArrayList<>();
    for (int i = 0; i < element.steps().size(); i++) {
      Step step = element.steps().get(i);
      steps.add(step(step, path + ".steps[" + i + "]"));
    }
    all.put("steps", steps);
    List<Step> acts = element.steps();
    Fact people = facts.people(path + ".steps.by", Makers.acting(acts.stream()));
    all.put("people", planned(work, path + ".steps", people));
    all.put("toolNames", planned(work, path + ".steps", facts.means(path + ".steps.with", acts)));
    Support support = Support.of(facts.project(), evidence, work, element);
    boolean plan = support == Support.PLANNED && !acts.isEmpty();
    all.put("support", support.word());
    all.put("supportName", facts.vocabulary().word("support", plan ? "plan" : support.word()));
    all.put(
        "usesGenerative", acts.stream().anyMatch(s -> facts.project().generative(s) == Answer.YES));
    return all;
  }

  /** Of a planned work, what is not settled yet is stated with the delivery, and is not open. */
  private Object planned(Work work, String path, Fact fact) {
    if (work.status() != Work.Status.PLANNED || !fact.isOpen()) {
      return fact;
    }
    String known = fact.getAsString();
    String later = known.isEmpty() ? "delivery" : "rest-with-delivery";
    String words = facts.vocabulary().word("planned", later).replace("{stated}", known);
    return facts.derived(words, List.of(path));
  }

  private Map<String, Object> step(Step step, String path) {
    boolean confidential = step.confidential() == Answer.YES;
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("act", step.act().word());
    all.put(
        "actName",
        facts.fact(path + ".act", ActWords.done(facts.project(), step, facts.language())));
    all.put(
        "actDid", facts.fact(path + ".act", ActWords.did(facts.project(), step, facts.language())));
    all.put("isByHand", step.isByHand());
    all.put("by", facts.people(path + ".by", step.by()));
    all.put("with", facts.tools(path + ".with", step.with()));
    all.put("means", facts.means(path + ".with", step));
    all.put("isMaking", step.act().makesExpression() || step.act().changes());
    all.put("on", facts.date(path + ".on", step.on()));
    all.put("detail", facts.words(path + ".detail", confidential ? LocalText.NONE : step.detail()));
    all.put("aspects", facts.aspects(path + ".aspects", step.aspects()));
    all.put("generative", facts.project().generative(step).word());
    all.put("expressive", step.expressive().word());
    all.put("perceptible", step.perceptible().word());
    all.put("separable", step.separable().word());
    all.put("prompts", facts.fact(path + ".prompts", step.prompts()));
    all.put("prompt", facts.fact(path + ".prompt", open && !confidential ? step.prompt() : ""));
    all.put("candidates", facts.fact(path + ".candidates", step.candidates()));
    all.put("kept", facts.fact(path + ".kept", step.kept()));
    all.put("concealed", facts.fact(path + ".prompt", open && confidential ? concealed(step) : ""));
    all.put("reason", facts.words(path + ".reason", confidential ? LocalText.NONE : step.reason()));
    all.put("before", facts.fact(path + ".before", confidential ? "" : step.before()));
    all.put("after", facts.fact(path + ".after", confidential ? "" : step.after()));
    all.put(
        "negativePrompt",
        facts.fact(path + ".negative-prompt", open && !confidential ? step.negativePrompt() : ""));
    all.put(
        "parameters",
        facts.fact(path + ".parameters", open && !confidential ? parameters(step) : ""));
    all.put("seed", facts.fact(path + ".seed", open && !confidential ? step.seed() : ""));
    all.put("records", inOrder(step.records()).map(id -> seenFrom(step, id)).toList());
    all.put("isConfidential", confidential);
    return all;
  }

  /** By their numbers, so that they ascend wherever they are cited together. */
  private Stream<String> inOrder(Collection<String> cited) {
    return records.keySet().stream().filter(cited::contains);
  }

  /** Of a confidential prompt its length and its digest, by which it can be shown later. */
  private String concealed(Step step) {
    if (step.prompt().isEmpty()) {
      return "";
    }
    Concealed prompt = Concealed.of(step.prompt());
    return facts
        .vocabulary()
        .word("concealed", "prompt")
        .replace("{characters}", String.valueOf(prompt.characters()))
        .replace("{sha256}", prompt.sha256());
  }

  private String parameters(Step step) {
    Grammar grammar = facts.vocabulary().grammar();
    String each = facts.vocabulary().word("parameter", "each");
    return grammar.run(
        step.parameters().entrySet().stream()
            .map(e -> each.replace("{name}", e.getKey()).replace("{value}", e.getValue()))
            .toList());
  }

  /** A record with how close to the step it was made, where that is worth saying. */
  private Map<String, Object> seenFrom(Step step, String id) {
    Timing timing = evidence.timing(step, id);
    boolean late =
        timing == Timing.BY_FILE || timing == Timing.LATER || timing == Timing.RE_CREATED;
    Map<String, Object> seen = new LinkedHashMap<>(records.get(id));
    seen.put("lateName", late ? facts.vocabulary().word("timing", timing.word()) : "");
    return seen;
  }
}
