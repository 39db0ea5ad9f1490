package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bonafide.project.Answer;
import org.bonafide.project.Contract;
import org.bonafide.project.Project;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;
import org.bonafide.project.yaml.ProjectReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract from eight answers, of which none has to be known. */
class ContractInitTest {

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
  }

  private Project started(String dir) {
    var reading = ProjectReader.read(folder.resolve(dir).resolve("project.yaml"));
    assertThat(reading.project()).as(reading.findings().toString()).isPresent();
    return reading.project().orElseThrow();
  }

  private String text(String dir) throws IOException {
    return Files.readString(folder.resolve(dir).resolve("project.yaml"));
  }

  private void generates(String dir) {
    assertThat(desk.out).contains("bonafide generate " + dir + "/project.yaml --only contract");
    int code =
        desk.run("generate", dir + "/project.yaml", "--only", "contract", "--formats", "txt");
    assertThat(code).as(desk.said()).isZero();
    assertThat(desk.out).contains("ai-clauses.txt");
  }

  @Test
  void theAnswersAreTheRecordAndItGeneratesAtOnce() throws IOException {
    String answers =
        """
        en
        Ridgeline Design LLC
        Dana Whitlock
        a person
        Copper Mule logo, Bottle label
        Midjourney, Adobe Illustrator, Adobe Firefly
        Texas
        agency
        yes
        no
        No AI in final art
        USD 4,000
        """;
    assertThat(desk.answer(answers, true, "init", "mule", "--contract")).isZero();
    Project project = started("mule");
    assertThat(project.people()).hasSize(1);
    assertThat(project.parties().get("contractor").person()).isEqualTo("freelancer");
    assertThat(project.tools().values())
        .extracting(Tool::name)
        .containsExactly("Midjourney", "Adobe Illustrator", "Adobe Firefly");
    assertThat(project.works().values())
        .hasSize(2)
        .allMatch(work -> work.status() == Work.Status.PLANNED && work.elements().isEmpty());
    Contract contract = project.contract();
    assertThat(contract.form()).isEqualTo(Contract.Form.SHORT);
    assertThat(contract.governingLaw()).isEqualTo("US-TX");
    assertThat(contract.position()).isEqualTo(Contract.Position.AGENCY);
    assertThat(contract.tools().permitted()).hasSize(3);
    assertThat(contract.terms().likeness().orElseThrow().kind()).isEqualTo("no-replica");
    assertThat(contract.entries().get(0).price()).isEqualTo("USD 4,000");
    assertThat(text("mule")).doesNotContain("{act:").contains("#   agreement");
    generates("mule");
  }

  @Test
  void nothingIsStatedThatNobodyAnswered() throws IOException {
    assertThat(desk.answer("", false, "init", "blank", "--contract")).isZero();
    Project project = started("blank");
    assertThat(project.parties()).isEmpty();
    assertThat(project.tools()).isEmpty();
    assertThat(project.works()).isEmpty();
    assertThat(text("blank").lines().filter(line -> !line.startsWith("#") && !line.isBlank()))
        .allMatch(
            line ->
                line.startsWith("bonafide:")
                    || line.startsWith("title:")
                    || line.startsWith("languages:")
                    || line.startsWith("contract:")
                    || line.startsWith("  form: short"));
    generates("blank");
  }

  @Test
  void everyAnswerMayBeThatItIsNotKnown() throws IOException {
    String answers = "en\n" + "I don't know\n".repeat(4) + "don’t know\n".repeat(5);
    assertThat(desk.answer(answers, true, "init", "unknown", "--contract")).isZero();
    desk.answer("", false, "init", "blank", "--contract");
    assertThat(text("unknown")).isEqualTo(text("blank"));
  }

  @Test
  void aToolIsNotCalledGenerativeByWhoOnlyPermitsIt() {
    desk.run("init", "t", "--contract", "--tool", "Photoshop");
    Tool tool = started("t").tools().get("photoshop");
    assertThat(tool.generative()).isEqualTo(Answer.UNKNOWN);
    assertThat(started("t").contract().position()).isEqualTo(Contract.Position.BALANCED);
  }

  @Test
  void aLawWithSeveralMeaningsIsAskedBackWithTheChoices() {
    String before = "en\n\n\n\n\n";
    assertThat(desk.answer(before + "UK\n2\n", true, "init", "uk", "--contract")).isZero();
    assertThat(desk.out).contains("may mean several laws", "2 GB-SCT (the law of Scotland)");
    assertThat(started("uk").contract().governingLaw()).isEqualTo("GB-SCT");
    desk.answer(before + "Springfield\nthe laws of Norway\n", true, "init", "no", "--contract");
    assertThat(desk.out).contains("\"Springfield\" names no law that is known");
    assertThat(started("no").contract().governingLaw()).isEqualTo("the laws of Norway");
    desk.answer(before + "x y\nx y\nx y\nx y\n", true, "init", "never", "--contract");
    assertThat(started("never").contract().governingLaw()).isEmpty();
  }

  @Test
  void itAsksInChinese() throws IOException {
    String answers = "山脊设计有限公司\n林悦\n个人\n铜骡标志\n即梦、Photoshop\n中国\n委托方\n否\n无\n人民币20000元\n";
    assertThat(desk.answer(answers, true, "init", "cn", "--contract", "--language", "zh-CN"))
        .isZero();
    assertThat(desk.out).contains("由谁委托").doesNotContain("Who commissions");
    Project project = started("cn");
    assertThat(project.languages().get(0).toLanguageTag()).isEqualTo("zh-CN");
    assertThat(project.contract().governingLaw()).isEqualTo("CN");
    assertThat(project.tools()).hasSize(2);
    assertThat(project.contract().terms().likeness().orElseThrow().kind())
        .isEqualTo("not-concerned");
    assertThat(project.contract().terms().clientPolicy().isEmpty()).isTrue();
    generates("cn");
  }

  @Test
  void noAiToolsIsAnAnswer() {
    desk.answer("en\n\n\n\nnone\n", true, "init", "hand", "--contract");
    assertThat(started("hand").contract().aiUse()).isEqualTo(Contract.AiUse.NONE);
    assertThat(started("hand").tools()).isEmpty();
  }

  @Test
  void optionsAnswerToo() {
    int code =
        desk.run(
            "init",
            "o",
            "--contract",
            "--agency",
            "- \"A\": {b} # c",
            "--freelancer",
            "Vox Ltd",
            "--freelancer-is",
            "company",
            "--works",
            "Hand, hand; hand",
            "--tool",
            "Hand",
            "--law",
            "texas",
            "--position",
            "freelancer",
            "--price",
            "GBP 10");
    assertThat(code).as(desk.said()).isZero();
    Project project = started("o");
    assertThat(project.parties().get("agency").name()).isEqualTo("- \"A\": {b} # c");
    assertThat(project.parties().get("contractor").kind()).isEqualTo("company");
    assertThat(project.works()).hasSize(2);
    assertThat(project.tools()).containsOnlyKeys("hand-2");
    generates("o");
  }

  @Test
  void anOptionThatIsNotUnderstoodWritesNothing() {
    assertThat(desk.run("init", "u", "--contract", "--law", "UK")).isEqualTo(2);
    assertThat(desk.err).contains("may mean several laws", "GB-ENG");
    assertThat(desk.run("init", "u", "--contract", "--position", "mine")).isEqualTo(2);
    assertThat(desk.run("init", "u", "--law", "Texas")).isEqualTo(2);
    assertThat(desk.err).contains("needs --contract");
    assertThat(desk.run("init", "u", "--contract", "--author", "Mia")).isEqualTo(2);
    assertThat(folder.resolve("u")).doesNotExist();
  }

  @Test
  void nothingIsAskedWhereARecordIsThereAlready() throws IOException {
    Files.createDirectory(folder.resolve("mine"));
    desk.write("mine/project.yaml", "mine");
    assertThat(desk.answer("en\nX\n", true, "init", "mine", "--contract")).isEqualTo(3);
    assertThat(desk.out).isEmpty();
    assertThat(folder.resolve("mine/project.yaml")).hasContent("mine");
  }

  @Test
  void theLanguageIsAskedUntilItIsOne() {
    for (String named : List.of("zh", "ZH-cn", "Chinese", "中文", "简体中文")) {
      desk.answer("Klingon\n" + named + "\n", true, "init", named, "--contract");
      assertThat(started(named).languages().get(0).toLanguageTag()).isEqualTo("zh-CN");
    }
    desk.answer("英文\n", true, "init", "en", "--contract");
    assertThat(started("en").languages().get(0).toLanguageTag()).isEqualTo("en");
    desk.answer("中文\nX\n", false, "init", "x", "--contract", "--language", "English");
    assertThat(started("x").parties().get("agency").name()).isEqualTo("X");
  }

  @Test
  void atAPipeTheFirstLineIsTheLanguageOrNothingIsWritten() {
    assertThat(desk.answer("Ridgeline\nDana\n", false, "init", "p", "--contract")).isEqualTo(2);
    assertThat(desk.err).contains("The first line, \"Ridgeline\", names no language");
    assertThat(folder.resolve("p")).doesNotExist();
  }

  @Test
  void atAPipeARefusedAnswerStaysOpenAndNothingSlides() throws IOException {
    String answers =
        "en\nA\nB\nrobot\nLogo\nGIMP\nno\nours\nmaybe\nwith consent\nNo AI art\nUSD 4\nmore\n";
    assertThat(desk.answer(answers, false, "init", "p", "--contract")).isZero();
    Contract contract = started("p").contract();
    assertThat(text("p")).doesNotContain("kind: ");
    assertThat(started("p").works().values()).extracting(Work::id).containsExactly("logo");
    assertThat(contract.governingLaw()).isEmpty();
    assertThat(contract.terms().likeness()).isEmpty();
    assertThat(contract.terms().clientPolicy().isEmpty()).isFalse();
    assertThat(contract.entries().get(0).price()).isEqualTo("USD 4");
    assertThat(desk.err.lines())
        .hasSize(5)
        .anyMatch(line -> line.contains("\"robot\"") && line.contains("parties.contractor.kind"))
        .anyMatch(line -> line.contains("\"no\"") && line.contains("contract.governing-law"))
        .anyMatch(line -> line.contains("\"ours\"") && line.contains("contract.position"))
        .anyMatch(line -> line.contains("\"maybe\"") && line.contains("contract.likeness"))
        .anyMatch(line -> line.contains("\"more\""));
  }

  @Test
  void aRefusedLawDoesNotTakeTheNextLine() {
    String answers = "en\nA\n?\nLogo\nGIMP\nUK\nagency\nno\nnone\nUSD 4\n";
    desk.answer(answers, false, "init", "p", "--contract");
    assertThat(desk.err).contains("may mean several laws", "GB-SCT");
    assertThat(started("p").contract().position()).isEqualTo(Contract.Position.AGENCY);
    assertThat(started("p").contract().governingLaw()).isEmpty();
  }

  @Test
  void aLawIsEchoedAndTwoSmallLettersAreAWord() {
    String before = "en\n\n\n\n\n";
    for (String word : List.of("no", "ok", "or", "it", "in", "me", "hi", "de", "us", "No")) {
      desk.answer(before + word + "\nTX\n", true, "init", "w-" + word, "--contract");
      assertThat(started("w-" + word).contract().governingLaw()).as(word).isEqualTo("US-TX");
      assertThat(desk.out).contains("Governing law: the laws of the State of Texas, United States");
    }
    desk.answer(before + "NO\n", true, "init", "norway", "--contract");
    assertThat(desk.out).contains("Governing law: the laws of Norway");
    assertThat(started("norway").contract().governingLaw()).isEqualTo("the laws of Norway");
    desk.answer("中文\n\n\n\n\n上海\n", true, "init", "sh", "--contract");
    assertThat(desk.out).contains("适用法律：中华人民共和国法律");
  }

  @Test
  void whoseSideIsUnderstoodOrExplained() {
    String before = "en\nRidgeline\nDana\np\n\n\n\n";
    desk.answer(before + "甲方\n", true, "init", "a", "--contract");
    assertThat(started("a").contract().position()).isEqualTo(Contract.Position.AGENCY);
    desk.answer(before + "ours\n乙方\n", true, "init", "b", "--contract");
    assertThat(desk.out).contains("agency = the wording favours Ridgeline; freelancer");
    assertThat(started("b").contract().position()).isEqualTo(Contract.Position.FREELANCER);
  }

  @Test
  void whatIsNotKnownHasManyNames() throws IOException {
    desk.answer("", false, "init", "blank", "--contract");
    for (String said :
        List.of("I dont know", "N/A", "n/a", "skip", "None known", "不知道", "不清楚", "跳过")) {
      desk.answer("en\n" + (said + "\n").repeat(9), false, "init", "u", "--contract");
      assertThat(text("u")).as(said).isEqualTo(text("blank"));
      Files.delete(folder.resolve("u/project.yaml"));
    }
  }

  @Test
  void severalWorksDoNotMakeATitle() {
    desk.run("init", "one", "--contract", "--works", "Moon, volume 2");
    assertThat(started("one").title()).isEqualTo("Moon, volume 2");
    desk.run("init", "three", "--contract", "--works", "Moon, Sun, Stars");
    assertThat(started("three").title()).isEqualTo("Moon and 2 more");
    desk.run("init", "of", "--contract", "--works", "Moon, Sun", "--agency", "Ridgeline");
    assertThat(started("of").title()).isEqualTo("Ridgeline project");
    desk.run("init", "zh", "--contract", "--works", "月、日、星", "--language", "中文");
    assertThat(started("zh").title()).isEqualTo("月等3项作品");
  }

  @Test
  void aVersionOfAToolIsAVersion() {
    desk.run("init", "v", "--contract", "--tool", "Midjourney v7 and Sora 2");
    assertThat(started("v").tools().get("midjourney").version()).isEqualTo("7");
    assertThat(started("v").tools().get("sora-2").name()).isEqualTo("Sora 2");
    desk.run("init", "usual", "--tool", "Midjourney v7");
    assertThat(started("usual").tools().get("ai").version()).isEqualTo("7");
  }

  @Test
  void theHelpSaysHowManyQuestionsThereAre() {
    desk.run("init", "--help");
    assertThat(desk.out).contains("asks nine");
    desk.answer("en\nA\nB\np\n\n\n\n\nyes\n", false, "init", "n", "--contract");
    assertThat(desk.out.lines().filter(line -> line.matches("[1-9]\\. .*"))).hasSize(9);
    assertThat(desk.out).contains("Whom should the wording favour?");
  }
}
