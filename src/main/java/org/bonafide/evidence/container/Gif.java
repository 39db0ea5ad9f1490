package org.bonafide.evidence.container;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A GIF taken apart as far as needed to make a PNG of it, which holds all that a still one has.
 *
 * @param frames how many pictures it shows in turn
 * @param whole whether the first picture covers all of the screen
 * @param comments the comments that stand in it
 * @param xmp the packet, or none
 */
public record Gif(int frames, boolean whole, List<String> comments, Optional<byte[]> xmp) {

  private static final int HEAD = 13;
  private static final String XMP = "XMP DataXMP";

  /** Behind a packet stand 256 bytes by which readers find the end, whatever they take it for. */
  private static final int MAGIC = 257;

  public Gif {
    comments = List.copyOf(comments);
  }

  /** A GIF; nothing where its structure does not hold. */
  public static Optional<Gif> read(byte[] file) {
    if (PictureFormat.of(file).filter(f -> f == PictureFormat.GIF).isEmpty()
        || file.length < HEAD) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Blocks(file).gif());
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** The same picture as a PNG, with what stands beside the pixels. */
  public Png with(Png pixels) {
    List<Png.Chunk> chunks = new ArrayList<>(pixels.chunks());
    for (String comment : comments) {
      chunks.add(1, new PngText("Comment", comment.getBytes(StandardCharsets.UTF_8)).chunk());
    }
    Png all = new Png(chunks, pixels.rest());
    return xmp.map(all::withXmp).orElse(all);
  }

  /** The blocks of a file, one after the other. */
  private static final class Blocks {
    private final byte[] file;
    private int at;

    Blocks(byte[] file) {
      this.file = file;
      this.at = HEAD + table(file[10] & 0xFF);
    }

    Gif gif() {
      int frames = 0;
      boolean whole = false;
      List<String> comments = new ArrayList<>();
      Optional<byte[]> xmp = Optional.empty();
      while ((file[at] & 0xFF) != 0x3B) {
        if ((file[at] & 0xFF) == 0x2C) {
          boolean covers = same(at + 5, 6) && same(at + 7, 8) && zero(at + 1) && zero(at + 3);
          whole = frames == 0 ? covers : whole;
          frames++;
          at += 10 + table(file[at + 9] & 0xFF) + 1;
          data();
        } else {
          int label = file[at + 1] & 0xFF;
          at += 2;
          int from = at;
          byte[] data = data();
          String name =
              new String(
                  file,
                  from + 1,
                  Math.min(11, file.length - from - 1),
                  StandardCharsets.ISO_8859_1);
          if (label == 0xFE) {
            comments.add(new Piece(Piece.Kind.TEXT, "", data).words());
          } else if (label == 0xFF && name.equals(XMP) && at - from > 12 + MAGIC) {
            xmp = Optional.of(Arrays.copyOfRange(file, from + 12, at - MAGIC - 1));
          }
        }
      }
      return new Gif(frames, whole, comments, xmp);
    }

    private static int table(int packed) {
      return (packed & 0x80) == 0 ? 0 : 3 << (packed & 7) + 1;
    }

    private boolean same(int in, int screen) {
      return file[in] == file[screen] && file[in + 1] == file[screen + 1];
    }

    private boolean zero(int in) {
      return file[in] == 0 && file[in + 1] == 0;
    }

    /** The bytes of sub-blocks up to the empty one. */
    private byte[] data() {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      while (file[at] != 0) {
        int length = file[at] & 0xFF;
        all.writeBytes(Arrays.copyOfRange(file, at + 1, at + 1 + length));
        at += 1 + length;
      }
      at++;
      return all.toByteArray();
    }
  }
}
