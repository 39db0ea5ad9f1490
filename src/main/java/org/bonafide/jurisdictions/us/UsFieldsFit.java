package org.bonafide.jurisdictions.us;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.diagnose.Finding;

/** The fields have room for a number of characters, which is data. */
final class UsFieldsFit implements UsRule {

  @Override
  public List<Finding> check(UsCase one) {
    UsForm form = UsForm.shipped();
    List<Finding> findings = new ArrayList<>();
    int shared =
        length(one.application().materialExcluded())
            + length(one.application().newMaterialIncluded());
    if (shared > form.limit("excluded-and-new")) {
      findings.add(
          Finding.warning(
                  "field-too-long",
                  one.place(""),
                  "The texts for Material Excluded and New Material Included have "
                      + shared
                      + " characters; we read the limit as "
                      + form.limit("excluded-and-new")
                      + " for both.",
                  "Shorten the aspects of the steps, or join elements of one kind.")
              .by("us-compendium-621"));
    }
    int created = one.application().authorCreated().other().length();
    if (created > form.limit("author-created-other")) {
      findings.add(
          Finding.warning(
                  "field-too-long",
                  one.place(""),
                  "The text for Author Created has "
                      + created
                      + " characters; no limit is known, and the public record prints it, so we keep it"
                      + " under "
                      + form.limit("author-created-other")
                      + ".",
                  "Shorten the aspects of the steps, or join elements of one kind.")
              .by("us-compendium-618"));
    }
    int note = one.application().noteToOffice().length();
    if (note > form.limit("note-to-office")) {
      findings.add(
          Finding.warning(
                  "field-too-long",
                  one.place(""),
                  "The Note to Copyright Office has "
                      + note
                      + " characters; the limit stated for supplementary registration is "
                      + form.limit("note-to-office")
                      + ".",
                  "Shorten \"describe\" of the elements.")
              .by("us-compendium-1802"));
    }
    return findings;
  }

  private static int length(UsApplication.Entry entry) {
    return entry.other().length() + entry.boxes().stream().mapToInt(String::length).sum();
  }
}
