package org.bonafide.evidence.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.bonafide.evidence.container.Binding;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Piece;
import org.junit.jupiter.api.Test;

/** What a graph of ComfyUI says of the picture that it made, and what it does not say. */
class GraphsTest {

  private static Trace trace(String... nodes) {
    String graph = "{" + String.join(",", nodes) + "}";
    Piece piece = new Piece(Piece.Kind.TEXT, "prompt", graph.getBytes(StandardCharsets.UTF_8));
    List<Trace> traces =
        Traces.of(new FileParts("png", List.of(piece), Set.of(), "", 0, Binding.NONE));
    assertThat(traces).hasSize(1);
    return traces.get(0);
  }

  /** A node whose inputs are written with simple quotes. */
  private static String node(String id, String type, String inputs) {
    return "\"%s\":{\"class_type\":\"%s\",\"inputs\":{%s}}"
        .formatted(id, type, inputs.replace('\'', '"'));
  }

  private static String text(String id, String words) {
    return node(id, "CLIPTextEncode", "'text':'" + words + "','clip':['4',1]");
  }

  private static String sampler(String id, String more) {
    return node(id, "KSampler", "'steps':20," + more);
  }

  private static final String SAVE = node("9", "SaveImage", "'images':['8',0]");
  private static final String DECODE = node("8", "VAEDecode", "'samples':['3',0]");
  private static final String MODEL =
      node("4", "CheckpointLoaderSimple", "'ckpt_name':'base.ckpt'");

  @Test
  void aConditioningThatWasZeroedIsAnEmptyNegative() {
    Trace trace =
        trace(
            SAVE,
            DECODE,
            sampler("3", "'positive':['6',0],'negative':['7',0]"),
            text("6", "a boat"),
            node("7", "ConditioningZeroOut", "'conditioning':['6',0]"));
    assertThat(trace.prompt()).isEqualTo("a boat");
    assertThat(trace.negativePrompt()).isEmpty();
  }

  @Test
  void whatATextModelWasToldIsNoPrompt() {
    Trace trace =
        trace(
            SAVE,
            DECODE,
            sampler("3", "'positive':['6',0]"),
            node("6", "CLIPTextEncode", "'text':['10',0]"),
            node("10", "TextGenerate", "'prompt':['11',0]"),
            node("11", "PrimitiveString", "'value':'You are an expert.'"));
    assertThat(trace.prompt()).isEmpty();
    assertThat(trace.remarks())
        .containsExactly(
            "A text model of the graph wrote a prompt, or a part of it, which is not in the file"
                + " (TextGenerate); what that model was told is no prompt for the picture.");
  }

  @Test
  void aRefinerIsASamplerOfItsOwnAndTheFirstStands() {
    Trace trace =
        trace(
            node(
                "11",
                "KSamplerAdvanced",
                "'add_noise':'disable','noise_seed':0,'start_at_step':20,'model':['12',0],"
                    + "'positive':['6',0],'negative':['7',0],'latent_image':['3',0]"),
            node("12", "CheckpointLoaderSimple", "'ckpt_name':'refiner.ckpt'"),
            node("8", "VAEDecode", "'samples':['11',0]"),
            SAVE,
            MODEL,
            node(
                "3",
                "KSamplerAdvanced",
                "'add_noise':'enable','noise_seed':7213,'steps':25,'model':['4',0],"
                    + "'positive':['6',0],'negative':['7',0],'latent_image':['5',0]"),
            node("5", "EmptyLatentImage", "'width':1024"),
            text("6", "a boat"),
            text("7", "fog"));
    assertThat(trace.seed()).isEqualTo("7213");
    assertThat(trace.parameters())
        .containsEntry("model", "base.ckpt")
        .containsEntry("steps", "25")
        .containsEntry("sampler 2 model", "refiner.ckpt")
        .containsEntry("sampler 2 start_at_step", "20")
        .doesNotContainKeys("sampler 2 seed", "sampler 2 prompt");
    assertThat(trace.remarks()).singleElement().asString().startsWith("2 samplers of the graph");
  }

  @Test
  void everySamplerHasItsOwnPromptAndSeed() {
    Trace trace =
        trace(
            SAVE,
            node("8", "VAEDecode", "'samples':['2',0]"),
            sampler("2", "'seed':2,'positive':['7',0],'latent_image':['3',0]"),
            sampler("3", "'seed':1,'positive':['6',0],'latent_image':['5',0]"),
            text("6", "a boat"),
            text("7", "a ship at night"));
    assertThat(trace.prompt()).isEqualTo("a boat");
    assertThat(trace.seed()).isEqualTo("1");
    assertThat(trace.parameters())
        .containsEntry("sampler 2 prompt", "a ship at night")
        .containsEntry("sampler 2 seed", "2");
  }

  @Test
  void whatLedToNoPictureIsNotTold() {
    Trace trace =
        trace(
            node("1", "KSampler", "'seed':99,'steps':5,'positive':['7',0]"),
            text("7", "never used"),
            node("13", "LoadImage", "'image':'unused.png'"),
            SAVE,
            DECODE,
            sampler("3", "'seed':1,'positive':['6',0]"),
            text("6", "a boat"));
    assertThat(trace.toString())
        .contains("a boat")
        .doesNotContain("never used", "unused.png", "99");
  }

  @Test
  void promptsNoiseAndSettingsAreFoundThroughGuiders() {
    Trace trace =
        trace(
            SAVE,
            node("8", "VAEDecode", "'samples':['3',0]"),
            node(
                "3",
                "SamplerCustomAdvanced",
                "'noise':['25',0],'guider':['22',0],'sampler':['16',0],'sigmas':['17',0],"
                    + "'latent_image':['5',0]"),
            node("25", "RandomNoise", "'noise_seed':4711"),
            node("22", "BasicGuider", "'model':['30',0],'conditioning':['26',0]"),
            node("26", "FluxGuidance", "'guidance':3.5,'conditioning':['6',0]"),
            node("6", "CLIPTextEncodeFlux", "'clip_l':'boat','t5xxl':'a boat in fog'"),
            node("16", "KSamplerSelect", "'sampler_name':'euler'"),
            node("17", "BasicScheduler", "'scheduler':'simple','steps':28,'model':['30',0]"),
            node("30", "UNETLoader", "'unet_name':'flux.sft'"));
    assertThat(trace.prompt()).isEqualTo("boat\na boat in fog");
    assertThat(trace.negativePrompt()).isEmpty();
    assertThat(trace.seed()).isEqualTo("4711");
    assertThat(trace.parameters())
        .containsEntry("steps", "28")
        .containsEntry("sampler_name", "euler")
        .containsEntry("guidance", "3.5")
        .containsEntry("model", "flux.sft");
  }

  @Test
  void bothSidesOfAGuiderAndOfAPipeAreKept() {
    Trace guided =
        trace(
            node("3", "SamplerCustomAdvanced", "'guider':['22',0]"),
            node("22", "CFGGuider", "'cfg':4,'positive':['6',0],'negative':['7',0]"),
            text("6", "a boat"),
            text("7", "fog"));
    Trace piped =
        trace(
            node("3", "ImpactKSamplerBasicPipe", "'seed':5,'basic_pipe':['22',0]"),
            node("22", "ToBasicPipe", "'model':['4',0],'positive':['6',0],'negative':['7',0]"),
            MODEL,
            text("6", "a boat"),
            text("7", "fog"));
    for (Trace trace : List.of(guided, piped)) {
      assertThat(trace.prompt() + " / " + trace.negativePrompt()).isEqualTo("a boat / fog");
    }
    assertThat(guided.parameters()).containsEntry("cfg", "4");
    assertThat(piped.parameters()).containsEntry("model", "base.ckpt");
  }

  @Test
  void theOutputOfAControlNetSaysWhichSideItIs() {
    Trace trace =
        trace(
            sampler("3", "'positive':['10',0],'negative':['10',1]"),
            node(
                "10",
                "ControlNetApplyAdvanced",
                "'positive':['6',0],'negative':['7',0],'control_net':['11',0],'image':['12',0]"),
            node("11", "ControlNetLoader", "'control_net_name':'depth.sft'"),
            node("12", "LoadImage", "'image':'sketch.png'"),
            text("6", "a boat"),
            text("7", "fog"));
    assertThat(trace.prompt() + " / " + trace.negativePrompt()).isEqualTo("a boat / fog");
    assertThat(trace.parameters()).containsEntry("control net", "depth.sft");
    assertThat(trace.inputs()).containsExactly("sketch.png");
  }

  @Test
  void whatAWildcardBecameIsThePrompt() {
    assertThat(
            trace(
                    sampler("3", "'positive':['6',0]"),
                    node(
                        "6",
                        "ImpactWildcardEncode",
                        "'wildcard_text':'a __ship__','populated_text':'a brig'"))
                .prompt())
        .isEqualTo("a brig");
  }

  @Test
  void encodersNameTheirTextsInManyWays() {
    for (String input : List.of("prompt", "text_g", "t5xxl", "text")) {
      assertThat(
              trace(
                      sampler("3", "'positive':['6',0]"),
                      node("6", "AnEncoder", "'" + input + "':'a boat','image':['7',0]"),
                      node("7", "Other", "'text':'not this'"))
                  .prompt())
          .as(input)
          .isEqualTo("a boat");
    }
  }

  @Test
  void textsThatAreJoinedAreOneText() {
    assertThat(
            trace(
                    sampler("3", "'positive':['6',0]"),
                    node("6", "CLIPTextEncode", "'text':['7',0]"),
                    node(
                        "7",
                        "StringConcatenate",
                        "'string_a':'a','string_b':'boat','delimiter':' '"))
                .prompt())
        .isEqualTo("a boat");
  }

  @Test
  void aSwitchLetsOneTextThroughAndAnOpenOneNone() {
    String[] nodes = {
      sampler("3", "'positive':['6',0]"),
      node("6", "CLIPTextEncode", "'text':['7',0]"),
      node("10", "PrimitiveString", "'value':'yes'"),
      node("11", "PrimitiveString", "'value':'no'"),
      node("12", "PrimitiveBoolean", "'value':false")
    };
    List<String> closed = new java.util.ArrayList<>(List.of(nodes));
    closed.add(
        node("7", "ComfySwitchNode", "'switch':['12',0],'on_true':['10',0],'on_false':['11',0]"));
    List<String> open = new java.util.ArrayList<>(List.of(nodes));
    open.add(
        node("7", "ComfySwitchNode", "'switch':['44',0],'on_true':['10',0],'on_false':['11',0]"));
    assertThat(trace(closed.toArray(String[]::new)).prompt()).isEqualTo("no");
    assertThat(trace(open.toArray(String[]::new)).prompt()).isEmpty();
    assertThat(trace(open.toArray(String[]::new)).remarks())
        .containsExactly("The graph leaves open which of several texts was used.");
  }

  @Test
  void allLorasMergedModelsAndUpscalersAreListed() {
    Trace trace =
        trace(
            SAVE,
            node("8", "ImageUpscaleWithModel", "'upscale_model':['20',0],'image':['21',0]"),
            node("20", "UpscaleModelLoader", "'model_name':'4x.pth'"),
            node("21", "VAEDecode", "'samples':['3',0]"),
            sampler("3", "'model':['10',0],'positive':['6',0]"),
            text("6", "a boat"),
            node("10", "LoraLoader", "'lora_name':'one.sft','model':['11',0]"),
            node(
                "11",
                "Power Lora Loader (rgthree)",
                "'lora_1':{'on':true,'lora':'two.sft'},'lora_2':{'on':false,'lora':'off.sft'},"
                    + "'model':['12',0]"),
            node(
                "12",
                "CR LoRA Stack",
                "'switch_1':'On','lora_name_1':'three.sft','switch_2':'Off','lora_name_2':'x.sft',"
                    + "'model':['13',0]"),
            node("13", "ModelMergeSimple", "'model1':['4',0],'model2':['14',0]"),
            MODEL,
            node("14", "CheckpointLoaderSimple", "'ckpt_name':'other.ckpt'"));
    assertThat(trace.parameters())
        .containsEntry("lora", "one.sft, two.sft, three.sft")
        .containsEntry("model", "base.ckpt, other.ckpt")
        .containsEntry("upscaler", "4x.pth");
    assertThat(trace.remarks()).containsExactly("Models were merged (ModelMergeSimple).");
  }

  @Test
  void aNodeThatAsksAServiceHasAPromptOfItsOwn() {
    Trace trace =
        trace(
            node("9", "SaveImage", "'images':['1',0]"),
            node("1", "OpenAIGPTImage1", "'prompt':'a boat','seed':3,'image':['2',0]"),
            node("2", "LoadImage", "'image':'a.png'"));
    assertThat(trace.prompt() + trace.seed()).isEqualTo("a boat3");
    assertThat(trace.parameters()).containsEntry("service node", "OpenAIGPTImage1");
  }

  @Test
  void aGraphIsFoundUnderTheNameOfItsChunk() {
    String graph = "{" + sampler("3", "'positive':['6',0]") + "," + text("6", "a boat") + "}";
    for (String words : List.of("{\"prompt\":" + graph + "}", graph)) {
      Piece piece =
          new Piece(Piece.Kind.EXIF, "UserComment", words.getBytes(StandardCharsets.UTF_8));
      assertThat(Traces.of(new FileParts("webp", List.of(piece), Set.of(), "", 0, Binding.NONE)))
          .extracting(Trace::prompt)
          .containsExactly("a boat");
    }
  }

  @Test
  void nothingIsFoundTwiceInAGraphOfCircles() {
    assertThat(
            trace(
                    sampler("3", "'positive':['6',0],'latent_image':['3',0],'seed':['7',0]"),
                    node("6", "A", "'x':['6',0],'text':'a boat','y':['3',0]"),
                    node("7", "B", "'value':['7',0]"))
                .prompt())
        .isEqualTo("a boat");
  }
}
