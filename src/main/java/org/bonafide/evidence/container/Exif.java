package org.bonafide.evidence.container;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes the fields of EXIF in which tools write how a picture was made. */
final class Exif {

  private static final Map<Integer, String> FIELDS = new LinkedHashMap<>();

  static {
    FIELDS.put(ExifDirectoryBase.TAG_IMAGE_DESCRIPTION, "ImageDescription");
    FIELDS.put(ExifDirectoryBase.TAG_MAKE, "Make");
    FIELDS.put(ExifDirectoryBase.TAG_MODEL, "Model");
    FIELDS.put(ExifDirectoryBase.TAG_SOFTWARE, "Software");
    FIELDS.put(ExifDirectoryBase.TAG_ARTIST, "Artist");
    FIELDS.put(ExifDirectoryBase.TAG_DATETIME_ORIGINAL, "DateTimeOriginal");
    FIELDS.put(ExifDirectoryBase.TAG_MAKERNOTE, "MakerNote");
    FIELDS.put(ExifDirectoryBase.TAG_USER_COMMENT, "UserComment");
  }

  private Exif() {}

  /** Takes a block of EXIF, with or without the six bytes that WebP writers put before it. */
  static void take(byte[] block, Pieces pieces) {
    byte[] tiff = headed(block) ? Arrays.copyOfRange(block, 6, block.length) : block;
    Metadata metadata = new Metadata();
    try {
      new ExifReader().extract(new ByteArrayReader(tiff), metadata, 0);
    } catch (RuntimeException | StackOverflowError e) {
      pieces.trouble(Trouble.DAMAGED);
    }
    boolean little = tiff.length > 0 && tiff[0] == 'I';
    for (Directory directory : metadata.getDirectories()) {
      FIELDS.forEach((tag, name) -> field(directory, tag, name, little, pieces));
    }
  }

  private static void field(Directory directory, int tag, String name, boolean little, Pieces to) {
    if (!(directory instanceof ExifDirectoryBase) || !directory.containsTag(tag)) {
      return;
    }
    byte[] bytes = directory.getByteArray(tag);
    String words =
        tag == ExifDirectoryBase.TAG_USER_COMMENT && bytes != null
            ? comment(bytes, little)
            : bytes == null
                ? String.valueOf(directory.getString(tag))
                : new Piece(Piece.Kind.EXIF, name, bytes).words();
    to.add(Piece.exif(name, words.replace("\0", "").strip()));
  }

  /** The first eight bytes name the character set: UNICODE means UTF-16, in either order. */
  static String comment(byte[] bytes, boolean little) {
    String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    byte[] rest = bytes.length > 8 ? Arrays.copyOfRange(bytes, 8, bytes.length) : new byte[0];
    if (head.startsWith("UNICODE")) {
      return new String(rest, utf16(rest, little));
    }
    boolean named = head.startsWith("ASCII") || head.equals("\0\0\0\0\0\0\0\0");
    return new Piece(Piece.Kind.EXIF, "", named ? rest : bytes).words();
  }

  /** Writers do not keep to the order of the block, so the zero bytes of plain letters decide. */
  private static Charset utf16(byte[] text, boolean little) {
    int high = 0;
    int low = 0;
    for (int i = 0; i + 1 < Math.min(text.length, 400); i += 2) {
      high += text[i] == 0 ? 1 : 0;
      low += text[i + 1] == 0 ? 1 : 0;
    }
    boolean lowFirst = high == low ? little : low > high;
    return lowFirst ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  private static boolean headed(byte[] block) {
    return block.length > 6 && new String(block, 0, 4, StandardCharsets.ISO_8859_1).equals("Exif");
  }
}
