package org.bonafide.publish.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bonafide.word.Host;
import org.bonafide.word.HostOutline;
import org.bonafide.word.HostRefused;
import org.bonafide.word.OutlineEntry;
import org.bonafide.word.SampleHosts;
import org.junit.jupiter.api.Test;

/** What the clauses say and how they are counted once they stand in a host. */
class JoinedWordsTest {

  private static final Map<String, byte[]> HOSTS = SampleHosts.all();

  private static List<String> lines(JoinOutcome outcome) throws HostRefused {
    Host host = Host.read("joined.docx", outcome.bytes().orElseThrow());
    return HostOutline.of(host).entries().stream()
        .map(entry -> (number(entry) + " " + entry.words()).strip())
        .toList();
  }

  private static String number(OutlineEntry entry) {
    return entry.number();
  }

  @Test
  void clausesGoOnWithTheNumbersOfTheSection() throws HostRefused {
    assertThat(lines(Joins.join(HOSTS.get("heading styles"))))
        .contains("3.8 Rights.", "4. Confidentiality")
        .anyMatch(
            line -> line.startsWith("3.3 AI Terms. This Section 3.3 and Sections 3.4 to 3.15"));
  }

  @Test
  void referencesAreWordsWithTheHostsNumbers() throws HostRefused {
    List<String> lines = lines(Joins.join(HOSTS.get("heading styles")));
    assertThat(lines).anyMatch(line -> line.contains("supplied its Records (Section 3.9)"));
  }

  @Test
  void theHostsTermsAreUsedAndOurOwnAreNot() throws HostRefused {
    String ours = String.join("\n", lines(Joins.join(HOSTS.get("Client and Consultant"))));
    assertThat(ours)
        .contains("The Consultant assigns to the Client")
        .doesNotContain("the Agency", "Freelancer");
  }

  @Test
  void aListThatASentenceAnnouncesIsNotGoneOnWith() throws HostRefused {
    assertThat(lines(Joins.join(HOSTS.get("headings that run in"))))
        .anyMatch(line -> line.startsWith("3.1 AI Terms."));
  }

  @Test
  void anExhibitIsNamedAfterTheLastAndCountsForItself() throws HostRefused {
    List<String> lines = lines(Joins.join(HOSTS.get("exhibits behind it"), "", true, ""));
    assertThat(lines)
        .contains("3.3 AI Terms. Exhibit B (AI Terms) is part of the Agreement.", "Exhibit B")
        .anyMatch(line -> line.startsWith("1. AI Terms. This Exhibit is the “AI Terms”"))
        .contains("2. Words.")
        .anyMatch(line -> line.contains("against Section 3, its time"))
        .noneMatch(line -> line.contains("“Exhibit B”"));
  }

  @Test
  void aTableIsAnnouncedWhereOneFollowsAndNowhereElse() throws HostRefused {
    for (boolean exhibit : new boolean[] {false, true}) {
      byte[] host = HOSTS.get("heading styles");
      assertThat(lines(Joins.join(host, "", exhibit, "form: addendum")))
          .anyMatch(line -> line.contains("AI Terms. This "))
          .noneMatch(line -> line.contains("(the “table”)"));
      assertThat(lines(Joins.join(host, "", exhibit, "")))
          .anyMatch(line -> line.endsWith("(the “table”):") || line.endsWith("(the “table”) are:"));
    }
    assertThat(lines(Joins.join(HOSTS.get("Han numbers typed"), "", false, "form: addendum")))
        .anyMatch(line -> line.contains("为“人工智能条款”，构成"))
        .noneMatch(line -> line.contains("（“表”）"));
  }

  @Test
  void whatIsASectionOfTheHostIsNamedOnce() throws HostRefused {
    assertThat(lines(Joins.join(HOSTS.get("heading styles"), "", false, "form: addendum")))
        .anyMatch(line -> line.contains("References to Sections are to those of the AI Terms."));
    assertThat(lines(Joins.join(HOSTS.get("Han numbers typed"), "", false, "form: addendum")))
        .anyMatch(line -> line.contains("所称的条、款、项，均指人工智能条款的条、款、项。"));
  }

  @Test
  void longWordsStandWhereTheRecordAsksForThem() throws HostRefused {
    List<String> lines =
        lines(Joins.join(HOSTS.get("heading styles"), "", false, "form: addendum"));
    assertThat(lines)
        .anyMatch(line -> line.endsWith(" Works and Elements."))
        .anyMatch(
            line -> line.matches("\\(a\\) .*only if Section 3\\.\\d+ lists it as permitted\\."));
  }

  @Test
  void aHostInHanCountsAndCitesInHan() throws HostRefused {
    assertThat(lines(Joins.join(HOSTS.get("Han digits"))))
        .anyMatch(line -> line.startsWith("3.3 人工智能条款：第3.3条至第3.15条为“人工智能条款”"));
    assertThat(lines(Joins.join(HOSTS.get("Han numbers typed"))))
        .anyMatch(line -> line.startsWith("（三） 人工智能条款：第三条（三）至第三条（十五）"));
  }

  @Test
  void theSameJoinGivesTheSameBytes() {
    byte[] host = HOSTS.get("lists named by paragraphs");
    assertThat(Joins.join(host).bytes().get()).isEqualTo(Joins.join(host).bytes().get());
  }
}
