package org.bonafide.word;

import static org.bonafide.word.HostBuilder.p;
import static org.bonafide.word.HostBuilder.r;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Agreements of others in every manner that the tests know, by what is peculiar to each. */
public final class SampleHosts {

  private static final String BOX =
      "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Draft</w:t></w:r></w:p>"
          + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
  private static final String TABLE =
      "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"0\" w:type=\"auto\"/>"
          + "<w:tblBorders><w:top w:val=\"double\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/></w:tblBorders>"
          + "</w:tblPr><w:tblGrid><w:gridCol w:w=\"4000\"/><w:gridCol w:w=\"4000\"/></w:tblGrid>"
          + "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"4000\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:t>Fee</w:t>"
          + "</w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w=\"4000\" w:type=\"dxa\"/></w:tcPr><w:p><w:r>"
          + "<w:t>USD 1,200</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
  private static final String FIELD =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> REF"
          + " _Ref1 \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
          + "<w:r><w:t>4.1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

  private static final String TARGET =
      p(
          "",
          "<w:bookmarkStart w:id=\"900\" w:name=\"_Ref1\"/>" + r("", "4.1"),
          "<w:bookmarkEnd w:id=\"900\"/>");

  private SampleHosts() {}

  /** All of them. */
  public static Map<String, byte[]> all() {
    Map<String, HostBuilder> all = new LinkedHashMap<>();
    all.put("heading styles", Hosts.in(Manners.STYLES));
    all.put("lists named by paragraphs", Hosts.in(Manners.LISTS));
    all.put("articles in Roman numbers", Hosts.in(Manners.lists(6)));
    all.put("typed with tabs", Hosts.in(Manners.typed("{S}.", "{S}.{U}", "({l})", "\t")));
    all.put("typed with blanks", Hosts.in(Manners.typed("{S}.", "{S}.{U}.", "({l})", " ")));
    all.put("typed without a gap", Hosts.in(Manners.typed("{S}.", "{S}.{U}", "({l})", "")));
    all.put("typed as Section", Hosts.in(Manners.typed("Section {S}.", "{S}.{U}", "({l})", " ")));
    all.put("typed as articles", Hosts.in(Manners.typed("ARTICLE {S}", "{S}.{U}", "({l})", " ")));
    all.put("typed with letters", Hosts.in(Manners.typed("{S})", "({a})", "{D})", " ")));
    all.put("no numbers", Hosts.in(Manners.PLAIN));
    all.put("counted headings over text", Hosts.in(Manners.COUNTED_HEADINGS));
    all.put("headings that run in", longer(Hosts.in(Manners.runIn(2))));
    all.put("headings that run in, flat list", longer(Hosts.in(Manners.runIn(3))));
    all.put("blank paragraphs between", spaced(Manners.LISTS));
    all.put(
        "blank paragraphs between typed", spaced(Manners.typed("{S}.", "{S}.{U}", "({l})", "\t")));
    all.put("a table in it", behind(h -> h.raw(TABLE).paragraph("", "The table is Schedule 1.")));
    all.put("a table of contents", contents());
    all.put(
        "fields", with(h -> h.raw(p("", r("", "See Section "), FIELD, r("", "."))).raw(TARGET)));
    all.put("footnotes", footnotes());
    all.put("a content control", with(h -> h.raw(control(p("", r("", "Signed in New York."))))));
    all.put("all in a content control", wrapped());
    all.put("changes of others elsewhere", changes());
    all.put("comments", comments());
    all.put("a text box elsewhere", with(h -> h.raw(BOX)));
    all.put("another prefix", with(h -> h.prefix("ns0")));
    all.put(
        "a byte order mark", with(h -> h.head("\ufeff<?xml version=\"1.0\"?>\r\n<!-- ours -->")));
    all.put("line ends between blocks", lines());
    all.put("straight quotation marks", renamed("[“”]", "\"", "’", "'"));
    all.put("Client and Consultant", renamed("Company", "Client", "Contractor", "Consultant"));
    all.put("Customer and Supplier", renamed("Company", "Customer", "Contractor", "Supplier"));
    all.put("Deliverables", renamed("Work Product", "Deliverables", "zzz", "zzz"));
    all.put("headings over paragraphs", Hosts.in(HEADED));
    all.put(
        "exhibits behind it",
        behind(h -> h.raw(p("", r("<w:b/>", "Exhibit A"))).paragraph("", "Rates.")));
    all.put("wide pages in the middle", behind(h -> h.raw(section()).paragraph("", "End.")));
    all.put("links and bookmarks", with(SampleHosts::linked));
    all.put("no section on rights", general(Manners.LISTS));
    all.put(
        "no section on rights, typed", general(Manners.typed("{S}.", "{S}.{U}", "({l})", "\t")));
    all.put("Han numbers by a list", ChineseHosts.in(ChineseHosts.lists()));
    all.put("Han numbers typed", ChineseHosts.in(Manners.typed("第{H}条", "（{h}）", "{D}.", "　")));
    all.put("Han numbers with stops", ChineseHosts.in(Manners.typed("{H}、", "{U}、", "（{D}）", "")));
    all.put("Han digits", ChineseHosts.in(Manners.typed("第{S}条", "{S}.{U}", "（{D}）", " ")));
    Map<String, byte[]> files = new LinkedHashMap<>();
    all.forEach((name, host) -> files.put(name, host.bytes()));
    return files;
  }

  /** Numbered headings of their own, with the text under them in paragraphs that nothing counts. */
  private static final Hosts.Manner HEADED =
      new Hosts.Manner() {
        @Override
        public String heading(int section, String words) {
          return Hosts.styled("Heading1", r("", words));
        }

        @Override
        public String subClause(int section, int at, String words) {
          int end = words.indexOf(". ");
          return p(
                  "<w:pStyle w:val=\"Heading2\"/><w:keepNext/><w:outlineLvl w:val=\"1\"/>",
                  r("<w:b/>", words.substring(0, end)))
              + Hosts.styled("BodyText", r("", words.substring(end + 2)));
        }

        @Override
        public String limb(int at, String words) {
          return Hosts.styled("Heading3", r("", words));
        }
      };

  private static HostBuilder with(UnaryOperator<HostBuilder> more) {
    return more.apply(new HostBuilder()).raw(bodyOf(Hosts.in(Manners.LISTS)));
  }

  private static HostBuilder behind(UnaryOperator<HostBuilder> more) {
    return more.apply(Hosts.in(Manners.LISTS));
  }

  private static HostBuilder longer(HostBuilder host) {
    return host.paragraph("", "Place and date: ______").paragraph("", "Witness: ______");
  }

  private static HostBuilder renamed(String a, String b, String c, String d) {
    List<Hosts.Section> sections =
        Hosts.ENGLISH.stream()
            .map(
                s ->
                    new Hosts.Section(
                        s.heading(),
                        s.subClauses().stream()
                            .map(w -> w.replaceAll(a, b).replaceAll(c, d))
                            .toList(),
                        s.limbs()))
            .toList();
    return Hosts.in(
        Manners.LISTS,
        sections,
        "Services Agreement",
        Hosts.PARTIES.replaceAll(a, b).replaceAll(c, d));
  }

  private static HostBuilder general(Hosts.Manner manner) {
    List<Hosts.Section> sections =
        Hosts.ENGLISH.stream()
            .filter(s -> !s.heading().matches("Intellectual.*|Confid.*"))
            .map(
                s ->
                    s.heading().equals("Services")
                        ? new Hosts.Section(
                            s.heading(), s.subClauses(), List.of("one;", "two.", "three.", "four."))
                        : s)
            .toList();
    return Hosts.in(manner, sections, "Independent Contractor Agreement", Hosts.PARTIES);
  }

  private static HostBuilder spaced(Hosts.Manner manner) {
    return Hosts.in(
        new Hosts.Manner() {
          @Override
          public String heading(int section, String words) {
            return blank() + manner.heading(section, words);
          }

          @Override
          public String subClause(int section, int at, String words) {
            return blank() + manner.subClause(section, at, words);
          }

          @Override
          public String limb(int at, String words) {
            return blank() + manner.limb(at, words);
          }

          private String blank() {
            return p("<w:spacing w:after=\"0\"/>");
          }
        });
  }

  private static HostBuilder contents() {
    HostBuilder host = new HostBuilder();
    host.raw(
        p(
            "<w:pStyle w:val=\"TOC1\"/>",
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o"
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
            r("", "3. Intellectual Property\t2")));
    host.raw(
        p(
            "<w:pStyle w:val=\"TOC1\"/>",
            r("", "4. Confidentiality\t2"),
            "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));
    return host.raw(bodyOf(Hosts.in(Manners.STYLES)));
  }

  private static String bodyOf(HostBuilder host) {
    String xml = host.document();
    return xml.substring(xml.indexOf("<w:body>") + 8, xml.lastIndexOf("<w:sectPr"));
  }

  private static HostBuilder wrapped() {
    return new HostBuilder().raw(control(bodyOf(Hosts.in(Manners.LISTS))));
  }

  private static String control(String inside) {
    return "<w:sdt><w:sdtPr><w:alias w:val=\"Place\"/></w:sdtPr><w:sdtContent>"
        + inside
        + "</w:sdtContent></w:sdt>";
  }

  private static HostBuilder lines() {
    return new HostBuilder().raw(bodyOf(Hosts.in(Manners.LISTS)).replace("<w:p ", "\r\n    <w:p "));
  }

  private static HostBuilder changes() {
    String change = " w:id=\"77\" w:author=\"Their Counsel\" w:date=\"2026-01-02T00:00:00Z\"";
    return with(
        h ->
            h.raw(
                p(
                    "",
                    "<w:ins" + change + ">" + r("", "Added by counsel. ") + "</w:ins>",
                    "<w:del w:id=\"78\" w:author=\"Their Counsel\"><w:r><w:delText>Gone</w:delText>"
                        + "</w:r></w:del>",
                    r("", "Rest of it."))));
  }

  private static HostBuilder comments() {
    return with(
        h ->
            h.part(
                    "word/comments.xml",
                    "comments",
                    "<w:comments xmlns:w=\""
                        + HostBuilder.W
                        + "\"><w:comment w:id=\"5\" w:author=\"A\"><w:p><w:r><w:t>Check.</w:t></w:r>"
                        + "</w:p></w:comment></w:comments>")
                .raw(
                    p(
                        "",
                        "<w:commentRangeStart w:id=\"5\"/>",
                        r("", "Commented."),
                        "<w:commentRangeEnd w:id=\"5\"/><w:r><w:commentReference w:id=\"5\"/></w:r>")));
  }

  private static HostBuilder footnotes() {
    return with(
        h ->
            h.part(
                    "word/footnotes.xml",
                    "footnotes",
                    "<w:footnotes xmlns:w=\""
                        + HostBuilder.W
                        + "\"><w:footnote w:id=\"1\"><w:p><w:r><w:t>Net.</w:t></w:r></w:p></w:footnote>"
                        + "</w:footnotes>")
                .raw(p("", r("", "With a note."), "<w:r><w:footnoteReference w:id=\"1\"/></w:r>")));
  }

  private static String section() {
    return "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"15840\" w:h=\"12240\" w:orient=\"landscape\"/>"
        + "</w:sectPr></w:pPr></w:p>";
  }

  private static HostBuilder linked(HostBuilder host) {
    return host.raw(
        p(
            "",
            "<w:bookmarkStart w:id=\"900\" w:name=\"_Ref1\"/>",
            "<w:hyperlink w:anchor=\"_Ref1\">" + r("", "a link") + "</w:hyperlink>",
            "<w:bookmarkEnd w:id=\"900\"/>",
            r("", " to it.")));
  }
}
