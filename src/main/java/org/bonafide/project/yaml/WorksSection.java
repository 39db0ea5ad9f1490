package org.bonafide.project.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.project.Answer;
import org.bonafide.project.Arrangement;
import org.bonafide.project.Category;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Impression;
import org.bonafide.project.Others;
import org.bonafide.project.ThirdParty;
import org.bonafide.project.Work;

/** Reads {@code works}: the works, their elements, their arrangement. */
record WorksSection(Keys keys) {

  private static final List<String> FORMS = List.of("print", "physical", "online");

  Map<String, Work> read() {
    Map<String, Work> works = new LinkedHashMap<>();
    keys.sections("works", "work").forEach((id, k) -> works.put(id, work(id, k)));
    return works;
  }

  private static Work work(String id, Keys k) {
    return new Work(
        id,
        new Work.Title(k.required("title"), Values.names(k, "titles"), listed(k)),
        Values.choice(k, "category", Category.class, Category.UNKNOWN),
        life(id, k),
        new OwnersSection(k).read(),
        elements(k),
        k.section("arrangement", "arrangement").map(WorksSection::arrangement),
        others(k),
        impression(k),
        new FilingSection(k).read(),
        k.text("price"));
  }

  private static Work.Listed listed(Keys k) {
    return k.section("listed", "listed")
        .map(
            l ->
                new Work.Listed(
                    l.text("larger-work"),
                    Values.texts(l, "earlier-titles"),
                    l.text("isbn"),
                    l.text("isrc"),
                    l.text("issn")))
        .orElse(new Work.Listed("", List.of(), "", "", ""));
  }

  private static Work.Life life(String id, Keys k) {
    Optional<Work.Publication> published =
        k.section("published", "published")
            .map(
                p ->
                    new Work.Publication(
                        Values.date(p, "on"), p.text("in"), Values.choices(p, "forms", FORMS)));
    Answer unpublished = Values.answer(k, "unpublished");
    if (published.isPresent() && unpublished == Answer.YES) {
      k.context.findings.error(
          "published-and-unpublished",
          k.value("unpublished").orElseThrow(),
          "The work \"" + id + "\" is said to be published and unpublished.",
          "Keep one of the two keys.");
    }
    return new Work.Life(
        Values.date(k, "created"),
        published,
        published.isPresent() ? Answer.NO : unpublished,
        k.text("place"),
        Values.words(k, "intent"),
        Values.choice(k, "status", Work.Status.class, Work.Status.FINISHED));
  }

  private static Impression impression(Keys k) {
    return k.section("impression", "impression")
        .map(
            i ->
                new Impression(
                    Values.answer(i, "realistic"),
                    Values.answer(i, "real-person"),
                    Values.answer(i, "performer"),
                    Values.answer(i, "artistic"),
                    Values.answer(i, "informs"),
                    Values.answer(i, "advertises"),
                    Values.answer(i, "live")))
        .orElse(Impression.UNKNOWN);
  }

  private static Arrangement arrangement(Keys k) {
    return new Arrangement(
        References.ids(k, "by", "person"),
        Values.date(k, "on"),
        Values.words(k, "describe"),
        Values.whole(k, "items"),
        Values.answer(k, "expressive"),
        Values.answer(k, "perceptible"),
        References.ids(k, "records", "record"));
  }

  private static Map<String, Element> elements(Keys work) {
    Map<String, Element> elements = new LinkedHashMap<>();
    work.sections("elements", "element").forEach((id, k) -> elements.put(id, element(id, k)));
    return elements;
  }

  private static Element element(String id, Keys k) {
    return new Element(
        id,
        Kinds.what(k),
        Values.words(k, "describe"),
        Values.choice(k, "generated-part", GeneratedPart.class, GeneratedPart.UNKNOWN),
        new StepsSection(k).read(),
        new Element.OfPart(
            impression(k),
            others(k),
            Values.answer(k, "from-earlier"),
            Values.answer(k, "earlier-published"),
            Values.words(k, "excluded-as"),
            Kinds.plain(k.text("what"))));
  }

  /** An empty list says that there is nothing of others; a key left out says nothing. */
  private static Others others(Keys k) {
    var items =
        k.list("third-party", "third-party").stream()
            .map(
                t ->
                    new ThirdParty(
                        Values.requiredWords(t, "what"),
                        t.text("owner"),
                        t.text("licence"),
                        References.ids(t, "records", "record")))
            .toList();
    Answer any =
        !items.isEmpty() ? Answer.YES : k.isEmptyList("third-party") ? Answer.NO : Answer.UNKNOWN;
    return new Others(any, items);
  }
}
