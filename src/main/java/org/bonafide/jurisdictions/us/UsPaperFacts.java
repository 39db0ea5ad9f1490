package org.bonafide.jurisdictions.us;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.project.Answer;
import org.bonafide.project.Category;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * What a work states to the tables of deposits and of groups; empty where it does not say.
 *
 * @param type of work under which it is filed, which the deposit and the group follow
 */
record UsPaperFacts(Project project, Work work, Category type) {

  private static final List<String> IN_THE_HAND = List.of("print", "physical");

  /** Those of the record alone. */
  Map<String, String> stated() {
    Optional<Work.Publication> published = work.published();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("publication", publication(published));
    facts.put("nation", published.map(p -> nation(p.in())).orElse(""));
    facts.put("forms", published.map(p -> form(p.forms())).orElse(""));
    facts.put("category", type == Category.UNKNOWN ? "unknown" : type.word());
    facts.put("shape", isFlat() ? "flat" : new UsShapes(work).shape());
    facts.put("larger", yes(!work.listed().largerWork().isEmpty()));
    facts.put("periodical", yes(isPrinted() && !work.listed().issn().isEmpty()));
    facts.put("later", "");
    facts.put("beside-code", "");
    return facts;
  }

  /** Those of the record and of what was drafted from it. */
  Map<String, String> with(UsApplication us) {
    Map<String, String> facts = stated();
    facts.put("later", yes(us.supplementary() == UsApplication.Prior.EARLIER_VERSION));
    facts.put("beside-code", yes(us.elements().stream().anyMatch(this::isClaimedBesideCode)));
    facts.put("generated", generated(us));
    facts.put("photographs", yes(all("photograph")));
    facts.put("texts", yes(all("text")));
    facts.put("sounds", yes(work.elements().values().stream().anyMatch(UsPaperFacts::sounds)));
    facts.put("arranged", yes(work.arrangement().isPresent()));
    facts.put("hire", yes(us.named().stream().anyMatch(UsApplication.Named::hire)));
    return facts;
  }

  /** Of a day that lies ahead it is not known whether the application comes before it. */
  private String publication(Optional<Work.Publication> published) {
    if (published.isPresent()) {
      return project.publication(work).isPresent() ? "published" : "";
    }
    return work.unpublished() == Answer.YES ? "unpublished" : "";
  }

  private boolean isFlat() {
    return type != Category.VISUAL_ART;
  }

  /** Texts and pictures are contributions to what has an ISSN; of music the number says less. */
  private boolean isPrinted() {
    return type == Category.LITERARY || type == Category.VISUAL_ART;
  }

  private static String nation(String country) {
    return country.isBlank() ? "" : country.equals("US") ? "us" : "abroad";
  }

  private static String form(List<String> forms) {
    return forms.isEmpty()
        ? ""
        : forms.stream().anyMatch(IN_THE_HAND::contains) ? "hard-copy" : "online";
  }

  /** Not said where a fact that decides over the claim is open. */
  private static String generated(UsApplication us) {
    if (us.elements().stream().anyMatch(e -> e.generated().contains(UsGenerated.BY_AI))) {
      return "yes";
    }
    boolean open = us.elements().stream().anyMatch(e -> !e.open().isEmpty());
    return open ? "" : "no";
  }

  private boolean isClaimedBesideCode(UsApplication.ElementFinding found) {
    return !found.claimed().isEmpty()
        && !work.elements().get(found.element()).what().equals("code");
  }

  private boolean all(String what) {
    return !work.elements().isEmpty()
        && work.elements().values().stream().allMatch(e -> e.what().equals(what));
  }

  private static boolean sounds(Element element) {
    return List.of("music", "lyrics", "sound", "arrangement").contains(element.what());
  }

  private static String yes(boolean is) {
    return is ? "yes" : "no";
  }
}
