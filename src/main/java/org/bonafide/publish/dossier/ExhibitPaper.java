package org.bonafide.publish.dossier;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.draft.facts.RecordFacts;
import org.bonafide.evidence.grade.Grade;
import org.bonafide.evidence.grade.GradeWords;
import org.bonafide.evidence.grade.Graded;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.ExhibitList;
import org.bonafide.instrument.Heading;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.Table;
import org.bonafide.project.Evidence;

/** The list of exhibits: each record with origin, two times and digest; re-created ones apart. */
record ExhibitPaper(DossierWords words, DossierPapers papers) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(words.origin(), 0, words.inlines(words.of("exhibits"))));
    blocks.add(paragraph(Paragraph.Role.BODY, words.of("exhibit-intro")));
    list(false, blocks);
    if (papers.grades().stream().anyMatch(g -> g.grade() == Grade.RE_CREATED)) {
      blocks.add(new Heading(words.origin(), 1, words.inlines(words.of("re-created"))));
      list(true, blocks);
    }
    if (papers.grades().isEmpty()) {
      blocks.add(paragraph(Paragraph.Role.BODY, words.of("records-none")));
    }
    blocks.add(new SealLines(words, papers).brief(words.of("small")));
    return blocks;
  }

  private void list(boolean reCreated, List<Block> blocks) {
    List<ExhibitList.Exhibit> exhibits = new ArrayList<>();
    int number = 0;
    for (Graded graded : papers.grades()) {
      number++;
      if ((graded.grade() == Grade.RE_CREATED) == reCreated) {
        exhibits.add(exhibit(graded, number));
      }
    }
    if (!exhibits.isEmpty()) {
      blocks.add(
          new ExhibitList(
              words.origin(),
              List.of(),
              List.of(5, 14, 9, 8, 9, 14),
              List.of(
                  words.of("no"),
                  words.of("file"),
                  words.of("grade"),
                  words.of("act"),
                  words.of("made"),
                  words.of("digest")),
              exhibits));
    }
  }

  private ExhibitList.Exhibit exhibit(Graded graded, int number) {
    GradeWords grades = new GradeWords(words.language());
    Evidence stated = graded.reviewed().stated();
    List<Inline> file = new ArrayList<>();
    line(words.vocabulary().word("record-kind", words.orOpen(stated.kind())), file);
    if (!stated.file().isEmpty()) {
      line(stated.file(), file);
    }
    if (graded.reviewed().present()) {
      line(words.of("bytes", graded.reviewed().bytes()), file);
    }
    List<Inline> times = new ArrayList<>();
    line(stated.made().map(words.vocabulary()::date).orElse(words.of("open")), times);
    graded.stamp().ifPresent(stamp -> line(RecordFacts.bound(words.vocabulary(), stamp), times));
    line(grades.of(graded.timing()), times);
    List<Inline> grade = new ArrayList<>();
    line(grades.of(graded.grade()), grade);
    // The seal is said once, below the list.
    graded.remarks().stream()
        .filter(remark -> !remark.key().startsWith("remark.sealed"))
        .forEach(remark -> line(grades.of(remark), grade));
    String digest =
        graded.reviewed().sha256().isEmpty() ? stated.sha256() : graded.reviewed().sha256();
    return new ExhibitList.Exhibit(
        "exhibit-" + stated.id(),
        words.of("exhibit", number),
        List.of(
            new Table.Cell(file),
            new Table.Cell(grade),
            words.cell(acts(graded)),
            new Table.Cell(times),
            words.cell(words.orOpen(digest))));
  }

  private String acts(Graded graded) {
    return words.orOpen(
        String.join(
            words.grammar().semicolon(),
            graded.acts().stream().map(words.vocabulary()::date).toList()));
  }

  private static void line(String text, List<Inline> to) {
    if (!to.isEmpty()) {
      to.add(new Inline.LineBreak());
    }
    to.add(new Inline.Words(text));
  }

  private Paragraph paragraph(Paragraph.Role role, String text) {
    return new Paragraph(words.origin(), role, words.inlines(text));
  }
}
