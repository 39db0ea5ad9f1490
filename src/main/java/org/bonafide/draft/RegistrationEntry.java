package org.bonafide.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Instrument;
import org.bonafide.law.CnStatement;
import org.bonafide.law.UsApplication;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Work;

/**
 * The statements for the offices: one a work and office in the language of the office, an English
 * reading copy of the Chinese one, and a comparison where a work is for both.
 */
record RegistrationEntry(Assembly assembly) {

  /** What the name of a reading copy ends with. */
  static final String READING = "-reading";

  private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

  void draft() {
    Brief brief = assembly.brief();
    Project project = brief.project();
    for (Work work : project.works().values()) {
      UsApplication us = brief.assessment().us().get(work.id());
      CnStatement cn = brief.assessment().cn().get(work.id());
      if (us != null) {
        one(work, "registration-us", "", Locale.ENGLISH, people(signers(us)), f -> f.us(us));
      }
      if (cn != null) {
        one(work, "registration-cn", "", ZH, signers(project, work, cn), facts -> facts.cn(cn));
        one(work, "registration-cn-guide", "", ZH, List.of(), facts -> facts.cn(cn));
        if (readsEnglish(project)) {
          one(work, "registration-cn", READING, Locale.ENGLISH, List.of(), f -> f.cn(cn));
        }
      }
      if (us != null && cn != null) {
        compared(work, us, cn);
      }
    }
  }

  /** A record in Chinese alone has readers who need no English copy. */
  private static boolean readsEnglish(Project project) {
    return project.languages().contains(Locale.ENGLISH);
  }

  private void compared(Work work, UsApplication us, CnStatement cn) {
    Locale lead = assembly.brief().project().languages().get(0);
    one(
        work,
        "registration-comparison",
        "",
        lead,
        List.of(),
        facts -> new RegistrationsCompared(facts, assembly.brief()).all(us, cn));
  }

  /** Makes the facts of one instrument from the facts that all of a work share. */
  private interface View {
    Map<String, Object> of(RegistrationFacts facts);
  }

  private void one(
      Work work, String kind, String tail, Locale language, List<Ref> signers, View view) {
    Project project = assembly.brief().project();
    Paths paths = new Paths();
    Facts facts = RootFacts.facts(assembly.brief(), language, paths, false);
    Map<String, Map<String, Object>> records =
        new RecordFacts(facts, assembly.brief().evidence(), OwnRecords.of(project, work)).all();
    RootFacts root = new RootFacts(assembly.brief(), facts, records);
    Map<String, Object> all = view.of(new RegistrationFacts(root, facts, work));
    String name = name(kind, work) + tail;
    Signing signing = new Signing(project, signers, false, false);
    assembly.add(
        name,
        kind,
        List.of(language),
        kind.endsWith("us") ? Instrument.Paper.LETTER : Instrument.Paper.A4,
        (directive, lang, file) -> standing(directive, lang, file, work, signing),
        List.of(),
        new Selection(null, assembly.engine(), project),
        paths,
        lang -> all);
  }

  /**
   * {@code registration-cn-guide} of one work of several is {@code registration-cn-poster-guide}.
   */
  private String name(String kind, Work work) {
    if (assembly.brief().project().works().size() == 1) {
      return kind;
    }
    String guide = "-guide";
    return kind.endsWith(guide)
        ? kind.substring(0, kind.length() - guide.length()) + "-" + work.id() + guide
        : kind + "-" + work.id();
  }

  private List<Block> standing(
      String directive, Locale language, String file, Work work, Signing signing) {
    Brief brief = assembly.brief();
    return switch (directive) {
      case "signatures" -> signing.make(language, file);
      case "time-line" -> {
        Vocabulary vocabulary = Vocabulary.in(language);
        yield new TimeLine(
                brief.project(),
                work,
                TimeLineAct.of(brief.project(), brief.evidence(), work, vocabulary),
                vocabulary,
                file)
            .make();
      }
      default ->
          new Exhibits(brief.evidence(), OwnRecords.of(brief.project(), work), file).make(language);
    };
  }

  /** Who declares: the authors whose expression is claimed; else everybody who did an act. */
  private static List<String> signers(UsApplication us, List<String> everyone) {
    return us.authors().isEmpty() ? everyone : us.authors();
  }

  private List<String> signers(UsApplication us) {
    Work work = assembly.brief().project().works().get(us.work());
    return signers(us, everyone(work));
  }

  private static List<Ref> people(List<String> ids) {
    return ids.stream().<Ref>map(PersonRef::new).toList();
  }

  /** Everybody who did an act, and the owners who are somebody else, since the claim is theirs. */
  private static List<Ref> signers(Project project, Work work, CnStatement cn) {
    List<String> everyone = everyone(work);
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

  private static List<String> everyone(Work work) {
    return work.elements().values().stream()
        .flatMap(e -> e.steps().stream())
        .flatMap(s -> s.by().stream())
        .distinct()
        .toList();
  }
}
