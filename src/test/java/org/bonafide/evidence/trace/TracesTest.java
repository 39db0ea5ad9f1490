package org.bonafide.evidence.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonafide.evidence.container.Binding;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.FileReader;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.container.Piece;
import org.bonafide.evidence.scan.Exports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tiny files with the same chunks as the real tools write. */
class TracesTest {

  private static final String INFOTEXT =
      "a harbor at night, <lora:ink:0.8>\nwith lamps\nNegative prompt: people\nblurry\n"
          + "Steps: 20, Sampler: DPM++ 2M, CFG scale: 7, Seed: 4711, Size: 512x768,"
          + " Model: \"night, v2\", Version: v1.10.1";

  @TempDir private Path folder;

  @Test
  void webUiWritesATextInAPng() throws IOException {
    Trace trace = only(png("tEXt", "parameters", INFOTEXT));
    assertThat(trace.tool()).isEqualTo("Stable Diffusion WebUI");
    assertThat(trace.prompt()).isEqualTo("a harbor at night, <lora:ink:0.8>\nwith lamps");
    assertThat(trace.negativePrompt()).isEqualTo("people\nblurry");
    assertThat(trace.seed()).isEqualTo("4711");
    assertThat(trace.parameters()).containsEntry("Model", "night, v2").containsEntry("Steps", "20");
  }

  @Test
  void forgeIsKnownByItsVersion() throws IOException {
    Trace trace = only(png("tEXt", "parameters", INFOTEXT.replace("v1.10.1", "f2.0.1v1.10.1")));
    assertThat(trace.tool()).isEqualTo("Stable Diffusion WebUI Forge");
  }

  @Test
  void webUiWritesUtf16IntoTheExifOfAJpeg() throws IOException {
    byte[] words = INFOTEXT.replace("harbor", "港").getBytes(StandardCharsets.UTF_16BE);
    byte[] jpeg = Pictures.with(Pictures.jpeg(40, 30), 0xE1, userComment(words));
    assertThat(only(jpeg).prompt()).startsWith("a 港 at night");
  }

  @Test
  void aSentenceWithAColonIsNotTakenForSettings() throws IOException {
    assertThat(traces(png("tEXt", "parameters", "a label that says: harbor"))).isEmpty();
  }

  @Test
  void aTextHiddenInTransparencyIsRead() throws IOException {
    Trace trace = only(Exports.stealth(INFOTEXT));
    assertThat(trace.scheme()).isEqualTo("webui");
    assertThat(trace.seed()).isEqualTo("4711");
  }

  @Test
  void novelAiHiddenInTransparencyIsRead() throws IOException {
    Trace trace =
        only(
            Exports.stealth(
                "{\"Software\":\"NovelAI\",\"Description\":\"a fox\",\"Source\":\"Stable Diffusion X\","
                    + "\"Comment\":\"{\\\"uc\\\":\\\"text\\\",\\\"seed\\\":9}\"}"));
    assertThat(List.of(trace.tool(), trace.prompt(), trace.negativePrompt(), trace.seed()))
        .containsExactly("NovelAI", "a fox", "text", "9");
  }

  @Test
  void novelAiSaysThatItsSignatureWasNotVerified() throws IOException {
    byte[] png = png("tEXt", "Comment", "{\"seed\":3,\"signed_hash\":\"abc\"}");
    png = Pictures.with(png, "tEXt", Pictures.text("Description", "a fox"));
    Trace trace = only(Pictures.with(png, "tEXt", Pictures.text("Software", "NovelAI")));
    assertThat(trace.signature()).isEqualTo(Signature.NOT_CHECKED);
    assertThat(trace.remarks())
        .containsExactly("A signature of NovelAI is there; that it holds could not be shown.");
  }

  @Test
  void comfyUiIsFollowedFromTheSamplerToItsTexts() throws IOException {
    Trace trace =
        only(
            png(
                "tEXt",
                "prompt",
                "{\"3\":{\"class_type\":\"KSampler\",\"inputs\":{\"seed\":8566257,\"steps\":20,\"model\":[\"4\",0],"
                    + "\"cfg\":NaN,\"positive\":[\"9\",0],\"negative\":[\"7\",0]}},"
                    + "\"4\":{\"class_type\":\"CheckpointLoaderSimple\",\"inputs\":{\"ckpt_name\":\"v1.ckpt\"}},"
                    + "\"6\":{\"class_type\":\"CLIPTextEncode\",\"inputs\":{\"text\":[\"8\",0]}},"
                    + "\"8\":{\"class_type\":\"PrimitiveStringMultiline\",\"inputs\":{\"value\":\"a lamp\"}},"
                    + "\"9\":{\"class_type\":\"ConditioningZero\",\"inputs\":{\"conditioning\":[\"6\",0]}},"
                    + "\"7\":{\"class_type\":\"CLIPTextEncode\",\"inputs\":{\"text\":\"watermark\"}},"
                    + "\"10\":{\"class_type\":\"LoadImage\",\"inputs\":{\"image\":\"sketch.png\"}}}"));
    assertThat(trace.prompt()).isEqualTo("a lamp");
    assertThat(trace.negativePrompt()).isEqualTo("watermark");
    assertThat(trace.seed()).isEqualTo("8566257");
    assertThat(trace.parameters()).containsEntry("model", "v1.ckpt").containsEntry("cfg", "NaN");
    assertThat(trace.inputs()).containsExactly("sketch.png");
  }

  @Test
  void aGraphThatRunsInACircleEnds() throws IOException {
    assertThat(
            only(png(
                    "tEXt",
                    "prompt",
                    "{\"1\":{\"class_type\":\"KSampler\",\"inputs\":{\"positive\":[\"2\",0]}},"
                        + "\"2\":{\"class_type\":\"A\",\"inputs\":{\"x\":[\"2\",0]}}}"))
                .prompt())
        .isEmpty();
  }

  @Test
  void invokeAiIsReadInItsThreeForms() throws IOException {
    Trace now =
        only(
            png(
                "tEXt",
                "invokeai_metadata",
                "{\"generation_mode\":\"txt2img\",\"positive_prompt\":\"a kite\",\"seed\":5,"
                    + "\"model\":{\"name\":\"sdxl\"},\"app_version\":\"5.1\"}"));
    Trace older =
        only(
            png(
                "tEXt",
                "sd-metadata",
                "{\"app_version\":\"2.2\",\"image\":{\"prompt\":[{\"prompt\":\"a kite [grey]\"}],\"seed\":5}}"));
    Trace oldest =
        only(
            png(
                "tEXt",
                "Dream",
                "\"a kite [grey]\" -s 50 -S 5 -W 512 -H 512 -C 7.5 -A k_lms -G 0.9 -cf 0.75 -U 4 0.95"));
    assertThat(List.of(now, older, oldest))
        .allSatisfy(
            trace -> {
              assertThat(trace.prompt()).isEqualTo("a kite");
              assertThat(trace.seed()).isEqualTo("5");
            });
    assertThat(oldest.negativePrompt()).isEqualTo("grey");
  }

  @Test
  void fooocusIsReadAsJsonAndAsText() throws IOException {
    byte[] json =
        png(
            "tEXt",
            "parameters",
            "{\"prompt\":\"a bell\",\"base_model\":\"jugger\",\"seed\":\"77\",\"version\":\"Fooocus v2.5\"}");
    byte[] text =
        Pictures.with(
            png("tEXt", "parameters", INFOTEXT), "tEXt", Pictures.text("fooocus_scheme", "a1111"));
    assertThat(only(json).version()).isEqualTo("2.5");
    assertThat(only(json).seed()).isEqualTo("77");
    assertThat(only(text).tool()).isEqualTo("Fooocus");
  }

  @Test
  void swarmUiSaysWhenThePictureWasMade() throws IOException {
    Trace trace =
        only(
            png(
                "tEXt",
                "parameters",
                "{\"sui_image_params\":{\"prompt\":\"a boat\",\"seed\":12,\"swarm_version\":\"0.9\"},"
                    + "\"sui_extra_data\":{\"date\":\"2026-03-02\",\"original_prompt\":\"a {boat|ship}\"}}"));
    assertThat(trace.at()).isEqualTo("2026-03-02");
    assertThat(trace.remarks())
        .containsExactly("The prompt as typed differs from the prompt as used.");
  }

  @Test
  void drawThingsIsReadFromXmp() throws IOException {
    Trace trace =
        only(
            png(
                "iTXt",
                "XML:com.adobe.xmp\0\0\0\0",
                Pictures.xmp(
                    "<exif:UserComment xmlns:exif=\"http://ns.adobe.com/exif/1.0/\"><rdf:Alt><rdf:li"
                        + " xml:lang=\"x-default\">{\"c\":\"a tree\",\"uc\":\"snow\",\"model\":\"flux\",\"seed\":6}"
                        + "</rdf:li></rdf:Alt></exif:UserComment>")));
    assertThat(List.of(trace.tool(), trace.prompt(), trace.negativePrompt(), trace.seed()))
        .containsExactly("Draw Things", "a tree", "snow", "6");
  }

  @Test
  void midjourneyIsReadWithItsFlagsAndItsTime() throws IOException {
    byte[] png =
        png(
            "tEXt",
            "Description",
            "a võ of light --ar 4:3 --v 5.2 --no fog Job ID: 3f2b8f6e-0f0a-4a41-8d6e-1a2b3c4d5e6f");
    png = Pictures.with(png, "tEXt", Pictures.text("Author", "a private name"));
    png =
        Pictures.with(png, "tEXt", Pictures.text("Creation Time", "Mon, 02 Mar 2026 10:00:00 GMT"));
    Trace trace = only(png);
    assertThat(trace.prompt()).isEqualTo("a võ of light");
    assertThat(trace.version()).isEqualTo("5.2");
    assertThat(trace.parameters()).containsEntry("ar", "4:3").containsEntry("no", "fog");
    assertThat(trace.at()).isEqualTo("Mon, 02 Mar 2026 10:00:00 GMT");
    assertThat(trace.toString()).doesNotContain("private");
  }

  @Test
  void grokLeavesASignatureThatWasNotVerified() {
    Piece signature = exif("ImageDescription", "Signature: AbC=");
    Piece artist = exif("Artist", "3f2b8f6e-0f0a-4a41-8d6e-1a2b3c4d5e6f");
    assertThat(Traces.of(taken(signature, artist)))
        .singleElement()
        .satisfies(trace -> assertThat(trace.signature()).isEqualTo(Signature.NOT_CHECKED));
    assertThat(Traces.of(taken(signature))).isEmpty();
  }

  @Test
  void c2paIngredientsAreFollowedToTheActThatMadeThePicture() throws IOException {
    Trace made = traces(Pictures.with(Pictures.png(40, 30), "caBX", chatGpt())).get(0);
    assertThat(made.doing()).isEqualTo(Doing.GENERATED);
    assertThat(made.tool()).isEqualTo("GPT-4o");
    assertThat(made.prompt()).isEmpty();
    assertThat(made.remarks()).containsExactly("Carries a C2PA manifest (not checked).");
    assertThat(made.parameters()).containsEntry("claim generator", "ChatGPT");
  }

  @Test
  void c2paIsPutTogetherFromTheSegmentsOfAJpeg() throws IOException {
    List<byte[]> parts = Manifests.segments(chatGpt());
    byte[] jpeg = Pictures.with(Pictures.jpeg(40, 30), 0xEB, parts.get(1));
    assertThat(traces(Pictures.with(jpeg, 0xEB, parts.get(0)))).hasSize(2);
  }

  @Test
  void aFixedPhraseIsNeverGivenOutAsThePrompt() throws IOException {
    byte[] store =
        Manifests.store(
            Manifests.manifest(
                "urn:1",
                Manifests.claim("BFL"),
                Manifests.assertion(
                    "c2pa.ai_generated_content",
                    Map.of("model", "FLUX", "prompt", "AI generated image"))));
    Trace trace = traces(Pictures.with(Pictures.png(40, 30), "caBX", store)).get(0);
    assertThat(trace.tool()).isEqualTo("FLUX");
    assertThat(trace.prompt()).isEmpty();
  }

  @Test
  void iptcAndThePrcMarkStandBesideEachOther() throws IOException {
    List<Trace> traces =
        traces(
            png(
                "iTXt",
                "XML:com.adobe.xmp\0\0\0\0",
                Pictures.xmp(
                    "<iptcExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</iptcExt:DigitalSourceType>"
                        + "<TC260:AIGC>{\"Label\":\"1\",\"ContentProducer\":\"P\"}</TC260:AIGC>")));
    assertThat(traces).extracting(Trace::scheme).containsExactly("iptc", "aigc");
    assertThat(traces.get(1).parameters()).containsEntry("Label", "1");
  }

  @Test
  void xmpHistoryGivesTheActsWithTheirTimes() throws IOException {
    List<Trace> traces =
        traces(
            png(
                "iTXt",
                "XML:com.adobe.xmp\0\0\0\0",
                Pictures.xmp(
                    "<xmpMM:History xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\""
                        + " xmlns:stEvt=\"http://ns.adobe.com/xap/1.0/sType/ResourceEvent#\"><rdf:Seq>"
                        + "<rdf:li rdf:parseType=\"Resource\"><stEvt:action>created</stEvt:action>"
                        + "<stEvt:when>2026-03-05T09:00:00Z</stEvt:when><stEvt:softwareAgent>Adobe Photoshop 26.0</stEvt:softwareAgent></rdf:li>"
                        + "<rdf:li rdf:parseType=\"Resource\"><stEvt:action>saved</stEvt:action></rdf:li>"
                        + "</rdf:Seq></xmpMM:History>"
                        + "<photoshop:History xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\">opened a\nerased b</photoshop:History>")));
    assertThat(traces)
        .extracting(t -> t.parameters().get("action"))
        .containsExactly("created", "saved", null);
    assertThat(traces.get(0).at()).isEqualTo("2026-03-05T09:00:00Z");
    assertThat(traces.get(2).parameters()).containsEntry("lines of the history log", "2");
  }

  private static Piece exif(String name, String words) {
    return new Piece(Piece.Kind.EXIF, name, words.getBytes(StandardCharsets.UTF_8));
  }

  private static FileParts taken(Piece... pieces) {
    return new FileParts("jpeg", List.of(pieces), Set.of(), "", 0, Binding.NONE);
  }

  private static byte[] chatGpt() {
    byte[] first =
        Manifests.manifest(
            "urn:first",
            Manifests.claim("ChatGPT"),
            Manifests.assertion(
                "c2pa.actions.v2",
                Map.of(
                    "actions",
                    List.of(
                        Map.of(
                            "action", "c2pa.created",
                            "softwareAgent", Map.of("name", "GPT-4o"),
                            "digitalSourceType",
                                "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia")))));
    byte[] active =
        Manifests.manifest(
            "urn:second",
            Manifests.claim("ChatGPT"),
            Manifests.assertion(
                "c2pa.ingredient.v3",
                Map.of("activeManifest", Map.of("url", "self#jumbf=/c2pa/urn:first"))),
            Manifests.assertion(
                "c2pa.actions.v2", Map.of("actions", List.of(Map.of("action", "c2pa.opened")))));
    return Manifests.store(first, active);
  }

  private byte[] png(String type, String keyword, String words) {
    return Pictures.with(Pictures.png(40, 30), type, Pictures.text(keyword, words));
  }

  private Trace only(byte[] file) throws IOException {
    List<Trace> traces = traces(file);
    assertThat(traces).hasSize(1);
    return traces.get(0);
  }

  private List<Trace> traces(byte[] file) throws IOException {
    return Traces.of(FileReader.of(Files.write(folder.resolve("file"), file)));
  }

  /** A block of EXIF, high byte first, with the one field of the user comment. */
  private static byte[] userComment(byte[] utf16) {
    ByteBuffer comment = ByteBuffer.allocate(8 + utf16.length);
    return userCommentBytes(
        comment.put("UNICODE\0".getBytes(StandardCharsets.ISO_8859_1)).put(utf16).array());
  }

  private static byte[] userCommentBytes(byte[] comment) {
    ByteBuffer tiff = ByteBuffer.allocate(6 + 8 + 18 + 18 + comment.length);
    tiff.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
    tiff.putShort((short) 1).putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(26);
    tiff.putInt(0);
    tiff.putShort((short) 1).putShort((short) 0x9286).putShort((short) 7);
    tiff.putInt(comment.length).putInt(44).putInt(0);
    return tiff.put(comment).array();
  }
}
