package org.bonafide.publish.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.word.HostBuilder;
import org.bonafide.word.HostRefusals;
import org.bonafide.word.SampleHosts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which agreements are not joined: each ends in a finding, and there is nothing to write. */
class RefusedHostsTest {

  @TestFactory
  Stream<DynamicTest> whatIsHostileOrLockedIsRefused() {
    return HostRefusals.all().entrySet().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getKey(),
                    () -> {
                      String rule = one.getKey().substring(0, one.getKey().indexOf(':'));
                      JoinOutcome outcome = Joins.join(one.getValue());
                      assertThat(outcome.bytes()).isEmpty();
                      assertThat(outcome.findings()).extracting(Finding::rule).contains(rule);
                    }));
  }

  @Test
  void linksAndATemplateOnTheWritersDiskAreNoHarm() {
    for (Map.Entry<String, byte[]> one : HostRefusals.harmless().entrySet()) {
      assertThat(Joins.join(one.getValue()).bytes()).as(one.getKey()).isPresent();
    }
  }

  /** A share of the damage: bytes turned over, files cut short, parts of two files put together. */
  @Test
  void aDamagedPackageEndsInAFindingOrInItsOwnWords() {
    byte[] whole = SampleHosts.all().get("heading styles");
    Random random = new Random(20);
    int refused = 0;
    int rounds = Boolean.getBoolean("long") ? 100_000 : 300;
    for (int i = 0; i < rounds; i++) {
      byte[] bytes = whole.clone();
      for (int j = 0; j <= random.nextInt(4); j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      if (i % 3 == 0) {
        bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      try {
        org.bonafide.word.Host.read("host.docx", bytes);
      } catch (org.bonafide.word.HostRefused e) {
        assertThat(e.finding().rule()).startsWith("host-");
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(rounds / 2);
  }

  @Test
  void twoWordsThatFitAreAsked() {
    byte[] host = SampleHosts.all().get("lists named by paragraphs");
    Map<String, String> parts = HostRefusals.texts(host);
    parts.compute(
        "word/document.xml",
        (name, xml) ->
            xml.replace("Lumen Studio LLC", "L. Studio")
                .replace("(the “Company”)", "(the “Company” or “Client”)"));
    JoinOutcome outcome = Joins.join(HostBuilder.zip(parts));
    assertThat(outcome.bytes()).isEmpty();
    assertThat(outcome.findings()).extracting(Finding::rule).containsOnly("host-term");
    assertThat(Joins.join(HostBuilder.zip(parts), "", false, "host: {agency: the Client}").bytes())
        .isPresent();
  }

  @Test
  void aPlaceWithChangesOfOthersIsRefused() {
    Map<String, String> parts =
        HostRefusals.texts(SampleHosts.all().get("lists named by paragraphs"));
    parts.compute(
        "word/document.xml",
        (name, xml) ->
            xml.replace(
                " The Contractor waives moral",
                "</w:t></w:r><w:ins w:id=\"4\" w:author=\"X\"><w:r><w:t>new</w:t></w:r></w:ins><w:r>"
                    + "<w:t> The Contractor waives moral"));
    JoinOutcome outcome = Joins.join(HostBuilder.zip(parts));
    assertThat(outcome.findings()).extracting(Finding::rule).containsExactly("host-place");
    assertThat(Joins.join(HostBuilder.zip(parts), "Fees", false, "").bytes()).isPresent();
  }

  @Test
  void aMissingOrDoubtfulPlaceIsRefused() {
    byte[] host = SampleHosts.all().get("heading styles");
    assertThat(Joins.join(host, "Insurance", false, "").findings())
        .extracting(Finding::rule)
        .containsExactly("host-place");
    assertThat(Joins.join(host, "e", false, "").findings())
        .extracting(Finding::rule)
        .containsExactly("host-place");
  }

  @Test
  void aHostOfItsOwnDefinitionsKeepsThem() {
    Map<String, String> parts =
        new LinkedHashMap<>(HostRefusals.texts(SampleHosts.all().get("lists named by paragraphs")));
    parts.compute(
        "word/document.xml",
        (name, xml) ->
            xml.replace(
                "reasonable skill and care.", "care. “Output” means the result of AI tools."));
    JoinOutcome outcome = Joins.join(HostBuilder.zip(parts));
    String joined = HostRefusals.texts(outcome.bytes().orElseThrow()).get("word/document.xml");
    assertThat(joined).doesNotContain("means what an AI Tool produces");
    assertThat(outcome.findings())
        .extracting(Finding::rule)
        .contains("host-defines-term", "host-has-ai-terms");
    assertThat(outcome.findings().toString())
        .contains("the result of AI tools", "what an AI Tool produces");
  }

  @Test
  void eachTypedReferenceToANumberThatMovesIsListed() {
    JoinOutcome outcome = Joins.join(SampleHosts.all().get("no section on rights"));
    assertThat(outcome.findings())
        .filteredOn(one -> one.rule().equals("typed-reference-shifts"))
        .extracting(Finding::message)
        .anyMatch(message -> message.contains("The reference to 4.1 "));
  }
}
