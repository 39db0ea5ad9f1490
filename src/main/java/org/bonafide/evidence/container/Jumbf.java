package org.bonafide.evidence.container;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JUMBF superbox (ISO/IEC 19566-5): a label, and boxes within.
 *
 * @param type the first four letters of its content type, as in {@code c2ma}, or the box type
 * @param label as in {@code c2pa.actions}, or empty
 * @param content of a box that holds no other
 * @param body all that stands in the box as it was written, its description too; not copied
 */
public record Jumbf(
    String type, String label, List<Jumbf> within, byte[] content, ByteBuffer body) {

  private static final int DEEPEST = 16;
  private static final int MOST = 20_000;

  public Jumbf {
    within = List.copyOf(within);
  }

  /** Reads the first box; nothing where it is none. A box whose length lies ends the reading. */
  public static Optional<Jumbf> read(byte[] bytes) {
    List<Jumbf> boxes = boxes(ByteBuffer.wrap(bytes), 0, new int[1]);
    return boxes.stream().filter(box -> !box.within().isEmpty()).findFirst();
  }

  /** The first box within of a label; labels of the same kind are told apart by what follows. */
  public Optional<Jumbf> labelled(String start) {
    return within.stream().filter(box -> box.label.startsWith(start)).findFirst();
  }

  /** The content of the first box of a type within, as in {@code cbor}. */
  public Optional<byte[]> content(String boxType) {
    return within.stream().filter(b -> b.type.equals(boxType)).map(Jumbf::content).findFirst();
  }

  private static List<Jumbf> boxes(ByteBuffer in, int depth, int[] count) {
    List<Jumbf> boxes = new ArrayList<>();
    while (in.remaining() >= 8 && count[0]++ < MOST) {
      long length = Integer.toUnsignedLong(in.getInt(in.position()));
      String type = letters(in, in.position() + 4);
      int head = 8;
      if (length == 1 && in.remaining() >= 16) {
        length = in.getLong(in.position() + 8);
        head = 16;
      }
      length = length == 0 ? in.remaining() : length;
      if (length < head || length > in.remaining()) {
        return boxes;
      }
      ByteBuffer body = in.slice(in.position() + head, (int) length - head);
      in.position(in.position() + (int) length);
      boxes.add(
          type.equals("jumb") && depth < DEEPEST
              ? superbox(body, depth, count)
              : new Jumbf(type, "", List.of(), bytes(body), body.rewind()));
    }
    return boxes;
  }

  private static Jumbf superbox(ByteBuffer body, int depth, int[] count) {
    ByteBuffer whole = body.asReadOnlyBuffer();
    List<Jumbf> boxes = boxes(body, depth + 1, count);
    if (boxes.isEmpty() || !boxes.get(0).type.equals("jumd")) {
      return new Jumbf("jumb", "", boxes, new byte[0], whole);
    }
    byte[] description = boxes.get(0).content;
    return new Jumbf(
        description.length < 4 ? "" : letters(ByteBuffer.wrap(description), 0),
        label(description),
        boxes.subList(1, boxes.size()),
        new byte[0],
        whole);
  }

  /** After the sixteen bytes of the type a byte of toggles, the second of which means a label. */
  private static String label(byte[] description) {
    if (description.length < 18 || (description[16] & 2) == 0) {
      return "";
    }
    int end = 17;
    while (end < description.length && description[end] != 0) {
      end++;
    }
    return new String(description, 17, end - 17, StandardCharsets.UTF_8);
  }

  private static String letters(ByteBuffer in, int at) {
    byte[] letters = new byte[4];
    in.get(at, letters);
    return new String(letters, StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(ByteBuffer body) {
    byte[] bytes = new byte[body.remaining()];
    body.get(bytes);
    return bytes;
  }
}
