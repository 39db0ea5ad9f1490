package org.bonafide.publish.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonafide.word.Host;
import org.bonafide.word.Rejected;
import org.bonafide.word.SampleHosts;
import org.bonafide.word.WordPackage;
import org.bonafide.write.docx.OoxmlValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a join does to an agreement of others, in every manner that the tests know. */
class JoinedHostsTest {

  private static final Map<String, byte[]> HOSTS = SampleHosts.all();

  @Test
  void thereAreThirtyHostsAndMore() {
    assertThat(HOSTS).hasSizeGreaterThanOrEqualTo(30);
  }

  @TestFactory
  Stream<DynamicTest> takingOursOutGivesTheHostByteForByte() {
    return HOSTS.entrySet().stream()
        .map(host -> DynamicTest.dynamicTest(host.getKey(), () -> same(host.getValue(), false)));
  }

  @TestFactory
  Stream<DynamicTest> soItIsWithAnExhibit() {
    return HOSTS.entrySet().stream()
        .map(host -> DynamicTest.dynamicTest(host.getKey(), () -> same(host.getValue(), true)));
  }

  private static void same(byte[] host, boolean exhibit) throws Exception {
    JoinOutcome outcome = Joins.join(host, "", exhibit, "");
    assertThat(outcome.bytes()).as(outcome.findings().toString()).isPresent();
    Host before = Host.read("host.docx", host);
    WordPackage after = WordPackage.read("joined.docx", outcome.bytes().get());
    String joined = new String(after.part(before.part()).get(), StandardCharsets.UTF_8);
    assertThat(joined).contains("w:author=\"".replace("w:", before.prefix() + ":") + Joins.AUTHOR);
    assertThat(Rejected.without(joined, before.prefix(), Joins.AUTHOR)).isEqualTo(before.text());
    assertThat(after.parts().keySet()).isEqualTo(before.parts().parts().keySet());
    before
        .parts()
        .parts()
        .forEach(
            (name, bytes) -> {
              if (!name.equals(before.part())) {
                assertThat(after.part(name).get()).as(name).isEqualTo(bytes);
              }
            });
  }

  /** A schedule of ours becomes a clause, and its sentences are no running text of the host. */
  @Test
  void textWithoutANumberStandsUnderTheWordsOfItsClause() throws Exception {
    assertThat(indent("lists named by paragraphs", "says how the parties"))
        .contains("w:left=\"1440\"");
    assertThat(indent("typed with tabs", "says how the parties")).contains("w:left=\"567\"");
    assertThat(indent("no numbers", "says how the parties")).isEmpty();
  }

  @Test
  void aHeadingOfOursStaysWithItsText() throws Exception {
    assertThat(paragraph("typed with tabs", "If human authorship cannot be shown"))
        .contains("<w:keepNext/>");
    assertThat(paragraph("typed with tabs", "says how the parties"))
        .doesNotContain("<w:keepNext/>");
  }

  private static String indent(String host, String words) throws Exception {
    Matcher indent = Pattern.compile("<w:ind [^>]*>").matcher(paragraph(host, words));
    return indent.find() ? indent.group() : "";
  }

  private static String paragraph(String host, String words) throws Exception {
    byte[] joined = Joins.join(HOSTS.get(host), "", false, "form: addendum").bytes().orElseThrow();
    String xml = Host.read("joined.docx", joined).text();
    int at = xml.indexOf(words);
    assertThat(at).as(words).isPositive();
    return xml.substring(xml.lastIndexOf("<w:p>", at), at);
  }

  @TestFactory
  Stream<DynamicTest> theOpenXmlValidatorFindsNothingThatItDidNotFindBefore() {
    return HOSTS.entrySet().stream()
        .map(
            host ->
                DynamicTest.dynamicTest(
                    host.getKey(),
                    () -> {
                      byte[] joined = Joins.join(host.getValue()).bytes().orElseThrow();
                      assertThat(OoxmlValidator.errors(joined).size())
                          .as(OoxmlValidator.errors(joined).toString())
                          .isLessThanOrEqualTo(OoxmlValidator.errors(host.getValue()).size());
                    }));
  }
}
