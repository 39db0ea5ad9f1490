package org.bonafide.data;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;

/**
 * The text of a file that a person wrote. Files come from many editors: one byte order mark at the
 * start is dropped; what is not UTF-8, or holds characters that no document may print, is a finding
 * with its place, never a question mark in a contract.
 *
 * <p>Example: {@code SourceText.read("clauses/records/audit/en.md", bytes).findings()}.
 *
 * @param text the words; where there are findings it is only good to be looked at
 * @param findings errors; empty where the text can be relied on
 */
public record SourceText(String text, List<Finding> findings) {

  private static final int LOST = 0xFFFD;
  private static final int MARK = 0xFEFF;
  private static final String REMEDY =
      "Save it as UTF-8: in Notepad under \"Encoding\", in Word as plain text with the encoding"
          + " \"Unicode (UTF-8)\".";

  public SourceText {
    findings = List.copyOf(findings);
  }

  /** Reads the bytes of a file, which findings call by this name. */
  public static SourceText read(String file, byte[] bytes) {
    Charset wide = wide(bytes);
    if (wide != null) {
      return new SourceText(
          plain(new String(bytes, wide)),
          List.of(notUtf8(new Place(file, 1, 1), "The file is UTF-16, not UTF-8.")));
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    String read = out.flip().toString();
    if (result.isError()) {
      Place place = end(file, plain(read));
      String message =
          "The byte at offset " + in.position() + ", on line " + place.line() + ", is not UTF-8.";
      return new SourceText(
          plain(new String(bytes, StandardCharsets.UTF_8)), List.of(notUtf8(place, message)));
    }
    String text = plain(read);
    return new SourceText(text, badCharacters(file, text));
  }

  /** The text of a file that ships, whose characters a test has looked at. */
  public static String shipped(byte[] bytes) {
    return plain(new String(bytes, StandardCharsets.UTF_8));
  }

  /** The encoding that Windows calls Unicode, by its mark or by the empty half of its letters. */
  private static Charset wide(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean little = first == 0xFF && second == 0xFE || first != 0 && second == 0;
    boolean big = first == 0xFE && second == 0xFF || first == 0 && second != 0;
    return little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : null;
  }

  private static String plain(String text) {
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
  }

  /** The first bad character of each line. */
  private static List<Finding> badCharacters(String file, String text) {
    List<Finding> findings = new ArrayList<>();
    int line = 1;
    int column = 1;
    int reported = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (reported < line && (c == LOST || c == MARK || Characters.isBad(c))) {
        reported = line;
        findings.add(bad(new Place(file, line, column), c));
      }
      line += c == '\n' ? 1 : 0;
      column = c == '\n' ? 1 : column + 1;
    }
    return findings;
  }

  /** The finding for a bad character at a place. */
  public static Finding bad(Place place, int c) {
    String why =
        switch (c) {
          case LOST -> "stands for one that was lost when the file was saved.";
          case MARK -> "is a byte order mark, which may only stand at the start of a file.";
          default -> Characters.why(c);
        };
    return Finding.error(
        "bad-character",
        place,
        "The character U+%04X %s".formatted(c, why),
        c == LOST ? "Write the character that was meant." : "Remove it.");
  }

  private static Place end(String file, String text) {
    int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
    int start = text.lastIndexOf('\n') + 1;
    return new Place(file, line, text.codePointCount(start, text.length()) + 1);
  }

  private static Finding notUtf8(Place place, String message) {
    return Finding.error("not-utf-8", place, message, REMEDY);
  }
}
