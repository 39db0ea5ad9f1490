package org.bonafide.draft.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clause text may not do, however it is spelled, ends with a finding and in time. */
class EngineTest {

  private static final Map<String, Object> FACTS =
      Map.of("names", List.of("Ann", "Bo", "Cy"), "name", "Ann");

  private final List<Finding> findings = new ArrayList<>();

  private Optional<String> rendered(String text) {
    return new Engine(100_000).render("en.md", text, FACTS, findings);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${.now}",
        "${. now}",
        "${.<#-- -->now}",
        "${.[#-- --]now}",
        "${\"7*191\"?eval}",
        "${\"7*191\"?<#-- -->eval}",
        "${\"<#--\"}${\"7*191\"?<#-- -->eval}${\"-->\"}",
        "${\"[1]\"?evalJson[0]}",
        "${\"[1]\"?eval_json[0]}",
        "${\"a ${.now}\"}",
        "<#assign f = \"x\"?interpret><@f/>",
        "<#outputformat \"HTML\">${name}</#outputformat>",
        "<#outputFormat \"HTML\">${name}</#outputFormat>",
        "<#ftl output_format=\"HTML\">\n${name}",
        "<#include \"/etc/passwd\">",
        "<#  include \"/etc/passwd\">",
        "<#import \"x\" as y>",
        "<#attempt>${nope}<#recover>gone</#attempt>",
        "<#list 0.. as i></#list>",
        "<#list 0.. as i>${i}<#break></#list>",
        "${(0..)?filter(x -> false)?size}",
        "<#list [0..][0] as i>x</#list>",
        "<#assign r = 0..>x",
        "${\"a ${(0..)?filter(x -> false)?size}\"}",
        "<#list 1..100000000 as i></#list>",
      })
  void isRefusedHoweverItIsSpelled(String text) {
    assertThat(rendered("First line.\n" + text).map(s -> s.replace("First line.\n", ""))).isEmpty();
    assertThat(findings).singleElement().matches(one -> one.rule().equals("template-error"));
    assertThat(findings.get(0).message()).contains("may not");
    assertThat(findings.get(0).place().line()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list names[1..] as n>${n} </#list>",
        "<#list names[0..1] as n>${n} </#list>",
        "<#list 1..3 as n>${n} </#list>",
        "<#assign last = names?size - 1><#list 0..last as n>${n} </#list>",
        "And so on ... (as above..) [1..] or ., now",
        "${name}'s <#-- a note ?eval .now -->work",
        "<#macro m x>${x}<#if x?length lt 5><@m x + \"!\"/></#if></#macro><@m name/>",
        "<#list names as n><#list names as m>${n}${m}</#list><#sep>, </#list>",
        "<#list names>(<#items as n>${n}</#items>)<#else>none</#list>",
        "<#function twice x><#return x + x></#function>${twice(name)}",
        "${\"to.. )\"}",
      })
  void whatIsUsualStands(String text) {
    assertThat(rendered(text)).as(findings.toString()).isPresent();
    assertThat(findings).isEmpty();
  }

  @Test
  void aLoopPrintsWhatItPrintedBefore() {
    assertThat(rendered("<#list names as n>\n- ${n}\n</#list>\nend"))
        .contains("- Ann\n- Bo\n- Cy\nend");
    assertThat(rendered("<#list names>(<#items as n>${n}<#sep>, </#items>)<#else>none</#list>"))
        .contains("(Ann, Bo, Cy)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1..999999 as i>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</#list>",
        "<#list 1..99999 as i><#list 1..99999 as j><#if i lt 0>x</#if></#list></#list>",
        "<#macro m><@m/><@m/></#macro><@m/>",
        "<#function f n><#if n lt 1><#return 1></#if><#return f(n - 1) + f(n - 1)></#function>${f(60)}",
        "<#assign s=\"ab\"><#list 1..22 as i><#assign s=s+s></#list>${s}",
      })
  void whatDoesNotComeToAnEndIsGivenUp(String text) {
    assertThat(rendered(text)).isEmpty();
    assertThat(findings).singleElement().matches(one -> one.rule().equals("template-error"));
  }
}
