package org.bonafide.draft.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.data.Languages;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.draft.Drafted;
import org.bonafide.draft.Drafter;
import org.bonafide.draft.clause.ClauseUse;
import org.bonafide.draft.clause.LibraryClause;
import org.bonafide.draft.facts.Brief;
import org.bonafide.law.GoverningLaw;
import org.bonafide.law.StatedLaw;
import org.bonafide.project.Contract;
import org.bonafide.project.Project;

/**
 * The clauses of a contract at the three positions. The contract is drafted whole at each, so that
 * what is compared is what would be printed.
 *
 * <p>Example: {@code Comparison.of(Drafter.shipped(), brief, Asked.AS_RECORDED).clauses()}.
 *
 * @param form the form compared in
 * @param law the governing law compared under
 * @param clauses every clause of the library, in its order
 * @param findings errors of the drafts, each once; a draft with an error has no clauses
 */
public record Comparison(
    Contract.Form form,
    String law,
    Contract.AiUse aiUse,
    Locale language,
    List<ComparedClause> clauses,
    List<Finding> findings) {

  /** The first language of the record in which there are clauses, else English. */
  private static Locale first(Project project) {
    return project.languages().stream()
        .filter(one -> Languages.having("compare").contains(one.toLanguageTag()))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  /** The positions, in the order in which they stand side by side. */
  public static final List<String> POSITIONS = List.of("agency", "balanced", "freelancer");

  public Comparison {
    clauses = List.copyOf(clauses);
    findings = List.copyOf(findings);
  }

  /** What is to be compared in place of what the record states. */
  public record Asked(
      Optional<Contract.Form> form,
      Optional<String> law,
      Optional<Contract.AiUse> aiUse,
      Optional<Locale> language) {

    /** Nothing in place of what the record states. */
    public static final Asked AS_RECORDED =
        new Asked(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Compares all clauses; the contract is that with the first party named. */
  public static Comparison of(Drafter drafter, Brief brief, Asked asked) {
    Contract whole = brief.project().contract();
    Contract first = whole.with().isEmpty() ? whole : whole.of(whole.with().get(0));
    Contract stated = first.with(Optional.empty(), asked.form());
    String own = stated.governingLaw().isEmpty() ? GoverningLaw.usual() : stated.governingLaw();
    String law = StatedLaw.of(asked.law().orElse(own)).law();
    Contract.AiUse aiUse = asked.aiUse().orElse(stated.aiUse());
    Locale language = asked.language().orElseGet(() -> first(brief.project()));
    List<Locale> languages = languages(brief.project(), language);
    List<Draft> drafts = new ArrayList<>();
    for (String position : POSITIONS) {
      Contract contract = contract(stated, position, law, aiUse);
      Project asRecorded = brief.project().in(languages, contract);
      Project offered = brief.project().in(languages, falling(contract, drafter));
      drafts.add(
          Draft.of(
              position,
              language,
              drafter.draft(brief(brief, asRecorded)),
              drafter.draft(brief(brief, offered))));
    }
    return new Comparison(
        stated.form(),
        law,
        aiUse,
        language,
        drafter.library().clauses().stream().map(clause -> compared(clause, drafts)).toList(),
        drafts.stream().flatMap(draft -> draft.errors().stream()).distinct().toList());
  }

  private static ComparedClause compared(LibraryClause clause, List<Draft> drafts) {
    List<List<Passage>> versions = drafts.stream().map(draft -> draft.passages(clause)).toList();
    List<ComparedClause.Row> rows =
        Alignment.of(versions.get(0), versions.get(1), versions.get(2)).stream()
            .map(ComparedClause.Row::new)
            .toList();
    Locale language = drafts.get(0).language();
    return new ComparedClause(
        clause.id(),
        clause.titles().in(language),
        clause.version(),
        clause.overridden(),
        drafts.stream().map(draft -> draft.side(clause)).toList(),
        rows);
  }

  private static Brief brief(Brief brief, Project project) {
    return new Brief(
        project,
        brief.evidence(),
        brief.assessment(),
        brief.disclosures(),
        Set.of("contract"),
        false);
  }

  private static Contract contract(Contract c, String position, String law, Contract.AiUse aiUse) {
    Contract.Wording wording =
        new Contract.Wording(
            c.form(),
            c.wording().scope(),
            law,
            Contract.Position.valueOf(position.toUpperCase(Locale.ROOT)),
            aiUse,
            c.prevailingLanguage());
    return new Contract(c.agency(), c.entries(), wording, c.terms(), c.clauses(), c.draft());
  }

  /** The same contract in which every clause stands in the words of its fallback. */
  private static Contract falling(Contract c, Drafter drafter) {
    List<String> all = drafter.library().clauses().stream().map(LibraryClause::id).toList();
    Contract.Clauses chosen =
        new Contract.Clauses(
            c.clauses().include(), c.clauses().exclude(), all, c.clauses().values());
    return new Contract(c.agency(), c.entries(), c.wording(), c.terms(), chosen, c.draft());
  }

  /** A record in two languages stays so, since its contract has words for that. */
  private static List<Locale> languages(Project project, Locale leading) {
    List<Locale> stated = project.languages();
    return stated.contains(leading)
        ? Stream.concat(Stream.of(leading), stated.stream().filter(l -> !l.equals(leading)))
            .toList()
        : List.of(leading);
  }

  /** The contract as drafted at one position. */
  private record Draft(
      String position,
      Locale language,
      Drafted drafted,
      Map<String, List<Passage>> clauses,
      Map<String, List<Passage>> offered,
      Map<String, ClauseUse> uses) {

    /** Of the contract with the first party; another party may have another share of the works. */
    static Draft of(String position, Locale language, Drafted drafted, Drafted falling) {
      String first = drafted.clauses().stream().findFirst().map(ClauseUse::instrument).orElse("");
      Map<String, ClauseUse> uses =
          drafted.clauses().stream()
              .filter(use -> use.instrument().equals(first))
              .collect(Collectors.toMap(ClauseUse::clause, Function.identity()));
      return new Draft(
          position, language, drafted, passages(drafted, first), passages(falling, first), uses);
    }

    private static Map<String, List<Passage>> passages(Drafted drafted, String instrument) {
      return drafted.instruments().stream()
          .filter(numbered -> numbered.instrument().name().equals(instrument))
          .findFirst()
          .map(Passage::byClause)
          .orElse(Map.of());
    }

    /** What the fallback says and the position's own words do not. */
    private List<String> offered(LibraryClause clause) {
      Set<String> own = passages(clause).stream().map(Passage::key).collect(Collectors.toSet());
      return offered.getOrDefault(clause.id(), List.of()).stream()
          .filter(passage -> !own.contains(passage.key()))
          .map(Passage::words)
          .toList();
    }

    List<Passage> passages(LibraryClause clause) {
      return clauses.getOrDefault(clause.id(), List.of());
    }

    ComparedClause.Side side(LibraryClause clause) {
      ClauseUse use = uses.get(clause.id());
      boolean stands = clauses.containsKey(clause.id());
      String why =
          use.included() && !stands
              ? "The contract cannot be drafted at this position."
              : use.why();
      return new ComparedClause.Side(
          position,
          stands,
          why,
          clause.fallback(position, language).orElse(""),
          stands ? offered(clause) : List.of());
    }

    List<Finding> errors() {
      return drafted.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
    }
  }
}
