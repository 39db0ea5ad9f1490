package org.bonafide.draft.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaticTextTest {

  private static String shouted(String source) {
    return StaticText.of(source).map(words -> words.toUpperCase(Locale.ROOT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "a ${tool.licence} b | A ${tool.licence} B",
        "a ${values['the day']?then('}x', \"y\")} b | A ${values['the day']?then('}x', \"y\")} B",
        "<#if pack == 'us'>a<#else>b</#if> | <#if pack == 'us'>A<#else>B</#if>",
        "<#if x == 'a>b'>a</#if> | <#if x == 'a>b'>A</#if>",
        "<#-- a note -->a | <#-- a note -->A",
        "[a](#records) and [b](open:contract.agency) | [A](#records) AND [B](open:contract.agency)",
        "# Head {#licence} | # HEAD {#licence}",
        "{.states a-licence} | {.states a-licence}",
        "{.table 3 2: Caption} | {.table 3 2: CAPTION}"
      })
  void onlyWhatATextPrintsByItselfIsChanged(String source, String expected) {
    assertThat(shouted(source)).isEqualTo(expected);
  }

  @Test
  void phrasesToChooseFromAreWordsTooAndNamesAreNot() {
    String source = "${(kind == \"licence\")?then(\"a licence\", 'the work')} <#assign x = '许可'>";

    assertThat(StaticText.of(source).map(w -> w, w -> w.toUpperCase(Locale.ROOT) + "!"))
        .isEqualTo(
            "${(kind == \"licence\")?then(\"A LICENCE!\", 'THE WORK!')} <#assign x = '许可!'>");
  }

  @Test
  void linesStayWhereTheyAre() {
    assertThat(shouted("a\n<#if x>\nb ${c}\n</#if>\n").lines()).hasSize(4);
  }
}
