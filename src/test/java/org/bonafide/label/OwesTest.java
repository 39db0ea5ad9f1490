package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.yaml.ProjectReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who owes a label is named only where the record states that role, and a field only fits whole.
 */
class OwesTest {

  private static final String GENERATED =
      "a: {what: artwork, generated-part: appreciable, steps: [{act: generate, by: ann, with: gen}]}";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "eu, deployer, ann",
    "eu, provider, ann",
    "eu, publisher, ''",
    "eu, '', ''",
    "korea, provider, ann",
    "korea, deployer, ''",
    "iptc, '', ann",
    "etsy, deployer, ''",
    "general, deployer, ''"
  })
  void whoOwesIsNamedOnlyInTheRoleThatIsStated(String target, String role, String who) {
    String stated = role.isEmpty() ? "" : "role: " + role + ", ";
    Disclosed one =
        Situations.disclose(Situations.of(GENERATED, "", stated, List.of(target))).get(0);
    assertThat(one.owes().who().map(Ref::id).orElse("")).isEqualTo(who);
  }

  @Test
  void aValueThatIsTooLongForItsFieldLeavesTheFieldOpen() throws IOException {
    Files.writeString(
        folder.resolve("shop.yaml"),
        """
        name: {en: Shop}
        kind: shop
        source: https://shop.example/rules
        checked: "2026-11-24"
        owes: seller
        duty: [{is: voluntary, why: either}]
        options:
          - {field: {en: Short}, limit: 5, choose: [{value: "{label}"}]}
          - {field: {en: Long}, limit: 500, choose: [{value: "{label}"}]}
          - {field: {en: Free}, choose: [{value: "{label}"}]}
        """);
    Project project = Situations.of(GENERATED, "", "", List.of("shop"));
    Disclosures all =
        Discloser.disclose(
            project,
            EvidenceReview.of(project, Path.of("")),
            new DisclosureTargets(Optional.of(folder)));
    assertThat(all.findings()).isEmpty();
    assertThat(all.all().get(0).options())
        .extracting(pick -> pick.field().get(Locale.ENGLISH) + " " + pick.value())
        .containsExactly("Short ", "Long AI-generated image", "Free AI-generated image");
  }

  @Test
  void onlyRecordsMadeWithTheReviewSupportTheEditorialException() {
    String text =
        """
        bonafide: 1
        title: T
        people: {ann: {name: Ann Ames}, bo: {name: Bo Bell}}
        tools: {gen: {name: Genie, generative: yes}}
        records:
          prompts: {kind: log, made: 2026-03-01}
          review: {kind: minutes, made: 2026-03-02}
          again: {kind: minutes, made: 2026-03-02, origin: re-created}
        works: {w: {title: W, category: literary, impression: {informs: yes, live: no}, elements: {a: {what: text,
          generated-part: appreciable, steps: [
          {act: generate, by: ann, with: gen, on: 2026-03-01, records: [prompts]},
          {act: review, by: bo, on: 2026-03-02, records: [review]},
          {act: review, by: ann, on: 2026-03-02, records: [again]}]}}}}
        disclosure: {publisher: ann, responsible: ann, role: deployer, targets: [eu]}
        """;
    Project project =
        ProjectReader.read("t.yaml", text.getBytes(StandardCharsets.UTF_8)).project().orElseThrow();
    Disclosed.Owes owes = Situations.disclose(project).get(0).owes();
    assertThat(owes.exception().get(Locale.ENGLISH)).isNotEmpty();
    assertThat(owes.records()).containsExactly("review");
  }
}
