package org.bonafide.project.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bonafide.diagnose.Place;

/** Decodes strictly: a byte that is not UTF-8 is a finding with its line, never a question mark. */
final class Utf8 {

  private Utf8() {}

  static Optional<String> decode(byte[] bytes, Findings findings) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
      int start = text.lastIndexOf('\n') + 1;
      int column = text.codePointCount(start, text.length()) + 1;
      boolean wide = bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE;
      findings.error(
          "not-utf-8",
          new Place(findings.file, line, column),
          wide
              ? "The record is UTF-16, not UTF-8: the byte at offset 0 says so."
              : "The byte at offset " + in.position() + ", on line " + line + ", is not UTF-8.",
          "Save the file as UTF-8.");
      return Optional.empty();
    }
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (text.isBlank()) {
      empty(findings);
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** Nothing stands in the file, or nothing but remarks. */
  static void empty(Findings findings) {
    findings.error(
        "empty-record",
        Place.of(findings.file),
        "The record is empty.",
        "Run \"bonafide init\" to start one, or copy an example.");
  }
}
