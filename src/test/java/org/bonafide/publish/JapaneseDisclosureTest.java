package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.write.docx.DocxSchema;
import org.bonafide.write.pdf.PdfConformance;
import org.bonafide.write.pdf.PdfWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A disclosure in a third language, whose words are data: what it says, and what it does not. */
class JapaneseDisclosureTest {

  private static final String RECORD =
      """
      bonafide: 1
      title: 猫の絵
      speaks-as-of: 2026-04-10
      languages: [%s]
      people: {mio: {name: 三浦澪, credit: みお}, ken: {name: 佐藤健}}
      parties: {studio: {name: 青空社, kind: company}, free: {name: みお, person: mio}}
      tools:
        gen: {name: Genie, generative: yes}
        ed: {name: Brush, generative: no}
      disclosure: {targets: [%s], publisher: mio%s}
      works:
        neko:
          title: 猫の絵
          category: visual-art
          impression: {realistic: no, informs: no, live: no}
          elements:
            neko: {what: artwork, describe: {ja: 猫}, %s}
      """;

  private static final String GENERATED =
      "generated-part: appreciable, steps: [{act: prompt, by: mio, with: gen},"
          + " {act: select, by: mio, with: hand}]";

  private static byte[] record(String languages, String targets, String more, String element) {
    return RECORD.formatted(languages, targets, more, element).getBytes(StandardCharsets.UTF_8);
  }

  private static Papers papers(String languages, String targets, String more, String element) {
    Papers papers =
        Papers.swiftly(
            record(languages, targets, more, element),
            Path.of("target/no-such-folder"),
            Set.of("disclosure"));
    assertThat(papers.isRead()).as(papers.findings().toString()).isTrue();
    return papers;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          appreciable | prompt gen; select hand | AI生成画像 | 『猫の絵』には、生成AI（Genie）による生成物が含まれています。みおは、プロンプトを書き、画像を選びました。
          appreciable | prompt gen; edit ed seen | AI生成画像と、人が創作した部分を含みます | 『猫の絵』には、生成AI（Genie）による生成物が含まれています。みおは、プロンプトを書き、画像を編集しました。
          appreciable | generate gen; edit ed | AI生成画像を含みます | 『猫の絵』には、生成AI（Genie）による生成物が含まれています。みおは、Genieを使用して素材を生成し、画像を編集しました。
          appreciable | draw ed seen; edit gen | AIで加工した画像 | 『猫の絵』は、人が制作したものに、生成AI（Genie）で変更を加えたものです。みおは、画像を描き、Genieを使用して画像を編集しました。
          de-minimis | draw hand; edit gen | 生成AIツールを使用しました。その生成物がこの作品に含まれているとしても、ごくわずかです | 『猫の絵』の制作には、生成AIツール（Genie）を使用しました。その生成物が含まれているとしても、ごくわずかです。みおは、画像を描き、Genieを使用して画像を編集しました。
          none | prompt gen; draw hand | 生成AIツールを使用しましたが、その生成物はこの作品に含まれていません | 『猫の絵』の制作には、生成AIツール（Genie）を使用しました。その生成物は含まれていません。みおは、プロンプトを書き、画像を描きました。
          none | draw hand | 生成AIツールを使用せずに制作したものです | 『猫の絵』は、生成AIツールを使用せずに制作したものです。みおは、画像を描きました。
          none | draw | この作品にAI生成物は含まれていません。生成AIツールを使用したかどうかは示されていません | 『猫の絵』に、生成AIによる生成物は含まれていません。生成AIツールを使用したかどうかは示されていません。みおは、画像を描きました。
          unknown | prompt gen | 生成AIツールを使用して制作したものです。どの程度が生成されたかは示されていません | 『猫の絵』の制作には、生成AIツール（Genie）を使用しました。どの程度が生成されたかは示されていません。みおは、プロンプトを書きました。
          unknown | draw | この作品におけるAIの利用状況は、完全には示されていません | 『猫の絵』に生成AIによる生成物が含まれているかどうかは示されていません。みおは、画像を描きました。
          """)
  void labelAndNoticeSayWhatTheRecordStates(String part, String acts, String label, String notice) {
    StringBuilder steps = new StringBuilder();
    for (String act : acts.split("; ")) {
      String[] said = act.split(" ");
      steps
          .append(steps.isEmpty() ? "" : ", ")
          .append("{act: " + said[0] + ", by: mio")
          .append(said.length > 1 ? ", with: " + said[1] : "")
          .append(said.length > 2 ? ", perceptible: yes" : "")
          .append("}");
    }
    Papers papers =
        papers("ja", "general", "", "generated-part: " + part + ", steps: [" + steps + "]");
    assertThat(papers.disclosure().get(0).get("label").asText()).isEqualTo(label);
    assertThat(papers.disclosure().get(0).get("notice").asText()).isEqualTo(notice);
  }

  @Test
  void aPaperInJapaneseAloneHoldsNoEnglish() {
    String text =
        papers("ja", "general, pixiv, booth, eu", ", responsible: mio", GENERATED)
            .texts()
            .get("disclosure.txt");
    assertThat(text)
        .contains("生成AIの利用に関する開示", "日付：2026年4月10日", "内容の責任者：みお", "表示先ごとの要否")
        .doesNotContain("［英語", "AI disclosure", "。。", "、、", "{");
    // What other languages and machines read is not in the words of the paper.
    String own = text.replaceAll("(?s)\n他の言語の表示文.*?(?=\n生成された部分と)", "");
    assertThat(own).isNotEqualTo(text);
    // A label that the Union asks for in one of its languages is pasted as it is.
    assertThat(own.replace("AI-generated image", "").replace("AI GENERATED", ""))
        .doesNotContainPattern("[A-Za-z]{3,} [a-z]{2,}");
  }

  @Test
  void whatIsPastedIntoAPostIsInJapanese() {
    String live = GENERATED.replace("steps:", "impression: {live: yes}, steps:");
    for (String element : new String[] {GENERATED, live}) {
      String text =
          papers("ja", "youtube, meta, etsy, steam", "", element).texts().get("disclosure.txt");
      assertThat(text)
          .contains("欄：説明\n選択または貼り付ける内容：AI生成画像", "欄：キャプション\n選択または貼り付ける内容：AI生成画像")
          .contains("Listing description\n選択または貼り付ける内容：AI生成画像")
          .containsPattern(": description\n選択または貼り付ける内容：『猫の絵』には、生成AI（Genie）による生成物が含まれています。")
          .doesNotContain("contains material", "Replace");
    }
    assertThat(papers("ja", "steam", "", live).texts().get("disclosure.txt"))
        .contains("［ここを書き換えてください：");
  }

  @Test
  void besideEnglishEachLanguagePastesItsOwnLabel() {
    assertThat(papers("en, ja", "youtube", "", GENERATED).texts().get("disclosure.txt"))
        .contains("Choose or paste 選択または貼り付ける内容: AI-generated image AI生成画像");
  }

  @Test
  void whatIsNotStatedIsOpenInJapanese() {
    assertThat(
            papers("ja", "general", "", "steps: [{act: draw, by: mio}]")
                .texts()
                .get("disclosure.txt"))
        .contains("内容の責任者：［内容の責任者］", "使用ツール：記載なし")
        .doesNotContain("手作業", "使用せずに");
    assertThat(
            papers("ja", "pixiv", "", "steps: [{act: draw, by: mio}]")
                .texts()
                .get("disclosure.txt"))
        .contains("要否：未確定", "示されていない事項：");
  }

  @Test
  void wordsOfAPlaceThatHasNoneInJapaneseSayThatTheyAreEnglish() {
    String text = papers("ja", "bilibili", "", GENERATED).texts().get("disclosure.txt");
    assertThat(text).contains("［英語のまま］");
  }

  @Test
  void besideEnglishEachLanguageSaysTheSame() {
    String text =
        papers("en, ja", "general", ", responsible: mio", GENERATED).texts().get("disclosure.txt");
    assertThat(text)
        .contains("AI Disclosure", "生成AIの利用に関する開示", "10 April 2026", "2026年4月10日")
        .contains("“猫の絵” contains material generated", "『猫の絵』には、生成AI（Genie）による生成物");
  }

  @Test
  void aContractThatHasNoWordsInJapaneseIsDraftedInAnotherAndSaysSo() {
    for (String languages : new String[] {"ja", "en, ja"}) {
      Papers papers =
          Papers.swiftly(
              (new String(record(languages, "general", "", GENERATED), StandardCharsets.UTF_8)
                      + "contract: {agency: studio, with: free, governing-law: Texas}\n")
                  .getBytes(StandardCharsets.UTF_8),
              Path.of("target/no-such-folder"),
              Set.of("contract"));
      assertThat(papers.findings())
          .filteredOn(finding -> finding.rule().equals("instrument-without-language"))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.message())
                    .isEqualTo("The AI clauses have no words in \"ja\"; they are drafted in en.");
                assertThat(finding.remedy()).startsWith("Name en or zh-CN under \"languages\"");
                assertThat(finding.place().line()).isEqualTo(4);
              });
      assertThat(papers.texts().get("ai-clauses.txt"))
          .contains("AI Addendum")
          .doesNotContain("項目", "署名者");
    }
  }

  @Test
  void theWordFileNamesItsLanguageAndAFaceOfIt() throws IOException {
    byte[] docx =
        Bonafide.shipped()
            .publish(
                ProjectSource.of("project.yaml", record("ja", "general", "", GENERATED)),
                Wanted.all().only("disclosure").as("docx"))
            .files()
            .get("disclosure.docx");
    assertThat(DocxSchema.errors(docx)).isEmpty();
    assertThat(part(docx, "word/styles.xml"))
        .contains("w:eastAsia=\"Yu Mincho\"", "w:eastAsia=\"ja-JP\"")
        .doesNotContain("SimSun", "zh-CN");
    assertThat(part(docx, "word/document.xml"))
        .contains("<w:rFonts w:eastAsia=\"Yu Mincho\" w:hint=\"eastAsia\"/>");
  }

  private static String part(byte[] docx, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no " + name);
  }

  @Test
  void thePdfNamesItsLanguageAndGivesItsWordsBack() throws IOException {
    Outcome outcome =
        Bonafide.shipped()
            .publish(
                ProjectSource.of("project.yaml", record("ja", "general", "", GENERATED)),
                Wanted.all().only("disclosure").as("pdf"));
    byte[] pdf = outcome.files().get("disclosure.pdf");
    assertThat(PdfWords.of(pdf))
        .contains("『猫の絵』には、生成AI（Genie）による生成物が含まれています。", "［内容の責任者］", "2026年4月10日");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
    }
    assertThat(PdfConformance.check(pdf)).isEmpty();
  }
}
