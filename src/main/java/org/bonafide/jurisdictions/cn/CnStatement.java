package org.bonafide.jurisdictions.cn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.law.Advice;
import org.bonafide.law.ClaimLine;
import org.bonafide.law.ElementOutcome;
import org.bonafide.law.FormScreen;
import org.bonafide.law.Jurisdiction;
import org.bonafide.law.Makers;
import org.bonafide.law.Particular;
import org.bonafide.law.Reason;
import org.bonafide.law.Sentence;
import org.bonafide.law.Statement;
import org.bonafide.law.Verdict;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Work;

/** The works description as papers, machine files and comparisons see it. */
record CnStatement(CnDescription description, Project project, EvidenceReview evidence, Work its)
    implements Statement {

  @Override
  public Jurisdiction.Profile law() {
    return China.PROFILE;
  }

  @Override
  public String work() {
    return its.id();
  }

  @Override
  public Verdict verdict() {
    return description.verdict();
  }

  @Override
  public List<Reason> reasons() {
    return description.reasons();
  }

  @Override
  public List<FormScreen> screens() {
    return description.screens();
  }

  @Override
  public Advice advice() {
    return description.advice();
  }

  @Override
  public List<ElementOutcome> outcomes() {
    return description.elements().stream().map(this::outcome).toList();
  }

  private ElementOutcome outcome(CnDescription.ElementGrade grade) {
    return new ElementOutcome(
        grade.element(),
        Optional.of(grade.verdict()),
        grade.claimed(),
        grade.excluded(),
        grade.open(),
        missing(grade),
        authority(grade.element()),
        Particular.Group.of()
            .and("factors", Particular.each(grade.factors(), CnStatement::factor)));
  }

  private String authority(String element) {
    return reasons().stream()
        .filter(reason -> reason.element().equals(element))
        .map(Reason::authority)
        .findFirst()
        .orElse("");
  }

  private static Sentence missing(CnDescription.ElementGrade grade) {
    List<Sentence> names =
        grade.factors().stream()
            .filter(f -> f.status() == CnFactor.Status.MISSING && f.factor().isContribution())
            .map(f -> f.factor().words())
            .toList();
    return names.isEmpty()
        ? Sentence.NONE
        : Sentence.of("cn-not-in-the-record", Sentence.list(names));
  }

  private static Particular factor(CnDescription.Factor factor) {
    return Particular.Group.of()
        .and("factor", factor.factor().word())
        .and("name", factor.factor().words())
        .and("status", factor.status().word())
        .and("status-name", factor.words())
        .and("records", Particular.each(factor.records(), Particular.OfRecord::new));
  }

  /** The three paragraphs, and in brackets what is open of each. */
  @Override
  public String pasted() {
    return description.page().paragraphs().stream()
        .map(p -> p.heading() + "\n" + p.text() + open(p) + "\n")
        .collect(Collectors.joining());
  }

  private static String open(CnDescription.Paragraph paragraph) {
    return paragraph.open().isEmpty()
        ? ""
        : CnWords.grammar().blank(paragraph.open().in(CnWords.OFFICE));
  }

  /** The PRC form has no fields in which a claim is worded. */
  @Override
  public List<ClaimLine> claimLines() {
    return List.of();
  }

  /** Everybody who did an act, and the owners who are somebody else, since the claim is theirs. */
  @Override
  public List<Ref> signers() {
    List<String> everyone = Makers.acting(its.steps());
    List<Ref> all = new ArrayList<>();
    everyone.forEach(id -> all.add(new PersonRef(id)));
    for (Ref owner : description.owner().who()) {
      boolean signs =
          project.personOf(owner).map(person -> everyone.contains(person.id())).orElse(false);
      if (!signs) {
        all.add(owner);
      }
    }
    return all;
  }

  /** Who signs a paper: the makers their account, who applies or sues what they hand in. */
  @Override
  public List<Ref> signers(InstrumentKind paper) {
    return switch (paper) {
      case COURT_ACCOUNT -> Makers.acting(its.steps()).stream().<Ref>map(PersonRef::new).toList();
      case COURT_EXHIBITS, FILING_GUARANTEE, COVER_LETTER -> applicants();
      case FILING_AUTHORISATION, FILING_DECLARATION -> new CnFiling(project, its).signers(paper);
      default -> signers();
    };
  }

  /** The owners; where it is open who owns, those who made it and those who may own. */
  private List<Ref> applicants() {
    return description.owner().who().isEmpty() ? signers() : description.owner().who();
  }

  /** A demonstration needs a tool that generates, a declaration or an authority its ground. */
  @Override
  public boolean callsFor(InstrumentKind paper) {
    return switch (paper) {
      case COURT_DEMONSTRATION -> new CnDemonstration(project, its).isCalledFor();
      case FILING_AUTHORISATION, FILING_DECLARATION -> new CnFiling(project, its).callsFor(paper);
      default -> true;
    };
  }

  /** The packs for a court and for an office, which follow the statement. */
  @Override
  public Particular.Group afterFiling() {
    return Particular.Group.of()
        .and("court", new CnCourt(project, evidence, its).all())
        .and("filing", new CnFiling(project, its).all());
  }

  @Override
  public List<String> authorities(InstrumentKind paper) {
    return CnCourtData.authorities(paper).orElseGet(this::authorities);
  }

  @Override
  public Particular.Group particulars() {
    return new CnParticulars(description, project, its).all();
  }

  @Override
  public List<String> authorities() {
    return Stream.of(
            Stream.of("cn-cpcc-works-description"),
            reasons().stream().map(Reason::authority),
            Stream.of("cn-works-form-guide"))
        .flatMap(all -> all)
        .toList();
  }
}
