package org.bonafide.publish.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bonafide.publish.AskedTerms;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Request;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.word.Host;
import org.bonafide.word.HostRefused;
import org.bonafide.word.drafts.DraftParagraph;
import org.bonafide.word.drafts.DraftText;
import org.bonafide.word.drafts.Redline;
import org.bonafide.write.docx.OoxmlValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accepting a redline gives the new draft's words, rejecting it the old one's. */
class RedlineTest {

  private static Host drafted(String example, String position, String law, String form) {
    ProjectSource source = Request.of("examples/" + example + "/project.yaml").source();
    AskedTerms terms = AskedTerms.NONE.position(position).law(law).form(form);
    Wanted wanted = Wanted.all().only("contract").as("docx").on(terms);
    return read(Bonafide.shipped().publish(source, wanted).files().get("ai-clauses.docx"));
  }

  private static Host drafted(String position, String law, String form) {
    return drafted("campaign", position, law, form);
  }

  private static Host read(byte[] file) {
    try {
      return Host.read("draft.docx", file);
    } catch (HostRefused e) {
      throw new AssertionError(e.finding().toString(), e);
    }
  }

  private static List<String> words(List<DraftParagraph> paragraphs) {
    return paragraphs.stream()
        .filter(one -> !one.clause().equals(DraftText.MARGINS))
        .map(DraftParagraph::text)
        .toList();
  }

  private static DraftText text(Host host) {
    try {
      return DraftText.of(host, Set.of());
    } catch (HostRefused e) {
      throw new AssertionError(e);
    }
  }

  private static void isProved(Host before, Host after) {
    Redline redline = Redline.of(before, after, "Ada");
    DraftText text = text(read(redline.bytes()));
    assertThat(words(text.after())).isEqualTo(words(text(after).after()));
    assertThat(words(text.before())).isEqualTo(words(text(before).after()));
  }

  @ParameterizedTest
  @CsvSource({
    "agency, US-NY, addendum, freelancer, US-NY, addendum",
    "balanced, GB-ENG, rider, balanced, CN, rider",
    "agency, US-TX, short, agency, US-TX, agreement",
    "freelancer, DE, schedule, agency, DE, schedule"
  })
  void acceptingAndRejectingGiveTheTwoDrafts(
      String position, String law, String form, String other, String otherLaw, String otherForm) {
    Host before = drafted(position, law, form);
    Host after = drafted(other, otherLaw, otherForm);
    isProved(before, after);
    isProved(after, before);
  }

  @Test
  void twoLanguagesInColumnsAreComparedRowByRow() {
    isProved(
        drafted("commission", "agency", "CN", "rider"),
        drafted("commission", "freelancer", "CN", "rider"));
  }

  @Test
  void aDraftAgainstItselfHasNoChangeAndStaysByteForByte() {
    Host draft = drafted("balanced", "US-NY", "rider");
    Redline redline = Redline.of(draft, draft, "Ada");
    assertThat(redline.insertions() + redline.deletions()).isZero();
    assertThat(read(redline.bytes()).text()).isEqualTo(draft.text());
  }

  @Test
  void theValidatorFindsNothingAndTheBytesAreTheSameTwice() {
    Host before = drafted("agency", "US-NY", "rider");
    Host after = drafted("freelancer", "US-NY", "rider");
    byte[] redline = Redline.of(before, after, "Ada").bytes();
    assertThat(OoxmlValidator.errors(redline)).isEmpty();
    assertThat(redline).isEqualTo(Redline.of(before, after, "Ada").bytes());
    assertThat(new String(redline, StandardCharsets.ISO_8859_1)).startsWith("PK");
  }

  private static Host edited(Host draft, UnaryOperator<String> edit) {
    String other = edit.apply(draft.text());
    assertThat(other).as("nothing was edited").isNotEqualTo(draft.text());
    return read(draft.parts().with(Map.of(draft.part(), other.getBytes(StandardCharsets.UTF_8))));
  }

  /** Puts back what each tracked form was, as a word processor does that rejects it. */
  private static String formsRejected(String xml) {
    return xml.replaceAll(
        "<w:pPr>((?!</?w:pPr>).)*<w:pPrChange [^>]*><w:pPr>(((?!</?w:pPr>).)*)</w:pPr></w:pPrChange></w:pPr>",
        "<w:pPr>$2</w:pPr>");
  }

  @Test
  void anotherStyleOfAParagraphIsTrackedAndAnotherBreakOfThePageIsNot() {
    Host old = drafted("balanced", "US-NY", "rider");
    Host styled =
        edited(
            old,
            xml ->
                xml.replaceFirst("<w:pStyle w:val=\"SubClause\"/>", "<w:pStyle w:val=\"Limb\"/>"));
    Redline redline = Redline.of(old, styled, "Ada");
    assertThat(redline.forms()).isEqualTo(1);
    assertThat(redline.insertions() + redline.deletions()).isZero();
    Host made = read(redline.bytes());
    assertThat(formsRejected(made.text())).isEqualTo(old.text());
    assertThat(made.text().replaceAll("<w:pPrChange .*?</w:pPrChange>", ""))
        .isEqualTo(styled.text());
    assertThat(OoxmlValidator.errors(redline.bytes())).isEmpty();
    Host kept = edited(old, xml -> xml.replaceFirst("<w:keepNext/>", ""));
    assertThat(Redline.of(old, kept, "Ada").forms()).isZero();
  }

  @Test
  void anotherFormInATableWithTheSameWordsIsTracked() {
    Host old = drafted("balanced", "US-NY", "rider");
    int table = old.text().indexOf("<w:tbl>");
    int cell = old.text().indexOf("<w:pStyle", table);
    Host styled =
        edited(
            old,
            xml ->
                xml.substring(0, cell)
                    + xml.substring(cell).replaceFirst("w:val=\"[^\"]*\"", "w:val=\"Limb\""));
    Redline redline = Redline.of(old, styled, "Ada");
    assertThat(redline.forms()).isEqualTo(1);
    assertThat(redline.insertions() + redline.deletions()).isZero();
    assertThat(formsRejected(read(redline.bytes()).text())).isEqualTo(old.text());
    assertThat(OoxmlValidator.errors(redline.bytes())).isEmpty();
  }

  /**
   * All pairs of positions, forms and laws with {@code -Plong}; a share of them in the build. Laws
   * are one of each wording there is: those without a folder of their own differ in their name
   * alone.
   */
  @Test
  void everyPairOfPositionsFormsAndLawsIsProved() {
    List<String[]> terms = new ArrayList<>();
    for (String form : AskedTerms.FORMS) {
      for (String law : List.of("US-NY", "US-CA", "US-TX", "GB-ENG", "DE", "CN", "FR")) {
        AskedTerms.POSITIONS.forEach(position -> terms.add(new String[] {position, law, form}));
      }
    }
    Map<String, Host> drafts = new HashMap<>();
    int share = Boolean.getBoolean("long") ? 1 : 1801;
    int proved = 0;
    for (int i = 0; i < terms.size() * terms.size(); i += share) {
      isProved(
          cached(drafts, terms.get(i / terms.size())), cached(drafts, terms.get(i % terms.size())));
      proved++;
    }
    assertThat(proved).isGreaterThan(4);
  }

  private static Host cached(Map<String, Host> drafts, String[] terms) {
    return drafts.computeIfAbsent(
        String.join(" ", terms), key -> drafted(terms[0], terms[1], terms[2]));
  }
}
