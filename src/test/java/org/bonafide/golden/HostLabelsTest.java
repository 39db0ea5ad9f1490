package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.draft.Drafted;
import org.bonafide.golden.ContractVariants.Variant;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Definition;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.Schedule;
import org.bonafide.instrument.SignatureBlock;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Prepared;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.ProjectSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A contract calls the parties and the agreement as that agreement does, and counts on in it. */
class HostLabelsTest {

  private static final String HOST =
      "host: {agency: the Company, freelancer: Contractor, agreement: this Services Agreement}";

  private static String words(Instrument instrument) {
    return instrument.blocks().stream()
        .flatMap(Block::walk)
        .flatMap(block -> block.words().stream())
        .map(InlineText::of)
        .collect(Collectors.joining("\n"));
  }

  private static Instrument instrument(Variant variant) {
    Drafted drafted = variant.drafted();
    assertThat(drafted.findings()).noneMatch(f -> f.severity() == Severity.ERROR);
    assertThat(drafted.lint(drafted.instruments().get(0)).stream().map(Finding::message)).isEmpty();
    return drafted.instruments().get(0).instrument();
  }

  private static String words(Variant variant) {
    return words(instrument(variant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"addendum", "schedule", "rider", "short"})
  void everyFormHasTheNamesOfTheHost(String form) {
    String words = words(Variant.of("agency", "US-TX").with("listed", form).adding(HOST));

    assertThat(words)
        .contains("the Contractor", "the Company", "Services Agreement")
        .doesNotContain("Agency", "Freelancer", "the Agreement", "the the", "the this");
  }

  @Test
  void theyAreTheTermsThatTheDefinitionsDefine() {
    Instrument instrument = instrument(Variant.of("agency", "GB-ENG").adding(HOST));

    assertThat(
            instrument.blocks().stream()
                .flatMap(Block::walk)
                .filter(Definition.class::isInstance)
                .map(block -> ((Definition) block).term()))
        .contains("Company", "Contractor", "Services Agreement");
    assertThat(
            instrument.blocks().stream()
                .flatMap(Block::walk)
                .filter(block -> block instanceof Definition)
                .filter(block -> ((Definition) block).term().equals("Company"))
                .flatMap(block -> block.origin().source().fields().stream()))
        .contains("contract.host.agency");
  }

  @Test
  void chineseTextHasThemToo() {
    String words =
        words(
            Variant.of("agency", "CN")
                .in("zh-CN")
                .adding("host: {agency: 委托方, freelancer: 设计师, agreement: 主合同}"));

    assertThat(words).contains("委托方", "设计师", "主合同").doesNotContain("甲方", "乙方", "主协议");
  }

  @Test
  void aNameOfOneLanguageLeavesTheOtherAsItIs() {
    String words = words(Variant.of("agency", "CN").in("zh-CN, en").adding(HOST));

    assertThat(words).contains("甲方", "the Company").doesNotContain("Company应当", "the Agency");
  }

  @Test
  void worksStayWorksAndTheDefinitionSaysWhatTheHostCallsThem() {
    String host = "host: {work: {en: the Deliverables, zh-CN: 交付物}}";

    assertThat(words(Variant.of("agency", "US-TX").adding(host)))
        .contains("The Agreement calls the Works “Deliverables”.");
    assertThat(words(Variant.of("agency", "CN").in("zh-CN, en").adding(host)))
        .contains("主协议将作品称为“交付物”。", "The Agreement calls the Works “Deliverables”.");
  }

  @Test
  void aPossessiveFollowsTheName() {
    String words = words(Variant.of("agency", "US-NY").adding("host: {agency: Studios}"));

    assertThat(words).contains("the Studios’ ").doesNotContain("Studios’s");
  }

  @Test
  void aNameIsNeverStructure() {
    String words =
        words(Variant.of("agency", "US-NY").adding("host: {agency: \"${law} **x** | [y](#z)\"}"));

    assertThat(words).contains("The ${law} **x** | [y](#z) ");
    assertThat(
            words(
                Variant.of("agency", "US-NY")
                    .adding("host: {freelancer: \"a \\\"b\\\" 'c' ${d} <#e> \\\\f\"}")))
        .contains("The a \"b\" 'c' ${d} <#e> \\f ");
  }

  @Test
  void aPartyMayBringItsName() {
    String yaml =
        Variant.of("agency", "US-NY")
            .yaml()
            .replace(
                "illustrator: {person: hale,",
                "illustrator: {person: hale, host-name: the Designer,");

    assertThat(words(yaml)).contains("The Designer must").doesNotContain("Freelancer");
  }

  @Test
  void eachPartyMayHaveAHostOfItsOwn() {
    String yaml =
        Variant.of("agency", "US-NY")
            .adding("host: {freelancer: Contractor}")
            .yaml()
            .replace(
                "with: [illustrator]",
                "with: [{party: illustrator, host: {freelancer: the Maker, prefix: M}}]");

    assertThat(words(yaml)).contains("The Maker must", "Schedule M1").doesNotContain("Contractor");
  }

  private static String words(String yaml) {
    ProjectSource source =
        ProjectSource.of("project.yaml", yaml.getBytes(StandardCharsets.UTF_8))
            .in(ContractVariants.FOLDER);
    Prepared prepared = Bonafide.shipped().draft(source, Wanted.all().only("contract"));
    return words(prepared.worked().orElseThrow().drafted().instruments().get(0).instrument());
  }

  @Test
  void clausesAndSchedulesCountInTheHost() {
    Instrument instrument =
        instrument(Variant.of("agency", "US-TX").adding("host: {prefix: AI-, start: 14}"));

    assertThat(instrument.series()).isEqualTo(new Instrument.Series("AI-", 14, false));
    assertThat(words(instrument)).contains("Schedule AI-1 lists", "clause AI-");
    assertThat(instrument.blocks().stream().filter(Clause.class::isInstance)).isNotEmpty();
  }

  @Test
  void theNumbersOfAClauseGoOnInChinese() {
    Variant variant = Variant.of("agency", "CN").in("zh-CN");

    assertThat(TreeDump.of(variant.adding("host: {start: 14}").drafted().instruments().get(0)))
        .contains("第十四条", "附件一")
        .doesNotContain("第一条");
    assertThat(
            TreeDump.of(
                variant.adding("host: {start: 14, prefix: AI-}").drafted().instruments().get(0)))
        .contains("第AI-14条", "附件AI-1")
        .doesNotContain("第十四条", "附件一");
  }

  @Test
  void aRiderIsInitialled() {
    SignatureBlock block = signatures(Variant.of("agency", "US-TX").with("listed", "rider"));

    assertThat(block.initials()).isTrue();
    assertThat(block.signatories())
        .allSatisfy(
            one ->
                assertThat(one.lines().stream().map(SignatureBlock.Line::label))
                    .containsExactly("Initials", "Date"));
    assertThat(block.signatories())
        .extracting(SignatureBlock.Signatory::who)
        .containsExactly("agency", "freelancer");
  }

  @Test
  void bothDatesOfASignatureStandOnTheSameLine() {
    SignatureBlock block = signatures(Variant.of("agency", "US-TX"));

    assertThat(block.signatories().stream().map(one -> kinds(one).lastIndexOf("date")).distinct())
        .hasSize(1);
    assertThat(kinds(block.signatories().get(0))).contains("signature");
  }

  private static List<String> kinds(SignatureBlock.Signatory one) {
    return one.lines().stream().map(SignatureBlock.Line::kind).toList();
  }

  /** The places to sign stand behind the schedules, so that nothing follows what is signed. */
  @Test
  void theSchedulesStandAboveTheSignatures() {
    List<Block> blocks = instrument(Variant.of("agency", "US-TX")).blocks();
    int last = -1;
    for (int i = 0; i < blocks.size(); i++) {
      last = blocks.get(i) instanceof Schedule ? i : last;
    }

    assertThat(blocks.subList(last, blocks.size())).anyMatch(SignatureBlock.class::isInstance);
  }

  private static SignatureBlock signatures(Variant variant) {
    return instrument(variant).blocks().stream()
        .flatMap(Block::walk)
        .filter(SignatureBlock.class::isInstance)
        .map(SignatureBlock.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
