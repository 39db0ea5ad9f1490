package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Locale;
import org.bonafide.law.Countries;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.Sentence;
import org.bonafide.project.Answer;
import org.bonafide.project.Ownership;
import org.bonafide.project.PartyRef;
import org.bonafide.project.Person;
import org.bonafide.project.Project;
import org.bonafide.project.When;
import org.bonafide.project.Work;

/**
 * The screen of one author: a person with what that person created, or the employer with what its
 * people created.
 */
record UsAuthorScreen(
    Project project, Work work, UsClaimWords words, UsDraft draft, UsAuthor author)
    implements UsRepeated {

  @Override
  public FieldEntry fill(String id) {
    UsApplication.Entry created = created();
    return switch (id) {
      case "author-created-boxes" -> UsSheet.boxes(draft, elements(), created.boxes());
      case "author-created-other" -> UsSheet.words(draft, elements(), created.other());
      default -> author.isHire() ? employer(id) : person(id);
    };
  }

  private UsApplication.Entry created() {
    return draft.authors().size() == 1
        ? draft.created()
        : words.authorCreated(author.shares()::contains);
  }

  private FieldEntry person(String id) {
    Person person = project.people().get(author.who().id());
    String path = "people." + person.id();
    UsName name = UsName.of(project, author.who());
    return switch (id) {
      case "author-name" -> name.isLeftOut() ? FieldEntry.empty() : name.fill(path + ".name");
      case "author-anonymous" ->
          FieldEntry.boxes(path + ".anonymous", ticked("Anonymous", isAnonymous(person)));
      case "author-pseudonymous" ->
          FieldEntry.boxes(path + ".pseudonym", ticked("Pseudonymous", isPseudonymous(person)));
      case "author-pseudonym" ->
          FieldEntry.optional(path + ".pseudonym", person.shown().pseudonym());
      case "author-died" ->
          FieldEntry.optional(path + ".died", person.died().map(UsAuthorScreen::year).orElse(""));
      case "author-hire" ->
          author.hire().answer() == UsHire.Answer.OPEN
              ? FieldEntry.open(owner(), Sentence.same("yes or no"))
              : FieldEntry.filled(owner(), "No");
      case "author-citizenship" ->
          FieldEntry.text(
              path + ".citizenship", Countries.english(person.citizenship()), "citizenship");
      default ->
          FieldEntry.text(path + ".domicile", Countries.english(person.domicile()), "domicile");
    };
  }

  private static boolean isAnonymous(Person person) {
    return person.shown().anonymous() == Answer.YES;
  }

  private static boolean isPseudonymous(Person person) {
    return !person.shown().pseudonym().isBlank();
  }

  private static List<String> ticked(String box, boolean ticked) {
    return ticked ? List.of(box) : List.of();
  }

  private static String year(When died) {
    return died.text().substring(0, 4);
  }

  private FieldEntry employer(String id) {
    boolean isParty = author.who() instanceof PartyRef;
    String path = (isParty ? "parties." : "people.") + author.who().id();
    String country =
        isParty
            ? project.parties().get(author.who().id()).place().in(Locale.ENGLISH)
            : project.people().get(author.who().id()).domicile();
    return switch (id) {
      case "author-name" -> UsName.of(project, author.who()).fill(path + ".name");
      case "author-hire" -> FieldEntry.filled(owner(), "Yes");
      case "author-domicile" ->
          FieldEntry.text(
              path + (isParty ? ".place" : ".domicile"),
              Countries.english(country),
              "country of the employer");
      default -> FieldEntry.empty();
    };
  }

  private String elements() {
    return "works." + work.id() + ".elements";
  }

  private String owner() {
    return project.ownerPath(work);
  }

  @Override
  public String remark(String id, String otherwise) {
    return switch (id) {
      case "author-name" -> nameRemark(otherwise);
      case "author-hire" -> hireRemark();
      default -> otherwise;
    };
  }

  /** Why the name stays empty, where it does. */
  private String nameRemark(String otherwise) {
    if (author.isHire() || !UsName.of(project, author.who()).isLeftOut()) {
      return otherwise;
    }
    Person person = project.people().get(author.who().id());
    String why =
        isPseudonymous(person) ? "the author goes by the pseudonym." : "the author is anonymous.";
    return person.shown().publishName() == Answer.NO
        ? "The record says that the legal name is not to be published, and " + why
        : UsForm.ENGLISH.capitalised(why)
            + " A name is entered only where the author wants it to be read.";
  }

  private String hireRemark() {
    if (author.isHire()) {
      return "The employer is named, not the employee; the record states employment.";
    }
    return author.owners().stream()
        .map(Ownership::by)
        .map(UsAuthorScreen::hireRemark)
        .filter(remark -> !remark.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String hireRemark(String by) {
    return switch (by) {
      case "commission" ->
          "A commission is made for hire only in the nine categories of 17 U.S.C. § 101, by a writing"
              + " that both signed.";
      case "employment" -> "State the employer under “owner”.";
      case "legal-entity", "service", "service-special" ->
          "The record states a title of the law of the PRC, which does not answer the question of US"
              + " law: was the author an employee within the scope of the job?";
      default -> "";
    };
  }
}
