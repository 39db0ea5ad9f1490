package org.bonafide.evidence.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/**
 * Takes the C2PA manifest, the XMP packet and the tags of files made of boxes: MP4, MOV, HEIC,
 * AVIF, JPEG XL. Film, sound and pixels are passed over by their lengths.
 */
final class BoxIntake {

  private static final String C2PA = "d8fec3d61b0e483c92975828877ec481";

  /** The id of the box that holds a manifest. */
  static final byte[] ID = HexFormat.of().parseHex(C2PA);

  private static final String XMP = "be7acfcb97a942e89c71999491e3afac";

  /** Seconds from 1904, of which the times of a movie count, to 1970. */
  private static final long FROM_1904 = 2_082_844_800L;

  /** Old movies have no box of their type, and begin with one of these. */
  private static final Set<String> OLD = Set.of("moov", "mdat", "wide");

  private BoxIntake() {}

  static boolean isFilm(FileHead head) {
    return head.has(4, "ftyp") || isOldMovie(head);
  }

  /** QuickTime's own form. */
  static boolean isMovie(FileHead head) {
    return head.has(4, "ftypqt") || isOldMovie(head);
  }

  private static boolean isOldMovie(FileHead head) {
    return head.ends(".mov", ".qt") && OLD.stream().anyMatch(type -> head.has(4, type));
  }

  static boolean isAvif(FileHead head) {
    return head.has(4, "ftypavi") || head.has(4, "ftypmif1") && brands(head).contains("avif");
  }

  static boolean isHeic(FileHead head) {
    return head.has(4, "ftyphe") || head.has(4, "ftypmif") || head.has(4, "ftypmsf");
  }

  static boolean isJpegXl(FileHead head) {
    return head.begins("\0\0\0\fJXL ");
  }

  private static String brands(FileHead head) {
    int length = head.letters().charAt(3) + (head.letters().charAt(2) << 8);
    return head.letters().substring(8, Math.max(8, Math.min(length, head.letters().length())));
  }

  static void take(FilePlaces file, Pieces pieces) throws IOException {
    FileBox.each(file, 0, file.size(), pieces, box -> top(box, file, pieces));
  }

  private static void top(FileBox box, FilePlaces file, Pieces pieces) throws IOException {
    switch (box.type()) {
      case "moov" -> box.within(file, 0, pieces, inner -> movie(inner, file, pieces));
      case "meta" -> Items.take(box, file, pieces);
      case "uuid" -> extension(box, file, pieces);
      case "jumb" -> {
        byte[] content = box.content(file, pieces);
        pieces.add(new Piece(Piece.Kind.JUMBF, "jumb", boxed(content)));
      }
      case "xml " -> pieces.add(new Piece(Piece.Kind.XMP, "XMP", box.content(file, pieces)));
      case "Exif" -> Exif.take(box.after(4).content(file, pieces), pieces);
      default -> {}
    }
  }

  /** A box of somebody's own, known by sixteen bytes. */
  private static void extension(FileBox box, FilePlaces file, Pieces pieces) throws IOException {
    String id = HexFormat.of().formatHex(file.at(box.from(), 16));
    if (id.equals(XMP)) {
      pieces.add(new Piece(Piece.Kind.XMP, "XMP", box.after(16).content(file, pieces)));
    } else if (id.equals(C2PA)) {
      store(box.after(16 + 4), file, pieces);
    }
  }

  /** A word for the purpose, a place of eight bytes, and the store; other purposes hold none. */
  private static void store(FileBox box, FilePlaces file, Pieces pieces) throws IOException {
    byte[] content = box.content(file, pieces);
    int end = 0;
    while (end < content.length && content[end] != 0) {
      end++;
    }
    String purpose = new String(content, 0, end, StandardCharsets.ISO_8859_1);
    if (purpose.equals("manifest") && content.length > end + 9) {
      byte[] store = Arrays.copyOfRange(content, end + 9, content.length);
      pieces.add(new Piece(Piece.Kind.JUMBF, "C2PA", store));
    }
  }

  private static void movie(FileBox box, FilePlaces file, Pieces pieces) throws IOException {
    switch (box.type()) {
      case "mvhd" -> time(file.at(box.from(), 12), pieces);
      case "udta" -> box.within(file, 0, pieces, inner -> MovieTags.user(inner, file, pieces));
      case "meta" -> MovieTags.meta(box, file, pieces);
      case "uuid" -> extension(box, file, pieces);
      default -> {}
    }
  }

  /** When the container was written, as it says; zero is not stated. */
  private static void time(byte[] head, Pieces pieces) {
    if (head.length < 12) {
      return;
    }
    ByteBuffer in = ByteBuffer.wrap(head);
    long seconds = head[0] == 1 ? in.getLong(4) : Integer.toUnsignedLong(in.getInt(4));
    long from1970 = seconds - FROM_1904;
    if (from1970 > 0 && from1970 < 1L << 33) {
      pieces.add(Piece.text("container time", Instant.ofEpochSecond(from1970).toString()));
    }
  }

  private static byte[] boxed(byte[] content) {
    return ByteBuffer.allocate(8 + content.length)
        .putInt(8 + content.length)
        .put("jumb".getBytes(StandardCharsets.ISO_8859_1))
        .put(content)
        .array();
  }
}
