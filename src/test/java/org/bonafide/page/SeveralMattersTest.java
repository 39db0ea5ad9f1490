package org.bonafide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bonafide.project.yaml.RecordKeys;
import org.junit.jupiter.api.Test;

/** Several works, several freelancers and other owners in one record, without YAML. */
class SeveralMattersTest extends PageCase {

  private static final String LABEL = "/record/label/project.yaml/label";
  private static final String CONTRACT = "/record/contract/project.yaml/contract";
  private static final String REGISTER = "/record/register/project.yaml/register";

  private RecordKeys record(String name) throws IOException {
    return RecordKeys.of(Files.readString(folder.resolve(name + "/project.yaml"))).orElseThrow();
  }

  private void answer(String door, String question, String... fields) {
    HttpResponse<byte[]> answer = client.fillIn(door, question, fields);
    assertThat(answer.statusCode()).as(question).isEqualTo(303);
  }

  private String added(String door, String name) {
    return client.post(door + "/add", "name", name).headers().firstValue("Location").orElse("");
  }

  @Test
  void whatIsAskedOfASecondWorkIsWrittenIntoThatWork() throws IOException {
    client.post("/begin", "door", "label");
    answer(LABEL, "places", "f.places", "etsy");
    answer(LABEL, "kinds", "f.kinds", "pictures");
    answer(LABEL, "called", "w.name.", "Harbor Prints", "w.title.", "Harbor");
    String first = Files.readString(folder.resolve("label/project.yaml"));
    String fog = added(LABEL, "Fog & Rain");
    assertThat(fog).isEqualTo(LABEL + "?work=fog-rain");
    assertThat(client.page(fog)).contains("What is the whole called?", "value=\"Fog &amp; Rain\"");
    answer(fog, "kinds", "f.kinds", "words");
    answer(fog, "maker.words", "f.maker", "wrote");
    answer(fog, "whole", "w.whole.", "Two prints");
    RecordKeys record = record("label");
    assertThat(record.keys("works.work.elements")).containsExactly("pictures");
    assertThat(record.keys("works.fog-rain.elements")).containsExactly("words");
    assertThat(record.value("works.work.title")).isEqualTo("Harbor");
    assertThat(record.value("title")).isEqualTo("Two prints");
    assertThat(client.page(LABEL)).contains("q-maker.pictures").doesNotContain("q-maker.words");
    for (int i = 0; i < 4; i++) {
      client.post(LABEL + "/undo");
    }
    assertThat(record("label").text()).isEqualTo(first);
  }

  @Test
  void aWorkWhoseTitleIsNotThatOfItsRecordKeepsItsOwn() throws IOException {
    client.post("/begin", "door", "label");
    Path file = folder.resolve("label/project.yaml");
    Files.writeString(file, Files.readString(file).replaceFirst("title: Untitled", "title: Tea"));
    answer(LABEL, "called", "w.name.", "Ada", "w.title.", "Spring Mist");
    assertThat(record("label").value("title")).isEqualTo("Tea");
    assertThat(record("label").value("works.work.title")).isEqualTo("Spring Mist");
    assertThat(client.page(LABEL)).contains("value=\"Spring Mist\"");
  }

  @Test
  void eachFreelancerHasTermsOfTheirOwnAndAShareOfTheWorks() throws IOException {
    client.post("/begin", "door", "contract");
    answer(CONTRACT, "agency", "w.agency.", "Lumen Studio");
    answer(CONTRACT, "contractor", "w.contractor.", "Ada Moreno", "f.contractor", "individual");
    answer(CONTRACT, "planned", "w.planned.", "Poster, Theme");
    assertThat(client.page(CONTRACT)).doesNotContain("Which of the works?");
    String second = added(CONTRACT, "Fog Sound Ltd");
    answer(
        second,
        "contractor",
        "w.contractor.",
        "Fog Sound Ltd",
        "f.contractor",
        "company",
        "f.works",
        "theme");
    answer(second, "terms", "w.price.", "USD 900");
    answer(CONTRACT, "terms", "w.price.", "USD 4,000");
    RecordKeys record = record("contract");
    assertThat(record.value("contract.with.0.party")).isEqualTo("contractor");
    assertThat(record.value("contract.with.0.price")).isEqualTo("USD 4,000");
    assertThat(record.value("contract.with.1.price")).isEqualTo("USD 900");
    assertThat(record.values("contract.with.1.works")).containsExactly("theme");
    assertThat(record.value("parties.contractor-2.kind")).isEqualTo("company");
    assertThat(record.value("people.freelancer.name")).isEqualTo("Ada Moreno");
    assertThat(client.page(second)).contains("ai-clauses-contractor-2", "Ada Moreno");
    answer(second, "contractor", "w.contractor.", "", "f.contractor", "company");
    assertThat(record("contract").value("people.freelancer.name")).isEqualTo("Ada Moreno");
    assertThat(record("contract").value("parties.contractor-2.name")).isEqualTo("Fog Sound Ltd");
  }

  @Test
  void somebodyElseMayOwnTheWorkAndApply() throws IOException {
    client.post("/begin", "door", "register");
    answer(REGISTER, "called", "w.name.", "Ada");
    assertThat(client.page(REGISTER)).doesNotContain("How it became theirs");
    for (String typed : new String[] {"H", "Harbor", "Harbor Ltd"}) {
      answer(REGISTER, "owner", "f.owner", "company", "w.owner.company.owner", typed);
    }
    answer(
        REGISTER,
        "owner",
        "f.owner",
        "company",
        "w.owner.company.owner",
        "Harbor Ltd",
        "f.means",
        "assignment");
    answer(REGISTER, "claimant", "f.claimant", "owner");
    RecordKeys record = record("register");
    assertThat(record.value("works.work.owner.party")).isEqualTo("owner");
    assertThat(record.value("works.work.owner.by")).isEqualTo("assignment");
    assertThat(record.value("parties.owner.name")).isEqualTo("Harbor Ltd");
    assertThat(record.value("registration.claimant")).isEqualTo("owner");
  }

  @Test
  void anOwnerWhoIsNoLongerOneLeavesNothingBehind() throws IOException {
    client.post("/begin", "door", "register");
    answer(REGISTER, "called", "w.name.", "Ada");
    String before = record("register").text();
    answer(REGISTER, "owner", "f.owner", "individual", "w.owner.individual.owner", "Lin Wei");
    assertThat(record("register").value("works.work.owner.person")).isEqualTo("owner");
    answer(REGISTER, "owner", "f.owner", "authored");
    assertThat(record("register").keys("people")).containsExactly("author");
    answer(REGISTER, "owner");
    assertThat(record("register").text()).isEqualTo(before);
  }
}
