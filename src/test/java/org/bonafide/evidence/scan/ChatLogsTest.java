package org.bonafide.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonafide.evidence.container.Sha256;
import org.bonafide.evidence.trace.Doing;
import org.bonafide.evidence.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What exports of chats and logs of coding agents say, and that no chat leaves them. */
class ChatLogsTest {

  @TempDir private Path folder;

  private Trace only(String name, String words) throws IOException {
    Exports.put(folder, name, words.getBytes(StandardCharsets.UTF_8));
    Scan scan = Scan.of(folder, 10);
    assertThat(scan.findings()).isEmpty();
    List<Trace> traces = scan.files().get(0).traces();
    assertThat(traces.get(0).toString()).doesNotContain("secret");
    assertThat(traces).allSatisfy(t -> assertThat(t.doing()).isEqualTo(Doing.CONVERSED));
    return traces.get(0);
  }

  private static void says(Trace trace, String... namesAndWords) {
    for (int i = 0; i < namesAndWords.length; i += 2) {
      assertThat(trace.parameters()).containsEntry(namesAndWords[i], namesAndWords[i + 1]);
    }
  }

  @Test
  void anExportOfClaude() throws IOException {
    Trace trace = only("conversations.json", ChatLogs.CLAUDE);
    assertThat(List.of(trace.tool(), trace.provider(), trace.at()))
        .containsExactly("Claude", "Anthropic", "2026-03-02T10:00:00Z");
    says(trace, "conversation", "c-9", "prompts", "1", "answers", "2");
    says(trace, "edited or asked again", "1", "last message", "2026-03-03T10:01:00Z");
    says(trace, "prompts SHA-256", Sha256.of("a secret harbor"));
  }

  @Test
  void anArchiveOfClaude() throws IOException {
    byte[] zip =
        Exports.zip(Map.of("conversations.json", ChatLogs.CLAUDE.getBytes(StandardCharsets.UTF_8)));
    Exports.put(folder, "data.zip", zip);
    assertThat(Scan.of(folder, 10).files().get(0).traces()).hasSize(2);
  }

  @Test
  void aSessionOfClaudeCode() throws IOException {
    Trace trace = only("s-1.jsonl", ChatLogs.CLAUDE_CODE);
    assertThat(List.of(trace.tool(), trace.version())).containsExactly("Claude Code", "2.1.3");
    says(trace, "conversation", "s-1", "prompts", "2", "answers", "1", "model", "claude-opus-9");
    says(trace, "changes of files", "2", "files changed", "1");
    says(trace, "last message", "2026-03-03T10:00:00.000Z");
    says(trace, "prompts SHA-256", Sha256.of("a secret harbor\nand a boat"));
    assertThat(trace.toString()).doesNotContain("/home/x");
  }

  @Test
  void aSessionOfCodexTellsThePersonsWordsFromThoseOfTheProgram() throws IOException {
    Trace trace = only("rollout-1.jsonl", ChatLogs.CODEX);
    assertThat(List.of(trace.tool(), trace.version())).containsExactly("Codex", "0.149.0");
    says(trace, "conversation", "x-1", "prompts", "1", "answers", "1", "model", "gpt-6-codex");
    says(trace, "changes of files", "1", "prompts SHA-256", Sha256.of("a secret harbor"));
  }

  @Test
  void aHistoryOfAider() throws IOException {
    Trace trace = only(".aider.chat.history.md", ChatLogs.AIDER);
    assertThat(List.of(trace.tool(), trace.version())).containsExactly("aider", "0.86.2");
    says(trace, "conversation", "aider-2026-03-02T10:00:00", "prompts", "2", "answers", "2");
    says(trace, "model", "gpt-6", "changes of files", "1", "files changed", "1");
  }

  @Test
  void aSessionIsProposedWhereSomebodySaysThatItWasForTheWork() throws IOException {
    only("s-1.jsonl", ChatLogs.CLAUDE_CODE);
    Scan scan = Scan.of(folder, 10);
    assertThat(Proposal.of(scan, ProposalOptions.plain()).steps()).isEmpty();
    ProposalOptions chosen =
        new ProposalOptions(ProposalOptions.Contents.COPIED, "", Set.of("s-1"), Known.nothing());
    Proposal proposal = Proposal.of(scan, chosen);
    assertThat(proposal.steps()).singleElement();
    assertThat(proposal.steps().get(0))
        .containsEntry("act", "prompt")
        .containsEntry("prompts", "2")
        .containsEntry("confidential", "yes");
    assertThat(proposal.steps().get(0).get("detail").toString())
        .contains("changes of files by the tool 2 in 1");
    assertThat(proposal.yaml()).contains("generative: yes").doesNotContain("secret");
  }

  @Test
  void otherLinesOfJsonAreNotTouched() throws IOException {
    Exports.put(folder, "data.jsonl", "{\"a\": 1}\n".getBytes(StandardCharsets.UTF_8));
    assertThat(Scan.of(folder, 10).facts(false).get(0).lookedInto()).isFalse();
  }
}
