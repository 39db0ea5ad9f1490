package org.bonafide.evidence.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.InflaterInputStream;

/**
 * A text chunk of a PNG: keyword and words. Tools write UTF-8 where the standard says Latin-1, so
 * strict UTF-8 is tried first.
 */
public record PngText(String keyword, byte[] text) {

  /** The chunks that hold texts. */
  public static final Set<String> CHUNKS = Set.of("tEXt", "zTXt", "iTXt");

  /** No text that a tool writes is longer, packed or not. */
  private static final int LONGEST = 16 << 20;

  /** The text of a chunk; nothing where the chunk is no text or cannot be unpacked. */
  public static Optional<PngText> of(Png.Chunk chunk) {
    byte[] data = chunk.data();
    int end = zero(data, 0);
    if (end < 1 || end > 79 || data.length > LONGEST) {
      return Optional.empty();
    }
    String keyword = new String(data, 0, end, StandardCharsets.ISO_8859_1);
    return switch (chunk.type()) {
      case "tEXt" -> Optional.of(new PngText(keyword, from(data, end + 1)));
      case "zTXt" ->
          end + 2 <= data.length
              ? unpacked(from(data, end + 2)).map(t -> new PngText(keyword, t))
              : Optional.empty();
      case "iTXt" -> international(keyword, data, end);
      default -> Optional.empty();
    };
  }

  /** Written as UTF-8, unpacked and without a language. */
  public Png.Chunk chunk() {
    byte[] head = (keyword + "\0\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1);
    byte[] data = Arrays.copyOf(head, head.length + text.length);
    System.arraycopy(text, 0, data, head.length, text.length);
    return new Png.Chunk("iTXt", data);
  }

  /** The words. */
  public String words() {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
    } catch (CharacterCodingException e) {
      return new String(text, StandardCharsets.ISO_8859_1);
    }
  }

  private static Optional<PngText> international(String keyword, byte[] data, int end) {
    if (end + 3 > data.length) {
      return Optional.empty();
    }
    int language = zero(data, end + 3);
    int translated = language < 0 ? -1 : zero(data, language + 1);
    if (translated < 0) {
      return Optional.empty();
    }
    byte[] text = from(data, translated + 1);
    return (data[end + 1] == 1 ? unpacked(text) : Optional.of(text))
        .map(t -> new PngText(keyword, t));
  }

  private static Optional<byte[]> unpacked(byte[] packed) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      byte[] text = in.readNBytes(LONGEST + 1);
      return text.length > LONGEST ? Optional.empty() : Optional.of(text);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static byte[] from(byte[] data, int at) {
    return Arrays.copyOfRange(data, Math.min(at, data.length), data.length);
  }

  private static int zero(byte[] data, int from) {
    for (int i = from; i < data.length; i++) {
      if (data[i] == 0) {
        return i;
      }
    }
    return -1;
  }
}
