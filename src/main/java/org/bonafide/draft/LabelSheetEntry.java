package org.bonafide.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.data.Languages;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.draft.facts.Brief;
import org.bonafide.draft.facts.DisclosureFacts;
import org.bonafide.draft.facts.NameShown;
import org.bonafide.draft.facts.RecordFacts;
import org.bonafide.draft.facts.RootFacts;
import org.bonafide.draft.markdown.Paths;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.InstrumentId;

/**
 * A sheet for who posts a work: at each place what to choose, paste and keep, in the language in
 * which the place asks for labels. It is a view of the disclosures and says nothing of its own.
 */
record LabelSheetEntry(Assembly assembly) {

  private static final InstrumentId ID = InstrumentId.of(InstrumentKind.LABEL_SHEET);

  void draft() {
    List<Locale> asked =
        Languages.all().stream().filter(this::isAsked).filter(this::isWritten).toList();
    asked.forEach(this::sheet);
    if (asked.isEmpty()) {
      assembly
          .findings()
          .add(
              Finding.warning(
                  "nothing-to-answer",
                  assembly.brief().project().places().of("disclosure.targets"),
                  "The paper \"label-sheet\" is asked for, and no target of the record asks for"
                      + " labels in a language that has one.",
                  "Name such places under \"disclosure.targets\", as in \"targets: [cn,"
                      + " xiaohongshu, douyin]\"."));
    }
  }

  private boolean isAsked(Locale language) {
    return DisclosureFacts.isAsked(assembly.brief(), language);
  }

  private boolean isWritten(Locale language) {
    return assembly.templates().isIn("label-sheet/sheet", language);
  }

  private void sheet(Locale language) {
    Brief brief = assembly.brief();
    Paths paths = new Paths();
    assembly.add(
        ID,
        ID.stem(""),
        "label-sheet",
        List.of(language),
        Instrument.Paper.A4,
        (directive, of, lang, file) -> Optional.empty(),
        List.of(),
        new Selection(null, assembly.engine(), brief.project()),
        paths,
        lang -> {
          var facts = assembly.facts(lang, paths, NameShown.PUBLIC);
          var records = new RecordFacts(facts, brief.evidence()).all();
          return new DisclosureFacts(new RootFacts(brief, facts, records), facts).asked();
        });
  }
}
