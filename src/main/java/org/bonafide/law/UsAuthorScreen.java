package org.bonafide.law;

import java.util.Locale;
import org.bonafide.project.Ownership;
import org.bonafide.project.PartyRef;
import org.bonafide.project.Person;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Work;

/**
 * The screen of one author: a person with what that person created, or the employer with what all
 * created.
 *
 * @param author a person, or the employer for hire
 */
record UsAuthorScreen(Project project, Work work, UsClaimWords words, UsDraft draft, Ref author) {

  Filling fill(String id) {
    return draft.hire().isHire() ? employer(id) : person(id);
  }

  private Filling person(String id) {
    Person person = project.people().get(author.id());
    String path = "people." + author.id();
    UsApplication.Entry created =
        draft.authors().size() == 1 ? draft.created() : words.authorCreated(author.id());
    return switch (id) {
      case "author-name" -> Filling.filled(path + ".name", person.nameIn(Locale.ENGLISH));
      case "author-pseudonym" -> Filling.optional(path + ".credit", person.credit());
      case "author-hire" ->
          draft.hire().answer() == UsHire.Answer.OPEN
              ? Filling.open("works." + work.id() + ".owner", Sentence.same("yes or no"))
              : Filling.filled("works." + work.id() + ".owner", "No");
      case "author-citizenship" ->
          Filling.text(
              path + ".citizenship", Countries.english(person.citizenship()), "citizenship");
      case "author-domicile" ->
          Filling.text(path + ".domicile", Countries.english(person.domicile()), "domicile");
      case "author-created-boxes" -> Filling.boxes(elements(), created.boxes());
      default -> Filling.optional(elements(), created.other());
    };
  }

  private Filling employer(String id) {
    boolean isParty = author instanceof PartyRef;
    String path = (isParty ? "parties." : "people.") + author.id();
    String country =
        isParty
            ? project.parties().get(author.id()).place().in(Locale.ENGLISH)
            : project.people().get(author.id()).domicile();
    return switch (id) {
      case "author-name" -> Filling.filled(path + ".name", project.nameOf(author, Locale.ENGLISH));
      case "author-pseudonym", "author-citizenship" -> Filling.empty();
      case "author-hire" -> Filling.filled("works." + work.id() + ".owner", "Yes");
      case "author-domicile" ->
          Filling.text(
              path + (isParty ? ".place" : ".domicile"),
              Countries.english(country),
              "country of the employer");
      case "author-created-boxes" -> Filling.boxes(elements(), draft.created().boxes());
      default -> Filling.optional(elements(), draft.created().other());
    };
  }

  private String elements() {
    return "works." + work.id() + ".elements";
  }

  static String hireRemark(UsHire hire, Work work) {
    String by = work.owner().map(Ownership::by).orElse("").toLowerCase(Locale.ROOT);
    if (hire.isHire()) {
      return "The employer is named, not the employee; the record states employment.";
    }
    return switch (by) {
      case "commission" ->
          "A commission is made for hire only in the nine categories of 17 U.S.C. § 101, by a writing"
              + " that both signed.";
      case "employment" -> "State the employer under “owner”.";
      default -> "";
    };
  }
}
