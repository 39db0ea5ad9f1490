package org.bonafide.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.instrument.Instrument;
import org.bonafide.law.CnStatement;
import org.bonafide.law.UsApplication;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** The statements for the offices: one a work and office, in the language of the office. */
record RegistrationEntry(Assembly assembly) {

  void draft() {
    Brief brief = assembly.brief();
    Project project = brief.project();
    brief
        .assessment()
        .us()
        .forEach(
            (id, us) -> {
              Paths paths = new Paths();
              RegistrationFacts facts = facts(project.works().get(id), Locale.ENGLISH, paths);
              add("registration-us", id, Locale.ENGLISH, signers(us), facts.us(us), paths);
            });
    brief
        .assessment()
        .cn()
        .forEach(
            (id, cn) -> {
              Paths paths = new Paths();
              Locale zh = Locale.SIMPLIFIED_CHINESE;
              RegistrationFacts facts = facts(project.works().get(id), zh, paths);
              add("registration-cn", id, zh, signers(cn), facts.cn(cn), paths);
            });
  }

  private void add(
      String kind,
      String work,
      Locale language,
      List<String> signers,
      Map<String, Object> facts,
      Paths paths) {
    Brief brief = assembly.brief();
    Project project = brief.project();
    String name = project.works().size() == 1 ? kind : kind + "-" + work;
    Signing signing = new Signing(project, signers, false);
    assembly.add(
        name,
        kind,
        List.of(language),
        kind.endsWith("us") ? Instrument.Paper.LETTER : Instrument.Paper.A4,
        (directive, lang, file) ->
            directive.equals("signatures")
                ? signing.make(lang, file)
                : new Exhibits(brief.evidence(), file).make(lang),
        List.of(),
        new Selection(null, assembly.engine(), project),
        paths,
        lang -> facts);
  }

  private RegistrationFacts facts(Work work, Locale language, Paths paths) {
    Facts facts = RootFacts.facts(assembly.brief(), language, paths, false);
    Map<String, Map<String, Object>> records =
        new RecordFacts(facts, assembly.brief().evidence()).all();
    return new RegistrationFacts(new RootFacts(assembly.brief(), facts, records), facts, work);
  }

  /** Who declares: the authors whose expression is claimed; else everybody who did an act. */
  private List<String> signers(UsApplication us) {
    return us.authors().isEmpty() ? everyone(us.work()) : us.authors();
  }

  private List<String> signers(CnStatement cn) {
    return everyone(cn.work());
  }

  private List<String> everyone(String work) {
    return assembly.brief().project().works().get(work).elements().values().stream()
        .flatMap(e -> e.steps().stream())
        .flatMap(s -> s.by().stream())
        .distinct()
        .toList();
  }
}
