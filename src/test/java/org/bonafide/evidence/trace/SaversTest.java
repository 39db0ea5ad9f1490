package org.bonafide.evidence.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bonafide.evidence.container.Binding;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Piece;
import org.junit.jupiter.api.Test;

/** What savers, sites and newer versions write, each in a form of its own. */
class SaversTest {

  private static Trace only(Piece.Kind kind, String... namesAndWords) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < namesAndWords.length; i += 2) {
      byte[] words = namesAndWords[i + 1].getBytes(StandardCharsets.UTF_8);
      pieces.add(new Piece(kind, namesAndWords[i], words));
    }
    List<Trace> traces = Traces.of(new FileParts("x", pieces, Set.of(), "", 0, Binding.NONE));
    assertThat(traces).hasSize(1);
    return traces.get(0);
  }

  private static Trace text(String words) {
    return only(Piece.Kind.TEXT, "parameters", words);
  }

  @Test
  void aValueInBracketsEndsWithItsBracket() {
    Trace trace =
        text(
            "a boat\nNegative prompt: fog\nSteps: 25, Seed: 7, Created Date:"
                + " 2026-01-04T01:27:21.2Z, Civitai resources: [{\"type\":\"checkpoint\",\"modelName\":"
                + "\"A, b: c\"}], Civitai metadata: {}");
    assertThat(List.of(trace.tool(), trace.prompt(), trace.negativePrompt(), trace.seed()))
        .containsExactly("Civitai", "a boat", "fog", "7");
    assertThat(trace.at()).startsWith("2026-01-04");
    assertThat(trace.parameters())
        .containsEntry(
            "Civitai resources", "[{\"type\":\"checkpoint\",\"modelName\":\"A, b: c\"}]");
  }

  @Test
  void aPairThatIsNoneIsPassedOverAndTheOthersStay() {
    assertThat(text("a boat\nSteps: 25, (x): y, Seed: 7, Sampler: e").parameters())
        .containsEntry("Steps", "25")
        .containsEntry("Sampler", "e");
  }

  @Test
  void aTemplateAfterTheSettingsIsNotThePrompt() {
    Trace trace =
        text("a red boat\nSteps: 25, Seed: 7, Sampler: e\nTemplate: a {red|blue} boat\nof wood");
    assertThat(trace.prompt()).isEqualTo("a red boat");
    assertThat(trace.seed()).isEqualTo("7");
  }

  @Test
  void aPlaceholderIsNoPromptAndWhatStandsBesideItIsNotTold() {
    Trace trace =
        text(
            "unknown\nNegative prompt: unknown\nSteps: 20, Sampler: euler, Seed: 0, Model: M,"
                + " Version: ComfyUI");
    assertThat(trace.tool() + trace.version() + trace.prompt() + trace.seed()).isEqualTo("ComfyUI");
    assertThat(trace.parameters()).isEmpty();
    assertThat(trace.remarks()).hasSize(1);
  }

  @Test
  void aBranchIsNoVersion() {
    assertThat(text("a\nSteps: 1, Seed: 1, Version: classic"))
        .satisfies(t -> assertThat(t.tool()).isEqualTo("Stable Diffusion WebUI Forge Classic"))
        .satisfies(t -> assertThat(t.version()).isEmpty());
    assertThat(text("a\nSteps: 1, Seed: 1, Version: neo-2.28"))
        .satisfies(t -> assertThat(t.tool()).isEqualTo("Stable Diffusion WebUI Forge Neo"))
        .satisfies(t -> assertThat(t.version()).isEqualTo("2.28"));
  }

  @Test
  void flatJsonIsReadByItsKeysAndAToolThatIsNotNamedIsNone() {
    Trace ruined =
        text(
            "{\"Prompt\":\"a boat\",\"Negative\":\"fog\",\"seed\":7,\"base_model_name\":\"m\","
                + "\"loras\":[\"one\",\"two\"],\"software\":\"RuinedFooocus\"}");
    assertThat(List.of(ruined.tool(), ruined.prompt(), ruined.negativePrompt(), ruined.seed()))
        .containsExactly("RuinedFooocus", "a boat", "fog", "7");
    assertThat(ruined.parameters()).containsEntry("loras", "one, two");
    Trace space =
        text(
            "{\"prompt\":\"a boat\",\"negative_prompt\":\"fog\",\"num_inference_steps\":24,"
                + "\"guidance_scale\":5.5,\"seed\":8,\"use_upscaler\":{\"upscale_by\":1.5}}");
    assertThat(List.of(space.tool(), space.prompt(), space.negativePrompt(), space.seed()))
        .containsExactly("", "a boat", "fog", "8");
    assertThat(space.parameters()).containsEntry("upscale_by", "1.5");
  }

  private static final String NOVEL =
      "{\"prompt\":\"two boats\",\"seed\":3,\"uc\":\"fog\",\"director_reference_strengths\":[1.0],"
          + "\"v4_prompt\":{\"caption\":{\"base_caption\":\"two boats\",\"char_captions\":"
          + "[{\"char_caption\":\"girl, sailing\"},{\"char_caption\":\"boy, rowing\"}]}},"
          + "\"v4_negative_prompt\":{\"caption\":{\"char_captions\":[{\"char_caption\":\"\"},"
          + "{\"char_caption\":\"hat\"}]}}}";

  @Test
  void charactersHavePromptsOfTheirOwn() {
    Trace png =
        only(Piece.Kind.TEXT, "Software", "NovelAI", "Description", "two boats", "Comment", NOVEL);
    Trace webp =
        only(
            Piece.Kind.EXIF,
            "Software",
            "NovelAI Diffusion V4.5 X",
            "UserComment",
            "{\"Comment\":\"" + NOVEL.replace("\"", "\\\"") + "\"}");
    for (Trace trace : List.of(png, webp)) {
      assertThat(trace.prompt()).isEqualTo("two boats");
      assertThat(trace.parameters())
          .containsEntry("character 1 prompt", "girl, sailing")
          .containsEntry("character 2 prompt", "boy, rowing")
          .containsEntry("character 2 negative prompt", "hat")
          .doesNotContainKey("character 1 negative prompt");
      assertThat(trace.inputs()).containsExactly("a reference picture, not named");
    }
    assertThat(webp.parameters()).containsEntry("model", "NovelAI Diffusion V4.5 X");
  }

  @Test
  void picturesThatInvokeAiWasFedAndItsLorasAreListed() {
    Trace trace =
        only(
            Piece.Kind.TEXT,
            "invokeai_metadata",
            "{\"positive_prompt\":\"a boat\",\"seed\":1,\"ipAdapters\":[{\"image\":{\"image_name\":"
                + "\"pose.png\"}}],\"loras\":[{\"model\":{\"name\":\"ink\"},\"weight\":1}]}");
    assertThat(trace.inputs()).containsExactly("pose.png");
    assertThat(trace.parameters()).containsEntry("lora", "ink");
  }

  @Test
  void aGraphInXmpIsRead() {
    String graph =
        "{&quot;3&quot;:{&quot;class_type&quot;:&quot;KSampler&quot;,&quot;inputs&quot;:"
            + "{&quot;seed&quot;:5,&quot;positive&quot;:[&quot;6&quot;,0]}},&quot;6&quot;:"
            + "{&quot;class_type&quot;:&quot;CLIPTextEncode&quot;,&quot;inputs&quot;:"
            + "{&quot;text&quot;:&quot;a boat&quot;}}}";
    Trace trace =
        only(
            Piece.Kind.XMP,
            "XMP",
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
                + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description"
                + " rdf:about=\"\" xmlns:comfy=\"https://github.com/Comfy-Org/ComfyUI\""
                + " comfy:prompt=\""
                + graph
                + "\"/></rdf:RDF></x:xmpmeta>");
    assertThat(trace.prompt() + trace.seed()).isEqualTo("a boat5");
  }
}
