package org.bonafide.publish.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonafide.publish.consistency.SignedContract.errors;
import static org.bonafide.publish.consistency.SignedContract.found;
import static org.bonafide.publish.consistency.SignedContract.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Outcome;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.OwnFolders;
import org.bonafide.publish.files.ProjectSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a copy that is signed must have beyond a draft, and what it no longer says. */
class SigningGateTest {

  private static final String NORWAY =
      "governing-law: the laws of Norway, tools: {permitted: [genie]}";

  @TempDir Path folder;

  @Test
  void neutralWordsAreSignedOnlyOnceSomebodyOfThatLawHasReadThem() {
    Outcome unread = SignedContract.of(NORWAY).signed();
    assertThat(errors(unread)).containsExactly("law-not-reviewed");
    assertThat(unread.files()).doesNotContainKey("ai-clauses.txt");
    assertThat(errors(SignedContract.of(NORWAY + ", reviewed: {by: Kari Holm}").signed()))
        .containsExactly("law-not-reviewed");
    Outcome read =
        SignedContract.of(NORWAY + ", reviewed: {by: Kari Holm, on: 2026-06-04}").signed();
    assertThat(errors(read)).isEmpty();
    assertThat(found(read, "reviewed-before-record")).isEmpty();
    assertThat(errors(SignedContract.of(NORWAY).drafted())).isEmpty();
  }

  @Test
  void whoReadItBeforeTheDayOfTheRecordReadAnEarlierDraft() {
    Outcome early =
        SignedContract.of(NORWAY + ", reviewed: {by: Kari Holm, on: 2026-05-04}").signed();
    assertThat(errors(early)).isEmpty();
    assertThat(found(early, "reviewed-before-record"))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("2026-05-04", "2026-06-01"));
  }

  @Test
  void aLawWithWordsOfItsOwnAsksForNobodyAndNoLawIsAnOpenPoint() {
    String listed = "tools: {permitted: [genie]}";
    assertThat(errors(SignedContract.of("governing-law: US-TX, " + listed).signed())).isEmpty();
    assertThat(errors(SignedContract.of(listed).signed())).containsExactly("open-point-in-final");
  }

  @ParameterizedTest
  @ValueSource(strings = {"addendum", "rider", "schedule", "short"})
  void aSigningCopyDoesNotCallItselfADraft(String form) {
    String contract =
        "governing-law: US-TX, position: agency, draft: 2, tools: {permitted: [genie]}, form: "
            + form;
    String works =
        "film: {title: River Minutes, category: motion-picture, status: planned, price: USD 900}";
    SignedContract both = SignedContract.of(contract).withWorks(works);
    String draft = text(both.drafted()).replaceAll("\\s+", " ");
    String signed = text(both.signed()).replaceAll("\\s+", " ");
    assertThat(draft).contains("Draft 2 (agency’s position)", "Not legal advice");
    assertThat(signed)
        .doesNotContain("Draft 2", "position)", "legal advice")
        .contains("Drafted from the record");
    assertThat(header(both, Wanted.all())).endsWith("· Draft 2 (agency’s position)");
    assertThat(header(both, Wanted.all().finalCopy())).endsWith("· River");
  }

  private static String header(SignedContract contract, Wanted wanted) {
    return Bonafide.shipped()
        .draft(
            ProjectSource.of("project.yaml", contract.yaml().getBytes(StandardCharsets.UTF_8)),
            wanted.only(Set.of("contract")))
        .worked()
        .orElseThrow()
        .drafted()
        .instruments()
        .get(0)
        .instrument()
        .runningHeader();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en.md", "short.en.md"})
  void aWordThatLooksDefinedAndIsNotIsAWarningAndIsNotSigned(String file) throws IOException {
    Path clause = folder.resolve("people/likeness/" + file);
    Files.createDirectories(clause.getParent());
    String sentence = "The Freelancer must keep the Delivery Package for the Works.\n";
    Files.writeString(
        clause, file.startsWith("short") ? sentence : "# Faces and voices\n\n" + sentence);
    String form = file.startsWith("short") ? "short" : "addendum";
    String record =
        SignedContract.of("governing-law: US-TX, tools: {permitted: [genie]}, form: " + form)
            .withWorks(
                "film: {title: River, category: motion-picture, status: planned, price: USD 900}")
            .yaml();
    Bonafide own =
        Bonafide.shipped()
            .with(new OwnFolders(Optional.empty(), Optional.of(folder), Optional.empty()));
    ProjectSource source =
        ProjectSource.of("project.yaml", record.getBytes(StandardCharsets.UTF_8));
    Wanted contract = Wanted.all().only("contract").as("txt");
    Outcome drafted = own.publish(source, contract);
    assertThat(found(drafted, "undefined-term"))
        .anySatisfy(f -> assertThat(f.message()).contains("\"Delivery Package\""));
    assertThat(drafted.files()).containsKey("ai-clauses.txt");
    Outcome signed = own.publish(source, contract.finalCopy());
    assertThat(errors(signed)).contains("undefined-term");
    assertThat(signed.files()).doesNotContainKey("ai-clauses.txt");
  }
}
