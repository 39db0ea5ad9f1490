package org.bonafide.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.draft.clause.InstrumentFile;
import org.bonafide.draft.clause.LibraryClause;
import org.bonafide.draft.clause.Texts;
import org.bonafide.draft.facts.Brief;
import org.bonafide.draft.markdown.Engine;
import org.bonafide.draft.markdown.Paths;
import org.bonafide.draft.markdown.Reading;
import org.bonafide.draft.markdown.StandingBlocks;
import org.bonafide.draft.markdown.TemplatePart;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.ShortTerm;
import org.bonafide.project.Contract;

/** Drafts the parts of one instrument, in one language or in two. */
final class Drafting {

  private final String kind;
  private final PreparedTexts texts;
  private final Texts templates;
  private final Engine engine;
  private final Reading reading;
  private final Brief brief;
  private final Speech speech;
  private final Paths paths;
  private final StandingBlocks standing;
  private final List<Finding> findings;

  /** The clauses to stand where {@code instrument.yaml} says; empty for other kinds. */
  private final List<LibraryClause> clauses;

  private final Selection selection;

  Drafting(
      String kind,
      PreparedTexts texts,
      Engine engine,
      Reading reading,
      Brief brief,
      Speech speech,
      Paths paths,
      StandingBlocks standing,
      List<LibraryClause> clauses,
      Selection selection,
      List<Finding> findings) {
    this.kind = kind;
    this.texts = texts;
    this.templates = texts.templates();
    this.engine = engine;
    this.reading = reading;
    this.brief = brief;
    this.speech = speech;
    this.paths = paths;
    this.standing = standing;
    this.clauses = clauses;
    this.selection = selection;
    this.findings = findings;
  }

  /** The blocks of all parts, the languages set side by side where there are two. */
  List<Block> blocks(
      InstrumentFile instrument,
      List<Locale> languages,
      Function<Locale, Map<String, Object>> facts) {
    Map<Locale, List<List<Block>>> drafts = new LinkedHashMap<>();
    for (Locale language : languages) {
      drafts.put(language, parts(instrument, language, facts.apply(language)));
    }
    trimDefinitions(drafts);
    orderDefinitions(drafts, languages.get(0));
    List<Block> all = new ArrayList<>();
    List<List<Block>> lead = drafts.get(languages.get(0));
    for (int i = 0; i < lead.size(); i++) {
      if (languages.size() == 1) {
        all.addAll(lead.get(i));
      } else {
        List<List<Block>> other = drafts.get(languages.get(1));
        all.addAll(Pairing.pair(lead.get(i), other.get(i), findings));
      }
    }
    return brief.notes() ? OpenPointsList.before(all, languages.get(0)) : all;
  }

  private List<List<Block>> parts(
      InstrumentFile instrument, Locale language, Map<String, Object> facts) {
    List<List<Block>> parts = new ArrayList<>();
    boolean terms = false;
    for (InstrumentFile.Entry entry : instrument.entries()) {
      if (entry.kind() == InstrumentFile.Entry.Kind.CLAUSES) {
        clauses.forEach(clause -> parts.add(clause(clause, language, facts)));
      } else if (!entry.kind().isShort()) {
        parts.add(template(entry, language, facts));
      } else if (!terms) {
        terms = true; // all of them, where the first stands
        parts.addAll(terms(instrument, language, facts));
      }
    }
    return parts;
  }

  private List<List<Block>> terms(
      InstrumentFile instrument, Locale language, Map<String, Object> facts) {
    String file = templates.nameOf(kind + "/instrument.yaml");
    ShortTerms terms = new ShortTerms(instrument, file, clauses, speech);
    return terms.all().stream()
        .map(term -> terms.term(term, language, (c, l) -> shortWords(c, l, facts), findings))
        .toList();
  }

  /** The wording of the law under which the contract stands. */
  private String pack() {
    return speech.law().pack();
  }

  private List<Block> shortWords(LibraryClause clause, Locale language, Map<String, Object> facts) {
    if (clause.shortText(language, pack()).isEmpty()) {
      return List.of();
    }
    List<Block> words =
        new ArrayList<>(
            read(
                clause.shortFile(language, pack()),
                clause.shortText(language, pack()),
                isDefinitions(clause) ? TemplatePart.Kind.DEFINITIONS : TemplatePart.Kind.PROSE,
                "",
                language,
                clause.authorities(),
                with(clause, language, facts)));
    if (brief.notes()) {
      words.add(notes(language).on(clause, words));
    }
    return words;
  }

  private static boolean isDefinitions(LibraryClause clause) {
    return clause.id().equals("definitions");
  }

  private Map<String, Object> with(
      LibraryClause clause, Locale language, Map<String, Object> facts) {
    Map<String, Object> own = new HashMap<>(facts);
    own.put("fallback", brief.project().contract().clauses().fallback().contains(clause.id()));
    own.put(
        "values", selection.values(clause, ContractFacts.facts(brief, speech, language, paths)));
    return own;
  }

  private List<Block> template(
      InstrumentFile.Entry entry, Locale language, Map<String, Object> facts) {
    String yaml = templates.nameOf(kind + "/instrument.yaml");
    if (!entry.condition().isEmpty() && !engine.holds(yaml, entry.condition(), facts, findings)) {
      return List.of();
    }
    boolean schedule = entry.kind() == InstrumentFile.Entry.Kind.SCHEDULE;
    String file = entry.file(kind) + "." + language.toLanguageTag() + ".md";
    boolean annex =
        kind.equals("ai-clauses") && brief.project().contract().form() == Contract.Form.SCHEDULE;
    TemplatePart.Kind reading =
        !schedule
            ? TemplatePart.Kind.PROSE
            : annex ? TemplatePart.Kind.ANNEX : TemplatePart.Kind.SCHEDULE;
    return read(
        templates.nameOf(file), templates.text(file), reading, "", language, List.of(), facts);
  }

  private List<Block> clause(LibraryClause clause, Locale language, Map<String, Object> facts) {
    TemplatePart.Kind reading =
        isDefinitions(clause) ? TemplatePart.Kind.DEFINITIONS : TemplatePart.Kind.CLAUSE;
    List<Block> blocks =
        read(
            clause.file(language, pack()),
            clause.text(language, pack()),
            reading,
            clause.id(),
            language,
            clause.authorities(),
            with(clause, language, facts));
    return brief.notes() ? notes(language).added(blocks, clause) : blocks;
  }

  private Notes notes(Locale language) {
    Contract contract = brief.project().contract();
    String position = contract.position().word();
    String other = contract.with().isEmpty() ? "" : contract.with().get(0);
    return new Notes(position, speech, DealFacts.near(brief.project(), other), language);
  }

  private List<Block> read(
      String file,
      Optional<String> text,
      TemplatePart.Kind kindOfPart,
      String anchor,
      Locale language,
      List<String> authorities,
      Map<String, Object> facts) {
    if (text.isEmpty()) {
      findings.add(
          Finding.error(
              "missing-text",
              Place.of(file),
              "The text \"" + file + "\" does not exist.",
              "Add the file in this language."));
      return List.of();
    }
    return engine
        .render(file, spoken(text.get(), language), facts, findings)
        .map(
            rendered -> new TemplatePart(file, kindOfPart, anchor, language, rendered, authorities))
        .map(part -> reading.read(part, paths, brief.notes(), standing, findings))
        .orElse(List.of());
  }

  /** Our text as this paper speaks it: an agreement that joins no other calls itself so. */
  private String spoken(String text, Locale language) {
    boolean standalone = brief.project().contract().form() == Contract.Form.AGREEMENT;
    return texts.spoken(
        text,
        speech,
        language,
        standalone,
        () -> speech.source(standalone ? StandaloneWords.in(language).of(text) : text, language));
  }

  /** A definition stays in both languages where its term is used in either. */
  private void trimDefinitions(Map<Locale, List<List<Block>>> drafts) {
    Set<Integer> used = new HashSet<>();
    for (List<List<Block>> parts : drafts.values()) {
      StringBuilder rest = new StringBuilder();
      parts.stream()
          .filter(p -> !isDefinitions(p))
          .flatMap(List::stream)
          .flatMap(Block::walk)
          .forEach(block -> rest.append(InlineText.of(block)).append(' '));
      parts.stream()
          .filter(Drafting::isDefinitions)
          .forEach(p -> used.addAll(UsedDefinitions.used(p.get(0), rest.toString())));
    }
    drafts
        .values()
        .forEach(parts -> parts.replaceAll(p -> isDefinitions(p) ? trimmed(p, used) : p));
  }

  private static void orderDefinitions(Map<Locale, List<List<Block>>> drafts, Locale language) {
    List<Block> columns =
        drafts.values().stream()
            .flatMap(List::stream)
            .filter(Drafting::isDefinitions)
            .map(part -> part.get(0))
            .toList();
    if (!columns.isEmpty()) {
      List<Integer> order = DefinitionOrder.of(columns.get(0), language, columns);
      drafts
          .values()
          .forEach(parts -> parts.replaceAll(p -> isDefinitions(p) ? ordered(p, order) : p));
    }
  }

  private static List<Block> ordered(List<Block> part, List<Integer> order) {
    List<Block> ordered = new ArrayList<>(part);
    ordered.set(0, DefinitionOrder.set(part.get(0), order));
    return ordered;
  }

  private static List<Block> trimmed(List<Block> part, Set<Integer> used) {
    List<Block> trimmed = new ArrayList<>(part);
    trimmed.set(0, UsedDefinitions.keep(part.get(0), used));
    return trimmed;
  }

  private static boolean isDefinitions(List<Block> part) {
    return !part.isEmpty()
        && (part.get(0) instanceof Clause || part.get(0) instanceof ShortTerm)
        && part.get(0).origin().anchor().equals("definitions");
  }
}
