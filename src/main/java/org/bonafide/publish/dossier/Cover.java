package org.bonafide.publish.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.evidence.Timing;
import org.bonafide.evidence.gaps.Checklist;
import org.bonafide.evidence.gaps.Gap;
import org.bonafide.evidence.gaps.Standing;
import org.bonafide.evidence.grade.Grade;
import org.bonafide.evidence.grade.GradeWords;
import org.bonafide.evidence.grade.Graded;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Bullet;
import org.bonafide.instrument.Heading;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.Table;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/** The cover of a work: one page that says what is kept and what is missing. */
record Cover(
    DossierWords words, DossierPapers papers, Work work, List<Gap> gaps, List<Graded> grades) {

  /** As many lines as a page has room for are left to grades and to what to keep next. */
  private static final int LINES_LEFT = 8;

  private static final int MOST_NEXT = 3;

  private static final int MOST_NAMES = 4;

  private static final int LONGEST_TITLE = 90;

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    heading(0, words.of("dossier"), blocks);
    blocks.add(facts());
    heading(1, words.of("records"), blocks);
    blocks.add(records());
    blocks.add(new SealLines(words, papers).brief());
    heading(1, words.of("standing"), blocks);
    blocks.add(standing());
    heading(1, words.of("next"), blocks);
    next(blocks);
    return blocks;
  }

  private Table facts() {
    List<List<Table.Cell>> rows = new ArrayList<>();
    fact("created", work.created().map(words.vocabulary()::date).orElse(""), rows);
    fact("published", published(), rows);
    fact("people", people(), rows);
    fact("tools", tools(), rows);
    return new Table(
        words.origin(),
        List.of(),
        List.of(3, 9),
        List.of(words.cell(words.of("work")), words.cell(title())),
        rows,
        true);
  }

  private void fact(String key, String value, List<List<Table.Cell>> rows) {
    rows.add(List.of(words.cell(words.of(key)), words.cell(words.orOpen(value))));
  }

  private String title() {
    String kind = words.vocabulary().word("category", word(work.category()));
    String whole = work.titleIn(words.language());
    String title = whole.length() > LONGEST_TITLE ? whole.substring(0, LONGEST_TITLE) + "…" : whole;
    return kind.isEmpty()
        ? title
        : words.chinese() ? title + "（" + kind + "）" : title + " (" + kind + ")";
  }

  private static String word(Enum<?> value) {
    return value == null ? "" : value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private String published() {
    if (work.unpublished() == Answer.YES) {
      return words.of("unpublished");
    }
    return work.published()
        .map(
            p ->
                Stream.of(p.on().map(words.vocabulary()::date).orElse(""), p.in())
                    .filter(s -> !s.isEmpty())
                    .reduce((a, b) -> a + (words.chinese() ? "，" : ", ") + b)
                    .orElse(""))
        .orElse("");
  }

  private String people() {
    Set<String> ids = new LinkedHashSet<>();
    steps().forEach(s -> ids.addAll(s.by()));
    work.arrangement().ifPresent(a -> ids.addAll(a.by()));
    return joined(
        ids.stream()
            .map(papers.project().people()::get)
            .filter(p -> p != null)
            .map(p -> p.names().getOrDefault(words.language(), p.name()))
            .toList(),
        "others-people");
  }

  private String tools() {
    Set<String> ids = new LinkedHashSet<>();
    steps().forEach(s -> ids.addAll(s.with()));
    return joined(
        ids.stream()
            .map(papers.project().tools()::get)
            .filter(t -> t != null)
            .map(Cover::named)
            .toList(),
        "others-tools");
  }

  /** No more names than a line or two holds. */
  private String joined(List<String> names, String others) {
    if (names.size() <= MOST_NAMES) {
      return words.vocabulary().join(names);
    }
    List<String> first = new ArrayList<>(names.subList(0, MOST_NAMES));
    first.add(words.of(others, names.size() - MOST_NAMES));
    return words.vocabulary().join(first);
  }

  private static String named(Tool tool) {
    return tool.version().isEmpty() ? tool.name() : tool.name() + " " + tool.version();
  }

  private Stream<Step> steps() {
    return work.elements().values().stream().map(Element::steps).flatMap(List::stream);
  }

  private Block records() {
    if (grades.isEmpty()) {
      return paragraph(words.of("records-none"));
    }
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      List<Graded> of = grades.stream().filter(g -> g.grade() == grade).toList();
      if (!of.isEmpty()) {
        boolean counts = grade != Grade.RE_CREATED;
        rows.add(
            List.of(
                words.cell(new GradeWords(words.language()).of(grade)),
                words.cell(String.valueOf(of.size())),
                words.cell(counts ? count(of, Timing.CONTEMPORANEOUS) : ""),
                words.cell(counts ? count(of, Timing.LATER) : String.valueOf(of.size())),
                words.cell(counts ? count(of, Timing.UNKNOWN) : "")));
      }
    }
    return new Table(
        words.origin(),
        List.of(),
        List.of(5, 2, 3, 2, 2),
        Stream.of("grade", "number", "with", "later", "undecided")
            .map(words::of)
            .map(words::cell)
            .toList(),
        rows,
        true);
  }

  private static String count(List<Graded> of, Timing timing) {
    return String.valueOf(of.stream().filter(g -> g.timing() == timing).count());
  }

  private Table standing() {
    Checklist list = new Checklist(words.language());
    List<Table.Cell> header = new ArrayList<>(List.of(words.cell(words.of("asks"))));
    for (Standing standing : Standing.values()) {
      header.add(words.cell(list.standing(standing)));
    }
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (String law : List.of("cn", "us")) {
      List<Table.Cell> row = new ArrayList<>(List.of(words.cell(words.of(law))));
      for (Standing standing : Standing.values()) {
        long count =
            gaps.stream().filter(g -> g.law().equals(law) && g.standing() == standing).count();
        row.add(words.cell(String.valueOf(count)));
      }
      rows.add(row);
    }
    return new Table(words.origin(), List.of(), List.of(5, 2, 2, 2, 2), header, rows, true);
  }

  private void next(List<Block> blocks) {
    long gradesSeen = grades.stream().map(Graded::grade).distinct().count();
    Checklist list = new Checklist(words.language());
    List<Gap> first =
        Stream.of(Standing.MISSING, Standing.WEAK)
            .flatMap(standing -> gaps.stream().filter(g -> g.standing() == standing))
            .sorted(Comparator.comparing(gap -> !asks(gap.law())))
            .limit(Math.min(MOST_NEXT, Math.max(1, LINES_LEFT - gradesSeen)))
            .toList();
    first.forEach(
        gap -> blocks.add(new Bullet(words.origin(), 1, words.inlines(list.next(gap.item())))));
    blocks.add(
        new Paragraph(
            words.origin(),
            Paragraph.Role.SMALL,
            words.inlines(
                words.sentences(
                    words.of(first.isEmpty() ? "next-none" : "next-note"), words.of("small")))));
  }

  /** Whether the work goes to an office of the law; where no office is named, both ask. */
  private boolean asks(String law) {
    List<String> offices = papers.project().registration().offices();
    return offices.isEmpty() || offices.contains(law);
  }

  private Paragraph paragraph(String text) {
    return new Paragraph(words.origin(), Paragraph.Role.BODY, words.inlines(text));
  }

  private void heading(int level, String text, List<Block> blocks) {
    blocks.add(new Heading(words.origin(), level, words.inlines(text)));
  }
}
