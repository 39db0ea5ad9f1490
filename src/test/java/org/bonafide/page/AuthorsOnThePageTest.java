package org.bonafide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bonafide.project.yaml.RecordKeys;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.ProjectSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who answers need not be the author, and several people may have made a work. */
class AuthorsOnThePageTest extends PageCase {

  private static final String NAME = "register/project.yaml";
  private static final String DOOR = "/record/" + NAME + "/register";
  private static final String SCENE = "works.work.elements.pictures.steps";
  private static final String WORDS = "works.work.elements.words.steps";

  @BeforeEach
  void begin() {
    client.post("/begin", "door", "register");
    answer("kinds", "f.kinds", "pictures", "f.kinds", "words");
    answer("maker.pictures", "f.maker", "drew");
    answer("maker.words", "f.maker", "wrote");
  }

  private void answer(String question, String... fields) {
    client.fillIn(DOOR, question, fields);
  }

  private String text() throws IOException {
    return Files.readString(folder.resolve(NAME));
  }

  private RecordKeys keys() throws IOException {
    return RecordKeys.of(text()).orElseThrow();
  }

  private String printed() {
    var files =
        Bonafide.shipped()
            .publish(ProjectSource.file(folder, NAME), Wanted.all().as("txt"))
            .files();
    StringBuilder all = new StringBuilder();
    files.forEach(
        (name, bytes) -> {
          if (name.endsWith(".txt")) {
            all.append(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
          }
        });
    return all.toString();
  }

  @Test
  void othersAreNamedForWhatTheyMadeAndAreTheAuthorsThatThePapersName() throws IOException {
    answer("offices", "f.offices", "us");
    answer("hands.pictures", "w.makers.", "Lin Wei");
    answer("hands.words", "w.makers.", "Mara Ode, Lin Wei");
    assertThat(keys().keys("people")).containsExactly("maker", "maker-2");
    assertThat(keys().values(SCENE + ".0.by")).containsExactly("maker");
    assertThat(keys().values(WORDS + ".0.by")).containsExactly("maker-2", "maker");
    assertThat(printed()).contains("Lin Wei", "Mara Ode");
    String page = client.page(DOOR);
    assertThat(page)
        .contains("q-fellow.maker\"", "Lin Wei:", "q-fellow.maker-2\"", "Mara Ode:")
        .doesNotContain("id=\"q-author\"");
    answer("fellow.maker", "w.citizenship.", "CN");
    assertThat(keys().value("people.maker.citizenship")).isEqualTo("CN");
    assertThat(keys().keys("people.maker-2")).containsExactly("name");
  }

  @Test
  void whatIsTypedLetterByLetterIsOnePersonAndWhoIsNotKnownIsNobody() throws IOException {
    String before = text();
    for (String typed : new String[] {"L", "Lin", "Lin W", "Lin Wei", "Lin Wei,", "Lin Wei, M"}) {
      answer("hands.pictures", "w.makers.", typed);
    }
    assertThat(keys().keys("people")).containsExactly("maker", "maker-2");
    assertThat(keys().value("people.maker.name")).isEqualTo("Lin Wei");
    answer("hands.words", "w.makers.", "M");
    assertThat(keys().values(WORDS + ".0.by")).containsExactly("maker-2");
    answer("hands.pictures", "w.makers.", "Lin Wei");
    assertThat(keys().keys("people")).containsExactly("maker", "maker-2");
    answer("hands.words", "unknown", "1");
    answer("hands.pictures", "unknown", "1");
    assertThat(text()).isEqualTo(before);
    assertThat(client.page(DOOR)).contains("id=\"q-author\"").doesNotContain("q-fellow");
  }

  @Test
  void whoAnswersIsNamedOnceAndOthersDoWhatCameThen() throws IOException {
    answer("called", "w.name.", "Ada");
    answer("maker.words", "f.maker", "tool", "w.maker.tool.tools", "ChatGPT");
    answer("then.words", "f.then", "changed", "w.then.changed.what", "rewrote the end");
    assertThat(client.page(DOOR))
        .contains("id=\"t-hands.words-changers\" name=\"w.changers.\" value=\"Ada\"");
    answer("hands.words", "w.makers.", "Ada", "w.changers.", "Mara Ode");
    assertThat(keys().values(WORDS + ".0.by")).containsExactly("author");
    assertThat(keys().values(WORDS + ".1.by")).containsExactly("maker");
    assertThat(client.page(DOOR)).contains("id=\"q-author\"", "q-fellow.maker\"");
  }

  @Test
  void anAuthorWhoDoesNotAnswerMayOwnTheWorkAndApply() throws IOException {
    answer("hands.pictures", "w.makers.", "Lin Wei");
    answer("hands.words", "w.makers.", "Lin Wei");
    answer("owner", "f.owner", "individual", "w.owner.individual.owner", "Lin Wei");
    assertThat(client.page(DOOR)).contains("they are an author of it");
    answer(
        "owner", "f.owner", "individual", "w.owner.individual.owner", "Lin Wei", "f.means", "made");
    answer("claimant", "f.claimant", "maker");
    assertThat(keys().value("works.work.owner.person")).isEqualTo("maker");
    assertThat(keys().value("works.work.owner.by")).isEqualTo("authored");
    assertThat(keys().value("registration.claimant")).isEqualTo("maker");
    assertThat(keys().keys("people")).containsExactly("maker");
  }

  @Test
  void aPartWhoseActsNameOthersEachIsLeftAsItIs() throws IOException {
    answer("maker.words", "f.maker", "tool", "w.maker.tool.tools", "ChatGPT");
    answer("then.words", "f.then", "chose", "f.then", "changed");
    Path file = folder.resolve(NAME);
    Files.writeString(
        file,
        text()
            .replace("works:", "people: {a: {name: A}, b: {name: B}}\nworks:")
            .replace("act: select", "act: select, by: a")
            .replace("act: edit", "act: edit, by: b"));
    assertThat(keys().keys("people")).containsExactly("a", "b");
    assertThat(client.page(DOOR))
        .contains("t-hands.words-makers")
        .doesNotContain("t-hands.words-changers");
  }

  @Test
  void aTitleThatThePageDoesNotAskForStaysWhereTheOwnerIsNamedAnew() throws IOException {
    answer("owner", "f.owner", "company", "w.owner.company.owner", "Harbor Ltd");
    Path file = folder.resolve(NAME);
    Files.writeString(file, text().replace("party: owner", "party: owner\n      by: legal-entity"));
    assertThat(keys().value("works.work.owner.by")).isEqualTo("legal-entity");
    String page = client.page(DOOR);
    assertThat(page).contains("a work of a legal entity").doesNotContain("special work");
    assertThat(page).containsPattern("value=\"legal-entity\" checked");
    answer(
        "owner",
        "f.owner",
        "company",
        "w.owner.company.owner",
        "Harbor Limited",
        "f.means",
        "legal-entity");
    assertThat(keys().value("works.work.owner.by")).isEqualTo("legal-entity");
    assertThat(keys().value("parties.owner.name")).isEqualTo("Harbor Limited");
  }

  @Test
  void theSameIsAskedInChinese() {
    assertThat(client.in("zh-CN").page(DOOR)).contains("这些是谁做的？", "多人用逗号分开");
    answer("hands.pictures", "w.makers.", "林薇、莫然");
    assertThat(client.page(DOOR)).contains("登记表询问此人的哪些情况？", "林薇", "莫然");
  }

  @Test
  void nobodyIsAskedForANameBesideThoseWhoMadeTheWork() throws IOException {
    assertThat(client.page(DOOR)).contains("name=\"w.name.\"");
    answer("hands.pictures", "w.makers.", "Lin Wei");
    answer("hands.words", "w.makers.", "Lin Wei");

    assertThat(client.page(DOOR)).doesNotContain("name=\"w.name.\"").contains("w.title.");
    answer("called", "w.title.", "Harbor");
    assertThat(keys().keys("people")).containsExactly("maker");
  }
}
