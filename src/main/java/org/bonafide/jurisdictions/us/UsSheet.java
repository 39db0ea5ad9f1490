package org.bonafide.jurisdictions.us;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonafide.data.FaultyData;
import org.bonafide.diagnose.Place;
import org.bonafide.law.Countries;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.FormScreen;
import org.bonafide.law.Sentence;
import org.bonafide.project.Answer;
import org.bonafide.project.Project;
import org.bonafide.project.Registration;
import org.bonafide.project.When;
import org.bonafide.project.Work;

/**
 * Fills the screens of the Standard Application, in the order of the form.
 *
 * <p>Every entry comes from the record or from the assessment; what neither says is an open point.
 */
record UsSheet(Project project, Work work, UsForm form, UsClaimWords words, UsDraft draft) {

  List<FormScreen> screens() {
    List<FormScreen> screens = new ArrayList<>();
    for (UsForm.Screen screen : form.screens()) {
      List<? extends UsRepeated> all = repeated(screen.repeat());
      for (int i = 0; i < all.size(); i++) {
        FormScreen one = screen(screen, all.get(i));
        String of = all.size() == 1 ? "" : ": " + (i + 1) + " of " + all.size();
        screens.add(new FormScreen(one.id(), Sentence.same(one.name().en() + of), one.fields()));
      }
    }
    return screens;
  }

  /** What a screen is repeated for; itself, where it stands once. */
  private List<? extends UsRepeated> repeated(String repeat) {
    return switch (repeat) {
      case "author" ->
          draft.authors().stream()
              .map(author -> new UsAuthorScreen(project, work, words, draft, author))
              .toList();
      case "claimant" -> UsClaimantScreen.all(project, work, draft);
      default -> List.of(new Once());
    };
  }

  /** A screen that stands once. */
  private final class Once implements UsRepeated {
    @Override
    public FieldEntry fill(String id) {
      return UsSheet.this.fill(id);
    }
  }

  private FormScreen screen(UsForm.Screen screen, UsRepeated one) {
    List<FormScreen.Field> fields = new ArrayList<>();
    for (UsForm.Field field : screen.fields()) {
      FieldEntry filling = fill(field, one);
      fields.add(
          new FormScreen.Field(
              field.id(),
              Sentence.same(field.name()),
              filling,
              Sentence.same(remark(field, one)),
              field.isPublic(),
              form.limit(field.limit()),
              used(field.limit(), filling)));
    }
    return new FormScreen(screen.id(), Sentence.same(screen.name()), fields);
  }

  private FieldEntry fill(UsForm.Field field, UsRepeated one) {
    return isRetyped(field)
        ? FieldEntry.filled(
            "works." + work.id() + ".elements",
            field.source().orElseThrow().words().get(words.type().word()))
        : field
            .source()
            .map(source -> inEnglish(source.filled(project, work)))
            .orElseGet(() -> one.fill(field.id()));
  }

  /** The Office reads English, in whatever language a paper shows the entry. */
  private static FieldEntry inEnglish(FieldEntry entry) {
    Sentence english = Sentence.same(entry.text().en());
    return new FieldEntry(entry.state(), english, entry.boxes(), entry.field());
  }

  /** Material Excluded and New Material share one budget; every other field has its own. */
  private int used(String limit, FieldEntry filling) {
    return limit.equals("excluded-and-new")
        ? length(draft.excluded()) + length(draft.included())
        : filling.length();
  }

  static int length(UsApplication.Entry entry) {
    return entry.other().length() + entry.boxes().stream().mapToInt(String::length).sum();
  }

  /** Whether it is the type of work, and what is claimed asks for another than the record says. */
  private boolean isRetyped(UsForm.Field field) {
    return field.id().equals("type-of-work") && words.type() != work.category();
  }

  private String remark(UsForm.Field field, UsRepeated one) {
    if (isRetyped(field)) {
      return "Follows what is claimed, and not the category of the record. " + field.remark();
    }
    return switch (field.id()) {
      case "new-boxes", "new-other" -> newRemark();
      case "deposit" -> deposit().remark();
      default -> one.remark(field.id(), field.remark());
    };
  }

  private FieldEntry fill(String id) {
    String path = "works." + work.id();
    return switch (id) {
      case "published", "publication-date", "publication-nation" -> publication(id, path);
      case "larger-work", "earlier-titles", "standard-number" -> listed(id, path + ".listed");
      case "excluded-boxes" -> FieldEntry.boxes(path + ".elements", draft.excluded().boxes());
      case "excluded-other" -> excluded(path);
      case "new-boxes" ->
          included(path, boxes(draft, path + ".elements", draft.included().boxes()));
      case "new-other" ->
          included(path, words(draft, path + ".elements", draft.included().other()));
      case "previous-number", "previous-year" -> previous(id);
      case "correspondent", "correspondent-email", "correspondent-phone", "correspondent-address" ->
          new UsCorrespondent(project).fill(id);
      case "deposit" -> deposit().field(project);
      case "note" -> FieldEntry.optional(path + ".elements", draft.note());
      default ->
          throw FaultyData.at(
              Place.of("jurisdictions/us/form.yaml"),
              "The field \"" + id + "\" is none that can be filled.",
              "Say \"from\" which entry it is filled, or take it out.");
    };
  }

  private UsDeposit deposit() {
    return new UsDeposit(work, new UsPaperFacts(project, work, words.type()).stated());
  }

  private String newRemark() {
    if (draft.included().isEmpty()) {
      return draft.settled() && work.saysNoThirdParty() ? "Nothing is excluded." : "";
    }
    return "Repeats Author Created.";
  }

  /** Boxes to tick; where none are, the entry is empty only where nothing is open in the work. */
  static FieldEntry boxes(UsDraft draft, String path, List<String> boxes) {
    return boxes.isEmpty() ? words(draft, path, "") : FieldEntry.boxes(path, boxes);
  }

  /** Words to enter; where there are none, the entry is empty only where nothing is open. */
  static FieldEntry words(UsDraft draft, String path, String words) {
    return words.isEmpty() && !draft.settled()
        ? FieldEntry.open(path, Sentence.same("nothing, or more once the open points are settled"))
        : FieldEntry.optional(path, words);
  }

  /**
   * Nothing is excluded only where the record says that nothing of somebody else is in the work,
   * and what an earlier registration covers.
   */
  private FieldEntry excluded(String path) {
    UsApplication.Entry excluded = draft.excluded();
    List<String> open = openlyExcluded();
    if (!open.isEmpty()) {
      String more = excluded.other().isEmpty() ? "" : ", and: " + excluded.other();
      return FieldEntry.open(path + ".elements", Sentence.same(String.join("; ", open) + more));
    }
    if (excluded.other().isEmpty() && !work.saysNoThirdParty()) {
      return FieldEntry.open(
          path + ".third-party", Sentence.same("whether the work holds material of somebody else"));
    }
    return words(draft, path + ".elements", excluded.other());
  }

  /** New material is entered where something is excluded; whether it is may be open. */
  private FieldEntry included(String path, FieldEntry repeated) {
    if (isEarlierOpen()) {
      return FieldEntry.open(
          path + ".elements", Sentence.same("only what is new since the earlier version"));
    }
    boolean excludes = work.saysNoThirdParty() && openlyExcluded().isEmpty();
    return draft.included().isEmpty() && !excludes
        ? FieldEntry.open(
            path + ".third-party", Sentence.same("as Author Created, if something is excluded"))
        : repeated;
  }

  private boolean isEarlierOpen() {
    return words.elements().stream().anyMatch(e -> e.earlierUnknown);
  }

  /** What may have to be excluded, and is not stated. */
  private List<String> openlyExcluded() {
    List<String> open = new ArrayList<>();
    List<UsElement> stood = words.elements().stream().filter(e -> e.stoodEarlier).toList();
    if (!stood.isEmpty()) {
      open.add(
          "whether the earlier version was published or registered, which excludes what stood in it: "
              + UsForm.ENGLISH.list(form.ordered(stood.stream().map(e -> e.noun).toList())));
    }
    if (words.elements().stream().anyMatch(e -> e.earlierUnknown && !e.stoodEarlier)) {
      open.add("what stood in the earlier version");
    }
    if (words.elements().stream().anyMatch(e -> e.sourceOpen)) {
      open.add("the work that was translated or arranged");
    }
    if (words.elements().stream().anyMatch(e -> e.editedUnknown)) {
      open.add("what was edited, if it is not the author’s own");
    }
    return open;
  }

  /** How else the work can be found: nothing of it is asked for. */
  private FieldEntry listed(String id, String path) {
    Work.Listed listed = work.listed();
    List<String> numbers =
        Stream.of("ISBN " + listed.isbn(), "ISRC " + listed.isrc(), "ISSN " + listed.issn())
            .filter(number -> number.length() > "ISBN ".length())
            .toList();
    return switch (id) {
      case "larger-work" -> FieldEntry.optional(path + ".larger-work", listed.largerWork());
      case "earlier-titles" ->
          FieldEntry.optional(path + ".earlier-titles", String.join("; ", listed.earlierTitles()));
      default -> FieldEntry.optional(path, String.join("; ", numbers));
    };
  }

  private FieldEntry publication(String id, String path) {
    Optional<Work.Publication> published = work.published();
    boolean not = work.unpublished() == Answer.YES;
    Optional<When> planned = project.plannedFor(work);
    if (planned.isPresent()) {
      return FieldEntry.open(path + ".published.on", Sentence.same(ahead(id, planned.get())));
    }
    if (id.equals("published")) {
      return published.isPresent()
          ? FieldEntry.filled(path + ".published", "Yes")
          : not
              ? FieldEntry.filled(path + ".unpublished", "No")
              : FieldEntry.open(path + ".published", Sentence.same("yes or no"));
    }
    if (published.isEmpty()) {
      return FieldEntry.empty();
    }
    return id.equals("publication-date")
        ? FieldEntry.text(
            path + ".published.on",
            published.get().on().flatMap(When::day).map(form.days()::format).orElse(""),
            "day of first publication")
        : FieldEntry.text(
            path + ".published.in", Countries.english(published.get().in()), "nation");
  }

  /** Nothing is published by being planned. */
  private static String ahead(String id, When on) {
    return switch (id) {
      case "published" ->
          "whether the work is published when this is filed: the day that is stated, "
              + UsForm.ENGLISH.date(on.text())
              + ", lies ahead";
      case "publication-date" -> "day of first publication, if the work is published by then";
      default -> "nation, if the work is published by then";
    };
  }

  private FieldEntry previous(String id) {
    Optional<Registration.Previous> previous = UsPrior.stated(project, work);
    if (previous.isEmpty() || draft.prior() == UsApplication.Prior.THIS_VERSION) {
      return FieldEntry.empty();
    }
    return id.equals("previous-number")
        ? FieldEntry.text("registration.previous.number", previous.get().number(), "number")
        : FieldEntry.text("registration.previous.year", previous.get().year(), "year");
  }
}
