package org.bonafide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The positions of a contract's clauses, and what one click on each writes. */
class PositionsPageTest extends HarborCase {

  private static final String DOOR = "/record/harbor/project.yaml/contract";
  private static final String HERE = DOOR + "/positions";
  private static final String RECORD =
      String.join(
          "\n",
          "bonafide: 1",
          "title: Harbor",
          "languages: [en]",
          "contract: # as agreed by telephone",
          "  form: short",
          "  clauses:",
          "    fallback: # given way so far",
          "      - tools # on 2 March",
          "");

  PositionsPageTest() {
    super(RECORD);
  }

  /** Clicks a button as it stands on a page. */
  private String click(String page, String id) {
    Matcher form =
        Pattern.compile("(?s)id=\"take-" + Pattern.quote(id) + "\".*?</form>").matcher(page);
    assertThat(form.find()).as(id).isTrue();
    Matcher hidden = Pattern.compile("name=\"([^\"]+)\" value=\"([^\"]*)\"").matcher(form.group());
    java.util.List<String> fields = new java.util.ArrayList<>();
    while (hidden.find()) {
      fields.add(hidden.group(1));
      fields.add(hidden.group(2));
    }
    return new String(
        client.post(HERE + "/answer", fields.toArray(String[]::new)).body(),
        StandardCharsets.UTF_8);
  }

  @Test
  void oneClickTakesAPositionForTheContract() throws IOException {
    String page = client.page(HERE);
    assertThat(page).contains("In the draft until you choose").doesNotContain("In your contract");
    click(page, "position-freelancer");
    assertThat(record()).isEqualTo(RECORD + "  position: freelancer\n");
    assertThat(client.page(HERE)).contains("In your contract");
    assertThat(client.page(DOOR + "/document/ai-clauses.html"))
        .contains("Draft (freelancer’s position)");
    client.post(HERE + "/undo");
    assertThat(record()).isEqualTo(RECORD);
  }

  @Test
  void oneClickTakesTheFallbackOfAClauseAndAnotherGivesItBack() throws IOException {
    String words = "a good reason stated in writing";
    click(client.page(HERE), "position-freelancer");
    String before = record();
    assertThat(client.page(DOOR + "/document/ai-clauses.html")).doesNotContain(words);
    click(client.page(HERE), "fallback.ai-use");
    assertThat(record()).isEqualTo(before.replace("2 March\n", "2 March\n      - ai-use\n"));
    assertThat(client.page(DOOR + "/document/ai-clauses.html")).contains(words);
    assertThat(client.page(HERE)).contains("Fallback taken", words);
    click(client.page(HERE), "fallback.ai-use");
    assertThat(record()).isEqualTo(before);
  }

  @Test
  void whatSomebodyElseTookMeanwhileIsToldAndStays() throws IOException {
    String page = client.page(HERE);
    Files.writeString(folder.resolve("harbor/project.yaml"), RECORD + "  position: agency\n");
    assertThat(click(page, "position-freelancer")).contains("changed outside of this page");
    assertThat(record()).endsWith("  position: agency\n");
    assertThat(click(page, "position-agency")).isEmpty();
  }

  @Test
  void aClauseIsNamedByTheLibraryAndByNothingElse() throws IOException {
    for (String name : new String[] {"fallback.no such", "fallback.x: [y]", "fallback."}) {
      client.post(HERE + "/answer", "question", name, "field", "fallback", "f.fallback", name);
      assertThat(record()).isEqualTo(RECORD);
    }
    assertThat(client.get(DOOR.replace("contract", "label") + "/positions").statusCode())
        .isEqualTo(404);
    assertThat(client.get(HERE + "/elsewhere").statusCode()).isEqualTo(404);
  }
}
