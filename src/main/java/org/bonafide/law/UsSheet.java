package org.bonafide.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.project.PartyRef;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Registration;
import org.bonafide.project.When;
import org.bonafide.project.Work;

/**
 * Fills the screens of the Standard Application, in the order of the form.
 *
 * <p>Every entry comes from the record or from the assessment; what neither says is an open point.
 */
record UsSheet(Project project, Work work, UsForm form, UsClaimWords words, UsDraft draft) {

  /** Of a screen that is about no author. */
  private static final Ref NOBODY = new PersonRef("");

  List<FormScreen> screens() {
    List<FormScreen> screens = new ArrayList<>();
    for (UsForm.Screen screen : form.screens()) {
      if (screen.repeat().isEmpty()) {
        screens.add(screen(screen, NOBODY));
      } else if (draft.hire().isHire()) {
        screens.add(screen(screen, draft.hire().employer().orElseThrow()));
      } else {
        for (int i = 0; i < draft.authors().size(); i++) {
          FormScreen one = screen(screen, new PersonRef(draft.authors().get(i)));
          String of =
              draft.authors().size() == 1 ? "" : ": " + (i + 1) + " of " + draft.authors().size();
          screens.add(new FormScreen(one.id(), Sentence.same(one.name().en() + of), one.fields()));
        }
      }
    }
    return screens;
  }

  private FormScreen screen(UsForm.Screen screen, Ref author) {
    List<FormScreen.Field> fields = new ArrayList<>();
    for (UsForm.Field field : screen.fields()) {
      Filling filling = fill(field.id(), author);
      fields.add(
          new FormScreen.Field(
              field.id(),
              Sentence.same(field.name()),
              filling,
              Sentence.same(remark(field)),
              field.isPublic(),
              form.limit(field.limit()),
              used(field.limit(), filling)));
    }
    return new FormScreen(screen.id(), Sentence.same(screen.name()), fields);
  }

  /** Material Excluded and New Material share one budget; every other field has its own. */
  private int used(String limit, Filling filling) {
    return limit.equals("excluded-and-new")
        ? length(draft.excluded()) + length(draft.included())
        : filling.length();
  }

  static int length(UsApplication.Entry entry) {
    return entry.other().length() + entry.boxes().stream().mapToInt(String::length).sum();
  }

  private String remark(UsForm.Field field) {
    return switch (field.id()) {
      case "new-boxes", "new-other" -> newRemark();
      case "claimant-name" ->
          draft.claimant().who().size() > 1 ? "Add each as a claimant of its own." : field.remark();
      case "author-hire" -> UsAuthorScreen.hireRemark(draft.hire(), work);
      default -> field.remark();
    };
  }

  private Filling fill(String id, Ref author) {
    String path = "works." + work.id();
    return switch (id) {
      case "type-of-work" ->
          Filling.text(
              path + ".category", form.types().getOrDefault(work.category().word(), ""), "type");
      case "title" -> Filling.filled(path + ".title", work.titleIn(Locale.ENGLISH));
      case "year-of-completion" ->
          Filling.text(
              path + ".created",
              work.created().map(UsSheet::year).orElse(""),
              "year of completion");
      case "published", "publication-date", "publication-nation" -> publication(id, path);
      case "author-name",
          "author-pseudonym",
          "author-hire",
          "author-citizenship",
          "author-domicile",
          "author-created-boxes",
          "author-created-other" ->
          new UsAuthorScreen(project, work, words, draft, author).fill(id);
      case "claimant-name", "claimant-address", "transfer" -> claimant(id);
      case "excluded-boxes" -> Filling.boxes(path + ".elements", draft.excluded().boxes());
      case "excluded-other" ->
          draft.prior() == UsApplication.Prior.EARLIER_VERSION
              ? Filling.open(path + ".elements", earlier(draft.excluded()))
              : Filling.optional(path + ".elements", draft.excluded().other());
      case "new-boxes" -> Filling.boxes(path + ".elements", draft.included().boxes());
      case "new-other" ->
          draft.prior() == UsApplication.Prior.EARLIER_VERSION
              ? Filling.open(
                  path + ".elements", Sentence.same("only what is new since the earlier version"))
              : Filling.optional(path + ".elements", draft.included().other());
      case "previous-number", "previous-year" -> previous(id);
      case "correspondent" ->
          Filling.text(
              "registration.correspondent",
              project.registration().correspondent().who().map(this::name).orElse(""),
              "correspondent");
      case "mail-to" ->
          Filling.text(
              "registration.correspondent",
              project.registration().correspondent().who().map(this::name).orElse(""),
              "name and address for the certificate");
      case "rights", "special" -> Filling.empty();
      case "certifier" -> Filling.byHand();
      case "tracking" -> Filling.optional("reference", project.reference());
      case "note" -> Filling.optional(path + ".elements", draft.note());
      case "deposit" -> Filling.text("registration.deposit", project.deposit(work), "deposit");
      default -> throw new IllegalStateException("no filling for the field " + id);
    };
  }

  private String newRemark() {
    if (draft.prior() == UsApplication.Prior.EARLIER_VERSION) {
      return "Repeats Author Created, which then names only what is new.";
    }
    return draft.included().isEmpty()
        ? "Stays empty: nothing is excluded."
        : "Repeats Author Created.";
  }

  /** What an earlier registration covers is excluded too, and the record does not list it. */
  private static Sentence earlier(UsApplication.Entry excluded) {
    String more = excluded.other().isEmpty() ? "" : ", and: " + excluded.other();
    return Sentence.same("what the earlier registration covers" + more);
  }

  /**
   * Empty where the authors claim; open where somebody else is said to own and no writing is
   * signed.
   */
  private Filling unsigned() {
    return draft
        .claimant()
        .unsigned()
        .map(
            who ->
                Filling.open(
                    "works." + work.id() + ".owner",
                    Sentence.same(
                        "whether every author has signed a writing that passes the copyright to "
                            + name(who))))
        .orElse(Filling.empty());
  }

  private Filling publication(String id, String path) {
    Optional<Work.Publication> published = work.published();
    boolean not = work.unpublished() == org.bonafide.project.Answer.YES;
    if (id.equals("published")) {
      return published.isPresent()
          ? Filling.filled(path + ".published", "Yes")
          : not
              ? Filling.filled(path + ".unpublished", "No")
              : Filling.open(path + ".published", Sentence.same("yes or no"));
    }
    if (published.isEmpty()) {
      return Filling.empty();
    }
    return id.equals("publication-date")
        ? Filling.text(
            path + ".published.on",
            published.get().on().map(When::text).filter(UsSheet::isDay).orElse(""),
            "day of first publication")
        : Filling.text(path + ".published.in", Countries.english(published.get().in()), "nation");
  }

  private Filling claimant(String id) {
    List<Ref> all = draft.claimant().who();
    return switch (id) {
      case "claimant-name" ->
          Filling.text(
              "registration.claimant",
              Wording.join(all.stream().map(this::name).toList()),
              "claimant");
      case "claimant-address" ->
          Filling.text(
              "registration.claimant",
              all.size() == 1 ? address(all.get(0)) : "",
              "address of the claimant");
      default ->
          draft.claimant().transfer()
              ? Filling.filled("works." + work.id() + ".owner", "By written agreement")
              : unsigned();
    };
  }

  private Filling previous(String id) {
    Optional<Registration.Previous> previous = UsPrior.stated(project, work);
    if (previous.isEmpty() || draft.prior() == UsApplication.Prior.THIS_VERSION) {
      return Filling.empty();
    }
    return id.equals("previous-number")
        ? Filling.text("registration.previous.number", previous.get().number(), "number")
        : Filling.text("registration.previous.year", previous.get().year(), "year");
  }

  private String name(Ref who) {
    return project.nameOf(who, Locale.ENGLISH);
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

  private static String year(When when) {
    String end = when.text().substring(when.text().indexOf('/') + 1);
    return end.strip().substring(0, 4);
  }

  private static boolean isDay(String text) {
    return text.matches("\\d{4}-\\d{2}-\\d{2}");
  }
}
