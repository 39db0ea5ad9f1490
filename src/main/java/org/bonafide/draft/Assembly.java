package org.bonafide.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bonafide.data.Grammar;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.Scope;
import org.bonafide.diagnose.Severity;
import org.bonafide.draft.clause.InstrumentFile;
import org.bonafide.draft.clause.LibraryClause;
import org.bonafide.draft.clause.Texts;
import org.bonafide.draft.facts.Brief;
import org.bonafide.draft.facts.Facts;
import org.bonafide.draft.facts.NameShown;
import org.bonafide.draft.markdown.Engine;
import org.bonafide.draft.markdown.Paths;
import org.bonafide.draft.markdown.Reading;
import org.bonafide.draft.markdown.StandingBlocks;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Heading;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Numberer;
import org.bonafide.instrument.Numbering;
import org.bonafide.law.PaperSize;
import org.bonafide.project.Contract;
import org.bonafide.project.Project;
import org.bonafide.project.When;

/** Puts drafted parts together into an instrument, numbers it, and reports what is open in it. */
record Assembly(
    PreparedTexts texts,
    Engine engine,
    Reading reading,
    Brief brief,
    Speech speech,
    List<Numbered> instruments,
    List<Drafted.Failed> failed,
    Map<InstrumentId, Map<String, String>> given,
    List<Finding> findings) {

  /** The record's values as the instrument speaks of them. */
  Facts facts(Locale language, Paths paths, NameShown names) {
    return new Facts(brief.project(), speech.vocabulary(language), paths, names);
  }

  Texts templates() {
    return texts.templates();
  }

  /** The paper of the set, or what a law or an office prints on where the record tells none. */
  Instrument.Paper paper(String otherwise) {
    String size = PaperSize.of(brief.project()).orElse(otherwise);
    return Instrument.Paper.valueOf(size.toUpperCase(Locale.ROOT));
  }

  /**
   * One instrument.
   *
   * @param name the stem of its files
   * @param folder the folder of its templates
   */
  void add(
      InstrumentId id,
      String name,
      String folder,
      List<Locale> languages,
      Instrument.Paper paper,
      StandingBlocks standing,
      List<LibraryClause> clauses,
      Selection selection,
      Paths paths,
      Function<Locale, Map<String, Object>> facts) {
    Texts templates = templates();
    List<Finding> files = new ArrayList<>(templates.faultsIn(folder));
    String file = folder + "/instrument.yaml";
    if (templates.text(file).isEmpty()) {
      files.add(
          Finding.error(
              InstrumentFile.RULE,
              Place.of(templates.nameOf(file)),
              "The paper \"" + name + "\" has no templates.",
              "Add the folder, with an instrument.yaml that lists its parts."));
    }
    InstrumentFile said = texts.instrument(folder, files);
    Scope all = InstrumentId.of(id.kind()).in(id.jurisdiction()).scopeWithCopies();
    files.forEach(f -> findings.add(f.inInstrument(all)));
    if (files.stream().anyMatch(f -> f.severity() == Severity.ERROR)) {
      failed.add(new Drafted.Failed(id, name));
      return;
    }
    List<Finding> own = new ArrayList<>();
    Drafting drafting =
        new Drafting(
            folder,
            texts,
            engine,
            reading,
            brief,
            speech,
            paths,
            anchored(standing),
            clauses,
            selection,
            own);
    List<Block> blocks = speech.named(drafting.blocks(said, languages, facts));
    Instrument instrument =
        new Instrument(
            id,
            name,
            properties(name, blocks),
            languages.stream().map(speech::in).toList(),
            paper,
            header(id.kind(), said, languages),
            series(id.kind()),
            blocks);
    Numbering numbering = Numberer.number(instrument);
    own.addAll(numbering.findings());
    boolean broken = own.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    own.forEach(f -> findings.add(f.inInstrument(id.scopeWithCopies())));
    if (id.kind() != InstrumentKind.REGISTRATION_READING) { // open where its original is
      openPoints(name, blocks);
    }
    if (broken) {
      failed.add(new Drafted.Failed(id, name));
    } else {
      instruments.add(numbering.numbered());
      given.put(id, OwnWords.of(brief.project(), id).with(paths.given()));
    }
  }

  private StandingBlocks anchored(StandingBlocks standing) {
    SignAnchors anchors = SignAnchors.of(brief.anchors());
    return (directive, of, language, file) ->
        standing.make(directive, of, language, file).map(anchors::in);
  }

  /** The same assembly over the record as the contract with one party sees it. */
  Assembly about(Brief own, Speech speech) {
    return new Assembly(texts, engine, reading, own, speech, instruments, failed, given, findings);
  }

  /** Where the numbers of a contract go on from those of the agreement that it joins. */
  private Instrument.Series series(InstrumentKind kind) {
    boolean joins =
        kind == InstrumentKind.AI_CLAUSES
            && speech != Speech.OURS
            && !brief.project().contract().form().equals(Contract.Form.AGREEMENT);
    return !joins
        ? Instrument.Series.OWN
        : brief
            .project()
            .contract()
            .terms()
            .host()
            .map(host -> Instrument.Series.of(host.prefix(), host.start()))
            .orElse(Instrument.Series.OWN)
            .inserted(brief.project().contract().form().equals(Contract.Form.RIDER));
  }

  private Instrument.Properties properties(String name, List<Block> blocks) {
    Project project = brief.project();
    String title =
        blocks.stream()
            .flatMap(Block::walk)
            .filter(block -> block instanceof Heading heading && heading.level() == 0)
            .findFirst()
            .map(InlineText::of)
            .map(words -> words + ": " + project.title())
            .orElse(project.title());
    return new Instrument.Properties(
        title, name, "", project.reference(), project.speaksAsOf().map(When::text).orElse(""));
  }

  /** A contract that is not to be signed yet says so on every page. */
  private String header(InstrumentKind kind, InstrumentFile said, List<Locale> languages) {
    Project project = brief.project();
    Locale lead = languages.get(0);
    String tail = project.reference().isEmpty() ? project.titleIn(lead) : project.reference();
    String header = speech.words(said.header().in(lead), lead) + " · " + tail;
    return kind == InstrumentKind.AI_CLAUSES && !brief.signing()
        ? header + " · " + speech.words(new DraftMark(project.contract(), lead).words(), lead)
        : header;
  }

  private static String asked(String words) {
    return Grammar.of(Locale.ENGLISH).stopped(Grammar.unstopped(words));
  }

  /** One note for each thing that is open in the instrument, at the place that would close it. */
  private void openPoints(String name, List<Block> blocks) {
    Set<String> seen = new LinkedHashSet<>();
    for (Inline.OpenPoint point : blocks.stream().flatMap(Block::openPoints).toList()) {
      String path = point.field();
      if (seen.add(path + " " + point.text())) {
        findings.add(
            Finding.note(
                "open-point",
                brief.project().places().of(path),
                "The instrument \"" + name + "\" has an open point: " + asked(point.text()),
                path.isEmpty() ? "" : "State \"" + path + "\" in the record."));
      }
    }
  }
}
