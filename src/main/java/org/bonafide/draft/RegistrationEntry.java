package org.bonafide.draft;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.draft.facts.Brief;
import org.bonafide.draft.facts.Facts;
import org.bonafide.draft.facts.NameShown;
import org.bonafide.draft.facts.OwnRecords;
import org.bonafide.draft.facts.RecordFacts;
import org.bonafide.draft.facts.RegistrationFacts;
import org.bonafide.draft.facts.RegistrationsCompared;
import org.bonafide.draft.facts.RootFacts;
import org.bonafide.draft.facts.Vocabulary;
import org.bonafide.draft.figure.TimeLine;
import org.bonafide.draft.figure.TimeLineAct;
import org.bonafide.draft.markdown.Directive;
import org.bonafide.draft.markdown.Paths;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.FileTails;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.law.Statement;
import org.bonafide.law.StatementPaper;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Work;

/**
 * The papers for the offices, as each law lists them: one statement a work and office in the
 * language of the office, what goes with it, and a comparison where a work is for several.
 */
record RegistrationEntry(Assembly assembly) {

  private static final String STATEMENT = InstrumentKind.REGISTRATION.stem();

  private static final Set<String> AFTER_FILING =
      InstrumentKind.later().stream()
          .map(InstrumentKind::stem)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<InstrumentKind> SENT =
      EnumSet.range(InstrumentKind.ANSWER, InstrumentKind.ASSIGNMENT);

  /**
   * Whether any of them is asked for; what follows, and each pack, is asked for by its own word.
   */
  static boolean isAsked(Set<String> kinds) {
    return kinds.contains(STATEMENT) || !later(kinds).isEmpty();
  }

  private static Set<String> later(Set<String> kinds) {
    Set<String> later = new LinkedHashSet<>(kinds);
    later.retainAll(AFTER_FILING);
    return later;
  }

  void draft() {
    Project project = assembly.brief().project();
    Set<String> asked = assembly.brief().kinds();
    Set<String> unanswered = later(asked);
    List<Statement> statements = assembly.brief().assessment().statements();
    Map<String, String> tails = FileTails.of(project.works().keySet(), copies(statements));
    for (Work work : project.works().values()) {
      List<Statement> own = statements.stream().filter(s -> s.work().equals(work.id())).toList();
      String tail = tails.get(work.id());
      for (Statement statement : own) {
        statement.law().papers().stream()
            .filter(paper -> asked.contains(paper.asked()) && statement.callsFor(paper.kind()))
            .filter(paper -> !paper.forReaders() || isRead(project, paper.language()))
            .peek(paper -> unanswered.remove(paper.asked()))
            .forEach(paper -> one(new Sheet(work, tail, statement, paper), statement));
      }
      if (own.size() > 1 && asked.contains(STATEMENT)) {
        compared(work, tail, own);
      }
    }
    if (!project.contract().with().isEmpty()) {
      unanswered.remove(InstrumentKind.COVER_LETTER.stem()); // there is one to the other party
    }
    if (!unanswered.isEmpty()) {
      assembly.findings().add(nothingToAnswer(List.copyOf(unanswered), statements));
    }
  }

  /** What was asked for by name and is not there shall not be silently missing. */
  private Finding nothingToAnswer(List<String> words, List<Statement> statements) {
    boolean one = words.size() == 1;
    String named = words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
    List<String> needs = words.stream().flatMap(word -> needs(word, statements)).toList();
    String remedy =
        needs.isEmpty()
            ? "Name an office that takes it under \"registration.offices\", as in \"offices:"
                + " [us, cn]\", and state what was filed on the work."
            : "State on the work what calls for "
                + (one ? "it" : "each")
                + ", as in "
                + String.join(", ", needs)
                + ".";
    return Finding.warning(
        "nothing-to-answer",
        assembly.brief().project().places().of("works"),
        (one ? "The paper " + named + " is" : "The papers " + named + " are")
            + " asked for, and no work states what calls for "
            + (one ? "it." : "them."),
        remedy);
  }

  /** What a record states for a paper to be called for, as an example. */
  private static Stream<String> needs(String word, List<Statement> statements) {
    return statements.stream()
        .flatMap(one -> one.law().papers().stream())
        .filter(paper -> paper.asked().equals(word) && !paper.needs().isEmpty())
        .map(paper -> "\"" + paper.needs() + "\"")
        .limit(1);
  }

  /** What the names of further papers end with. */
  private static List<String> copies(List<Statement> statements) {
    return statements.stream()
        .flatMap(one -> one.law().papers().stream())
        .map(paper -> paper.kind().tail())
        .filter(tail -> !tail.isEmpty())
        .distinct()
        .toList();
  }

  /** A record in another language alone has readers who need no copy in this one. */
  private static boolean isRead(Project project, Locale language) {
    return project.languages().contains(language);
  }

  /** A paper of a statement about a work. */
  private record Sheet(Work work, String tail, Statement statement, StatementPaper paper) {
    InstrumentId id() {
      return InstrumentId.of(paper.kind()).in(statement.jurisdiction()).about(work.id());
    }

    /** The folder of its templates: a reading copy is drafted from those of its original. */
    String folder() {
      InstrumentKind kind =
          paper.kind() == InstrumentKind.REGISTRATION_READING
              ? InstrumentKind.REGISTRATION
              : paper.kind();
      return InstrumentId.of(kind).in(statement.jurisdiction()).stem("");
    }
  }

  private void one(Sheet sheet, Statement statement) {
    StatementPaper paper = sheet.paper();
    Named named = new Named(sheet.id(), sheet.id().stem(sheet.tail()), sheet.folder(), size(paper));
    List<Ref> signers = paper.signed() ? statement.signers(paper.kind()) : List.of();
    Speech speech = Speech.of(paper);
    RegistrationEntry own = new RegistrationEntry(assembly.about(assembly.brief(), speech));
    own.add(
        named,
        sheet.work(),
        paper.languages(),
        signers,
        facts -> facts.of(statement, paper.kind()));
  }

  /** An office that takes Letter paper takes A4 too; one that asks for A4 is given no other. */
  private Instrument.Paper size(StatementPaper paper) {
    return paper.letter() ? assembly.paper("letter") : Instrument.Paper.A4;
  }

  private void compared(Work work, String tail, List<Statement> statements) {
    InstrumentId id = InstrumentId.of(InstrumentKind.REGISTRATION_COMPARISON).about(work.id());
    Named named = new Named(id, id.stem(tail), id.stem(""), assembly.paper("a4"));
    Brief brief = assembly.brief();
    add(
        named,
        work,
        List.of(brief.project().languages().get(0)),
        List.of(),
        facts -> new RegistrationsCompared(facts, brief).of(statements));
  }

  private record Named(InstrumentId id, String name, String folder, Instrument.Paper paper) {}

  /** Makes the facts of one instrument from the facts that all of a work share. */
  private interface View {
    Map<String, Object> of(RegistrationFacts facts);
  }

  private void add(Named named, Work work, List<Locale> languages, List<Ref> signers, View view) {
    Project project = assembly.brief().project();
    Paths paths = new Paths();
    NameShown names = names(named.id().kind());
    Signing signing = new Signing(project, signers, false, names).in(languages);
    assembly.add(
        named.id(),
        named.name(),
        named.folder(),
        languages,
        named.paper(),
        (directive, of, lang, file) -> standing(directive, lang, file, work, signing.of(of)),
        List.of(),
        new Selection(null, assembly.engine(), project),
        paths,
        lang -> view.of(facts(work, lang, paths, names)));
  }

  private RegistrationFacts facts(Work work, Locale language, Paths paths, NameShown names) {
    Project project = assembly.brief().project();
    Facts facts = assembly.facts(language, paths, names);
    Map<String, Map<String, Object>> records =
        new RecordFacts(facts, assembly.brief().evidence(), OwnRecords.of(project, work)).all();
    return new RegistrationFacts(new RootFacts(assembly.brief(), facts, records), facts, work);
  }

  /**
   * What is sent to an office stays in its file, what a service gets is passed on, and what is
   * recorded is read by everybody: none gives away a name that the record keeps private.
   */
  private static NameShown names(InstrumentKind paper) {
    return SENT.contains(paper) ? NameShown.LEGAL_UNLESS_PRIVATE : NameShown.LEGAL;
  }

  private Optional<List<Block>> standing(
      Directive directive, Locale language, String file, Work work, Signing signing) {
    Brief brief = assembly.brief();
    return switch (directive) {
      case SIGNATURES -> Optional.of(signing.make(language, file));
      case EXHIBITS ->
          Optional.of(
              new Exhibits(brief.evidence(), OwnRecords.of(brief.project(), work), file)
                  .make(assembly.speech().vocabulary(language)));
      case TIME_LINE -> {
        Vocabulary vocabulary = assembly.speech().vocabulary(language);
        yield Optional.of(
            new TimeLine(
                    brief.project(),
                    work,
                    TimeLineAct.of(brief.project(), brief.evidence(), work, vocabulary),
                    vocabulary,
                    signing.names(),
                    file)
                .make());
      }
      default -> Optional.empty();
    };
  }
}
