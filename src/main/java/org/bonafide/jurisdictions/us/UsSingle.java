package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.Person;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * Whether a work may be filed with the Single Application: one person's own work, claimed by that
 * person, who lives; never where a part was generated, is unknown or somebody else's, nor where
 * that is not stated, nor for the kinds that {@code single.yaml} lists (Compendium (Third) 1405.3,
 * 1405.7; 37 CFR 202.3(b)(2)(i)(B)(3)).
 */
record UsSingle(
    Project project,
    Work work,
    List<UsElement> elements,
    UsArrangement arrangement,
    List<UsAuthor> authors) {

  private static final List<String> BARRED =
      UnitedStates.FOLDER.read(
          "single",
          data -> {
            data.knows("kinds");
            return data.texts("kinds");
          });

  /** Whether one person made and owns it all, and nothing bars it; the verdict is a claim. */
  boolean fits() {
    return authors.size() == 1
        && isOwnedByWhoMadeIt(authors.get(0))
        && work.saysNoThirdParty()
        && !arrangement.isClaimed()
        && elements.stream().allMatch(UsElement::isClaimed)
        && work.elements().values().stream().allMatch(this::fits)
        && work.steps().noneMatch(s -> project.generative(s) == Answer.YES);
  }

  private boolean fits(Element element) {
    return UsGenerated.surelyNone(element)
        && Stream.of(element.what(), element.part().word())
            .map(word -> word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " "))
            .noneMatch(BARRED::contains);
  }

  private boolean isOwnedByWhoMadeIt(UsAuthor author) {
    return UsClaimant.ownsTheirs(project, author)
        && project.personOf(author.who()).flatMap(Person::died).isEmpty()
        && project
            .registration()
            .claimant()
            .map(who -> UsClaimant.isAuthor(project, who, authors))
            .orElse(true);
  }
}
