package org.bonafide.jurisdictions.us;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.diagnose.InstrumentKind;
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

/** The application as papers, machine files and comparisons see it. */
record UsStatement(UsApplication application, Project project, Work its) implements Statement {

  /** Titles of who owns a work from its making. */
  private static final Set<String> FIRST = Set.of("authored", "employment");

  @Override
  public Jurisdiction.Profile law() {
    return UnitedStates.PROFILE;
  }

  @Override
  public String work() {
    return its.id();
  }

  @Override
  public Verdict verdict() {
    return application.verdict();
  }

  @Override
  public List<Reason> reasons() {
    return application.reasons();
  }

  @Override
  public List<FormScreen> screens() {
    return application.screens();
  }

  @Override
  public Advice advice() {
    return application.advice();
  }

  @Override
  public List<ElementOutcome> outcomes() {
    Map<String, List<Reason>> byElement =
        reasons().stream().collect(Collectors.groupingBy(Reason::element));
    return application.elements().stream()
        .map(found -> outcome(found, byElement.getOrDefault(found.element(), List.of())))
        .toList();
  }

  private static ElementOutcome outcome(UsApplication.ElementFinding found, List<Reason> own) {
    Optional<Reason> deciding = deciding(found, own);
    return new ElementOutcome(
        found.element(),
        Optional.empty(),
        Sentence.same(found.claimed()),
        Sentence.same(found.generated()),
        found.open(),
        deciding.map(Reason::words).orElse(Sentence.NONE),
        deciding.map(Reason::authority).orElse(""),
        Particular.Group.of()
            .and(
                "not-new", new Particular.Derived(Sentence.same(found.notNew()), found.element())));
  }

  /**
   * The reason that supports the claim where there is one, else the last one against it; none while
   * the question is open, since one act that does not count says nothing of the others.
   *
   * @param own the reasons about the element
   */
  private static Optional<Reason> deciding(UsApplication.ElementFinding found, List<Reason> own) {
    List<Reason> supporting = own.stream().filter(UsStatement::supports).toList();
    if (supporting.isEmpty() && !found.open().isEmpty()) {
      return Optional.empty();
    }
    List<Reason> deciding = found.claimed().isEmpty() || supporting.isEmpty() ? own : supporting;
    return deciding.isEmpty() ? Optional.empty() : Optional.of(deciding.get(deciding.size() - 1));
  }

  private static boolean supports(Reason reason) {
    return Stream.of("us-made", "us-change", "us-arranged-parts", "us-placed", "us-input")
        .map(Sentence::of)
        .anyMatch(reason.words()::equals);
  }

  @Override
  public List<ClaimLine> claimLines() {
    List<ClaimLine> lines = new ArrayList<>();
    if (!application.authorCreated().isEmpty()) {
      lines.add(line("us-line-created", application.authorCreated()));
      if (!application.materialExcluded().isEmpty()) {
        lines.add(line("us-line-excluded", application.materialExcluded()));
        lines.add(line("us-line-included", application.newMaterialIncluded()));
      }
    }
    return lines;
  }

  private static ClaimLine line(String name, UsApplication.Entry entry) {
    return new ClaimLine(Sentence.of(name), entry.words());
  }

  /** Who declares: the authors whose expression is claimed; else everybody who did an act. */
  @Override
  public List<Ref> signers() {
    List<String> ids =
        application.authors().isEmpty() ? Makers.acting(its.steps()) : application.authors();
    return ids.stream().<Ref>map(PersonRef::new).toList();
  }

  /** The correspondent answers for what was filed, else who claims, else who made it. */
  @Override
  public List<Ref> signers(InstrumentKind paper) {
    if (!InstrumentKind.later().contains(paper)) {
      return signers();
    }
    if (UsAfterRegistration.PAPERS.contains(paper)) {
      return later().signers(paper);
    }
    List<Ref> correspondent = project.registration().correspondent().who().stream().toList();
    List<Ref> claims = claimants().isEmpty() ? signers() : claimants();
    return correspondent.isEmpty() ? claims : correspondent;
  }

  /**
   * Whom the application names; where nothing can be claimed, whom the record says to claim, else
   * whom it says to own the work by having made it or by employing who did.
   */
  private List<Ref> claimants() {
    if (!application.claimants().isEmpty()) {
      return application.claimants();
    }
    Optional<Ref> stated = project.registration().claimant();
    return stated.isPresent() || application.verdict() != Verdict.NO_CLAIM
        ? stated.stream().toList()
        : its.owners().stream()
            .filter(owner -> FIRST.contains(owner.by()))
            .flatMap(owner -> owner.who().stream())
            .distinct()
            .toList();
  }

  /** As the application has it, which is not to be guessed for whom no name may be read. */
  private Particular claimant() {
    return claimants().stream()
        .flatMap(who -> project.personOf(who).stream())
        .filter(one -> one.shown().keepsNamePrivate() && one.publicName().isEmpty())
        .findFirst()
        .<Particular>map(
            one ->
                new Particular.Open(
                    "people." + one.id() + ".publish-name", Sentence.of("us-open-claimant-name")))
        .orElseGet(() -> new Particular.Names(claimantKey(), claimants()));
  }

  private String claimantKey() {
    return application.verdict() == Verdict.NO_CLAIM
            && project.registration().claimant().isEmpty()
            && !claimants().isEmpty()
        ? project.ownerPath(its)
        : "registration.claimant";
  }

  /** A letter, a refusal that can still be met, a registration of this version. */
  @Override
  public boolean callsFor(InstrumentKind paper) {
    UsCorrespondence letters = UsCorrespondence.of(its);
    return switch (paper) {
      case ANSWER -> letters.examiners().isPresent();
      case RECONSIDERATION -> letters.refusal().isPresent();
      case CORRECTION -> application.supplementary() == UsApplication.Prior.THIS_VERSION;
      default -> later().callsFor(paper);
    };
  }

  private UsAfterRegistration later() {
    return new UsAfterRegistration(application, project, its);
  }

  @Override
  public Particular.Group afterFiling() {
    return new UsAfterFiling(project, its, application)
        .all()
        .and("published", later().all())
        .and("claimant", claimant())
        .and("reasons", Particular.each(new UsGrounds(application).told(), UsStatement::reason));
  }

  private static Particular reason(Reason reason) {
    return Particular.Group.of()
        .and("text", new Particular.Derived(reason.words(), reason.element()))
        .and("authority", reason.authority());
  }

  @Override
  public List<String> authorities(InstrumentKind paper) {
    if (UsAfterRegistration.PAPERS.contains(paper)) {
      return UsAfterFiling.authorities(paper.stem());
    }
    UsCorrespondence letters = UsCorrespondence.of(its);
    boolean refused =
        paper == InstrumentKind.ANSWER
            && letters.examiners().flatMap(letters::refusedAfter).isPresent();
    if (refused) {
      return UsAfterFiling.authorities(InstrumentKind.RECONSIDERATION.stem());
    }
    return InstrumentKind.later().contains(paper)
        ? Stream.concat(
                UsAfterFiling.authorities(paper.stem()).stream(),
                new UsGrounds(application).told(paper).map(Reason::authority))
            .toList()
        : authorities();
  }

  @Override
  public Particular.Group particulars() {
    return new UsParticulars(application, project, its).all();
  }

  @Override
  public List<String> authorities() {
    Stream<String> reasoned =
        Stream.concat(reasons().stream(), advice().notClaimed().stream()).map(Reason::authority);
    return Stream.of(
            reasoned,
            new UsParticulars(application, project, its).authorities().stream(),
            application.application().equals("none")
                ? Stream.<String>empty()
                : UsAfterFiling.authorities(InstrumentKind.REGISTRATION.stem()).stream())
        .flatMap(all -> all)
        .toList();
  }

  @Override
  public Sentence remark() {
    boolean arranged = reasons().stream().anyMatch(r -> r.field().endsWith(".arrangement"));
    return arranged ? Sentence.of("us-remark-arranged") : Sentence.NONE;
  }
}
