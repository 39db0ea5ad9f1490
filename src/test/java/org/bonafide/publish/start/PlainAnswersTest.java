package org.bonafide.publish.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each plain answer states in the record, and that nothing else is stated. */
class PlainAnswersTest {

  /** Answers in order, and what is said and refused; a pipe unless a person is at it. */
  private static final class Script implements Talk {
    private final List<String> lines;
    private final boolean person;
    final List<String> asked = new ArrayList<>();
    final List<String> refused = new ArrayList<>();

    Script(boolean person, String... lines) {
      this.person = person;
      this.lines = new ArrayList<>(Arrays.asList(lines));
    }

    @Override
    public String ask(String question) {
      asked.add(question);
      return lines.isEmpty() ? "" : lines.remove(0);
    }

    @Override
    public void say(String line) {}

    @Override
    public void refuse(String line) {
      refused.add(line);
    }

    @Override
    public int line() {
      return asked.size();
    }

    @Override
    public boolean isPerson() {
      return person;
    }

    @Override
    public List<String> ahead() {
      return person ? List.of() : List.copyOf(lines);
    }
  }

  /** Two places: one that turns on everything, one on the making alone. */
  private static final Destinations PLACES =
      new Destinations() {
        @Override
        public Optional<String> id(String named) {
          return known().stream().filter(named::equalsIgnoreCase).findFirst();
        }

        @Override
        public Set<String> known() {
          return Set.of("video-place", "shop");
        }

        @Override
        public Set<String> asks(Collection<String> ids) {
          return ids.contains("video-place")
              ? Set.of("extent", "realistic", "real-person", "live")
              : Set.of("extent");
        }
      };

  private static String record(String language, Talk talk) {
    return new LabelRecord(new LabelInterview(language, talk, PLACES).answers("")).text();
  }

  private static String record(String... answers) {
    Script script = new Script(true, answers);
    String text = record("en", script);
    assertThat(script.refused).isEmpty();
    return text;
  }

  /** The lines of the element, from its first key on, without margins. */
  private static String element(String... answers) {
    String text = record(answers);
    int from = text.indexOf("    elements:\n") + "    elements:\n".length();
    int to = text.indexOf("\ndisclosure:");
    return text.substring(from, to < 0 ? text.length() : to).replaceAll("(?m)^ +", "").strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | {act: prompt, by: author, with: midjourney}",
        "nothing | {act: prompt, by: author, with: midjourney}",
        "2 | {act: select, by: author}",
        "chose 3 of 40 | {act: select, by: author, detail: \"3 of 40\"}",
        "3 | {act: edit, by: author, generative: no, perceptible: no}",
        "4: the sky, 2 boats | {act: edit, by: author, generative: no, perceptible: yes, detail: \"the sky, 2 boats\"}",
      })
  void whatAPersonDidToWhatAToolMade(String answer, String step) {
    assertThat(element("shop", "pictures", "ai Midjourney", answer, "Lin"))
        .contains("generated-part: appreciable")
        .endsWith("- " + step);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "words | 1 | none | {act: write, by: author, generative: no}",
        "words | ideas GPT | none | {act: conceive, by: author, with: gpt}",
        "words | spelling GPT | de-minimis | {act: edit, by: author, with: gpt, detail: {en: \"spelling and grammar\"",
        "words | smoother GPT | appreciable | {act: write, by: author, generative: no, perceptible: yes}",
        "words | translated GPT | appreciable | {act: translate, by: author, with: gpt}",
        "words | translated; smoother | appreciable | {act: write, by: author, generative: no}",
        "words | spelling | de-minimis | {act: edit, by: author, generative: yes, detail:",
        "music | cleaned | de-minimis | {act: compose, by: author, generative: no}",
        "voices | cleaned | de-minimis | {act: perform, by: author, generative: no}",
        "video | altered Runway: the crowd | appreciable | {act: film, by: author, generative: no, perceptible: yes}",
        "code | improved Copilot | appreciable | {act: code, by: author, generative: no, perceptible: yes}",
        "pictures | altered | appreciable | {act: draw, by: author, generative: no, perceptible: yes}",
        "photos | cleaned | de-minimis | {act: photograph, by: author, generative: no}",
        "lyrics | smoother | appreciable | {act: write, by: author, generative: no, perceptible: yes}",
      })
  void whatAToolDidToWhatAPersonMade(String kind, String answer, String part, String step) {
    assertThat(element("shop", kind, "1", answer, "Lin"))
        .contains("generated-part: " + part + "\n")
        .contains("- " + step);
  }

  @Test
  void whatAToolAddedIsAPartOfItsOwn() {
    assertThat(element("shop", "words", "me", "added GPT: sections 2, 3", "Lin"))
        .contains("generated-part: none\nsteps:\n- {act: write, by: author, generative: no}")
        .endsWith(
            "words-added:\nwhat: text\ndescribe: \"sections 2, 3\"\ngenerated-part: appreciable\n"
                + "steps:\n- {act: prompt, by: author, with: gpt}");
  }

  @Test
  void ofWhatSomebodyElseMadeNobodyHereSaysThatNothingIsGenerated() {
    assertThat(element("shop", "pictures", "somebody else", "nothing", "Lin"))
        .doesNotContain("generated-part", "act:", "third-party");
    assertThat(element("shop", "pictures", "stock", "altered Firefly: the sky", "Lin"))
        .contains("third-party: [{what: {en: \"stock material\"")
        .containsOnlyOnce("third-party")
        .containsOnlyOnce("generated-part: appreciable")
        .contains("describe: \"the sky\"");
  }

  @Test
  void whatBothMadeIsTwoParts() {
    assertThat(element("shop", "words", "1; ai GPT: chapters 3, 4", "nothing", "fixes", "Lin"))
        .contains("words:\n", "words-2:\n", "describe: \"chapters 3, 4\"", "perceptible: no");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yes | {realistic: yes, live: no}",
        "2 | {realistic: no, live: no}",
        "no, nobody | {realistic: no, real-person: no, performer: no, live: no}",
        "1, 4 | {realistic: yes, real-person: no, live: no}",
        "yes, me | {realistic: yes, real-person: yes, live: no}",
        "1, 4, 6 | {realistic: yes, real-person: yes, live: no}",
        "yes, no | {live: no}",
        "? | {live: no}",
      })
  void whetherItCouldBeTakenForReal(String answer, String impression) {
    assertThat(record("video-place", "video", "ai Sora", "1", answer, "Lin"))
        .contains("    impression: " + impression + "\n");
  }

  @Test
  void whatIsMadeInUseIsSaidOfThatPartAlone() {
    assertThat(element("shop", "1, 9", "ai SDXL", "1", "GPT-5: dialogue", "Lin"))
        .contains("impression: {live: no}")
        .endsWith(
            "live:\nwhat: text\ndescribe: \"dialogue\"\ngenerated-part: appreciable\n"
                + "impression: {live: yes}\nsteps:\n- {act: generate, with: gpt-5}");
  }

  @Test
  void whatIsNotAnsweredIsNotStated() {
    assertThat(record("?", "?", "?", "?", "?"))
        .isEqualTo(record())
        .doesNotContain("people", "tools", "disclosure", "what:", "act:", "generat", "impression");
    assertThat(record("shop", "pictures", "ai", "?", ""))
        .contains("generated-part: appreciable", "{act: prompt, generative: yes}")
        .doesNotContain("by: author", "people", "tools");
    assertThat(element("shop", "words", "me", "?", "Lin")).doesNotContain("generated-part");
  }

  @Test
  void whatNoPlaceTurnsOnIsNotAsked() {
    Script shop = new Script(true, "shop", "pictures", "ai", "1", "Lin");
    record("en", shop);
    assertThat(shop.asked).hasSize(5);
    Script place = new Script(true, "video-place", "words", "ai", "1", "Lin");
    record("en", place);
    assertThat(place.asked).as("words are no photograph").hasSize(5);
    Script own = new Script(true, "video-place", "pictures", "1", "nothing", "Lin");
    record("en", own);
    assertThat(own.asked).as("nothing generated").hasSize(5);
    Script all = new Script(true, "video-place", "pictures", "ai", "1", "no", "Lin");
    record("en", all);
    assertThat(all.asked).hasSize(6);
  }

  @Test
  void atAPipeAnAnswerToAQuestionThatIsNotPutIsNobodysName() {
    Script pipe = new Script(false, "shop", "pictures", "ai", "1", "no, nobody", "Lin");
    assertThat(record("en", pipe)).contains("name: \"Lin\"");
    assertThat(pipe.refused).isEmpty();
  }

  @Test
  void anAnswerThatIsNotUnderstoodIsAskedForAgainAndAtAPipeEndsIt() {
    Script person = new Script(true, "shopp", "shop", "paintngs", "1", "ai", "1", "Lin");
    assertThat(record("en", person)).contains("targets: [shop]", "what: artwork");
    assertThat(person.asked.get(1)).contains("\"shopp\"", "shop");
    Script pipe = new Script(false, "shopp", "paintngs", "ai GPT", "1", "Lin");
    assertThatThrownBy(() -> record("en", pipe))
        .isInstanceOf(NotUnderstood.class)
        .hasMessageContainingAll("Line 1", "\"shopp\"", "shop", "nothing was written");
    Script kinds = new Script(false, "shop", "paintngs", "ai GPT", "1", "Lin");
    assertThatThrownBy(() -> record("en", kinds))
        .hasMessageContainingAll("Line 2", "\"paintngs\"", "2. What is in it?", "1 pictures", "9 ");
    Script more = new Script(false, "shop", "pictures", "1", "nothing", "Lin", "", "1");
    assertThatThrownBy(() -> record("en", more)).hasMessageContainingAll("Line 7", "\"1\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 grammar and flow, ChatGPT | with: chatgpt, detail: \"grammar and flow\"",
        "spelling and grammar with ChatGPT | with: chatgpt, detail: {en: \"spelling and grammar\"",
        "3 the commas with chatgpt | with: chatgpt, detail: \"the commas\"",
        "3 grammar | generative: yes, detail: \"grammar\"",
        "3 ChatGPT for grammar: chapter 2 | with: chatgpt, detail: \"for grammar: chapter 2\"",
        "3 Firefly by Adobe | with: firefly-by-adobe, detail: {en:",
        "3 ChatGPT and grammarly | with: [chatgpt, grammarly], detail: {en:",
        "改正错别字 ChatGPT | with: chatgpt, detail: {en:",
        "改正错别字，用 ChatGPT | with: chatgpt, detail: {en:",
        "3 语法，用豆包 | with: 豆包, detail: \"语法\"",
        "用豆包改正错别字 | with: 豆包, detail: {en:",
        "spelling ChatGPT GPT-5 | with: chatgpt, detail: {en:",
        "spelling GPT-5 | with: gpt-5, detail: {en:",
      })
  void wordsOnWhatAToolDidAreNoTools(String answer, String step) {
    assertThat(element("shop", "words", "me", answer, "Lin"))
        .contains("generated-part: de-minimis", "{act: edit, by: author, " + step);
  }

  @Test
  void whatIsNotNamedIsNotInItWhereverItGoes() {
    assertThat(record("shop", "pictures", "ai", "1", "Lin")).contains("impression: {live: no}");
    assertThat(record("shop", "?", "ai", "1", "Lin")).doesNotContain("impression");
  }

  @Test
  void theTitleStandsBehindTheName() {
    assertThat(record("shop", "words", "1", "1", "A: B; Tide: 2"))
        .contains("title: \"Tide: 2\"", "credit: \"A: B\"");
    assertThat(record("shop", "words", "1", "1", "; Tide")).doesNotContain("people");
  }

  @Test
  void inEachLanguageTheSameAnswersAreTheSameKeys() {
    String chinese =
        record("zh-CN", new Script(true, "shop", "图片", "AI 即梦", "看得出来的改动：天空", "林悦；雾港"));
    assertThat(chinese)
        .contains("languages: [zh-CN]", "title: \"雾港\"", "name: \"即梦\"", "credit: \"林悦\"")
        .contains("{act: edit, by: author, generative: no, perceptible: yes, detail: \"天空\"}");
    assertThat(record("zh-CN", new Script(true, "shop", "words", "me", "smoother 豆包", "Lin")))
        .contains("with: 豆包", "smoother language");
    assertThat(record("shop", "文字", "我写的", "润色 豆包", "Lin")).contains("with: 豆包");
  }
}
