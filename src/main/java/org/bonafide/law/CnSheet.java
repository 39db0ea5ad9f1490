package org.bonafide.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.project.Answer;
import org.bonafide.project.Person;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
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
      case "owner-name" -> people(path + ".owner", owner.who(), new Sentence("owner", "著作权人"));
      case "owner-kind" -> kind(path);
      case "owner-document" -> Filling.byHand();
      case "owner-credit" -> credit(path);
      case "authors" -> authors(path);
      case "nature" ->
          work.saysNoThirdParty()
              ? Filling.filled(path + ".third-party", new Sentence("original", "原创"))
              : Filling.open(
                  path + ".third-party",
                  new Sentence("original, or adaptation, compilation and the like", "原创，或者改编、汇编等"));
      case "completed" -> completed(path);
      case "published" -> published(path);
      case "acquisition" -> acquisition(path);
      case "attribution" -> attribution(path);
      case "extent" ->
          owner.by().equals("authored")
              ? Filling.filled(path + ".owner", new Sentence("all rights", "全部"))
              : Filling.byHand();
      case "sample" ->
          Filling.text("registration.deposit", project.deposit(work), new Sentence("sample", "样本"));
      default -> throw new IllegalStateException("no filling for the field " + id);
    };
  }

  private Filling people(String path, List<Ref> ids, Sentence missing) {
    return ids.isEmpty()
        ? Filling.open(path, missing)
        : Filling.filled(
            path,
            new Sentence(
                Wording.join(ids.stream().map(id -> project.nameOf(id, Locale.ENGLISH)).toList()),
                CnWords.join(ids.stream().map(id -> project.nameOf(id, ZH)).toList())));
  }

  private Filling kind(String path) {
    if (owner.who().isEmpty()) {
      return Filling.open(path + ".owner", new Sentence("natural person or company", "自然人或法人"));
    }
    boolean company = CnOwner.isCompany(project, owner.who().get(0));
    return Filling.filled(
        path + ".owner",
        company
            ? new Sentence("company or other organisation", "法人或者非法人组织")
            : new Sentence("natural person", "自然人"));
  }

  /** How the owner signs the work: known where a person among the owners has a credit. */
  private Filling credit(String path) {
    return owner.who().stream()
        .flatMap(who -> project.personOf(who).stream())
        .filter(p -> !p.credit().isEmpty())
        .findFirst()
        .map(
            p ->
                Filling.filled(
                    "people." + p.id() + ".credit",
                    new Sentence("pseudonym: " + p.credit(), "别名：" + p.credit())))
        .orElse(Filling.byHand());
  }

  private Filling authors(String path) {
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
            Wording.join(
                people.stream()
                    .map(
                        p ->
                            p.nameIn(Locale.ENGLISH)
                                + (p.credit().isEmpty() ? "" : " (" + p.credit() + ")"))
                    .toList()),
            CnWords.join(
                people.stream()
                    .map(p -> p.nameIn(ZH) + (p.credit().isEmpty() ? "" : "（" + p.credit() + "）"))
                    .toList())));
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

  private Filling acquisition(String path) {
    return switch (owner.by()) {
      case "assignment" -> Filling.byHand();
      case "authored", "commission", "employment" ->
          Filling.filled(path + ".owner", new Sentence("original", "原始"));
      default ->
          Filling.open(
              path + ".owner", new Sentence("original, by inheritance or succession", "原始、继承或承受"));
    };
  }

  private Filling attribution(String path) {
    boolean several = CnOwner.authors(project, work).size() > 1;
    return switch (owner.by()) {
      case "authored" ->
          Filling.filled(
              path + ".owner",
              several
                  ? new Sentence("joint work", "合作作品")
                  : new Sentence("work of one person", "个人作品"));
      case "commission" ->
          Filling.filled(path + ".owner", new Sentence("commissioned work", "委托作品"));
      case "employment" -> Filling.filled(path + ".owner", new Sentence("service work", "职务作品"));
      case "assignment" -> Filling.byHand();
      default ->
          Filling.open(
              path + ".owner",
              new Sentence(
                  "work of one person, joint, legal-entity, service or commissioned work",
                  "个人、合作、法人、职务或委托作品"));
    };
  }
}
