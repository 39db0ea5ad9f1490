package org.bonafide.evidence.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Something that a file holds besides its pixels, whatever the format: a PNG text chunk, a field of
 * EXIF, an XMP packet.
 *
 * <p>Example: the chunk {@code parameters} of a PNG is {@code Piece(TEXT, "parameters", …)}; the
 * EXIF field of the same use is {@code Piece(EXIF, "UserComment", …)}.
 */
public record Piece(Kind kind, String name, byte[] data) {

  /** Where a piece comes from. */
  public enum Kind {
    /** A text with a keyword: PNG text chunks, comments, and text hidden in pixels. */
    TEXT,
    /** A field of EXIF by its name. */
    EXIF,
    /** An XMP packet. */
    XMP,
    /** A JUMBF superbox, as C2PA manifests are stored. */
    JUMBF,
    /** A named file within an archive, or a plain text file as a whole. */
    ENTRY
  }

  static Piece text(String name, String words) {
    return new Piece(Kind.TEXT, name, words.getBytes(StandardCharsets.UTF_8));
  }

  static Piece exif(String name, String words) {
    return new Piece(Kind.EXIF, name, words.getBytes(StandardCharsets.UTF_8));
  }

  /** The words: strict UTF-8, else Latin-1, since tools write either. */
  public String words() {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(data)).toString();
    } catch (CharacterCodingException e) {
      return new String(data, StandardCharsets.ISO_8859_1);
    }
  }
}
