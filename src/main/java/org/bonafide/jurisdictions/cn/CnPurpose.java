package org.bonafide.jurisdictions.cn;

import org.bonafide.law.Sentence;
import org.bonafide.project.Work;

/**
 * The first paragraph of the works description (创作目的): what the work is, for whom it was made where
 * the record states that, and the makers' own words of what they were after.
 *
 * @param longest how many characters of their own words the page has room for
 */
record CnPurpose(Work work, CnOwner owner, int longest) {

  CnDescription.Paragraph paragraph(boolean referred) {
    String intent = work.intent().in(CnWords.OFFICE);
    String own =
        isReferred() || referred
            ? CnWords.say("page.purpose-annexed")
            : stopped(intent) + CnWords.untranslated(work.intent());
    String lead = referred ? "" : lead();
    return new CnDescription.Paragraph(
        "purpose",
        CnWords.say("page.purpose"),
        lead + (intent.isBlank() ? "" : own),
        intent.isBlank() ? Sentence.of("cn-item-purpose") : Sentence.NONE,
        "works." + work.id() + ".intent");
  }

  /** Whether the makers' own words are too many for the page. */
  boolean isReferred() {
    return CnWords.length(work.intent().in(CnWords.OFFICE)) > longest;
  }

  private String lead() {
    String category = CnCategories.of(work).in(CnWords.OFFICE);
    String is = category.isEmpty() ? "" : CnWords.say("page.is", category);
    String made = made();
    String and = is.isEmpty() || made.isEmpty() ? "" : CnWords.grammar().comma();
    return is.isEmpty() && made.isEmpty()
        ? ""
        : CnWords.say("page.this-work") + is + and + made + CnWords.grammar().stop();
  }

  /** For whom it was made; the key says so whoever owns it today. */
  private String made() {
    String key =
        switch (owner.by()) {
          case "commission" -> "page.commissioned";
          case "service", "service-special" -> "page.service";
          case "legal-entity" -> "page.legal-entity";
          default -> "";
        };
    String whom = owner.stated();
    return key.isEmpty() || whom.isEmpty() ? "" : CnWords.say(key, whom);
  }

  private static String stopped(String words) {
    return CnWords.grammar().stopped(words.strip());
  }
}
