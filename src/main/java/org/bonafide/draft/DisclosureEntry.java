package org.bonafide.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.draft.facts.Brief;
import org.bonafide.draft.facts.DisclosureFacts;
import org.bonafide.draft.facts.Facts;
import org.bonafide.draft.facts.NameShown;
import org.bonafide.draft.facts.RecordFacts;
import org.bonafide.draft.facts.RootFacts;
import org.bonafide.draft.markdown.Paths;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;

/** The disclosure: one for the whole record, with the names that the public knows. */
record DisclosureEntry(Assembly assembly) {

  void draft() {
    Brief brief = assembly.brief();
    Project project = brief.project();
    Paths paths = new Paths();
    String responsible = project.disclosure().responsible();
    Signing signing =
        new Signing(
            project,
            responsible.isEmpty() ? List.of() : List.of(new PersonRef(responsible)),
            false,
            NameShown.PUBLIC);
    InstrumentId id = InstrumentId.of(InstrumentKind.DISCLOSURE);
    assembly.add(
        id,
        id.stem(""),
        "disclosure",
        project.languages(),
        assembly.paper("a4"),
        (directive, of, language, file) -> signing.at(directive, language, file),
        List.of(),
        new Selection(null, assembly.engine(), project),
        paths,
        language -> facts(language, paths));
  }

  private Map<String, Object> facts(Locale language, Paths paths) {
    Facts facts = assembly.facts(language, paths, NameShown.PUBLIC);
    Map<String, Map<String, Object>> records =
        new RecordFacts(facts, assembly.brief().evidence()).all();
    return new DisclosureFacts(new RootFacts(assembly.brief(), facts, records), facts).all();
  }
}
