package org.bonafide.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Person;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Whose;
import org.bonafide.project.Work;

/**
 * Fills the PRC application for registration of a work, field by field, as far as the record goes.
 */
record CnSheet(Project project, Work work, CnOwner owner) {

  private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
  private static final Map<String, Object> FORM = LawData.read("cn-works-application.yaml");

  /** The day the form's data was last checked. */
  static String checked() {
    return LawData.text(FORM, "checked");
  }

  @SuppressWarnings("unchecked")
  List<FormScreen> screens() {
    List<FormScreen> screens = new ArrayList<>();
    for (Map<String, Object> screen : (List<Map<String, Object>>) FORM.get("screens")) {
      List<FormScreen.Field> fields = new ArrayList<>();
      for (Map<String, Object> field : (List<Map<String, Object>>) screen.get("fields")) {
        Filling filling = fill(LawData.text(field, "id"));
        fields.add(
            new FormScreen.Field(
                LawData.text(field, "id"),
                LawData.sentence(field, "name"),
                filling,
                remark(field),
                false,
                0,
                filling.length()));
      }
      screens.add(
          new FormScreen(LawData.text(screen, "id"), LawData.sentence(screen, "name"), fields));
    }
    return screens;
  }

  /** A field that no guide was read for sends the user to the current form. */
  private static Sentence remark(Map<String, Object> field) {
    Sentence remark = LawData.sentence(field, "remark");
    return remark.en().isEmpty() && LawData.text(field, "mark").equals("usual")
        ? LawData.sentence(FORM, "check")
        : remark;
  }

  private Filling fill(String id) {
    String path = "works." + work.id();
    return switch (id) {
      case "title" ->
          Filling.filled(
              path + ".title", new Sentence(work.titleIn(Locale.ENGLISH), work.titleIn(ZH)));
      case "category" ->
          CnWords.categoryWords(work).isEmpty()
              ? Filling.open(
                  path + ".category",
                  new Sentence("category, one of those on the form", "作品类别，按表格所列择一"))
              : Filling.filled(path + ".category", CnWords.categoryWords(work));
      case "owner-name" ->
          owner.isOpen() ? Filling.open(owner.field(), owner.open()) : people(path, owner.who());
      case "owner-kind" -> kind(path);
      case "owner-document" -> Filling.byHand();
      case "owner-credit" -> credit(path);
      case "authors" -> authors(path);
      case "nature" ->
          work.saysNoThirdParty() && !usesEarlier()
              ? Filling.filled(path + ".third-party", new Sentence("original", "原创"))
              : Filling.open(
                  path + ".third-party",
                  new Sentence("original, or adaptation, compilation and the like", "原创，或者改编、汇编等"));
      case "completed" -> completed(path);
      case "published" -> published(path);
      case "acquisition" -> rights().acquisition();
      case "attribution" -> rights().attribution();
      case "extent" -> rights().extent();
      case "sample" ->
          Filling.text("registration.deposit", project.deposit(work), new Sentence("sample", "样本"));
      default -> throw new IllegalStateException("no filling for the field " + id);
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

  private Filling people(String path, List<Ref> ids) {
    return Filling.filled(
        path + ".owner",
        new Sentence(
            Wording.join(ids.stream().map(id -> project.nameOf(id, Locale.ENGLISH)).toList()),
            CnWords.join(ids.stream().map(id -> project.nameOf(id, ZH)).toList())));
  }

  private Filling kind(String path) {
    long companies = owner.who().stream().filter(w -> CnOwner.isCompany(project, w)).count();
    if (owner.isOpen() || companies > 0 && companies < owner.who().size()) {
      return Filling.open(owner.field(), new Sentence("natural person or company", "自然人或法人"));
    }
    return Filling.filled(
        path + ".owner",
        companies > 0
            ? new Sentence("company or other organisation", "法人或者非法人组织")
            : new Sentence("natural person", "自然人"));
  }

  /** How the owner signs the work: known where a person among the owners says so. */
  private Filling credit(String path) {
    return owner.who().stream()
        .flatMap(who -> project.personOf(who).stream())
        .flatMap(person -> shown(person).stream())
        .findFirst()
        .orElse(Filling.byHand());
  }

  /** A name shown is a pseudonym only where the record says so. */
  private static Optional<Filling> shown(Person person) {
    Person.Shown shown = person.shown();
    String path = "people." + person.id();
    if (shown.anonymous() == Answer.YES) {
      return Optional.of(Filling.filled(path + ".anonymous", new Sentence("anonymous", "匿名")));
    }
    return shown.pseudonym().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Filling.filled(
                path + ".pseudonym",
                new Sentence("pseudonym: " + shown.pseudonym(), "别名：" + shown.pseudonym())));
  }

  private Filling authors(String path) {
    if (owner.by().equals("legal-entity") && !owner.isOpen()) {
      return people(path, owner.who());
    }
    List<Person> people =
        CnOwner.authors(project, work).stream()
            .filter(project.people()::containsKey)
            .map(project.people()::get)
            .toList();
    if (people.isEmpty()) {
      return Filling.open(path + ".elements", new Sentence("authors", "作者及署名"));
    }
    return Filling.filled(
        path + ".elements",
        new Sentence(
            Wording.join(people.stream().map(CnSheet::credited).toList()),
            CnWords.join(people.stream().map(CnWords::credited).toList())));
  }

  private static String credited(Person person) {
    String name = person.nameIn(Locale.ENGLISH);
    if (person.shown().anonymous() == Answer.YES) {
      return name + " (unsigned)";
    }
    return person.publicName().isEmpty() ? name : name + " (" + person.publicName() + ")";
  }

  private Filling completed(String path) {
    Sentence missing = new Sentence("day and place of completion", "完成日期及地点");
    return work.created()
        .map(
            d -> {
              String at = work.place().isEmpty() ? "" : work.place();
              return Filling.filled(
                  path + ".created",
                  new Sentence(
                      d.text() + (at.isEmpty() ? "" : ", " + Countries.english(at)),
                      CnWords.date(d) + (at.isEmpty() ? "" : "，" + CnWords.place(at))));
            })
        .orElse(Filling.open(path + ".created", missing));
  }

  private Filling published(String path) {
    Optional<Work.Publication> published = work.published();
    if (published.isPresent()) {
      String on = published.get().on().map(d -> d.text()).orElse("");
      String zh = published.get().on().map(CnWords::date).orElse("日期未载明");
      String in = published.get().in();
      return Filling.filled(
          path + ".published",
          new Sentence(
              "published "
                  + (on.isEmpty() ? "(day not stated)" : on)
                  + (in.isEmpty() ? "" : ", " + Countries.english(in)),
              "已发表，" + zh + (in.isEmpty() ? "" : "，" + CnWords.place(in))));
    }
    return work.unpublished() == Answer.YES
        ? Filling.filled(path + ".unpublished", new Sentence("unpublished", "未发表"))
        : Filling.open(path + ".published", new Sentence("published or unpublished", "已发表或未发表"));
  }
}
