package org.bonafide.jurisdictions.us;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.data.FaultyData;
import org.bonafide.diagnose.Place;
import org.bonafide.law.Countries;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.FormScreen;
import org.bonafide.law.Sentence;
import org.bonafide.project.Answer;
import org.bonafide.project.PartyRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Registration;
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
      if (screen.repeat().isEmpty()) {
        screens.add(screen(screen, Optional.empty()));
      } else {
        int count = draft.authors().size();
        for (int i = 0; i < count; i++) {
          FormScreen one = screen(screen, Optional.of(author(draft.authors().get(i))));
          String of = count == 1 ? "" : ": " + (i + 1) + " of " + count;
          screens.add(new FormScreen(one.id(), Sentence.same(one.name().en() + of), one.fields()));
        }
      }
    }
    return screens;
  }

  private UsAuthorScreen author(UsAuthor author) {
    return new UsAuthorScreen(project, work, words, draft, author);
  }

  private FormScreen screen(UsForm.Screen screen, Optional<UsAuthorScreen> author) {
    List<FormScreen.Field> fields = new ArrayList<>();
    for (UsForm.Field field : screen.fields()) {
      FieldEntry filling = fill(field, author);
      fields.add(
          new FormScreen.Field(
              field.id(),
              Sentence.same(field.name()),
              filling,
              Sentence.same(remark(field, author)),
              field.isPublic(),
              form.limit(field.limit()),
              used(field.limit(), filling)));
    }
    return new FormScreen(screen.id(), Sentence.same(screen.name()), fields);
  }

  private FieldEntry fill(UsForm.Field field, Optional<UsAuthorScreen> author) {
    return field
        .source()
        .map(source -> inEnglish(source.filled(project, work)))
        .or(() -> author.map(a -> a.fill(field.id())))
        .orElseGet(() -> fill(field.id()));
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

  private String remark(UsForm.Field field, Optional<UsAuthorScreen> author) {
    return switch (field.id()) {
      case "new-boxes", "new-other" -> newRemark();
      case "claimant-name" ->
          draft.claimant().who().size() > 1 ? "Add each as a claimant of its own." : field.remark();
      case "author-name" -> author.map(a -> a.nameRemark(field.remark())).orElse(field.remark());
      case "author-hire" -> author.map(UsAuthorScreen::hireRemark).orElse("");
      case "deposit" -> deposit().remark();
      default -> field.remark();
    };
  }

  private FieldEntry fill(String id) {
    String path = "works." + work.id();
    return switch (id) {
      case "published", "publication-date", "publication-nation" -> publication(id, path);
      case "claimant-name", "claimant-address", "transfer" -> claimant(id);
      case "excluded-boxes" -> FieldEntry.boxes(path + ".elements", draft.excluded().boxes());
      case "excluded-other" -> excluded(path);
      case "new-boxes" ->
          included(path, boxes(draft, path + ".elements", draft.included().boxes()));
      case "new-other" ->
          included(path, words(draft, path + ".elements", draft.included().other()));
      case "previous-number", "previous-year" -> previous(id);
      case "correspondent" ->
          FieldEntry.text(
              "registration.correspondent",
              project.registration().correspondent().who().map(this::name).orElse(""),
              "correspondent");
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
    return new UsDeposit(work, new UsPaperFacts(work).stated());
  }

  private String newRemark() {
    if (draft.included().isEmpty()) {
      return draft.settled() && work.saysNoThirdParty() ? "Stays empty: nothing is excluded." : "";
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
    if (isEarlierOpen()) {
      String more = excluded.other().isEmpty() ? "" : ", and: " + excluded.other();
      return FieldEntry.open(
          path + ".elements", Sentence.same("what the earlier registration covers" + more));
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
    return draft.included().isEmpty() && !work.saysNoThirdParty()
        ? FieldEntry.open(
            path + ".third-party", Sentence.same("as Author Created, if something is excluded"))
        : repeated;
  }

  /** Whether an earlier version was registered and the record does not say what stood in it. */
  private boolean isEarlierOpen() {
    return draft.prior() == UsApplication.Prior.EARLIER_VERSION
        && work.elements().values().stream()
            .anyMatch(e -> e.part().fromEarlier() == Answer.UNKNOWN);
  }

  /**
   * Empty where the authors claim; open where nobody is stated to, or somebody else is said to own
   * by a transfer that is not recorded to have taken effect.
   */
  private FieldEntry unsigned() {
    UsClaimant claimant = draft.claimant();
    String path = project.ownerPath(work);
    if (claimant.awaited().isPresent()) {
      String question =
          switch (claimant.waitsFor()) {
            case PAYMENT -> "whether the price is paid, on which the copyright passes to ";
            case DELIVERY -> "whether the work is delivered, on which the copyright passes to ";
            case DELIVERY_AND_PAYMENT ->
                "whether the work is delivered and the price paid, on which the copyright passes to ";
            case SIGNATURE ->
                "whether every author has signed a writing that passes the copyright to ";
          };
      return FieldEntry.open(path, Sentence.same(question + named(claimant.awaited().get())));
    }
    return claimant.who().isEmpty()
        ? FieldEntry.open(path, Sentence.same("who owns the work, and by what title"))
        : FieldEntry.empty();
  }

  private FieldEntry publication(String id, String path) {
    Optional<Work.Publication> published = work.published();
    boolean not = work.unpublished() == Answer.YES;
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
            published.get().on().flatMap(UsDays::day).map(form.days()::format).orElse(""),
            "day of first publication")
        : FieldEntry.text(
            path + ".published.in", Countries.english(published.get().in()), "nation");
  }

  private FieldEntry claimant(String id) {
    List<Ref> all = draft.claimant().who();
    return switch (id) {
      case "claimant-name" -> claimants(all);
      case "claimant-address" ->
          FieldEntry.text(
              "registration.claimant",
              all.size() == 1 ? address(all.get(0)) : "",
              "address of the claimant");
      default ->
          draft.claimant().transfer()
              ? FieldEntry.filled(project.ownerPath(work), "By written agreement")
              : unsigned();
    };
  }

  private FieldEntry claimants(List<Ref> all) {
    List<UsName> names = all.stream().map(who -> UsName.of(project, who)).toList();
    return names.stream()
        .filter(name -> !name.mayBeRead() || name.legal().isBlank())
        .findFirst()
        .map(name -> name.fill("registration.claimant"))
        .orElseGet(
            () ->
                FieldEntry.text(
                    "registration.claimant",
                    UsForm.ENGLISH.list(names.stream().map(UsName::legal).toList()),
                    "claimant"));
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

  private String name(Ref who) {
    return project.nameOf(who, Locale.ENGLISH);
  }

  /** A name within a question; the person's public one where the legal name is not to be read. */
  private String named(Ref who) {
    String shown = UsName.of(project, who).shown();
    return shown.isEmpty() ? "that owner" : shown;
  }

  /** Of a party its own; of a person that of the party that this person is. */
  private String address(Ref who) {
    return project.parties().values().stream()
        .filter(
            p -> who instanceof PartyRef ? p.id().equals(who.id()) : p.person().equals(who.id()))
        .map(p -> p.address().in(Locale.ENGLISH))
        .findFirst()
        .orElse("");
  }
}
