package org.bonafide.evidence.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names in commits are agents, and which may be people. */
class AgentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Claude <noreply@anthropic.com>; Claude
          Claude Opus 4.8 <noreply@anthropic.com>; Claude
          copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>; GitHub Copilot
          Copilot <223556219+Copilot@users.noreply.github.com>; GitHub Copilot
          Cursor Agent <cursoragent@cursor.com>; Cursor
          google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>; Jules
          devin-ai-integration[bot] <158243242+devin-ai-integration[bot]@users.noreply.github.com>; Devin
          chatgpt-codex-connector[bot] <199175422+chatgpt-codex-connector[bot]@users.noreply.github.com>; Codex
          Codex <codex@openai.com>; Codex
          ChatGPT <noreply@openai.com>; ChatGPT
          gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>; Gemini
          Mia Torres (aider) <mia@example.org>; aider
          aider (gpt-4o) <noreply@aider.chat>; aider
          dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>; Dependabot
          renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>; Renovate
          github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>; GitHub Actions
          """)
  void anAgentIsKnownByItsAddressOrItsFullName(String ident, String name) {
    assertThat(Agent.of(ident, false))
        .hasValueSatisfying(a -> assertThat(a.name()).isEqualTo(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Claude Monet <claude@example.org>",
    "Claude <claude@example.org>",
    "Jules Verne <jules@example.org>",
    "Devin Smith <devin@example.org>",
    "Gemini Park <gemini@example.org>",
    "Lin Yue <lin@example.org>",
    "Somebody <somebody@anthropic.com>"
  })
  void aPersonOfTheSameNameIsNoAgent(String ident) {
    assertThat(Agent.of(ident, false)).isEmpty();
  }

  @Test
  void whereOnlyToolsAreNamedTheBareNameIsEnough() {
    assertThat(Agent.of("Claude:claude-3-opus", true)).isPresent();
    assertThat(Agent.of("Claude <x@example.org>", true)).isPresent();
    assertThat(Agent.of("Claude Monet <claude@example.org>", true)).isEmpty();
    assertThat(Agent.of("Cursor", false)).isPresent();
  }

  @Test
  void botsAreSoftwareAndGenerateNothing() {
    assertThat(Agent.called("Dependabot").orElseThrow().generative()).isFalse();
    assertThat(Agent.called("Claude").orElseThrow().generative()).isTrue();
  }
}
