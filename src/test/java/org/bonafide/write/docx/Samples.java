package org.bonafide.write.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.instrument.Bilingual;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Bullet;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Definition;
import org.bonafide.instrument.DefinitionList;
import org.bonafide.instrument.DraftingNote;
import org.bonafide.instrument.ExhibitList;
import org.bonafide.instrument.FieldSheet;
import org.bonafide.instrument.Heading;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.instrument.Limb;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Numberer;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.Provenance;
import org.bonafide.instrument.Schedule;
import org.bonafide.instrument.SignatureBlock;
import org.bonafide.instrument.SubClause;
import org.bonafide.instrument.Table;

/** Instruments with every kind of block, in English, in Chinese and in both. */
public final class Samples {

  static final Locale EN = Locale.ENGLISH;
  static final Locale ZH = Locale.forLanguageTag("zh-CN");

  private Samples() {}

  public static List<Numbered> all() {
    return List.of(
        english(),
        chinese(),
        bilingual(),
        FigureSamples.figures(),
        FigureSamples.annotated(),
        FigureSamples.paired());
  }

  public static Numbered english() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(at("", EN), 0, words("Addendum on the Use of AI Tools")));
    blocks.add(
        paragraph(
            EN, Paragraph.Role.SUBTITLE, "to the Freelance Services Agreement of 2026-02-01"));
    blocks.add(
        new Paragraph(
            at("", EN),
            Paragraph.Role.BODY,
            List.of(
                new Inline.Words("This addendum is made on "),
                new Inline.OpenPoint("contract.date", "date of the agreement", EN),
                new Inline.Words(" between "),
                new Inline.Strong(words("Lumen Studio LLC")),
                new Inline.Words(" and Lin Yue ("),
                new Inline.Foreign(ZH, words("林悦")),
                new Inline.Words("), the “Freelancer”."))));
    blocks.add(paragraph(EN, Paragraph.Role.SMALL, "This document is not legal advice."));
    blocks.add(new Heading(at("", EN), 1, words("Background")));
    blocks.add(new Bullet(at("", EN), 1, words("The Agency commissions pictures.")));
    blocks.add(new Bullet(at("", EN), 2, words("Some are made with AI tools.")));
    blocks.add(new Heading(at("", EN), 2, words("Agreed terms")));
    blocks.add(
        new Clause(
            at("definitions", EN),
            words("Definitions"),
            List.of(
                sub(EN, "", "In this addendum the following words have these meanings."),
                new Definition(
                    at("", EN),
                    "Output",
                    List.of(
                        new Inline.Words("“"),
                        new Inline.DefinedTerm("Output"),
                        new Inline.Words("” means what a Tool gives back, whether or not it is "),
                        new Inline.Emphasis(words("used")),
                        new Inline.Words("."))),
                paragraph(EN, Paragraph.Role.BODY, "Other words mean what the Agreement says."))));
    blocks.add(
        new Clause(
            at("records", EN),
            words("Creation records"),
            List.of(
                sub(
                    EN,
                    "keeping",
                    "The Freelancer must keep, for each Work and for as long as the retention"
                        + " period runs, the following records in the form in which they arose:",
                    limb(
                        EN,
                        "logs",
                        1,
                        "prompt logs of every Tool,",
                        limb(EN, "exported", 2, "as exported by the Tool; or"),
                        limb(EN, "shot", 2, "as pictures of the screen; and")),
                    limb(EN, "layers", 1, "layered files.")),
                sub(
                    EN,
                    "custody",
                    List.of(
                        new Inline.Words("Clauses "),
                        ref("keeping"),
                        new Inline.Words(" and "),
                        ref("exported"),
                        new Inline.Words(" survive termination; see "),
                        ref("tools"),
                        new Inline.Words(", "),
                        ref("ex-1"),
                        new Inline.Words(", clause "),
                        ref("direct"),
                        new Inline.Words(" and "),
                        new Inline.Link("https://www.copyright.gov/ai/", words("the Office")),
                        new Inline.Words("."))),
                sub(EN, "", "Records are handed over:", limb(EN, "restart", 1, "on request.")))));
    blocks.add(
        new Clause(
            at("bans", EN),
            words("What is not allowed"),
            List.of(
                limb(EN, "direct", 1, "training a tool on the Work;"),
                limb(EN, "", 1, "uploading a client’s secrets."),
                new DraftingNote(at("", EN), words("Agencies often ask for more here.")))));
    blocks.add(signatures(EN, 2));
    blocks.add(schedules(EN));
    return number("english", Instrument.Paper.LETTER, List.of(EN), blocks);
  }

  public static Numbered chinese() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(at("", ZH), 0, words("人工智能工具使用补充协议")));
    blocks.add(
        new Paragraph(
            at("", ZH),
            Paragraph.Role.BODY,
            List.of(
                new Inline.Words("本协议由甲方与乙方于"),
                new Inline.OpenPoint("contract.date", "协议日期", ZH),
                new Inline.Words("订立，乙方以“"),
                new Inline.Foreign(EN, words("Lin Yue")),
                new Inline.Words("”之名署名。"))));
    for (int i = 1; i <= 11; i++) {
      blocks.add(
          new Clause(
              at("c" + i, ZH),
              words("创作记录"),
              List.of(
                  sub(
                      ZH,
                      "c" + i + "-s1",
                      "乙方应当就每一作品保存下列“记录”，保存期限自作品完成之日起不少于六年，并应甲方要求提供：",
                      limb(
                          ZH,
                          "c" + i + "-l1",
                          1,
                          "提示词记录，包括：",
                          limb(ZH, "c" + i + "-l2", 2, "工具导出的记录；")),
                      limb(ZH, "", 1, "分层文件。")),
                  sub(
                      ZH,
                      "",
                      List.of(
                          new Inline.Words("前款及"),
                          ref("c" + i + "-s1"),
                          new Inline.Words("、"),
                          ref("c" + i + "-l1"),
                          new Inline.Words("、"),
                          ref("c" + i + "-l2"),
                          new Inline.Words("、"),
                          ref("c" + i),
                          new Inline.Words("继续有效，参见"),
                          ref("tools"),
                          new Inline.Words("、"),
                          ref("ex-1"),
                          new Inline.Words("。"))))));
    }
    blocks.add(signatures(ZH, 2));
    blocks.add(schedules(ZH));
    return number("chinese", Instrument.Paper.A4, List.of(ZH), blocks);
  }

  public static Numbered bilingual() {
    List<Bilingual.Pair> pairs = new ArrayList<>();
    pairs.add(
        new Bilingual.Pair(
            new Heading(at("", EN), 0, words("AI Addendum")),
            new Heading(at("", ZH), 0, words("人工智能补充协议"))));
    for (int i = 1; i <= 6; i++) {
      pairs.add(
          new Bilingual.Pair(
              new Clause(at("c" + i, EN), words("Creation records"), List.of()),
              new Clause(at("c" + i, ZH), words("创作记录"), List.of())));
      pairs.add(
          new Bilingual.Pair(
              new SubClause(
                  at("s" + i, EN),
                  words("The Freelancer must keep, for each Work, the following records:"),
                  List.of()),
              new SubClause(at("s" + i, ZH), words("乙方应当就每一作品保存下列“记录”："), List.of())));
      pairs.add(
          new Bilingual.Pair(
              new Limb(at("l" + i, EN), 1, words("prompt logs;"), List.of()),
              new Limb(at("l" + i, ZH), 1, words("提示词记录；"), List.of())));
      pairs.add(
          new Bilingual.Pair(
              new Limb(at("m" + i, EN), 2, words("as exported;"), List.of()),
              new Limb(at("m" + i, ZH), 2, words("导出的记录；"), List.of())));
      pairs.add(
          new Bilingual.Pair(
              new SubClause(
                  at("", EN),
                  List.of(
                      new Inline.Words("Clauses "),
                      ref("l" + i),
                      new Inline.Words(" and "),
                      ref("m" + i),
                      new Inline.Words(" survive.")),
                  List.of()),
              new SubClause(
                  at("", ZH),
                  List.of(
                      ref("l" + i), new Inline.Words("及"), ref("m" + i), new Inline.Words("继续有效。")),
                  List.of())));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Bilingual(BlockMark.in(EN), pairs));
    blocks.add(
        new Bilingual(
            BlockMark.in(EN), List.of(new Bilingual.Pair(signatures(EN, 2), signatures(ZH, 2)))));
    blocks.add(
        new Bilingual(
            BlockMark.in(EN),
            List.of(
                new Bilingual.Pair(
                    new Schedule(at("tools", EN), words("Permitted tools"), List.of()),
                    new Schedule(at("tools", ZH), words("许可使用的工具"), List.of())),
                new Bilingual.Pair(
                    paragraph(EN, Paragraph.Role.BODY, "These tools may be used."),
                    paragraph(ZH, Paragraph.Role.BODY, "可以使用下列工具。")))));
    return number("bilingual", Instrument.Paper.A4, List.of(EN, ZH), blocks);
  }

  /** An instrument in English of these blocks. */
  public static Numbered of(Block... blocks) {
    return number("sample", Instrument.Paper.A4, List.of(EN), List.of(blocks));
  }

  private static Schedule schedules(Locale language) {
    boolean chinese = language.equals(ZH);
    List<Block> body = new ArrayList<>();
    body.add(paragraph(language, Paragraph.Role.BODY, chinese ? "工具如下：" : "The tools are:"));
    body.add(
        new Table(
            at("", language),
            words(chinese ? "工具" : "Tools"),
            List.of(3, 2, 2),
            cells(chinese ? List.of("工具", "版本", "许可") : List.of("Tool", "Version", "Allowed")),
            List.of(
                cells(List.of("Midjourney", "7", chinese ? "是" : "yes")),
                cells(List.of("Adobe Photoshop", "27.1", chinese ? "是" : "yes"))),
            true));
    body.add(
        new ExhibitList(
            at("", language),
            words(chinese ? "证据" : "Exhibits"),
            List.of(2, 5),
            List.of(chinese ? "编号" : "No.", chinese ? "内容" : "Record"),
            List.of(
                new ExhibitList.Exhibit(
                    "ex-1", chinese ? "证据1" : "Exhibit 1", cells(List.of("midjourney.json"))))));
    body.add(
        new FieldSheet(
            at("", language),
            words(chinese ? "申请表" : "Limitation of claim"),
            chinese ? "栏目" : "Field",
            chinese ? "填写" : "Entry",
            List.of(
                new FieldSheet.Field(
                    words(chinese ? "作品" : "Material excluded"),
                    List.of(
                        new Inline.CheckBox(true),
                        new Inline.Words(chinese ? " 美术作品 " : " 2-D artwork "),
                        new Inline.CheckBox(false),
                        new Inline.Words(chinese ? " 文字" : " text")),
                    words(chinese ? "12字" : "12 characters")))));
    body.add(
        new DefinitionList(
            at("", language),
            List.of(
                new DefinitionList.Entry(
                    words(chinese ? "名称" : "Title"), words("Moonlit Harbor")))));
    body.add(
        paragraph(
            language,
            Paragraph.Role.QUOTE,
            chinese ? "本图使用“人工智能”工具制作。" : "This picture was made with the help of AI tools."));
    return new Schedule(
        at("tools", language), words(chinese ? "许可使用的工具" : "Permitted tools"), body);
  }

  static SignatureBlock signatures(Locale language, int count) {
    boolean chinese = language.equals(ZH);
    List<SignatureBlock.Signatory> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(
          new SignatureBlock.Signatory(
              words(chinese ? "甲方签署" : "Signed for Lumen Studio LLC"),
              List.of(
                  new SignatureBlock.Line(chinese ? "签字" : "Signature", List.of()),
                  new SignatureBlock.Line(chinese ? "姓名" : "Name", words("Ada Cole")),
                  new SignatureBlock.Line(chinese ? "日期" : "Date", List.of()))));
    }
    return new SignatureBlock(at("", language), all);
  }

  static BlockMark at(String anchor, Locale language) {
    return new BlockMark(anchor, language, Provenance.NONE);
  }

  static List<Inline> words(String text) {
    return List.of(new Inline.Words(text));
  }

  static Paragraph paragraph(Locale language, Paragraph.Role role, String text) {
    return new Paragraph(at("", language), role, words(text));
  }

  private static Inline ref(String anchor) {
    return new Inline.Reference(anchor, "");
  }

  private static SubClause sub(Locale language, String anchor, String text, Limb... limbs) {
    return new SubClause(at(anchor, language), words(text), List.of(limbs));
  }

  private static SubClause sub(Locale language, String anchor, List<Inline> inlines) {
    return new SubClause(at(anchor, language), inlines, List.of());
  }

  private static Limb limb(Locale language, String anchor, int depth, String text, Limb... limbs) {
    return new Limb(at(anchor, language), depth, words(text), List.of(limbs));
  }

  private static List<Table.Cell> cells(List<String> words) {
    return words.stream().map(w -> new Table.Cell(words(w))).toList();
  }

  private static Numbered number(
      String name, Instrument.Paper paper, List<Locale> languages, List<Block> blocks) {
    Instrument.Properties properties =
        new Instrument.Properties(
            "Addendum on AI", "AI clauses", "Lumen Studio LLC", "LUM-2026-014", "2026-03-20");
    return Numberer.number(
            new Instrument(
                InstrumentId.of(InstrumentKind.DISCLOSURE),
                name,
                properties,
                languages,
                paper,
                "AI clauses · LUM-2026-014",
                blocks))
        .numbered();
  }
}
