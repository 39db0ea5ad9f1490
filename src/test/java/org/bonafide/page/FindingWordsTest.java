package org.bonafide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.data.WordList;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.rules.RulePage;
import org.bonafide.diagnose.rules.RulePages;
import org.junit.jupiter.api.Test;

/** Findings in the language of the page. */
class FindingWordsTest {

  private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  private static Finding finding(String rule, String message) {
    return Finding.warning(rule, Place.of("project.yaml"), message, "Do it.");
  }

  @Test
  void everyRuleHasWordsInChinese() {
    WordList words = WordList.of("findings", CHINESE);
    List<String> rules = RulePages.shipped().all().stream().map(RulePage::id).toList();
    assertThat(rules)
        .hasSizeGreaterThan(200)
        .allSatisfy(
            id -> {
              assertThat(words.find("rules." + id + ".says")).as(id).isPresent();
              assertThat(words.find("rules." + id + ".remedy")).as(id).isPresent();
            });
  }

  @Test
  void aFindingInChineseNamesWhatItIsAbout() {
    Finding unused = finding("unused-record", "No step names the record \"sketch\".");
    Map<String, Object> said = new FindingFacts(CHINESE).of(unused);
    assertThat(said.get("message")).isEqualTo("有记录文件没有任何步骤引用。");
    assertThat(said.get("named")).isEqualTo(List.of("sketch"));
    assertThat(new FindingFacts(CHINESE).line(unused)).endsWith("涉及：sketch");
    assertThat(new FindingFacts(Locale.ENGLISH).line(unused))
        .isEqualTo("A file is named in the record, and nothing says what it shows. About: sketch");
    Finding other = finding("same-name", "Two have the name \"Ada\".");
    assertThat(new FindingFacts(Locale.ENGLISH).line(other)).isEqualTo(other.message());
  }

  @Test
  void aSentenceThatTheLanguageHasIsSaidWithWhatItQuotes() {
    Finding host = finding("host-has-ai-terms", "It speaks of AI already: 7.2 No AI {0} at all.");
    assertThat(new FindingFacts(CHINESE).of(host).get("message"))
        .isEqualTo("对方的协议已有关于人工智能的约定：“7.2 No AI {0} at all.”");
  }

  @Test
  void aRemarkWithoutWordsInTheLanguageStaysAndIsMarkedAsEnglish() {
    FindingFacts chinese = new FindingFacts(CHINESE);
    assertThat(chinese.remark("Models were merged (a, b)."))
        .isEqualTo(Map.of("words", "合并了模型（a, b）。", "lang", ""));
    assertThat(chinese.remark("Something new.")).containsEntry("lang", "en");
    assertThat(new FindingFacts(Locale.ENGLISH).remark("Something new."))
        .isEqualTo(Map.of("words", "Something new.", "lang", ""));
  }
}
