package org.bonafide.evidence.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The items of a HEIC or AVIF that are no pictures: EXIF and XMP. Where they lie is said in one
 * table, and what they are in another.
 */
final class Items {

  private static final String EXIF = "Exif";
  private static final String XMP = "application/rdf+xml";

  /** The ways in which the place of an item is given: in the file, or in the box of items. */
  private static final int IN_FILE = 0;

  private static final int IN_BOX = 1;

  /** More blocks of EXIF and XMP than any camera writes. */
  private static final int MOST = 100;

  private final FilePlaces file;
  private final Pieces pieces;

  /** What each item is, by its number; only those that are wanted. */
  private final Map<Long, String> wanted = new HashMap<>();

  private FileBox within = new FileBox("idat", 0, 0, 0);
  private byte[] places = new byte[0];

  private Items(FilePlaces file, Pieces pieces) {
    this.file = file;
    this.pieces = pieces;
  }

  static void take(FileBox meta, FilePlaces file, Pieces pieces) throws IOException {
    Items items = new Items(file, pieces);
    meta.within(file, 4, pieces, items::table);
    try {
      items.located();
    } catch (BufferUnderflowException e) {
      pieces.trouble(Trouble.DAMAGED);
    }
  }

  private void table(FileBox box) throws IOException {
    switch (box.type()) {
      case "iinf" -> {
        byte[] version = file.at(box.from(), 1);
        boolean small = version.length == 1 && version[0] == 0;
        box.within(file, small ? 6 : 8, pieces, this::entry);
      }
      case "iloc" -> places = box.content(file, pieces);
      case "idat" -> within = box;
      default -> {}
    }
  }

  private void entry(FileBox box) throws IOException {
    byte[] content = box.type().equals("infe") ? box.content(file, pieces) : new byte[0];
    int number = content.length > 0 && content[0] == 3 ? 4 : 2;
    if (content.length < 4 + number + 6 || content[0] < 2) {
      return;
    }
    ByteBuffer in = ByteBuffer.wrap(content);
    long id = number == 4 ? in.getInt(4) & 0xFFFFFFFFL : in.getShort(4) & 0xFFFF;
    int at = 4 + number + 2;
    String type = new String(content, at, 4, StandardCharsets.ISO_8859_1);
    String rest = new String(content, at + 4, content.length - at - 4, StandardCharsets.ISO_8859_1);
    String[] names = rest.split("\0", -1);
    if (wanted.size() >= MOST) {
      pieces.trouble(Trouble.TOO_MANY);
    } else if (type.equals(EXIF)) {
      wanted.put(id, EXIF);
    } else if (type.equals("mime") && names.length > 1 && names[1].equals(XMP)) {
      wanted.put(id, XMP);
    }
  }

  private void located() throws IOException {
    if (places.length < 8 || wanted.isEmpty()) {
      return;
    }
    ByteBuffer in = ByteBuffer.wrap(places);
    int version = in.getInt() >>> 24;
    int sizes = Short.toUnsignedInt(in.getShort());
    long count = version < 2 ? Short.toUnsignedInt(in.getShort()) : in.getInt() & 0xFFFFFFFFL;
    for (long i = 0; i < count; i++) {
      long id = version < 2 ? Short.toUnsignedInt(in.getShort()) : in.getInt() & 0xFFFFFFFFL;
      int method = version == 0 ? IN_FILE : in.getShort() & 0xF;
      in.getShort();
      long base = number(in, sizes >> 4 & 0xF);
      int extents = Short.toUnsignedInt(in.getShort());
      ByteArrayOutputStream joined = new ByteArrayOutputStream();
      for (int e = 0; e < extents; e++) {
        number(in, version == 0 ? 0 : sizes & 0xF);
        long from = base + number(in, sizes >> 12);
        long length = number(in, sizes >> 8 & 0xF);
        if (wanted.containsKey(id)) {
          extent(method, from, length, joined);
        }
      }
      if (wanted.containsKey(id)) {
        item(wanted.remove(id), joined.toByteArray());
      }
    }
  }

  private static long number(ByteBuffer in, int size) {
    return switch (size) {
      case 4 -> in.getInt() & 0xFFFFFFFFL;
      case 8 -> in.getLong();
      case 2 -> Short.toUnsignedInt(in.getShort());
      default -> 0;
    };
  }

  private void extent(int method, long from, long length, ByteArrayOutputStream to)
      throws IOException {
    if (method > IN_BOX || length < 0 || length + to.size() > Pieces.LARGEST) {
      pieces.trouble(Trouble.TOO_LARGE);
      return;
    }
    if (method == IN_BOX && (from < 0 || from + length > within.length())) {
      pieces.trouble(Trouble.LYING_LENGTH);
      return;
    }
    byte[] bytes = file.at(method == IN_BOX ? within.from() + from : from, (int) length);
    if (bytes.length < length) {
      pieces.trouble(Trouble.LYING_LENGTH);
    }
    to.writeBytes(bytes);
  }

  private void item(String what, byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    if (what.equals(XMP)) {
      pieces.add(new Piece(Piece.Kind.XMP, "XMP", bytes));
    } else if (bytes.length > 4) {
      // Four bytes say how far the block of EXIF is from them.
      long skip = 4 + Integer.toUnsignedLong(ByteBuffer.wrap(bytes).getInt());
      if (skip < bytes.length) {
        Exif.take(Arrays.copyOfRange(bytes, (int) skip, bytes.length), pieces);
      }
    }
  }
}
