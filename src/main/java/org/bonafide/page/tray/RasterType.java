package org.bonafide.page.tray;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pictures that are dots and nothing else, told by their first bytes and never by their names: a
 * drawing or a page that can do something is none.
 */
public final class RasterType {

  private static final int HEAD = 12;

  private RasterType() {}

  /** As in {@code image/png}; empty where it is another file. */
  static String of(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(HEAD);
    }
    return of(bytes);
  }

  /** The same of bytes, of which the first are looked at. */
  public static String of(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
      return "image/png";
    }
    if (head.startsWith("\u00ff\u00d8\u00ff")) {
      return "image/jpeg";
    }
    return head.matches("(?s)RIFF.{4}WEBP") ? "image/webp" : "";
  }
}
