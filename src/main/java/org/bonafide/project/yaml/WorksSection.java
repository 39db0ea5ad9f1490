package org.bonafide.project.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.project.Answer;
import org.bonafide.project.Category;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Impression;
import org.bonafide.project.Work;

/** Reads {@code works}: the works, their elements, their arrangement. */
record WorksSection(Keys keys) {

  static final List<String> OWNED_BY =
      List.of("authored", "assignment", "commission", "employment", "unknown");

  Map<String, Work> read() {
    Map<String, Work> works = new LinkedHashMap<>();
    keys.sections("works", "work").forEach((id, k) -> works.put(id, work(id, k)));
    return works;
  }

  private static Work work(String id, Keys k) {
    Optional<Work.Publication> published =
        k.section("published", "published")
            .map(p -> new Work.Publication(Values.date(p, "on"), p.text("in")));
    Answer unpublished = Values.answer(k, "unpublished");
    if (published.isPresent() && unpublished == Answer.YES) {
      k.context.findings.error(
          "published-and-unpublished",
          k.value("unpublished").orElseThrow(),
          "The work \"" + id + "\" is said to be published and unpublished.",
          "Keep one of the two keys.");
    }
    return new Work(
        id,
        k.required("title"),
        Values.names(k, "titles"),
        Values.choice(k, "category", Category.class, Category.UNKNOWN),
        Values.date(k, "created"),
        published,
        published.isPresent() ? Answer.NO : unpublished,
        k.text("place"),
        k.text("intent"),
        Values.choice(k, "status", Work.Status.class, Work.Status.FINISHED),
        k.section("owner", "owner").map(WorksSection::owner),
        elements(k),
        k.section("arrangement", "arrangement").map(WorksSection::arrangement),
        thirdParty(k),
        k.section("impression", "impression")
            .map(WorksSection::impression)
            .orElse(Impression.UNKNOWN));
  }

  private static Impression impression(Keys k) {
    return new Impression(
        Values.answer(k, "realistic"),
        Values.answer(k, "real-person"),
        Values.answer(k, "performer"),
        Values.answer(k, "artistic"),
        Values.answer(k, "informs"),
        Values.answer(k, "advertises"),
        Values.answer(k, "live"));
  }

  private static Work.Ownership owner(Keys k) {
    String by = Values.choice(k, "by", OWNED_BY);
    if (k.value("party").isPresent() && k.value("person").isPresent()) {
      k.context.findings.error(
          "two-owners",
          k.place("person"),
          "The owner is said to be a party and a person.",
          "Keep \"party\" where a party to the contract owns the work, else \"person\".");
    }
    return new Work.Ownership(
        Values.id(k, "party", "party"),
        Values.id(k, "person", "person"),
        by.isEmpty() ? "unknown" : by,
        Values.date(k, "signed"),
        Values.ids(k, "records", "record"));
  }

  private static Work.Arrangement arrangement(Keys k) {
    return new Work.Arrangement(
        Values.ids(k, "by", "person"),
        Values.date(k, "on"),
        k.text("describe"),
        Values.ids(k, "records", "record"));
  }

  private static Map<String, Element> elements(Keys work) {
    Map<String, Element> elements = new LinkedHashMap<>();
    work.sections("elements", "element")
        .forEach(
            (id, k) ->
                elements.put(
                    id,
                    new Element(
                        id,
                        k.text("what"),
                        k.text("describe").isEmpty() ? id : k.text("describe"),
                        Values.choice(
                            k, "generated-part", GeneratedPart.class, GeneratedPart.UNKNOWN),
                        new StepsSection(k).read())));
    return elements;
  }

  private static List<Work.ThirdParty> thirdParty(Keys work) {
    return work.list("third-party", "third-party").stream()
        .map(
            k ->
                new Work.ThirdParty(
                    k.required("what"),
                    k.text("owner"),
                    k.text("licence"),
                    Values.ids(k, "records", "record")))
        .toList();
  }
}
