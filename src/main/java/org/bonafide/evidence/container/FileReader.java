package org.bonafide.evidence.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes a file in: one pass gives its digest and its pieces, pixels are passed over, and memory
 * stays within limits whatever the file holds.
 *
 * <p>Example: {@code FileReader.of(path).text("parameters")}.
 */
public final class FileReader {

  /** Enough of a file to tell its format. */
  private static final int HEAD = 26;

  private static final byte RGBA = 6;

  private FileReader() {}

  /** Takes a plain file in. A file that cannot be opened has no digest and says so. */
  public static FileParts of(Path file) {
    return of(file, true);
  }

  /**
   * Only the pieces of a file, for readers who have its digest: what stands between them is not
   * read, and whether a manifest matches is not asked.
   */
  public static FileParts pieces(Path file) {
    return of(file, false);
  }

  /** Only the pieces of a file that is held in memory; an archive is not looked into. */
  public static FileParts pieces(String name, byte[] file) {
    try {
      ReadOnce source = new ReadOnce(new ByteArrayInputStream(file), file.length, false);
      byte[] head = source.peek(HEAD);
      Pieces pieces = new Pieces();
      String format = take(source, head, name.toLowerCase(Locale.ROOT), pieces);
      if (mayHide(format, head, pieces)) {
        Stealth.of(file).ifPresent(pieces::add);
      }
      return new FileParts(format, pieces.list, pieces.troubles, "", source.read(), Binding.NONE);
    } catch (IOException e) {
      return new FileParts("", List.of(), Set.of(Trouble.UNREADABLE), "", -1, Binding.NONE);
    }
  }

  private static FileParts of(Path file, boolean whole) {
    try (InputStream in = Files.newInputStream(file)) {
      ReadOnce source = new ReadOnce(in, Files.size(file), whole);
      byte[] head = source.peek(HEAD);
      Pieces pieces = new Pieces();
      String format =
          take(source, head, file.getFileName().toString().toLowerCase(Locale.ROOT), pieces);
      String digest = whole ? source.digest() : "";
      if (format.equals("zip")) {
        ZipIntake.take(file, pieces);
      }
      if (mayHide(format, head, pieces)) {
        Stealth.of(file).ifPresent(pieces::add);
      }
      Binding binding = whole ? DataHash.of(file, pieces.list) : Binding.NONE;
      return new FileParts(format, pieces.list, pieces.troubles, digest, source.read(), binding);
    } catch (IOException e) {
      return new FileParts("", List.of(), Set.of(Trouble.UNREADABLE), "", -1, Binding.NONE);
    }
  }

  private static String take(ReadOnce source, byte[] head, String name, Pieces pieces)
      throws IOException {
    String letters = new String(head, StandardCharsets.ISO_8859_1);
    if (letters.startsWith("\u0089PNG\r\n\u001a\n")) {
      PngIntake.take(source, pieces);
      return "png";
    }
    if (letters.startsWith("\u00ff\u00d8")) {
      JpegIntake.take(source, pieces);
      return "jpeg";
    }
    if (letters.startsWith("RIFF") && letters.startsWith("WEBP", 8)) {
      RiffIntake.take(source, pieces);
      return "webp";
    }
    if (letters.startsWith("8BPS")) {
      PsdIntake.take(source, pieces);
      return "psd";
    }
    if (letters.startsWith("PK\u0003\u0004")) {
      return "zip";
    }
    return text(source, letters, name, pieces);
  }

  /** Side-cars and exports are plain text, and are known by their names too. */
  private static String text(ReadOnce source, String letters, String name, Pieces pieces)
      throws IOException {
    String plain = letters.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
    if (plain.startsWith("<?xpacket")
        || plain.startsWith("<x:xmpmeta")
        || plain.startsWith("<") && name.endsWith(".xmp")) {
      pieces.add(new Piece(Piece.Kind.XMP, "XMP", source.take(Pieces.LARGEST + 1)));
      return "xmp";
    }
    if (plain.startsWith("[") && name.matches("conversations[-\\w]*\\.json")) {
      Conversations.take(source.stream(), pieces);
      return "json";
    }
    return "";
  }

  /** Pixels are searched only where no text says how the picture was made. */
  private static boolean mayHide(String format, byte[] head, Pieces pieces) {
    return format.equals("png")
        && head.length == HEAD
        && head[25] == RGBA
        && pieces.list.stream().noneMatch(piece -> piece.kind() == Piece.Kind.TEXT);
  }
}
