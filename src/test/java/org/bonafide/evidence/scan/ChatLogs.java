package org.bonafide.evidence.scan;

/** Exports of chats and logs of coding agents, as short as a test needs. */
final class ChatLogs {

  static final String CLAUDE =
      """
      [{"uuid": "c-9", "name": "A title", "created_at": "2026-03-02T10:00:00Z", "updated_at": "2026-03-04T10:00:00Z",
        "account": {"uuid": "a"}, "chat_messages": [
          {"uuid": "m1", "sender": "human", "text": "a secret harbor", "created_at": "2026-03-02T10:00:00Z"},
          {"uuid": "m2", "sender": "assistant", "text": "", "parent_message_uuid": "m1",
           "content": [{"type": "text", "text": "no"}], "created_at": "2026-03-02T10:01:00Z"},
          {"uuid": "m3", "sender": "assistant", "text": "yes", "parent_message_uuid": "m1",
           "created_at": "2026-03-03T10:01:00Z"}]},
       {"uuid": "c-10", "name": "", "chat_messages": []}]
      """;

  static final String CLAUDE_CODE =
      """
      {"type":"summary","summary":"A title","leafUuid":"u3"}
      {"type":"user","uuid":"u1","parentUuid":null,"sessionId":"s-1","version":"2.1.3","timestamp":"2026-03-02T10:00:00.000Z","message":{"role":"user","content":"a secret harbor"}}
      {"type":"user","isMeta":true,"sessionId":"s-1","timestamp":"2026-03-02T10:00:01.000Z","message":{"role":"user","content":"Caveat"}}
      {"type":"user","sessionId":"s-1","timestamp":"2026-03-02T10:00:02.000Z","message":{"role":"user","content":"<command-name>/model</command-name>"}}
      {"type":"assistant","sessionId":"s-1","timestamp":"2026-03-02T10:00:05.000Z","message":{"id":"a1","role":"assistant","model":"claude-opus-9","content":[{"type":"text","text":"Reading."}]}}
      {"type":"assistant","sessionId":"s-1","timestamp":"2026-03-02T10:00:06.000Z","message":{"id":"a1","role":"assistant","model":"claude-opus-9","content":[{"type":"tool_use","name":"Edit","input":{"file_path":"/home/x/a.txt"}}]}}
      {"type":"user","sessionId":"s-1","timestamp":"2026-03-02T10:00:07.000Z","message":{"role":"user","content":[{"type":"tool_result","content":"done"}]}}
      {"type":"assistant","sessionId":"s-1","timestamp":"2026-03-02T10:00:08.000Z","message":{"id":"a2","role":"assistant","model":"<synthetic>","content":[{"type":"tool_use","name":"Write","input":{"file_path":"/home/x/a.txt"}}]}}
      {"type":"user","isSidechain":true,"sessionId":"s-1","message":{"role":"user","content":"to a helper"}}
      not json at all
      {"type":"user","sessionId":"s-1","timestamp":"2026-03-03T10:00:00.000Z","message":{"role":"user","content":[{"type":"text","text":"and a boat"}]}}
      """;

  static final String CODEX =
      """
      {"timestamp":"2026-03-02T10:00:00.000Z","type":"session_meta","payload":{"id":"x-1","cwd":"/home/x","cli_version":"0.149.0","originator":"codex_cli_rs"}}
      {"timestamp":"2026-03-02T10:00:01.000Z","type":"turn_context","payload":{"model":"gpt-6-codex"}}
      {"timestamp":"2026-03-02T10:00:01.000Z","type":"response_item","payload":{"type":"message","role":"developer","content":[{"type":"input_text","text":"rules"}]}}
      {"timestamp":"2026-03-02T10:00:02.000Z","type":"response_item","payload":{"type":"message","role":"user","content":[{"type":"input_text","text":"Put in by the program"}]}}
      {"timestamp":"2026-03-02T10:00:02.000Z","type":"response_item","payload":{"type":"message","role":"user","content":[{"type":"input_text","text":"a secret harbor"}]}}
      {"timestamp":"2026-03-02T10:00:02.000Z","type":"event_msg","payload":{"type":"user_message","message":"a secret harbor"}}
      {"timestamp":"2026-03-02T10:00:09.000Z","type":"response_item","payload":{"type":"custom_tool_call","name":"apply_patch","input":"*** Begin Patch"}}
      {"timestamp":"2026-03-02T10:00:10.000Z","type":"response_item","payload":{"type":"message","role":"assistant","content":[{"type":"output_text","text":"Done."}]}}
      """;

  static final String AIDER =
      """

      # aider chat started at 2026-03-02 10:00:00

      > Aider v0.86.2
      > Main model: gpt-6 with diff edit format
      #### /add a.txt
      > Added a.txt to the chat
      #### a secret harbor
      #### with a boat

      I will do that.

      More of it.

      > Applied edit to a.txt
      > Commit 1234567 feat: harbor
      #### /ask why

      Because.

      # aider chat started at 2026-03-05 09:00:00

      > Aider v0.86.2
      """;

  private ChatLogs() {}
}
