package org.bonafide.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonafide.page.PageClient.text;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.project.yaml.RecordKeys;
import org.junit.jupiter.api.Test;

/** A work, a freelancer, an owner: what goes with them is told before, and undo puts it back. */
class TakenOutTest extends HarborCase {

  private static final String AT = "/record/" + HarborRecord.NAME + "/";
  private static final String CONTRACT = AT + "contract";
  private static final String REGISTER = AT + "register";
  private static final String RECORD =
      """
      bonafide: 1
      title: Two prints # mine
      languages: [en]
      people:
        lin: {name: Lin Yue}
        ada: {name: Ada Moreno}
      parties:
        agency: {name: Lumen Studio LLC}
        lin: {person: lin}
        fog: {name: Fog Sound Ltd, email: fog@example.com}
        ada: {person: ada}
      works:
        harbor: # the first
          title: Harbor
          owners: [{person: lin, by: authored}, {party: agency, by: assignment, signed: 2026-01-05}]
          elements:
            scene:
              what: artwork
              describe: the scene
              generated-part: none
              steps: [{act: draw, by: ada, with: hand}]
            words: {what: text, describe: the words, generated-part: none}
        theme:
          title: Fog Theme
          elements: {song: {what: music, describe: the song, steps: [{act: compose, by: lin, with: hand}]}}
      contract:
        agency: agency
        with:
          - lin
          - {party: fog, price: USD 900, works: [theme]}
          - {party: ada, works: [harbor, theme]}
      """;

  TakenOutTest() {
    super(RECORD);
  }

  /** What is told of it, from the summary to the end. */
  private static String told(String page, String id) {
    Matcher found =
        Pattern.compile("(?s)<details class=\"take-out\" id=\"take-out-" + id + "\".*?</details>")
            .matcher(page);
    assertThat(found.find()).as(id).isTrue();
    return found.group();
  }

  private static String field(String told, String name) {
    Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(told);
    assertThat(found.find()).as(name).isTrue();
    return found.group(1);
  }

  private HttpResponse<byte[]> takeOut(String door, String id) {
    String told = told(client.page(door), id);
    String[] at = door.split("(?=[?])", 2);
    return client.post(
        at[0] + "/take-out" + (at.length > 1 ? at[1] : ""),
        "matter",
        field(told, "matter"),
        "id",
        field(told, "id"),
        "version",
        field(told, "version"));
  }

  private void undone() throws IOException {
    client.post(CONTRACT + "/undo");
    assertThat(record()).isEqualTo(RECORD);
  }

  @Test
  void aFreelancerGoesWithTheirTermsAndComesBackByUndo() throws IOException {
    String told = told(client.page(CONTRACT + "?party=fog"), "party-fog");
    assertThat(told)
        .contains("fee: ", "USD 900", "fog@example.com")
        .doesNotContain("Named elsewhere");
    assertThat(takeOut(CONTRACT + "?party=fog", "party-fog").statusCode()).isEqualTo(303);
    assertThat(keys().size("contract.with")).isEqualTo(2);
    assertThat(keys().keys("parties")).containsExactly("agency", "lin", "ada");
    assertThat(record()).contains("Two prints # mine", "harbor: # the first");
    undone();
  }

  @Test
  void aFreelancerWhoMadeSomethingStaysAsAPersonAndThatIsTold() throws IOException {
    assertThat(told(client.page(CONTRACT + "?party=ada"), "party-ada"))
        .contains("so these stay in it", "Ada Moreno");
    takeOut(CONTRACT + "?party=ada", "party-ada");
    assertThat(keys().keys("people")).containsExactly("lin", "ada");
    assertThat(keys().keys("parties")).containsExactly("agency", "lin", "fog");
    undone();
  }

  @Test
  void aWorkGoesOutOfTheContractsThatNameIt() throws IOException {
    String told = told(client.page(REGISTER), "work-harbor");
    assertThat(told).contains("parts: 2, steps: 1", "also taken out of", "Ada Moreno");
    takeOut(REGISTER, "work-harbor");
    assertThat(keys().keys("works")).containsExactly("theme");
    assertThat(keys().values("contract.with.2.works")).containsExactly("theme");
    assertThat(keys().keys("people")).containsExactly("lin", "ada");
    undone();
  }

  @Test
  void theOnlyWorkOfAFreelancerIsNotTakenOutUnasked() throws IOException {
    String told = told(client.page(REGISTER + "?work=theme"), "work-theme");
    assertThat(told).contains("the only work of these", "Fog Sound Ltd").doesNotContain("<button");
    HttpResponse<byte[]> forced =
        client.post(
            REGISTER + "/take-out",
            "matter",
            "work",
            "id",
            "theme",
            "version",
            client.page(AT + "version").strip());
    assertThat(forced.statusCode()).isEqualTo(200);
    assertThat(record()).isEqualTo(RECORD);
  }

  @Test
  void whoWasToldOfAnotherRecordIsAskedAgain() throws IOException {
    String told = told(client.page(CONTRACT + "?party=fog"), "party-fog");
    String other = RECORD.replace("USD 900", "USD 950");
    HarborRecord.write(folder, other);
    String page =
        text(
            client.post(
                CONTRACT + "/take-out?party=fog",
                "matter",
                "party",
                "id",
                "fog",
                "version",
                field(told, "version")));
    assertThat(page).contains("changed outside of this page", "USD 950");
    assertThat(record()).isEqualTo(other);
  }

  @Test
  void aDoubleClickTakesOneOut() throws IOException {
    String told = told(client.page(CONTRACT + "?party=fog"), "party-fog");
    String[] form = {"matter", "party", "id", "fog", "version", field(told, "version")};
    client.post(CONTRACT + "/take-out", form);
    assertThat(client.post(CONTRACT + "/take-out", form).statusCode()).isEqualTo(303);
    assertThat(keys().size("contract.with")).isEqualTo(2);
    undone();
  }

  @Test
  void eachOwnerIsAskedAboutAndTakenOut() throws IOException {
    String page = client.page(REGISTER);
    assertThat(page).contains("id=\"q-owner\"", "id=\"q-owner.1\"", "Lumen Studio LLC:");
    client.answer(
        REGISTER,
        page,
        "owner.1",
        "f.owner",
        "company",
        "w.owner.company.owner",
        "Lumen Studio LLC",
        "f.means",
        "commission",
        "f.parts",
        "words");
    assertThat(keys().value("works.harbor.owners.1.by")).isEqualTo("commission");
    assertThat(keys().values("works.harbor.owners.1.for")).containsExactly("words");
    assertThat(keys().value("works.harbor.owners.1.signed")).isEqualTo("2026-01-05");
    assertThat(told(client.page(REGISTER), "owner-1")).contains("Lumen Studio LLC", "2026-01-05");
    takeOut(REGISTER, "owner-1");
    assertThat(keys().size("works.harbor.owners")).isEqualTo(1);
    assertThat(keys().keys("parties")).contains("agency");
    client.post(CONTRACT + "/undo");
    undone();
  }

  @Test
  void aSecondOwnerIsPutInByNameAndMayApply() throws IOException {
    client.post("/begin", "door", "register");
    String door = "/record/register/project.yaml/register";
    client.fillIn(door, "called", "w.name.", "Ada");
    client.fillIn(door, "owner", "f.owner", "authored");
    assertThat(client.page(door)).contains("Another owner");
    client.post(door + "/add-owner", "kind", "company", "name", "Harbor Ltd");
    Path file = folder.resolve("register/project.yaml");
    RecordKeys record = RecordKeys.of(Files.readString(file)).orElseThrow();
    assertThat(record.value("works.work.owners.0.person")).isEqualTo("author");
    assertThat(record.value("works.work.owners.0.by")).isEqualTo("authored");
    assertThat(record.value("works.work.owners.1.party")).isEqualTo("owner");
    client.fillIn(
        door,
        "owner.1",
        "f.owner",
        "company",
        "w.owner.company.owner",
        "Harbor Ltd",
        "f.means",
        "assignment");
    client.fillIn(door, "claimant", "f.claimant", "owner");
    record = RecordKeys.of(Files.readString(file)).orElseThrow();
    assertThat(record.value("works.work.owners.1.by")).isEqualTo("assignment");
    assertThat(record.value("registration.claimant")).isEqualTo("owner");
    assertThat(told(client.page(door), "owner-1")).contains("Harbor Ltd", "so these stay in it");
  }

  @Test
  void aFreelancerHasAPositionOfTheirOwn() throws IOException {
    String lin = CONTRACT + "?party=lin";
    client.fillIn(CONTRACT, "position", "f.position", "agency");
    client.fillIn(lin, "position", "f.position", "agency", "f.own", "freelancer");
    assertThat(keys().value("contract.position")).isEqualTo("agency");
    assertThat(keys().value("contract.with.0.position")).isEqualTo("freelancer");
    assertThat(keys().value("contract.with.0.party")).isEqualTo("lin");
    assertThat(client.page(CONTRACT + "/positions?party=lin"))
        .contains("id=\"b-position-freelancer\"")
        .containsPattern("aria-pressed=\"true\"[^>]*id=\"b-position-freelancer\"");
    client.fillIn(lin, "position", "f.position", "agency", "f.own", "same");
    assertThat(keys().value("contract.with.0.position")).isEmpty();
    client.fillIn(lin, "terms", "w.price.", "USD 10");
    assertThat(keys().value("contract.with.0.price")).isEqualTo("USD 10");
  }
}
