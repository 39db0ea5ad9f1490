package org.bonafide.draft;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.law.GoverningLaw;
import org.bonafide.law.StatedLaw;
import org.bonafide.project.Project;

/**
 * What a user must know of the governing law that the record states: that there is no wording of
 * its own for it, or that its code is not known.
 */
public final class LawFindings {

  private LawFindings() {}

  public static List<Finding> of(Project project) {
    GoverningLaw law = GoverningLaw.of(project);
    Place place = project.places().of("contract.governing-law");
    if (law.unknownCode() && StatedLaw.of(law.code()).choices().isEmpty()) {
      return List.of(
          Finding.warning(
              "unknown-governing-law",
              place,
              "The governing law \"" + law.code() + "\" is not in the list of codes.",
              "Write the law in words, such as \"the laws of Norway\"; US-NY, US-CA and CN have"
                  + " wording of their own."));
    }
    if (law.neutral() && !law.code().isEmpty()) {
      return List.of(
          Finding.note(
              "law-without-pack",
              place,
              (GoverningLaw.of(law.code()).neutral()
                      ? "There is no wording made for \"" + law.code() + "\""
                      : "The wording made for \""
                          + law.code()
                          + "\" is not there in every language of the record")
                  + "; the AI clauses use neutral wording.",
              "Have a lawyer of that law go through the points marked \"Check\" in the drafting"
                  + " notes (--notes)."));
    }
    return List.of();
  }
}
