package org.bonafide.publish.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bonafide.evidence.Timing;
import org.bonafide.evidence.gaps.Checklist;
import org.bonafide.evidence.gaps.Gap;
import org.bonafide.evidence.gaps.Gaps;
import org.bonafide.evidence.gaps.Standing;
import org.bonafide.evidence.grade.Grade;
import org.bonafide.evidence.grade.GradeWords;
import org.bonafide.evidence.grade.Graded;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Bullet;
import org.bonafide.instrument.Heading;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.Table;
import org.bonafide.project.Work;

/** The cover of a work: one page that says what is kept and what is missing. */
record Cover(
    DossierWords words, DossierPapers papers, Work work, List<Gap> gaps, List<Graded> grades) {

  /** As many lines as a page has room for are left to grades and to what to keep next. */
  private static final int LINES_LEFT = 8;

  private static final int MOST_NEXT = 3;

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    heading(0, words.of("dossier"), blocks);
    blocks.add(new CoverFacts(words, papers.project(), work).table());
    heading(1, words.of("records"), blocks);
    blocks.add(records());
    blocks.add(new SealLines(words, papers).brief());
    heading(1, words.of("standing"), blocks);
    blocks.add(standing());
    heading(1, words.of("next"), blocks);
    next(blocks);
    return blocks;
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
                words.cell(
                    counts ? count(of, Timing.LATER, Timing.BY_FILE) : String.valueOf(of.size())),
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

  /** What a tool exported later was made later, also where the times inside bear it out. */
  private static String count(List<Graded> of, Timing... timings) {
    List<Timing> all = List.of(timings);
    return String.valueOf(of.stream().filter(g -> all.contains(g.timing())).count());
  }

  private Table standing() {
    Checklist list = new Checklist(words.language());
    List<Table.Cell> header = new ArrayList<>(List.of(words.cell(words.of("asks"))));
    for (Standing standing : Standing.values()) {
      header.add(words.cell(list.standing(standing)));
    }
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (String law : Gaps.laws()) {
      List<Table.Cell> row = new ArrayList<>(List.of(words.cell(list.asks(law))));
      for (Standing standing : Standing.values()) {
        long count =
            gaps.stream().filter(g -> g.law().equals(law) && g.standing() == standing).count();
        row.add(words.cell(String.valueOf(count)));
      }
      rows.add(row);
    }
    return new Table(words.origin(), List.of(), List.of(5, 2, 2, 2, 2, 2), header, rows, true);
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
