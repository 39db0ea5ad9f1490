package org.bonafide.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.data.Languages;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.draft.clause.ClauseChoices;
import org.bonafide.draft.clause.ClauseLibrary;
import org.bonafide.draft.clause.ClauseUse;
import org.bonafide.draft.clause.ClauseWarnings;
import org.bonafide.draft.clause.LibraryClause;
import org.bonafide.draft.facts.Brief;
import org.bonafide.draft.facts.Facts;
import org.bonafide.draft.facts.NameShown;
import org.bonafide.draft.facts.RecordFacts;
import org.bonafide.draft.facts.RootFacts;
import org.bonafide.draft.markdown.Paths;
import org.bonafide.instrument.FileTails;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.law.GoverningLaw;
import org.bonafide.project.Contract;
import org.bonafide.project.OwnShare;
import org.bonafide.project.Party;
import org.bonafide.project.PartyRef;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;

/** The AI clauses: one instrument for each party that the contract is with. */
record ContractEntry(Assembly assembly, ClauseLibrary library, List<ClauseUse> uses) {

  void draft() {
    Project project = assembly.brief().project();
    Contract contract = project.contract();
    assembly.findings().addAll(library.findings());
    assembly.findings().addAll(new ClauseChoices(library, project).faults());
    assembly.findings().addAll(LawFindings.of(project));
    List<String> with = contract.with().isEmpty() ? List.of("") : contract.with();
    FileTails.of(with)
        .forEach(
            (other, tail) -> {
              if (assembly.brief().with(other)) {
                one(other, tail);
              }
            });
  }

  private void one(String other, String tail) {
    InstrumentId id = InstrumentId.of(InstrumentKind.AI_CLAUSES).with(other);
    String name = id.stem(tail);
    Brief brief = own(other);
    Project project = brief.project();
    Speech speech = Speech.of(project, other, host(other));
    Selection selection = new Selection(library, assembly.engine(), project);
    Paths paths = new Paths();
    List<Finding> choosing = new ArrayList<>();
    Map<String, Object> lead =
        facts(brief, project.languages().get(0), paths, other, selection, speech);
    List<LibraryClause> clauses = selection.choose(name, lead, uses, choosing);
    List<String> ids = clauses.stream().map(LibraryClause::id).toList();
    choosing.forEach(f -> assembly.findings().add(f.withholding(id.scope())));
    ClauseWarnings.of(project, other, ids).forEach(assembly.findings()::add);
    Signing signing = Signing.of(project, signers(project, other, ids), speech.labels());
    assembly
        .about(brief, speech)
        .add(
            id,
            name,
            folder(project.contract().form()),
            project.languages(),
            assembly.paper(GoverningLaw.of(project).paper()),
            (directive, of, language, file) ->
                switch (directive) {
                  case SIGNATURES -> Optional.of(signing.make(language, file));
                  case EXHIBITS ->
                      Optional.of(new Exhibits(brief.evidence(), file).make(speech.in(language)));
                  default -> Optional.empty();
                },
            clauses,
            selection,
            paths,
            language -> {
              boolean same = language.equals(project.languages().get(0));
              Map<String, Object> facts =
                  new HashMap<>(
                      same ? lead : facts(brief, language, paths, other, selection, speech));
              facts.put("clauses", ids);
              return facts;
            });
  }

  /** A letter to each party with which the paper is sent, in every language that has one. */
  void letters() {
    Project project = assembly.brief().project();
    FileTails.of(project.contract().with())
        .forEach(
            (other, tail) -> {
              if (assembly.brief().with(other)) {
                letter(other, tail);
              }
            });
  }

  private void letter(String other, String tail) {
    InstrumentId id = InstrumentId.of(InstrumentKind.COVER_LETTER).with(other);
    Brief brief = own(other);
    Project project = brief.project();
    Speech speech = Speech.of(project, other, host(other));
    Selection selection = new Selection(library, assembly.engine(), project);
    Paths paths = new Paths();
    Set<Locale> languages = new LinkedHashSet<>(project.languages());
    languages.addAll(Languages.all());
    languages.removeIf(language -> !isLetterIn(language));
    List<Locale> written = List.copyOf(languages);
    Signing signing =
        new Signing(
                project, List.of(new PartyRef(project.contract().agency())), false, NameShown.LEGAL)
            .in(written);
    assembly
        .about(brief, speech)
        .add(
            id,
            id.stem(tail),
            "cover-letter",
            written,
            assembly.paper(GoverningLaw.of(project).paper()),
            (directive, of, language, file) -> signing.at(directive, language, file),
            List.of(),
            selection,
            paths,
            language -> facts(brief, language, paths, other, selection, speech));
  }

  private boolean isLetterIn(Locale language) {
    return assembly.templates().isIn("cover-letter/letter", language);
  }

  /**
   * The parties; and where a company promises what only a person can (a waiver of moral rights in a
   * single copy, 17 U.S.C. § 106A(e)(1), or a replica of a performer), each person behind it.
   */
  private static List<Ref> signers(Project project, String other, List<String> clauses) {
    List<Ref> signers = new ArrayList<>();
    signers.add(new PartyRef(project.contract().agency()));
    signers.add(new PartyRef(other));
    boolean personal = clauses.contains("vara-waiver") || clauses.contains("performer");
    Party party = project.parties().get(other);
    if (personal && party != null && party.person().isEmpty()) {
      project.works().values().stream()
          .flatMap(work -> work.elements().values().stream())
          .flatMap(element -> element.steps().stream())
          .flatMap(step -> step.by().stream())
          .distinct()
          .forEach(person -> signers.add(new PersonRef(person)));
    }
    return signers;
  }

  private static String folder(Contract.Form form) {
    return switch (form) {
      case SHORT -> "ai-clauses-short";
      case RIDER -> "ai-clauses-rider";
      case AGREEMENT -> "ai-agreement";
      default -> "ai-clauses";
    };
  }

  /** Where the record states what the agreement with a party calls things. */
  private String host(String other) {
    return assembly.brief().project().contractPath(other, "host");
  }

  /** Where the record states what is agreed with a party alone. */
  private String entry(String other) {
    return assembly.brief().project().entryPath(other);
  }

  /** The record as the contract with one party sees it. */
  private Brief own(String other) {
    Brief whole = assembly.brief();
    return whole.of(OwnShare.of(whole.project(), other));
  }

  private Map<String, Object> facts(
      Brief brief, Locale language, Paths paths, String other, Selection selection, Speech speech) {
    Facts facts = ContractFacts.facts(brief, speech, language, paths);
    Map<String, Map<String, Object>> records = new RecordFacts(facts, brief.evidence()).all();
    RootFacts root = new RootFacts(brief, facts, records);
    return new ContractFacts(root, facts, other, entry(other), selection, speech).all();
  }
}
