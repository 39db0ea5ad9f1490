package org.bonafide.draft;

import static org.bonafide.diagnose.InstrumentKind.REGISTRATION;
import static org.bonafide.diagnose.InstrumentKind.REGISTRATION_COMPARISON;
import static org.bonafide.diagnose.InstrumentKind.REGISTRATION_GUIDE;
import static org.bonafide.diagnose.InstrumentKind.REGISTRATION_READING;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.FileTails;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.jurisdictions.cn.CnStatement;
import org.bonafide.jurisdictions.us.UsApplication;
import org.bonafide.law.Makers;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Work;

/**
 * The statements for the offices: one a work and office in the language of the office, an English
 * reading copy of the Chinese one, and a comparison where a work is for both.
 */
record RegistrationEntry(Assembly assembly) {

  private static final List<String> COPIES =
      List.of(InstrumentKind.REGISTRATION_GUIDE.tail(), InstrumentKind.REGISTRATION_READING.tail());

  private static final Locale ZH = CnStatement.LANGUAGE;

  void draft() {
    Brief brief = assembly.brief();
    Project project = brief.project();
    Map<String, String> tails =
        FileTails.of(
            project.works().keySet(),
            CnStatement.of(brief.assessment()).isEmpty() ? List.of() : COPIES);
    for (Work work : project.works().values()) {
      String tail = tails.get(work.id());
      UsApplication us = UsApplication.of(brief.assessment()).get(work.id());
      CnStatement cn = CnStatement.of(brief.assessment()).get(work.id());
      Papers papers = new Papers(work, tail);
      if (us != null) {
        one(papers.of(REGISTRATION, "us"), Locale.ENGLISH, people(signers(us)), f -> f.us(us));
      }
      if (cn != null) {
        one(papers.of(REGISTRATION, "cn"), ZH, signers(project, work, cn), f -> f.cn(cn));
        one(papers.of(REGISTRATION_GUIDE, "cn"), ZH, List.of(), facts -> facts.cn(cn));
        if (readsEnglish(project)) {
          Paper reading = papers.of(REGISTRATION_READING, "cn");
          one(reading, Locale.ENGLISH, List.of(), facts -> facts.cn(cn));
        }
      }
      if (us != null && cn != null) {
        compared(papers.of(REGISTRATION_COMPARISON, ""), us, cn);
      }
    }
  }

  /** A record in Chinese alone has readers who need no English copy. */
  private static boolean readsEnglish(Project project) {
    return project.languages().contains(Locale.ENGLISH);
  }

  private void compared(Paper paper, UsApplication us, CnStatement cn) {
    Locale lead = assembly.brief().project().languages().get(0);
    one(
        paper,
        lead,
        List.of(),
        facts -> new RegistrationsCompared(facts, assembly.brief()).all(us, cn));
  }

  /** The papers of one work: {@code tail} tells their files from those of the other works. */
  private record Papers(Work work, String tail) {
    Paper of(InstrumentKind kind, String office) {
      InstrumentId id = InstrumentId.of(kind).in(office).about(work.id());
      return new Paper(id, id.stem(tail), work);
    }
  }

  private record Paper(InstrumentId id, String name, Work work) {
    /** The folder of its templates: a reading copy is drafted from those of its original. */
    String folder() {
      InstrumentKind kind = id.kind() == REGISTRATION_READING ? REGISTRATION : id.kind();
      return InstrumentId.of(kind).in(id.jurisdiction()).stem("");
    }

    Instrument.Paper sheet() {
      return id.jurisdiction().equals("us") ? Instrument.Paper.LETTER : Instrument.Paper.A4;
    }
  }

  /** Makes the facts of one instrument from the facts that all of a work share. */
  private interface View {
    Map<String, Object> of(RegistrationFacts facts);
  }

  private void one(Paper paper, Locale language, List<Ref> signers, View view) {
    Work work = paper.work();
    Project project = assembly.brief().project();
    Paths paths = new Paths();
    Facts facts = RootFacts.facts(assembly.brief(), language, paths, false);
    Map<String, Map<String, Object>> records =
        new RecordFacts(facts, assembly.brief().evidence(), OwnRecords.of(project, work)).all();
    RootFacts root = new RootFacts(assembly.brief(), facts, records);
    Map<String, Object> all = view.of(new RegistrationFacts(root, facts, work));
    Signing signing = new Signing(project, signers, false, false);
    assembly.add(
        paper.id(),
        paper.name(),
        paper.folder(),
        List.of(language),
        paper.sheet(),
        (directive, lang, file) -> standing(directive, lang, file, work, signing),
        List.of(),
        new Selection(null, assembly.engine(), project),
        paths,
        lang -> all);
  }

  private Optional<List<Block>> standing(
      Directive directive, Locale language, String file, Work work, Signing signing) {
    Brief brief = assembly.brief();
    return switch (directive) {
      case SIGNATURES -> Optional.of(signing.make(language, file));
      case EXHIBITS ->
          Optional.of(
              new Exhibits(brief.evidence(), OwnRecords.of(brief.project(), work), file)
                  .make(language));
      case TIME_LINE -> {
        Vocabulary vocabulary = Vocabulary.in(language);
        yield Optional.of(
            new TimeLine(
                    brief.project(),
                    work,
                    TimeLineAct.of(brief.project(), brief.evidence(), work, vocabulary),
                    vocabulary,
                    file)
                .make());
      }
      default -> Optional.empty();
    };
  }

  /** Who declares: the authors whose expression is claimed; else everybody who did an act. */
  private static List<String> signers(UsApplication us, List<String> everyone) {
    return us.authors().isEmpty() ? everyone : us.authors();
  }

  private List<String> signers(UsApplication us) {
    Work work = assembly.brief().project().works().get(us.work());
    return signers(us, Makers.acting(work.steps()));
  }

  private static List<Ref> people(List<String> ids) {
    return ids.stream().<Ref>map(PersonRef::new).toList();
  }

  /** Everybody who did an act, and the owners who are somebody else, since the claim is theirs. */
  private static List<Ref> signers(Project project, Work work, CnStatement cn) {
    List<String> everyone = Makers.acting(work.steps());
    List<Ref> all = new ArrayList<>(people(everyone));
    for (Ref owner : cn.owner().who()) {
      boolean signs =
          project.personOf(owner).map(person -> everyone.contains(person.id())).orElse(false);
      if (!signs) {
        all.add(owner);
      }
    }
    return all;
  }
}
