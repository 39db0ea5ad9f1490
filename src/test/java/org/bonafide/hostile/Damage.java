package org.bonafide.hostile;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages what is sound: bytes anywhere, or a text line by line with what nobody writes. */
public final class Damage {

  private static final int[] NUMBERS = {0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1};

  /** What a reader of text has to bear, besides what any format of its own adds. */
  private static final List<String> WORDS =
      List.of(
          "",
          " ",
          "\t",
          "\n",
          "0",
          "-1",
          "99999999999999999999",
          "1e999",
          "NaN",
          "null",
          "true",
          "no",
          "~",
          "\u0000",
          "\uFEFF",
          "\u202E",
          "\u2028",
          "\uD800",
          "\uE000",
          "\uFFFF",
          "é",
          "e\u0301",
          "中",
          "\uD83C\uDFA8",
          "{",
          "}",
          "[",
          "]",
          ":",
          ": ",
          "- ",
          "? ",
          "#",
          "\"",
          "'",
          "\\",
          "|",
          ">",
          "&a",
          "*a",
          "!!",
          "%",
          "@",
          "`",
          "<",
          "&",
          "${",
          "<#",
          "---",
          "...",
          "../../etc/passwd",
          "C:\\",
          "file:///",
          "2026-13-45",
          "a".repeat(5_000));

  private Damage() {}

  /** Up to eight damages of bytes; where nothing is left of them, nothing more is damaged. */
  public static byte[] bytes(byte[] sound, Random chance) {
    byte[] bytes = sound.clone();
    for (int i = chance.nextInt(8); i >= 0 && bytes.length > 0; i--) {
      bytes = damaged(bytes, chance);
    }
    return bytes;
  }

  private static byte[] damaged(byte[] bytes, Random chance) {
    int at = chance.nextInt(bytes.length);
    switch (chance.nextInt(5)) {
      case 0 -> bytes[at] ^= (byte) (1 << chance.nextInt(8));
      case 1 -> bytes[at] = (byte) chance.nextInt(256);
      case 2 -> {
        if (at + 4 <= bytes.length) {
          ByteBuffer.wrap(bytes).putInt(at, NUMBERS[chance.nextInt(NUMBERS.length)]);
        }
      }
      case 3 -> {
        return Arrays.copyOf(bytes, Math.max(1, at));
      }
      default -> {
        int from = chance.nextInt(bytes.length);
        int count = Math.min(chance.nextInt(40), bytes.length - Math.max(from, at));
        System.arraycopy(bytes, from, bytes, at, Math.max(0, count));
      }
    }
    return bytes;
  }

  /** One to three damages of a text. */
  public static String text(String sound, Random chance, List<String> more) {
    String text = sound;
    for (int i = chance.nextInt(3); i >= 0; i--) {
      text = chance.nextBoolean() ? inAWord(text, chance, more) : inItsLines(text, chance);
    }
    return text;
  }

  private static String inAWord(String text, Random chance, List<String> more) {
    int at = chance.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + chance.nextInt(12));
    int word = chance.nextInt(WORDS.size() + more.size());
    String put = word < WORDS.size() ? WORDS.get(word) : more.get(word - WORDS.size());
    return text.substring(0, at) + put + text.substring(chance.nextBoolean() ? at : end);
  }

  private static String inItsLines(String text, Random chance) {
    List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
    int one = chance.nextInt(lines.size());
    int other = chance.nextInt(lines.size());
    switch (chance.nextInt(5)) {
      case 0 -> lines.remove(one);
      case 1 -> lines.add(other, lines.get(one));
      case 2 -> Collections.swap(lines, one, other);
      case 3 -> lines.set(one, " ".repeat(chance.nextInt(5)) + lines.get(one).stripLeading());
      default -> lines.subList(one, lines.size()).clear();
    }
    return String.join("", lines);
  }
}
