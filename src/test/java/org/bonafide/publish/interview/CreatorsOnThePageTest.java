package org.bonafide.publish.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Severity;
import org.bonafide.project.yaml.RecordKeys;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Labelling;
import org.bonafide.publish.files.ProjectSource;
import org.junit.jupiter.api.Test;

/** Five creators answer the questions of the page, at most twelve, and get the right label. */
class CreatorsOnThePageTest {

  private static final Bonafide LIBRARY = Bonafide.shipped();
  private static final int MOST = 12;

  /** Whoever answers question after question, and nothing that is not asked. */
  private static final class Creator {
    private final RecordInterview interview = new RecordInterview("label", LIBRARY.destinations());
    private final Set<String> answered = new LinkedHashSet<>();
    private RecordKeys record =
        RecordKeys.of(FreshRecord.text("label", Locale.ENGLISH)).orElseThrow();

    Creator says(String id, String field, String... answers) {
      Asked asked =
          interview.asked(record, Set.of()).stream()
              .filter(one -> one.id().equals(id))
              .findFirst()
              .orElseThrow(() -> new AssertionError(id + " is not asked: " + ids()));
      List<String> chosen = new ArrayList<>();
      Map<String, String> words = new HashMap<>();
      for (String one : answers) {
        int at = one.indexOf('=');
        if (at < 0) {
          chosen.add(one);
        } else {
          words.put(one.substring(0, at), one.substring(at + 1));
        }
      }
      FieldAnswer answer = new FieldAnswer(chosen, words);
      record = interview.answered(record, asked, Map.of(field, answer));
      answered.add(id);
      Asked again =
          interview.asked(record, Set.of()).stream()
              .filter(one -> one.id().equals(id))
              .findFirst()
              .orElseThrow();
      FieldAnswer read =
          again.fields().stream()
              .filter(one -> one.field().name().equals(field))
              .findFirst()
              .orElseThrow()
              .answer();
      assertThat(Set.copyOf(read.chosen()))
          .as(id + "\n" + record.text())
          .isEqualTo(Set.copyOf(chosen));
      words.forEach((name, said) -> assertThat(read.said(name)).as(id).isEqualTo(said));
      return this;
    }

    List<String> ids() {
      return interview.asked(record, Set.of()).stream().map(Asked::id).toList();
    }

    /** What the card of a place says at the end. */
    String card(String place) {
      assertThat(answered).as("answered").containsExactlyInAnyOrderElementsOf(ids());
      assertThat(ids()).hasSizeLessThanOrEqualTo(MOST);
      byte[] bytes = record.text().getBytes(StandardCharsets.UTF_8);
      Labelling labelling =
          Labelling.of(LIBRARY, ProjectSource.of("project.yaml", bytes), List.of(place));
      assertThat(labelling.findings())
          .as(record.text())
          .noneMatch(finding -> finding.severity() == Severity.ERROR);
      return labelling.labels().get(0).card(Locale.ENGLISH).entries().stream()
          .map(entry -> entry.name() + " " + entry.words())
          .collect(Collectors.joining("\n"));
    }
  }

  @Test
  void anEtsySeller() {
    Creator creator =
        new Creator()
            .says("places", "places", "etsy")
            .says("kinds", "kinds", "pictures")
            .says("maker.pictures", "maker", "tool", "tool.tools=Midjourney v7")
            .says("then.pictures", "then", "changed", "changed.what=repainted the sky")
            .says("called", "name", "=Harbor & Fog Prints");
    assertThat(creator.card("etsy"))
        .contains("Designed by", "Contains AI-generated imagery and a person’s own work");
    assertThat(creator.record.text()).contains("{act: prompt, with: midjourney, by: author}");
  }

  @Test
  void aNovelist() {
    Creator creator =
        new Creator()
            .says("places", "places", "amazon-kdp")
            .says("kinds", "kinds", "pictures", "words")
            .says("maker.pictures", "maker", "tool", "tool.tools=Midjourney")
            .says("then.pictures", "then", "chose")
            .says("maker.words", "maker", "wrote")
            .says(
                "edit.words",
                "edit",
                "added",
                "added.tools=ChatGPT",
                "added.what=chapters 23 and 24")
            .says("called", "name", "=A. N. Onymous");
    assertThat(creator.card("amazon-kdp"))
        .contains("“Yes”", "Texts: Choose one: Some sections", "Translations: “None”");
  }

  @Test
  void aNovelistWhoseEditorIsATool() {
    Creator creator =
        new Creator()
            .says("places", "places", "amazon-kdp")
            .says("kinds", "kinds", "words")
            .says("maker.words", "maker", "wrote")
            .says("edit.words", "edit", "smoother", "smoother.tools=ChatGPT")
            .says("called", "name", "=Ada");
    assertThat(creator.card("amazon-kdp")).contains("“No”").doesNotContain("“Yes”");
  }

  @Test
  void aMusician() {
    Creator creator =
        new Creator()
            .says("places", "places", "spotify", "youtube")
            .says("kinds", "kinds", "instruments", "voices", "lyrics")
            .says("maker.instruments", "maker", "tool", "tool.tools=Suno")
            .says("then.instruments", "then", "chose")
            .says("seen.instruments", "taken", "not-taken")
            .says("seen.instruments", "who", "nobody")
            .says("maker.voices", "maker", "spoke")
            .says("edit.voices", "edit", "nothing")
            .says("maker.lyrics", "maker", "wrote")
            .says("edit.lyrics", "edit", "nothing")
            .says("called", "name", "=KITMO");
    assertThat(creator.card("spotify"))
        .contains("Instrumentalist: “AI”")
        .doesNotContain("Vocalist", "Lyricist");
    assertThat(creator.card("youtube"))
        .contains("Description: Contains AI-generated audio and a person’s own work");
  }

  @Test
  void aDeveloperOfGames() {
    Creator creator =
        new Creator()
            .says("places", "places", "steam", "itch")
            .says("kinds", "kinds", "pictures", "code", "live")
            .says("maker.pictures", "maker", "tool", "tool.tools=SDXL")
            .says("then.pictures", "then", "changed", "changed.what=repainted")
            .says("maker.code", "maker", "coded")
            .says("edit.code", "edit", "improved", "improved.tools=GitHub Copilot")
            .says("live.live", "tools", "=GPT-5")
            .says("live.live", "what", "words")
            .says("called", "name", "=Jo Tanaka")
            .says("called", "title", "=Lantern Quest");
    assertThat(creator.card("steam"))
        .contains("Pre-Generated: “Yes”", "Live-Generated: “Yes”", "“Lantern Quest”", "SDXL")
        .doesNotContain("Copilot");
    assertThat(creator.card("itch")).contains("Graphics: Tick", "Code: Tick");
  }

  @Test
  void aResearcher() {
    Creator creator =
        new Creator()
            .says("places", "places", "elsevier")
            .says("kinds", "kinds", "words")
            .says("maker.words", "maker", "wrote")
            .says(
                "edit.words",
                "edit",
                "smoother",
                "smoother.tools=Claude Sonnet 4.5",
                "added",
                "added.tools=ChatGPT GPT-5",
                "added.what=sections 2.1 and 2.2")
            .says("called", "name", "=Dana Ruiz");
    assertThat(creator.card("elsevier"))
        .contains(
            "Claude Sonnet 4.5 in order to", "ChatGPT GPT-5 in order to generate sections 2.1 and")
        .doesNotContain("Claude Sonnet 4.5 and ChatGPT");
  }

  @Test
  void aToolThatIsTypedLetterByLetterIsOneTool() {
    Creator creator =
        new Creator()
            .says("places", "places", "etsy")
            .says("kinds", "kinds", "pictures")
            .says("maker.pictures", "maker", "tool", "tool.tools=Mid")
            .says("maker.pictures", "maker", "tool", "tool.tools=Midjourney")
            .says("maker.pictures", "maker", "tool", "tool.tools=Midjourney v7");
    assertThat(creator.record.keys("tools")).containsExactly("midjourney");
    assertThat(creator.record.value("tools.midjourney.version")).isEqualTo("7");
  }

  @Test
  void anAnswerThatIsTakenBackLeavesTheRecordAsItWas() {
    Creator creator =
        new Creator().says("places", "places", "etsy").says("kinds", "kinds", "pictures");
    String before = creator.record.text();
    creator
        .says("maker.pictures", "maker", "drew")
        .says("edit.pictures", "edit", "altered", "altered.tools=Firefly", "altered.what=the sky")
        .says("maker.pictures", "maker", "tool", "tool.tools=Midjourney v7")
        .says("then.pictures", "then", "fixes")
        .says("maker.pictures", "maker");
    assertThat(creator.record.text()).isEqualTo(before);
  }

  @Test
  void whatAToolAddedIsPutBesideWhatTheRecordSaysOfThatPart() {
    Creator creator =
        new Creator()
            .says("places", "places", "elsevier")
            .says("kinds", "kinds", "words")
            .says("maker.words", "maker", "wrote");
    String added = "works.work.elements.words-added";
    creator.record = creator.record.with(added + ".steps", List.of(Map.of("act", "write")));
    creator.says("edit.words", "edit", "added", "added.what=section 2");
    assertThat(creator.record.value(added + ".steps.0.act")).isEqualTo("prompt");
    assertThat(creator.record.value(added + ".steps.1.act")).isEqualTo("write");
  }
}
