package org.bonafide.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Origin;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * The fourteen items of the works description, in its order of purpose, process and originality.
 *
 * <p>A text is empty where the record states nothing; the instrument prints an open point there.
 */
record CnItems(
    Project project, EvidenceReview evidence, Work work, CnOwner owner, Sentence extent) {

  private static final Locale ZH = CnWords.OFFICE;
  private static final Sentence NOTHING = Sentence.same("");

  List<CnStatement.Item> all() {
    String path = "works." + work.id();
    String elements = path + ".elements";
    List<CnStatement.Item> items = new ArrayList<>();
    items.add(item("title", "作品名称、类别", titleAndCategory(), "", path + ".title"));
    items.add(item("author", "作者及署名", signed(), "cn-item-author", elements));
    items.add(
        new CnStatement.Item(
            "owner", "著作权人及权利依据", owner.words().zh(), owner.open(), owner.field()));
    items.add(dated(path));
    items.add(item("purpose", "一、创作目的", work.intent().in(ZH), "cn-item-purpose", path + ".intent"));
    items.add(item("process", "二、创作过程", process(), "cn-item-process", elements));
    items.add(item("tools", "使用的工具与软件", tools(), "cn-item-tools", "tools"));
    items.add(item("division", "人工智能生成部分与人工创作部分的划分", division(), "cn-item-division", elements));
    items.add(
        item(
            "originality",
            "三、独创性说明",
            new CnOriginality(project, work).text(),
            choices(),
            elements));
    items.add(item("independence", "独创性声明", declared(), "cn-item-author", elements));
    items.add(thirdParty());
    items.add(item("scope", "权利主张范围", extent.zh(), "", elements));
    items.add(item("evidence", "证据目录", evidenceCount(), "cn-item-evidence", "records"));
    items.add(item("truth", "真实性承诺", "以上内容依据创作记录填写，签署人对其真实性负责。", "", path));
    return items;
  }

  /** An item that is open as a whole where the record states nothing. */
  private static CnStatement.Item item(
      String id, String heading, String text, String missing, String field) {
    boolean open = text.isEmpty() && !missing.isEmpty();
    return new CnStatement.Item(id, heading, text, open ? Sentence.of(missing) : NOTHING, field);
  }

  private String titleAndCategory() {
    String category = CnWords.category(work);
    return "《" + work.titleIn(ZH) + "》" + (category.isEmpty() ? "" : "，" + category);
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
    return CnOwner.authors(project, work);
  }

  private String declared() {
    return new CnIndependence(project, work).words().zh();
  }

  /** The days that are stated, and what of them is not. */
  private CnStatement.Item dated(String path) {
    boolean created = work.created().isPresent();
    boolean published = work.published().isPresent() || work.unpublished() == Answer.YES;
    String open =
        created
            ? published ? "" : "cn-item-published"
            : published ? "cn-item-created" : "cn-item-dates";
    return new CnStatement.Item(
        "dates",
        "创作完成及首次发表",
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
        .ifPresent(
            d ->
                parts.add(
                    "创作完成于"
                        + CnWords.date(d)
                        + (work.place().isEmpty() ? "" : "（" + CnWords.place(work.place()) + "）")));
    work.published()
        .ifPresent(
            p ->
                parts.add(
                    p.on().map(d -> "首次发表于" + CnWords.date(d)).orElse("首次发表日期未载明")
                        + (p.in().isEmpty() ? "" : "（" + CnWords.place(p.in()) + "）")));
    if (work.unpublished() == Answer.YES) {
      parts.add("尚未发表");
    }
    return parts.isEmpty() ? "" : String.join("；", parts) + "。";
  }

  private String process() {
    String steps =
        work.elements().values().stream()
            .flatMap(e -> e.steps().stream().map(s -> step(e, s)))
            .collect(Collectors.joining("；"));
    return steps.isEmpty() ? "" : steps + "。";
  }

  private String step(Element element, Step step) {
    String on = step.on().map(CnWords::date).orElse("日期未载明");
    String by = step.by().isEmpty() ? "" : people(step.by());
    String with = tools(step.with());
    boolean open = !step.detail().isEmpty() && step.confidential() != Answer.YES;
    String detail = open ? "（" + step.detail().in(ZH) + "）" : "";
    return on
        + "，就"
        + named(element)
        + "，"
        + by
        + (step.isByHand() ? "以手工方式" : with.isEmpty() ? "" : "使用" + with)
        + ActWords.noun(project, step, ZH)
        + detail;
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
        .collect(Collectors.joining("；"));
  }

  private static String tool(Tool tool) {
    String version = tool.version().isEmpty() ? "" : " " + tool.version();
    String provider = tool.provider().isEmpty() ? "" : "（" + tool.provider() + "）";
    String generative =
        switch (tool.generative()) {
          case YES -> "，生成式人工智能工具";
          case NO -> "，非生成式工具";
          case UNKNOWN ->
              tool.generates().functions().isEmpty()
                  ? "，是否为生成式人工智能工具未载明"
                  : "，部分功能为生成式（" + CnWords.join(tool.generates().functions()) + "）";
        };
    return tool.name() + version + provider + generative;
  }

  private String division() {
    return work.elements().values().stream()
        .map(e -> named(e) + "：" + part(e.generatedPart()))
        .collect(Collectors.joining("；"));
  }

  private static String named(Element element) {
    return "“" + (element.named().in(ZH)) + "”";
  }

  private static String part(GeneratedPart part) {
    return switch (part) {
      case NONE -> "无人工智能生成部分";
      case DE_MINIMIS -> "人工智能生成部分微小";
      case APPRECIABLE -> "含有超过微小程度的人工智能生成部分";
      case UNKNOWN -> "人工智能生成部分未载明";
    };
  }

  /** What choices are asked for depends on what the work is. */
  private String choices() {
    return switch (work.category()) {
      case LITERARY -> "cn-item-originality-text";
      case PERFORMING_ARTS, SOUND_RECORDING -> "cn-item-originality-music";
      case MOTION_PICTURE -> "cn-item-originality-video";
      default -> "cn-item-originality";
    };
  }

  /** Each thing of others; whose it is and by what licence is an open point where not stated. */
  private CnStatement.Item thirdParty() {
    String heading = "第三方素材及授权情况";
    String path = "works." + work.id() + ".third-party";
    if (work.thirdParty().isEmpty()) {
      return work.saysNoThirdParty()
          ? item("third-party", heading, "创作记录载明不含第三方素材。", "", path)
          : item("third-party", heading, "", "cn-item-third-party", path);
    }
    String text =
        work.thirdParty().stream()
            .map(
                t ->
                    t.what().in(ZH)
                        + "（权利人"
                        + (t.owner().isBlank() ? "未载明" : "：" + t.owner())
                        + "；授权"
                        + (t.licence().isBlank() ? "未载明" : "：" + t.licence())
                        + "）")
            .collect(Collectors.joining("；"));
    return item("third-party", heading, text, "", path);
  }

  private String evidenceCount() {
    int count = evidence.reviewed().size();
    long reCreated =
        evidence.reviewed().values().stream()
            .filter(r -> r.stated().origin() == Origin.RE_CREATED)
            .count();
    String later = reCreated == 0 ? "" : "，其中" + reCreated + "项系事后复现，不作为创作时形成的记录";
    return count == 0 ? "" : "共" + count + "项" + later + "，见后附目录。";
  }
}
