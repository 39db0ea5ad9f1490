package org.bonafide.evidence.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The tags of a movie, by the names that their programs give them: those of QuickTime, of iTunes,
 * and of keys that a program chooses, as ComfyUI does with {@code prompt} and {@code workflow}.
 */
final class MovieTags {

  /** Tags of four letters that are of use here; titles and places are nobody's business. */
  private static final Map<String, String> NAMED =
      Map.of(
          "\u00a9cmt", "Comment",
          "\u00a9too", "encoder",
          "\u00a9enc", "encoder",
          "\u00a9swr", "software",
          "\u00a9mak", "make",
          "\u00a9mod", "model",
          "desc", "description",
          "ldes", "description");

  private static final String APPLE = "com.apple.quicktime.";
  private static final int LONGEST_KEY = 200;
  private static final int MOST_KEYS = 1_000;
  private static final int UTF_8 = 1;
  private static final int UTF_16 = 2;

  private MovieTags() {}

  /** What stands directly among the user's data. */
  static void user(FileBox box, FilePlaces file, Pieces pieces) throws IOException {
    if (box.type().equals("meta")) {
      meta(box, file, pieces);
    } else if (box.type().equals("XMP_")) {
      pieces.add(new Piece(Piece.Kind.XMP, "XMP", box.content(file, pieces)));
    } else if (NAMED.containsKey(box.type())) {
      quickTime(NAMED.get(box.type()), box.content(file, pieces), pieces);
    }
  }

  /** A length, a language, and the text. */
  private static void quickTime(String name, byte[] content, Pieces pieces) {
    if (content.length > 4) {
      int length = Short.toUnsignedInt(ByteBuffer.wrap(content).getShort());
      int count = Math.min(length, content.length - 4);
      pieces.add(Piece.text(name, new String(content, 4, count, StandardCharsets.UTF_8)));
    }
  }

  /** A box of tags; QuickTime writes it without the four bytes that MP4 puts first. */
  static void meta(FileBox box, FilePlaces file, Pieces pieces) throws IOException {
    boolean plain =
        new String(file.at(box.from() + 4, 4), StandardCharsets.ISO_8859_1).equals("hdlr");
    List<String> keys = new ArrayList<>();
    box.within(
        file,
        plain ? 0 : 4,
        pieces,
        inner -> {
          if (inner.type().equals("keys")) {
            keys(inner.content(file, pieces), keys);
          } else if (inner.type().equals("ilst")) {
            inner.within(file, 0, pieces, tag -> tag(tag, keys, file, pieces));
          }
        });
  }

  private static void keys(byte[] content, List<String> keys) {
    ByteBuffer in = ByteBuffer.wrap(content);
    if (in.remaining() < 8) {
      return;
    }
    in.position(8);
    while (in.remaining() > 8 && keys.size() < MOST_KEYS) {
      int length = in.getInt() - 8;
      in.getInt();
      if (length < 0 || length > in.remaining()) {
        return;
      }
      byte[] name = new byte[Math.min(length, LONGEST_KEY)];
      in.get(in.position(), name);
      in.position(in.position() + length);
      keys.add(plain(new String(name, StandardCharsets.UTF_8)));
    }
  }

  private static String plain(String key) {
    String name = key.startsWith(APPLE) ? key.substring(APPLE.length()) : key;
    return name.equalsIgnoreCase("comment") ? "Comment" : name;
  }

  private static void tag(FileBox tag, List<String> keys, FilePlaces file, Pieces pieces)
      throws IOException {
    int number = ByteBuffer.wrap(tag.type().getBytes(StandardCharsets.ISO_8859_1)).getInt();
    String key = number > 0 && number <= keys.size() ? keys.get(number - 1) : "";
    String name = NAMED.getOrDefault(tag.type(), key);
    if (name.isEmpty() || name.toLowerCase(Locale.ROOT).contains("location")) {
      return;
    }
    tag.within(
        file,
        0,
        pieces,
        data -> {
          if (data.type().equals("data") && data.length() >= 8) {
            int type = ByteBuffer.wrap(file.at(data.from(), 4)).getInt();
            byte[] words = data.after(8).content(file, pieces);
            if (type == UTF_8 || type == 0) {
              pieces.add(new Piece(Piece.Kind.TEXT, name, words));
            } else if (type == UTF_16) {
              pieces.add(Piece.text(name, new String(words, StandardCharsets.UTF_16BE)));
            }
          }
        });
  }
}
