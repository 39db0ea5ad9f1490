package org.bonafide.jurisdictions.cn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bonafide.data.Grammar;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.law.ActWords;
import org.bonafide.law.Makers;
import org.bonafide.law.Sentence;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Origin;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * The items of the annex to the works description, in its order of purpose, process and
 * originality, and the facts that its page tells in three paragraphs.
 *
 * <p>A text is empty where the record states nothing; the instrument prints an open point there.
 */
record CnItems(
    Project project, EvidenceReview evidence, Work work, CnOwner owner, Sentence extent) {

  private static final Locale ZH = CnWords.OFFICE;
  private static final Grammar GRAMMAR = CnWords.grammar();
  private static final Sentence NOTHING = Sentence.same("");

  List<CnDescription.Item> all() {
    String path = "works." + work.id();
    String elements = path + ".elements";
    List<CnDescription.Item> items = new ArrayList<>();
    items.add(item("title", titleAndCategory(), "", path + ".title"));
    items.add(item("author", signed(), "cn-item-author", elements));
    items.add(
        new CnDescription.Item(
            "owner",
            CnWords.say("heading.owner"),
            owner.words().in(ZH),
            owner.open(),
            owner.field()));
    items.add(dated(path));
    items.add(item("purpose", work.intent().in(ZH), "cn-item-purpose", path + ".intent"));
    items.add(item("process", process(), "cn-item-process", elements));
    items.add(item("tools", tools(), "cn-item-tools", "tools"));
    items.add(item("division", division(), "cn-item-division", elements));
    items.add(originality(elements));
    items.add(declared());
    items.add(thirdParty());
    if (project.registration().claimScope() == Answer.YES) {
      items.add(item("scope", extent.in(ZH), "", elements));
    }
    items.add(item("evidence", evidenceCount(), "cn-item-evidence", "records"));
    items.add(item("truth", CnWords.say("truth"), "", path));
    return items;
  }

  /** An item that is open as a whole where the record states nothing. */
  private static CnDescription.Item item(String id, String text, String missing, String field) {
    boolean open = text.isEmpty() && !missing.isEmpty();
    return new CnDescription.Item(
        id, CnWords.say("heading." + id), text, open ? Sentence.of(missing) : NOTHING, field);
  }

  private String titleAndCategory() {
    String category = CnCategories.of(work).in(ZH);
    String title = GRAMMAR.titled(work.titleIn(ZH));
    return category.isEmpty() ? title : title + GRAMMAR.comma() + category;
  }

  private String signed() {
    boolean entity = owner.by().equals("legal-entity") && !owner.isOpen();
    return entity
        ? CnWords.join(owner.who().stream().map(who -> project.nameOf(who, ZH)).toList())
        : CnWords.join(
            authors().stream()
                .filter(project.people()::containsKey)
                .map(project.people()::get)
                .map(person -> CnWords.credited(person, ZH))
                .toList());
  }

  private List<String> authors() {
    return Makers.of(project, work);
  }

  private CnDescription.Item originality(String elements) {
    String text = new CnOriginality(project, work).text();
    return new CnDescription.Item(
        "originality",
        CnWords.say("heading.originality"),
        text,
        text.isEmpty() ? CnChoices.asked(work) : NOTHING,
        elements);
  }

  private CnDescription.Item declared() {
    CnIndependence declared = new CnIndependence(project, work);
    return new CnDescription.Item(
        "independence",
        CnWords.say("heading.independence"),
        declared.words().in(ZH),
        declared.open(),
        declared.field());
  }

  /** The three paragraphs that are filed, of the same facts. */
  CnDescription.Page page() {
    return new CnPage(
            new CnPurpose(work, owner, CnPage.ofPurpose()),
            new CnMaking(project, work, owner, dated("works." + work.id()), tools()),
            new CnDeclaration(project, work, others(), CnChoices.asked(work)))
        .fitted();
  }

  /** The days that are stated, and what of them is not. */
  private CnDescription.Item dated(String path) {
    boolean created = work.created().isPresent();
    boolean published = project.publication(work).isPresent() || work.unpublished() == Answer.YES;
    String open =
        created
            ? published ? "" : "cn-item-published"
            : published ? "cn-item-created" : "cn-item-dates";
    return new CnDescription.Item(
        "dates",
        CnWords.say("heading.dates"),
        dates(),
        open.isEmpty() ? NOTHING : Sentence.of(open),
        path + (created ? ".published" : ".created"));
  }

  private String people(List<String> ids) {
    return CnWords.join(ids.stream().map(this::person).filter(n -> !n.isEmpty()).toList());
  }

  private String person(String id) {
    return Optional.ofNullable(project.people().get(id)).map(p -> p.nameIn(ZH)).orElse("");
  }

  private String dates() {
    List<String> parts = new ArrayList<>();
    work.created()
        .ifPresent(d -> parts.add(CnWords.say("created", CnWords.date(d)) + at(work.place())));
    project
        .publication(work)
        .ifPresent(
            p ->
                parts.add(
                    p.on()
                            .map(d -> CnWords.say("published", CnWords.date(d)))
                            .orElse(CnWords.say("published-undated"))
                        + at(p.in())));
    if (work.unpublished() == Answer.YES) {
      parts.add(CnWords.say("unpublished"));
    }
    return parts.isEmpty() ? "" : String.join(GRAMMAR.semicolon(), parts) + GRAMMAR.stop();
  }

  private static String at(String place) {
    return place.isEmpty() ? "" : GRAMMAR.bracketed(CnWords.place(place));
  }

  private String process() {
    String steps =
        work.elements().values().stream()
            .flatMap(e -> e.steps().stream().map(s -> step(e, s)))
            .collect(Collectors.joining(GRAMMAR.semicolon()));
    return steps.isEmpty() ? "" : steps + GRAMMAR.stop();
  }

  private String step(Element element, Step step) {
    String on = step.on().map(CnWords::date).orElse(CnWords.say("day-not-stated"));
    String by = step.by().isEmpty() ? "" : people(step.by());
    String with = tools(step.with());
    boolean open = !step.detail().isEmpty() && step.confidential() != Answer.YES;
    String detail = open ? GRAMMAR.bracketed(step.detail().in(ZH)) : "";
    String means =
        step.isByHand() ? CnWords.byHand(step) : with.isEmpty() ? "" : CnWords.say("using", with);
    return CnWords.say(
        "step", on, named(element), by, means, ActWords.noun(project, step, ZH) + detail);
  }

  private String tools(List<String> ids) {
    return CnWords.join(
        ids.stream()
            .filter(project.tools()::containsKey)
            .map(id -> project.tools().get(id).name())
            .toList());
  }

  private String tools() {
    return work.elements().values().stream()
        .flatMap(e -> e.steps().stream())
        .flatMap(s -> s.with().stream())
        .distinct()
        .filter(project.tools()::containsKey)
        .map(id -> tool(project.tools().get(id)))
        .collect(Collectors.joining(GRAMMAR.semicolon()));
  }

  private static String tool(Tool tool) {
    String version = tool.version().isEmpty() ? "" : " " + tool.version();
    String provider = tool.provider().isEmpty() ? "" : GRAMMAR.bracketed(tool.provider());
    String generative =
        switch (tool.generative()) {
          case YES -> CnWords.say("tool.generative");
          case NO -> CnWords.say("tool.other");
          case UNKNOWN ->
              tool.generates().functions().isEmpty()
                  ? CnWords.say("tool.unknown")
                  : CnWords.say("tool.functions", CnWords.join(tool.generates().functions()));
        };
    return tool.name() + version + provider + generative;
  }

  private String division() {
    return work.elements().values().stream()
        .map(e -> named(e) + GRAMMAR.colon() + part(e.generatedPart()))
        .collect(Collectors.joining(GRAMMAR.semicolon()));
  }

  private static String named(Element element) {
    return GRAMMAR.named(element.named().in(ZH));
  }

  private static String part(GeneratedPart part) {
    return switch (part) {
      case NONE -> CnWords.say("part.none");
      case DE_MINIMIS -> CnWords.say("part.de-minimis");
      case APPRECIABLE -> CnWords.say("part.appreciable");
      case UNKNOWN -> CnWords.say("part.unknown");
    };
  }

  /** Each thing of others; whose it is and by what licence is an open point where not stated. */
  private CnDescription.Item thirdParty() {
    String path = "works." + work.id() + ".third-party";
    if (work.thirdParty().isEmpty()) {
      return work.saysNoThirdParty()
          ? item("third-party", CnWords.say("third-party.none"), "", path)
          : item("third-party", "", "cn-item-third-party", path);
    }
    return item("third-party", others(), "", path);
  }

  private String others() {
    return work.thirdParty().stream()
        .map(
            t ->
                CnWords.say(
                    "third-party.item", t.what().in(ZH), stated(t.owner()), stated(t.licence())))
        .collect(Collectors.joining(GRAMMAR.semicolon()));
  }

  private static String stated(String words) {
    return words.isBlank()
        ? CnWords.say("third-party.not-stated")
        : CnWords.say("third-party.stated", words);
  }

  private String evidenceCount() {
    int count = evidence.reviewed().size();
    long reCreated =
        evidence.reviewed().values().stream()
            .filter(r -> r.stated().origin() == Origin.RE_CREATED)
            .count();
    return count == 0
        ? ""
        : CnWords.say(
            reCreated == 0 ? "evidence.count" : "evidence.count-re-created", count, reCreated);
  }
}
