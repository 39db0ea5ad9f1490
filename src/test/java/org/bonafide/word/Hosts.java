package org.bonafide.word;

import static org.bonafide.word.HostBuilder.p;
import static org.bonafide.word.HostBuilder.r;

import java.util.ArrayList;
import java.util.List;

/** An agreement of six sections in the manner of a host: how it counts, heads and spaces. */
public final class Hosts {

  /** A section: its heading, and sub-clauses that may have limbs. */
  record Section(String heading, List<String> subClauses, List<String> limbs) {}

  static final List<Section> ENGLISH =
      List.of(
          new Section(
              "Services",
              List.of(
                  "Engagement. The Contractor shall perform the services described in each statement of work.",
                  "Standard. The Contractor shall perform the services with reasonable skill and care."),
              List.of()),
          new Section(
              "Fees",
              List.of(
                  "Payment. The Company shall pay each invoice within thirty days, subject to Section 5.2.",
                  "Expenses. The Company shall reimburse expenses that it approved in writing."),
              List.of()),
          new Section(
              "Intellectual Property",
              List.of(
                  "Assignment. The Contractor assigns to the Company all right, title and interest in the “Work Product”, including:",
                  "Moral Rights. The Contractor waives moral rights in the Work Product as far as the law allows."),
              List.of("drafts and sketches;", "source files.")),
          new Section(
              "Confidentiality",
              List.of(
                  "Duty. Each party shall keep the confidential information of the other secret.",
                  "Return. Each party shall return that information at the end of this Agreement."),
              List.of()),
          new Section(
              "Term and Termination",
              List.of(
                  "Term. This Agreement starts on the date of the last signature.",
                  "Notice. Either party may end this Agreement with thirty days’ notice under Section 6.2."),
              List.of()),
          new Section(
              "General",
              List.of(
                  "Law. This Agreement is governed by the laws of the State of New York.",
                  "Notices. Notices are given in writing; Section 3 and Section 4.1 survive."),
              List.of()));

  /** How a host sets its clauses. */
  public interface Manner {
    String heading(int section, String words);

    String subClause(int section, int at, String words);

    String limb(int at, String words);
  }

  private Hosts() {}

  static final String PARTIES =
      "This Independent Contractor Agreement (the “Agreement”) is made between Lumen Studio LLC, a New"
          + " York company (the “Company”), and Lin Yue (the “Contractor”).";

  /** The whole agreement in a manner. */
  public static HostBuilder in(Manner manner) {
    return in(manner, ENGLISH, "Independent Contractor Agreement", PARTIES);
  }

  static HostBuilder in(Manner manner, List<Section> sections, String title, String parties) {
    HostBuilder host = new HostBuilder();
    host.paragraph("<w:pStyle w:val=\"Title\"/>", title);
    host.paragraph("<w:pStyle w:val=\"BodyText\"/>", parties);
    for (int i = 0; i < sections.size(); i++) {
      section(manner, i + 1, sections.get(i)).forEach(host::raw);
    }
    host.paragraph("<w:pStyle w:val=\"BodyText\"/>", closing(title));
    host.paragraph("", "Company: ______________________");
    host.paragraph("", "Contractor: ______________________");
    return host;
  }

  private static String closing(String title) {
    return title.codePoints().anyMatch(Character::isIdeographic)
        ? "（以下无正文）"
        : "IN WITNESS WHEREOF, the parties have executed this Agreement.";
  }

  static List<String> section(Manner manner, int number, Section section) {
    List<String> all = new ArrayList<>();
    all.add(manner.heading(number, section.heading()));
    for (int j = 0; j < section.subClauses().size(); j++) {
      all.add(manner.subClause(number, j + 1, section.subClauses().get(j)));
      for (int k = 0; j == 0 && k < section.limbs().size(); k++) {
        all.add(manner.limb(k + 1, section.limbs().get(k)));
      }
    }
    return all;
  }

  /** Words of which the first sentence stands out, as a heading that runs in. */
  static String[] runIn(String look, String words) {
    int end = words.indexOf(". ") + 1;
    return end < 1 || end > 40
        ? new String[] {r("", words)}
        : new String[] {r(look, words.substring(0, end)), r("", words.substring(end))};
  }

  static String styled(String style, String... runs) {
    return p("<w:pStyle w:val=\"" + style + "\"/>", runs);
  }

  static String listed(int num, int level, String more, String... runs) {
    return p(
        "<w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\""
            + level
            + "\"/><w:numId w:val=\""
            + num
            + "\"/></w:numPr>"
            + more,
        runs);
  }
}
