package org.bonafide.jurisdictions.cn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bonafide.data.Data;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.FormScreen;
import org.bonafide.law.Makers;
import org.bonafide.law.Sentence;
import org.bonafide.law.table.FieldSource;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Person;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.When;
import org.bonafide.project.Whose;
import org.bonafide.project.Work;

/**
 * Fills the PRC application for registration of a work, field by field, as far as the record goes.
 */
record CnSheet(Project project, Work work, CnOwner owner) {

  private static final Data FORM = China.FOLDER.read("form", data -> data);

  /** The day the form's data was last checked. */
  static String checked() {
    return FORM.day("checked");
  }

  List<FormScreen> screens() {
    List<FormScreen> screens = new ArrayList<>();
    for (Data screen : FORM.items("screens")) {
      List<FormScreen.Field> fields = new ArrayList<>();
      for (Data field : screen.items("fields")) {
        FieldEntry filling =
            FieldSource.find(FORM, field)
                .map(source -> source.filled(project, work))
                .orElseGet(() -> fill(field));
        fields.add(
            new FormScreen.Field(
                field.text("id"),
                new Sentence(field.words("name")),
                filling,
                remark(field),
                false,
                0,
                filling.length()));
      }
      screens.add(new FormScreen(screen.text("id"), new Sentence(screen.words("name")), fields));
    }
    return screens;
  }

  /** A field that no guide was read for sends the user to the current form. */
  private static Sentence remark(Data field) {
    Sentence remark = new Sentence(field.words("remark"));
    return remark.isEmpty() && field.text("mark").equals("usual")
        ? new Sentence(FORM.words("check"))
        : remark;
  }

  private FieldEntry fill(Data field) {
    String id = field.text("id");
    String path = "works." + work.id();
    return switch (id) {
      case "category" ->
          CnCategories.of(work).isEmpty()
              ? FieldEntry.open(path + ".category", Sentence.of("cn-category-asked"))
              : FieldEntry.filled(path + ".category", CnCategories.of(work));
      case "owner-name" ->
          owner.isOpen() ? FieldEntry.open(owner.field(), owner.open()) : people(path, owner.who());
      case "owner-kind" -> kind(path);
      case "owner-credit" -> credit(path);
      case "authors" -> authors(path);
      case "nature" ->
          work.saysNoThirdParty() && !usesEarlier()
              ? FieldEntry.filled(path + ".third-party", Sentence.of("cn-nature-original"))
              : FieldEntry.open(path + ".third-party", Sentence.of("cn-nature-asked"));
      case "completed" -> completed(path);
      case "published" -> published(path);
      case "acquisition" -> rights().acquisition();
      case "attribution" -> rights().attribution();
      case "extent" -> rights().extent();
      default -> {
        field.fault(
            "id",
            "names no field that can be filled",
            "Say \"from\" which entry it is filled, or take it out.");
        yield FieldEntry.empty();
      }
    };
  }

  private CnRights rights() {
    return new CnRights(project, work, owner);
  }

  /** Whether something earlier or of unknown origin went in, so that it may be an adaptation. */
  private boolean usesEarlier() {
    return work.elements().values().stream().anyMatch(e -> e.part().fromEarlier() == Answer.YES)
        || work.steps()
            .filter(s -> s.act() == Act.INPUT)
            .anyMatch(
                s ->
                    s.whose().kind() != Whose.Kind.OWN && s.whose().kind() != Whose.Kind.GENERATED);
  }

  private FieldEntry people(String path, List<Ref> ids) {
    return FieldEntry.filled(project.ownerPath(work), Sentence.list(ids, project::nameOf));
  }

  private FieldEntry kind(String path) {
    long companies = owner.who().stream().filter(w -> CnOwner.isCompany(project, w)).count();
    if (owner.isOpen() || companies > 0 && companies < owner.who().size()) {
      return FieldEntry.open(owner.field(), Sentence.of("cn-kind-asked"));
    }
    return FieldEntry.filled(
        project.ownerPath(work),
        companies > 0 ? Sentence.of("cn-kind-company") : Sentence.of("cn-kind-person"));
  }

  /** How the owner signs the work: known where a person among the owners says so. */
  private FieldEntry credit(String path) {
    return owner.who().stream()
        .flatMap(who -> project.personOf(who).stream())
        .flatMap(person -> shown(person).stream())
        .findFirst()
        .orElse(FieldEntry.byHand());
  }

  /** A name shown is a pseudonym only where the record says so. */
  private static Optional<FieldEntry> shown(Person person) {
    Person.Shown shown = person.shown();
    String path = "people." + person.id();
    if (shown.anonymous() == Answer.YES) {
      return Optional.of(FieldEntry.filled(path + ".anonymous", Sentence.of("cn-anonymous")));
    }
    return shown.pseudonym().isEmpty()
        ? Optional.empty()
        : Optional.of(
            FieldEntry.filled(
                path + ".pseudonym",
                Sentence.of("cn-pseudonym", Sentence.same(shown.pseudonym()))));
  }

  private FieldEntry authors(String path) {
    if (owner.by().equals("legal-entity") && !owner.isOpen()) {
      return people(path, owner.who());
    }
    List<Person> people =
        Makers.of(project, work).stream()
            .filter(project.people()::containsKey)
            .map(project.people()::get)
            .toList();
    if (people.isEmpty()) {
      return FieldEntry.open(path + ".elements", Sentence.of("cn-authors-asked"));
    }
    return FieldEntry.filled(path + ".elements", Sentence.list(people, CnWords::credited));
  }

  private FieldEntry completed(String path) {
    return new CnOccasion("cn-completed", work.created(), work.place(), true)
        .filling(UnaryOperator.identity(), path + ".created", path + ".created", path + ".place");
  }

  private FieldEntry published(String path) {
    Optional<When> planned = project.plannedFor(work);
    if (planned.isPresent()) {
      return FieldEntry.open(
          path + ".published.on", Sentence.of("cn-published-ahead", Sentence.day(planned.get())));
    }
    Optional<Work.Publication> published = work.published();
    if (published.isPresent()) {
      return new CnOccasion("cn-published", published.get().on(), published.get().in(), false)
          .filling(
              s -> Sentence.of("cn-published", s),
              path + ".published",
              path + ".published.on",
              path + ".published.in");
    }
    return work.unpublished() == Answer.YES
        ? FieldEntry.filled(path + ".unpublished", Sentence.of("cn-unpublished"))
        : FieldEntry.open(path + ".published", Sentence.of("cn-published-asked"));
  }
}
