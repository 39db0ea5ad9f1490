package org.bonafide.publish.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bonafide.data.Languages;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.evidence.gaps.Gaps;
import org.bonafide.evidence.grade.Graded;
import org.bonafide.evidence.seal.Ledger;
import org.bonafide.evidence.seal.Manifest;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.FileTails;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.law.ContractLaw;
import org.bonafide.law.PaperSize;
import org.bonafide.law.SetEnglish;
import org.bonafide.project.Project;
import org.bonafide.project.When;
import org.bonafide.project.Work;

/**
 * The papers of a dossier as instruments: a cover a work ({@code dossier-cover}), the list of
 * exhibits ({@code exhibits}) and the hash page ({@code hash-page}), in the leading language of the
 * record.
 *
 * @param grades of every record, in the record's order
 * @param files the project file and the record files as they are now
 */
public record DossierPapers(
    Project project, EvidenceReview evidence, Ledger ledger, List<Graded> grades, Manifest files) {

  public DossierPapers {
    grades = List.copyOf(grades);
  }

  /** All papers, in the order in which a file holds them. */
  public List<Instrument> all() {
    Locale language =
        project.languages().stream()
            .filter(one -> Languages.having("dossier").contains(one.toLanguageTag()))
            .findFirst()
            .orElse(Locale.ENGLISH);
    DossierWords words = new DossierWords(SetEnglish.of(project).spoken(language));
    List<Instrument> all = new ArrayList<>();
    Map<String, String> tails = FileTails.of(project.works().keySet());
    for (Work work : project.works().values()) {
      InstrumentId id = InstrumentId.of(InstrumentKind.DOSSIER_COVER).about(work.id());
      List<Block> cover =
          new Cover(words, this, work, Gaps.of(project, evidence, ledger, work), grades(work))
              .blocks();
      String title = words.of("cover", work.titleIn(language));
      all.add(paper(words, id, tails.get(work.id()), title, cover));
    }
    all.add(
        paper(
            words,
            InstrumentId.of(InstrumentKind.EXHIBITS),
            "",
            words.of("exhibits"),
            new ExhibitPaper(words, this).blocks()));
    all.add(
        paper(
            words,
            InstrumentId.of(InstrumentKind.HASH_PAGE),
            "",
            words.of("hashes"),
            new HashPage(words, this).blocks()));
    return all;
  }

  private List<Graded> grades(Work work) {
    Set<String> own = Gaps.records(project, evidence, ledger, work);
    return grades.stream().filter(g -> own.contains(g.reviewed().stated().id())).toList();
  }

  private Instrument paper(
      DossierWords words, InstrumentId id, String tail, String title, List<Block> blocks) {
    String running = id.kind() == InstrumentKind.DOSSIER_COVER ? words.of("dossier") : title;
    String date = project.speaksAsOf().map(When::text).orElse("");
    boolean us = project.works().values().stream().anyMatch(this::american);
    String paper = PaperSize.of(project).orElse(us ? words.of("paper-in-us") : "a4");
    return new Instrument(
        id,
        id.stem(tail),
        new Instrument.Properties(title, "evidence", "", project.reference(), date),
        List.of(words.language()),
        paper.equals("letter") ? Instrument.Paper.LETTER : Instrument.Paper.A4,
        project.reference().isEmpty() ? running : running + " · " + project.reference(),
        blocks);
  }

  private boolean american(Work work) {
    return isOnLetter(work.place()) || work.published().map(p -> isOnLetter(p.in())).orElse(false);
  }

  private static boolean isOnLetter(String place) {
    return ContractLaw.of(place).paper().equals("letter");
  }
}
