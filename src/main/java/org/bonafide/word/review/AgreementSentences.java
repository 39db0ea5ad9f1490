package org.bonafide.word.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bonafide.word.Host;
import org.bonafide.word.HostOutline;
import org.bonafide.word.HostParagraph;
import org.bonafide.word.MarginText;
import org.bonafide.word.OutlineEntry;
import org.bonafide.word.XmlNode;

/**
 * The sentences of an agreement in order. What a sentence with a colon leads in is read together
 * with it, a row of a table as one sentence; tables of contents are passed over.
 *
 * <p>Example: of "The Contractor must not:" over "(a) use AI tools;" the sentence is "The
 * Contractor must not: use AI tools;".
 */
final class AgreementSentences {

  /** Sentences that are read; an agreement has some thousands at most. */
  static final int MOST = 10_000;

  private static final int LONGEST = 4_000; // letters of a sentence; longer ones are cut
  private static final int AROUND = 8_000; // letters around one that are read with it
  private static final int SHORT = 60; // letters of a cell that is no text

  private record Lead(int depth, String words) {}

  private final NavigableMap<Integer, OutlineEntry> entries = new TreeMap<>();
  private final List<SearchedSentence> sentences = new ArrayList<>();
  private final List<OutlineEntry> above = new ArrayList<>();
  private final List<Lead> leads = new ArrayList<>();
  private final List<Lead> cells = new ArrayList<>();
  private XmlNode row;
  private List<String> rowWords = List.of();
  private boolean rowShort;
  private String tableSection = "";
  private final NavigableMap<Integer, String> sections = new TreeMap<>();

  private AgreementSentences(Host host) {
    HostOutline.of(host).entries().forEach(one -> entries.put(one.paragraph().index(), one));
  }

  static List<SearchedSentence> of(Host host, List<MarginText> margins) {
    AgreementSentences all = new AgreementSentences(host);
    for (HostParagraph paragraph : host.paragraphs()) {
      if (!paragraph.isBlank() && !paragraph.traits().contents() && all.sentences.size() < MOST) {
        all.read(paragraph, host);
      }
    }
    for (MarginText margin : margins) {
      if (all.sentences.size() < MOST) {
        all.beside(margin, host);
      }
    }
    return List.copyOf(all.sentences);
  }

  /** What stands beside the text is read with the paragraph on which it hangs. */
  private void beside(MarginText margin, Host host) {
    HostParagraph at = margin.at().orElseGet(() -> host.paragraphs().get(0));
    String text = margin.at().map(HostParagraph::text).orElse("");
    String number = margin.at().map(this::number).orElse("");
    Map.Entry<Integer, String> under = sections.floorEntry(at.index());
    String section = margin.at().isEmpty() || under == null ? "" : under.getValue();
    SearchedText around = around(section, text, margin.text());
    for (String one : split(margin.text())) {
      boolean isTitle = margin.at().isEmpty() && !isEnded(one); // a heading of every page
      if (!isTitle && !OpenWords.SHIPPED.recites(one)) {
        SearchedText searched = SearchedText.of(one);
        sentences.add(
            new SearchedSentence(margin.part(), at, number, section, one, searched, around));
      }
    }
  }

  private void read(HostParagraph paragraph, Host host) {
    OutlineEntry entry = entries.get(paragraph.index());
    if (entry == null) {
      cell(paragraph, host);
      return;
    }
    tableSection = "";
    if (isHead(entry)) {
      leads.removeIf(lead -> lead.depth() == 0); // "The parties agree:" leads in no section
    }
    boolean limb = isLimb(entry);
    place(entry, limb);
    String lead = leads.stream().map(Lead::words).collect(Collectors.joining(" "));
    String headings = above.stream().map(OutlineEntry::heading).collect(Collectors.joining(" "));
    List<String> own = split(entry.words().strip());
    String last = own.get(own.size() - 1);
    boolean opens = last.matches("(?s).*[:\uff1a]") && own.size() + last.length() > 1;
    SearchedText around = around(headings, lead, entry.words());
    if (lead.isEmpty() && entry.headed() && !isEnded(last)) {
      return; // a heading says nothing of its own
    }
    for (int i = 0; i < own.size(); i++) {
      boolean runIn = i == 0 && own.size() > 1 && isHeading(own.get(0), entry);
      if (!runIn && (!opens || i < own.size() - 1)) {
        add(paragraph, entry.number(), own.get(i), lead, around);
      }
    }
    if (opens) {
      leads.add(new Lead(depth(entry), last));
      pending(paragraph, entry, last, lead, around);
    }
  }

  /** A sentence that leads in counts by itself only where nothing follows that it leads in. */
  private void pending(
      HostParagraph paragraph, OutlineEntry entry, String last, String lead, SearchedText around) {
    Map.Entry<Integer, OutlineEntry> behind = entries.higherEntry(paragraph.index());
    OutlineEntry next = behind == null ? null : behind.getValue();
    boolean followed = next != null && (depth(next) > depth(entry) || startsSmall(next));
    if (!followed) {
      add(paragraph, entry.number(), last, lead, around);
    }
  }

  private void add(
      HostParagraph paragraph, String number, String quoted, String lead, SearchedText around) {
    String heading = above.isEmpty() ? "" : above.get(above.size() - 1).heading();
    String section = tableSection.isEmpty() ? heading : tableSection;
    sections.put(paragraph.index(), section);
    if (OpenWords.SHIPPED.recites(quoted)) {
      return;
    }
    sentences.add(
        new SearchedSentence(
            "", paragraph, number, section, quoted, SearchedText.of(lead + " " + quoted), around));
  }

  /** What stands around the sentences of a paragraph: one text, which is searched once for all. */
  private static SearchedText around(String... words) {
    String all = String.join(" ", words);
    return SearchedText.of(all.substring(0, Math.min(AROUND, all.length())));
  }

  private String number(HostParagraph paragraph) {
    OutlineEntry entry = entries.get(paragraph.index());
    return entry == null ? paragraph.number() : entry.number();
  }

  private static int depth(OutlineEntry entry) {
    return entry.path().size();
  }

  private static boolean startsSmall(OutlineEntry entry) {
    return entry.words().strip().matches("(?s)[^\\p{Lu}\\p{Lo}\\p{N}].*");
  }

  private static boolean isHeading(String sentence, OutlineEntry entry) {
    String bare = sentence.replaceFirst("[.:\\u3002\\uff1a\\s]+$", "");
    return !bare.isEmpty() && entry.heading().equals(bare);
  }

  private static boolean isHead(OutlineEntry entry) {
    boolean bracketed = entry.number().matches("[(\uff08].*");
    return entry.headed()
        && !isEnded(entry.words().strip())
        && (entry.isHeading() || entry.isNumbered() && !bracketed && !startsSmall(entry));
  }

  private boolean isLimb(OutlineEntry entry) {
    if (leads.isEmpty()) {
      return false;
    }
    int depth = leads.get(leads.size() - 1).depth();
    return depth(entry) > depth || !entry.isNumbered() && startsSmall(entry);
  }

  /** Drops what no longer stands above an entry, and what no longer leads it in. */
  private void place(OutlineEntry entry, boolean limb) {
    if (!limb) {
      leads.removeIf(lead -> lead.depth() >= depth(entry));
    } else if (entry.isNumbered()) {
      leads.removeIf(lead -> lead.depth() >= depth(entry));
    }
    boolean heads = entry.headed() && (entry.isNumbered() || entry.isHeading());
    if (entry.isNumbered()) {
      above.removeIf(one -> one.isNumbered() ? depth(one) >= depth(entry) : depth(entry) == 1);
    } else if (heads) {
      above.clear();
    }
    if (heads || entry.isNumbered() && !entry.heading().isEmpty()) {
      above.add(entry);
    }
  }

  /**
   * A row of short cells is one sentence, told at its first; text that is set in a table is read as
   * text, with the row around it.
   */
  private void cell(HostParagraph paragraph, Host host) {
    XmlNode own = paragraph.node().parent();
    while (own != null && !own.local().equals("tr")) {
      own = own.parent();
    }
    if (own == null) {
      return;
    }
    if (own != row) {
      row = own;
      rowWords = rowWords(paragraph, host);
      rowShort = rowWords.stream().allMatch(one -> one.length() <= SHORT && !isEnded(one));
      if (rowShort && depth(paragraph) == 1) {
        tableSection = String.join(" ", rowWords); // a heading that is set in a table
      }
      cells.removeIf(lead -> lead.depth() >= depth(paragraph));
    }
    String headings = above.stream().map(OutlineEntry::heading).collect(Collectors.joining(" "));
    String beside = String.join(" ", headings, tableSection, String.join(" ", rowWords));
    if (rowShort && rowWords.size() > 1) {
      if (depth(paragraph) == 0 && paragraph.text().equals(rowWords.get(0))) {
        add(paragraph, paragraph.number(), String.join(" | ", rowWords), "", around(beside));
      }
      return;
    }
    boolean han = isHan(paragraph.text());
    String lead =
        cells.stream()
            .filter(one -> one.depth() < depth(paragraph) && isHan(one.words()) == han)
            .map(Lead::words)
            .collect(Collectors.joining(" "));
    lead = lead.substring(Math.max(0, lead.length() - LONGEST));
    SearchedText around = around(lead, beside);
    for (String one : split(paragraph.text().strip())) {
      if (one.matches("(?s).*[:\uff1a]")) {
        cells.add(new Lead(depth(paragraph), one));
      } else {
        add(paragraph, paragraph.number(), one, lead, around);
      }
    }
  }

  private static boolean isEnded(String words) {
    return words.matches("(?s).*[.,:;!?\\u3002\\uff0c\\uff1a\\uff1b\\uff01\\uff1f]");
  }

  private List<String> rowWords(HostParagraph first, Host host) {
    return host.paragraphs().subList(first.index(), host.paragraphs().size()).stream()
        .takeWhile(one -> one.node().start() < row.end())
        .map(HostParagraph::text)
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static int depth(HostParagraph paragraph) {
    return paragraph.level().map(level -> level.index() + 1).orElse(0);
  }

  private static boolean isHan(String words) {
    return words.codePoints().anyMatch(Character::isIdeographic);
  }

  private static List<String> split(String words) {
    List<String> all = new ArrayList<>();
    for (String one :
        words.split(
            "(?<=[.;!?]['\u201d\")]{0,2})\\s+(?=[\\p{Lu}\u201c\"(])|(?<=[\u3002\uff1b\uff01\uff1f])")) {
      for (int at = 0; at < one.length(); at += LONGEST) {
        String piece = one.substring(at, Math.min(one.length(), at + LONGEST));
        if (!piece.isBlank()) {
          all.add(piece.strip());
        }
      }
    }
    return all.isEmpty() ? List.of(words) : all;
  }
}
