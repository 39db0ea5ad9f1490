package org.bonafide.jurisdictions.us;

import static org.bonafide.law.Particular.each;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.Makers;
import org.bonafide.law.Particular;
import org.bonafide.law.Particular.Code;
import org.bonafide.law.Particular.Group;
import org.bonafide.law.Particular.Name;
import org.bonafide.law.Particular.Names;
import org.bonafide.law.Particular.Said;
import org.bonafide.law.Particular.Stated;
import org.bonafide.law.Particular.Yes;
import org.bonafide.law.Sentence;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Registration;
import org.bonafide.project.When;
import org.bonafide.project.Work;

/** What a US statement says besides: the entries, the authors, and what a filing needs. */
record UsParticulars(UsApplication us, Project project, Work work) {

  Group all() {
    return Group.of()
        .and("application", us.application())
        .and("authors", each(us.authors(), this::author))
        .and("author-created", entry(us.authorCreated()))
        .and("material-excluded", entry(us.materialExcluded()))
        .and("new-material-included", entry(us.newMaterialIncluded()))
        .and("note-to-office", Particular.entered(us.noteToOffice()))
        .and("employer", us.employer().map(Ref::id).orElse(""))
        .and("prior", us.supplementary().word())
        .and("named", each(us.named(), this::named))
        .and("died", each(died(), this::author))
        .and("hired", new Yes(us.named().stream().anyMatch(UsApplication.Named::hire)))
        .and("claimant", new Names("registration.claimant", us.claimants()))
        .and("open", each(us.open(), wish -> new Said(wish.words())))
        .and("filing", filing());
  }

  /** Authors who have died and sign nothing. */
  private List<String> died() {
    return us.authors().stream().filter(id -> project.people().get(id).died().isPresent()).toList();
  }

  private Particular author(String id) {
    return new Name("people." + id + ".name", new PersonRef(id));
  }

  private Particular named(UsApplication.Named one) {
    return Group.of()
        .and("name", new Name(project.ownerPath(work), one.who()))
        .and("hire", new Yes(one.hire()));
  }

  /** Whether somebody whom the paper names keeps the legal name from the public. */
  private boolean hidesNames() {
    Stream<String> acting = Makers.acting(work.steps()).stream();
    return Stream.concat(acting, us.authors().stream())
        .map(project.people()::get)
        .filter(Objects::nonNull)
        .anyMatch(person -> UsName.of(project, new PersonRef(person.id())).isHidden());
  }

  private static Group entry(UsApplication.Entry entry) {
    return Group.of()
        .and("boxes", each(entry.boxes(), Code::new))
        .and("other", Particular.entered(entry.other()));
  }

  private UsDeposit due() {
    return new UsDeposit(work, new UsPaperFacts(project, work, us.type()).with(us));
  }

  private List<UsDeposit.Line> groups() {
    return UsGroups.of(new UsPaperFacts(project, work, us.type()).with(us));
  }

  /** The authorities of what is said of a filing. */
  List<String> authorities() {
    if (us.application().equals("none") || us.supplementary() == UsApplication.Prior.THIS_VERSION) {
      return List.of();
    }
    List<String> all = new ArrayList<>();
    due().lines().forEach(line -> all.add(line.authority()));
    groups().forEach(line -> all.add(line.authority()));
    new UsDays(work).says(project).ifPresent(said -> all.add(UsDays.authority()));
    return all;
  }

  private Group filing() {
    Optional<Registration.Previous> previous = UsPrior.stated(project, work);
    String path = UsPrior.key(project, work) + ".";
    UsDays days = new UsDays(work);
    UsDeposit due = due();
    return Group.of()
        .and(
            "previous-number",
            new Stated(path + "number", previous.map(Registration.Previous::number).orElse("")))
        .and(
            "previous-year",
            new Stated(path + "year", previous.map(Registration.Previous::year).orElse("")))
        .and("deposit", new Stated("registration.deposit", project.deposit(work)))
        .and("deposit-sent", new Yes(due.isSent()))
        .and("deposit-lines", each(due.lines(), UsParticulars::line))
        .and("deposit-open", each(due.open(), UsParticulars::open))
        .and("days", days.says(project).orElse(""))
        .and("days-open", each(days.open().stream().toList(), UsParticulars::open))
        .and("days-authority", UsDays.authority())
        .and("groups", each(groups(), UsParticulars::line))
        .and("names-hidden", new Yes(hidesNames()))
        .and("paper-form", UsFiling.paperForm(us.type()))
        .and("overflow", UsFiling.overflow())
        .and("spaces", each(UsFiling.spaces(us.screens()), UsParticulars::space))
        .and("fees-reported", day(UsFiling.feesReportedOn()))
        .and("fees", each(UsFiling.fees(us), UsParticulars::fee))
        .and("form-checked", day(UsFiling.formChecked()))
        .and("upload-megabytes", String.valueOf(UsFiling.uploadMegabytes()));
  }

  private static Particular space(UsFiling.Space space) {
    return Group.of()
        .and("space", space.space())
        .and("name", space.name())
        .and("entry", space.entry())
        .and("open", each(space.open(), UsParticulars::open));
  }

  private static Particular open(FieldEntry one) {
    return new Particular.Open(one.field(), one.text());
  }

  private static Particular line(UsDeposit.Line line) {
    return Group.of().and("says", line.says()).and("authority", line.authority());
  }

  private static Particular fee(UsFiling.Fee fee) {
    return Group.of()
        .and("name", fee.name())
        .and("reported", fee.now())
        .and("announced", fee.announced());
  }

  private static Sentence day(Optional<When> day) {
    return day.map(d -> Sentence.same(UsForm.ENGLISH.date(d.text()))).orElse(Sentence.NONE);
  }
}
