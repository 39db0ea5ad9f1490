package org.bonafide.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.data.Languages;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.draft.facts.Brief;
import org.bonafide.draft.facts.Facts;
import org.bonafide.draft.facts.LikenessFacts;
import org.bonafide.draft.facts.NameShown;
import org.bonafide.draft.facts.RecordFacts;
import org.bonafide.draft.facts.RootFacts;
import org.bonafide.draft.markdown.Paths;
import org.bonafide.instrument.FileTails;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.project.Answer;
import org.bonafide.project.Contract;
import org.bonafide.project.FreelancerRole;
import org.bonafide.project.LocalText;
import org.bonafide.project.OwnShare;
import org.bonafide.project.PartyRef;
import org.bonafide.project.Person;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;

/**
 * A form of separate consent to the use of a likeness and a voice: one for each performer whose
 * contract allows a replica with consent, else one without a name. Nothing in it says that anybody
 * consented: the person ticks and signs.
 */
record LikenessConsentEntry(Assembly assembly) {

  private static final String ALLOWED = "with-consent";

  void draft() {
    Project project = assembly.brief().project();
    List<Locale> languages = Languages.all().stream().filter(this::isWritten).toList();
    if (!isCalledFor(project)) {
      assembly
          .findings()
          .add(
              Finding.warning(
                  "nothing-to-answer",
                  project.places().of("contract"),
                  "The paper \"likeness-consent\" is asked for, and the record states no likeness or"
                      + " voice of a real person.",
                  "State on the work \"impression: {real-person: yes}\", or in the contract"
                      + " \"likeness: with-consent\"."));
      return;
    }
    List<String> performers =
        project.contract().with().stream().filter(party -> isPerformer(project, party)).toList();
    FileTails.of(performers.isEmpty() ? List.of("") : performers)
        .forEach((party, tail) -> form(party, tail, languages));
  }

  private boolean isWritten(Locale language) {
    return assembly.templates().isIn("likeness-consent/consent", language);
  }

  /** Whether a real person is to be seen or heard, or may be. */
  private static boolean isCalledFor(Project project) {
    return project.works().values().stream()
            .anyMatch(work -> work.impression().realPerson() == Answer.YES)
        || likeness(project.contract()).isPresent()
        || project.contract().with().stream().anyMatch(party -> agreed(project, party).isPresent());
  }

  private static Optional<Contract.Likeness> agreed(Project project, String party) {
    return likeness(OwnShare.of(project, party).contract());
  }

  private static Optional<Contract.Likeness> likeness(Contract contract) {
    return contract.terms().likeness().filter(one -> one.kind().equals(ALLOWED));
  }

  private static boolean isPerformer(Project project, String party) {
    LocalText role =
        project.contract().entry(party).map(Contract.Entry::role).orElse(LocalText.NONE);
    return FreelancerRole.of(role).equals("performer") && agreed(project, party).isPresent();
  }

  /** The person behind a party: nobody consents for a company's people but they themselves. */
  private String person(String party) {
    return assembly.brief().project().personOf(new PartyRef(party)).map(Person::id).orElse("");
  }

  private void form(String party, String tail, List<Locale> languages) {
    Brief brief = assembly.brief();
    Project project = brief.project();
    InstrumentId id = InstrumentId.of(InstrumentKind.LIKENESS_CONSENT).with(party);
    Paths paths = new Paths();
    Signing signing =
        new Signing(
            project,
            person(party).isEmpty() ? List.of() : List.of(new PersonRef(person(party))),
            false,
            NameShown.LEGAL);
    assembly.add(
        id,
        id.stem(tail),
        "likeness-consent",
        languages,
        Instrument.Paper.A4,
        (directive, of, language, file) -> signing.at(directive, language, file),
        List.of(),
        new Selection(null, assembly.engine(), project),
        paths,
        language -> facts(language, paths, party));
  }

  private Map<String, Object> facts(Locale language, Paths paths, String party) {
    Brief brief = assembly.brief();
    Project project = brief.project();
    Facts facts = assembly.facts(language, paths, NameShown.LEGAL);
    RootFacts root = new RootFacts(brief, facts, new RecordFacts(facts, brief.evidence()).all());
    Optional<Contract.Likeness> agreed =
        party.isEmpty() ? likeness(project.contract()) : agreed(project, party);
    List<String> works = new ArrayList<>();
    project.works().values().stream()
        .filter(work -> work.impression().realPerson() == Answer.YES)
        .forEach(work -> works.add(work.id()));
    return new LikenessFacts(root, facts, party, person(party), agreed).all(works);
  }
}
