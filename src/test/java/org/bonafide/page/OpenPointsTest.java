package org.bonafide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bonafide.project.yaml.RecordKeys;
import org.junit.jupiter.api.Test;

/** What is open can be answered where it is listed, or leads to where it is. */
class OpenPointsTest extends HarborCase {

  private static final String AT = "/record/" + HarborRecord.NAME + "/";
  private static final Pattern LINE = Pattern.compile("(?s)<li>.*?</li>");

  OpenPointsTest() {
    super(HarborRecord.TEXT);
  }

  private static List<String> open(String page) {
    int at = page.indexOf("<ul class=\"open-points\">");
    return at < 0
        ? List.of()
        : LINE.matcher(page.substring(at, page.indexOf("</ul>", at)))
            .results()
            .map(MatchResult::group)
            .toList();
  }

  @Test
  void nothingThatIsOpenIsADeadEnd() {
    List<String> all = new ArrayList<>();
    for (String door : List.of("label", "contract", "register")) {
      client.post("/begin", "door", door);
      for (String at : List.of(AT, "/record/" + door + "/project.yaml/")) {
        String page = client.page(at + door);
        for (String line : open(page)) {
          all.add(line);
          assertThat(line)
              .as(at + door)
              .containsAnyOf("class=\"go\"", "<form ", "Fill it in on the paper");
          Pattern.compile("href=\"#([^\"]+)\"")
              .matcher(line)
              .results()
              .forEach(to -> assertThat(page).contains("id=\"" + to.group(1) + "\""));
        }
      }
    }
    assertThat(all).hasSizeGreaterThan(20);
    assertThat(all).filteredOn(line -> line.contains("Fill it in on the paper")).hasSizeLessThan(8);
  }

  @Test
  void whoAnswersForTheContentIsTypedByName() throws IOException {
    String door = AT + "label";
    client.fillIn(door, "open.disclosure.responsible", "w.value.", "Lin Yue");
    client.fillIn(door, "open.disclosure.publisher", "w.value.", "Lumen Studio LLC");
    assertThat(keys().value("disclosure.responsible")).isEqualTo("lin");
    assertThat(keys().value("disclosure.publisher")).isEqualTo("agency");
    client.post(door + "/undo");
    client.fillIn(door, "open.disclosure.publisher", "w.value.", "Harbor Press");
    assertThat(keys().value("people.publisher.name")).isEqualTo("Harbor Press");
  }

  @Test
  void aWordIsChosenWhereOneOfSeveralIsMeant() throws IOException {
    String door = AT + "contract";
    String id = "open.works.poster.category";
    String page = client.page(door);
    assertThat(page).contains("<option value=\"visual-art\">pictures, sculpture, design</option>");
    client.answer(door, page, id, "f.value", "visual-art");
    assertThat(keys().value("works.poster.category")).isEqualTo("visual-art");
    client.fillIn(door, "open.tools.mj.terms.trains-on-inputs", "f.value", "no");
    assertThat(keys().value("tools.mj.terms.trains-on-inputs")).isEqualTo("no");
  }

  @Test
  void whatIsAskedAtAnotherDoorIsGoneToThere() {
    client.post("/begin", "door", "label");
    assertThat(client.page("/record/label/project.yaml/contract"))
        .contains("Answer this at another door", "project.yaml/label#q-kinds");
  }

  @Test
  void aChangeOfOnesOwnAndMaterialOfOthersAreAskedWhereRegistrationIsWanted() throws IOException {
    client.post("/begin", "door", "register");
    String door = "/record/register/project.yaml/register";
    client.fillIn(door, "kinds", "f.kinds", "pictures");
    client.fillIn(door, "maker.pictures", "f.maker", "tool", "w.maker.tool.tools", "Midjourney");
    assertThat(client.page(door)).doesNotContain("q-creative.pictures");
    client.fillIn(
        door, "then.pictures", "f.then", "changed", "w.then.changed.what", "repainted the sky");
    client.fillIn(door, "creative.pictures", "f.creative", "yes");
    client.fillIn(door, "others", "f.others", "none");
    Path file = folder.resolve("register/project.yaml");
    RecordKeys record = RecordKeys.of(java.nio.file.Files.readString(file)).orElseThrow();
    assertThat(record.value("works.work.elements.pictures.steps.1.expressive")).isEqualTo("yes");
    assertThat(record.has("works.work.third-party")).isTrue();
    assertThat(record.size("works.work.third-party")).isZero();
    client.fillIn(
        door,
        "others",
        "f.others",
        "some",
        "w.others.some.what",
        "a map",
        "w.others.some.owner",
        "Harbor Museum",
        "w.others.some.licence",
        "CC BY 4.0");
    record = RecordKeys.of(java.nio.file.Files.readString(file)).orElseThrow();
    assertThat(record.value("works.work.third-party.0.licence")).isEqualTo("CC BY 4.0");
    assertThat(client.page(door)).contains("value=\"Harbor Museum\"");
  }

  @Test
  void everyQuestionSaysWhyAndOffersThatOneDoesNotKnow() {
    int asked = 0;
    for (String door : List.of("label", "contract", "register")) {
      String page = client.page(AT + door);
      for (String form : page.split("<form ")) {
        if (form.contains("class=\"question") && !form.contains("question filling")) {
          asked++;
          assertThat(form)
              .contains("name=\"unknown\"")
              .containsPattern("class=\"why\"[^>]*>[^<]{10,}");
        }
      }
    }
    assertThat(asked).isGreaterThan(20);
  }
}
