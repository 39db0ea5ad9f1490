package org.bonafide.draft.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of directives is the one that the page lists, and the cache is derived from it. */
class DirectiveTest {

  @Test
  void thePageListsEachDirectiveAndNoOther() throws IOException {
    String page = Files.readString(Path.of("docs/clause-language.md"));
    Matcher named = Pattern.compile("`\\{\\.([a-z-]+)[^`]*}`").matcher(page);
    assertThat(named.results().map(found -> found.group(1)).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Directive.values()).map(Directive::word).toList());
  }

  @ParameterizedTest
  @EnumSource(Directive.class)
  void aTextWithADirectiveOfTheRecordIsNotRemembered(Directive directive) {
    assertThat(Directive.anyOfTheRecord("Words.\n\n{." + directive.word() + "}\n"))
        .isEqualTo(directive.isOfTheRecord());
  }
}
