package org.bonafide.evidence.container;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The formats of pictures by the letters with which a file begins, for who must say a no. */
public enum PictureFormat {
  PNG("PNG", 0, "\u0089PNG"),
  JPEG("JPEG", 0, "\u00ff\u00d8"),
  TIFF("TIFF", 0, "II*\0", "MM\0*", "II+\0", "MM\0+"),
  GIF("GIF", 0, "GIF8"),
  WEBP("WebP", 8, "WEBP"),
  AVIF("AVIF", 4, "ftypavif", "ftypavis"),
  HEIC("HEIC", 4, "ftyphei", "ftyphev", "ftypmif", "ftypmsf"),
  JPEG_XL("JPEG XL", 0, "\u00ff\n", "\0\0\0\fJXL "),
  BMP("BMP", 0, "BM"),
  PSD("Photoshop file", 0, "8BPS"),
  PDF("PDF", 0, "%PDF"),
  SVG("SVG", 0, "<svg", "<?xml");

  private final String word;
  private final int at;
  private final List<String> heads;

  PictureFormat(String word, int at, String... heads) {
    this.word = word;
    this.at = at;
    this.heads = List.of(heads);
  }

  /** As in {@code WebP}. */
  public String word() {
    return word;
  }

  /** The format of a file, where it is one that is known. */
  public static Optional<PictureFormat> of(byte[] file) {
    String letters = new String(file, 0, Math.min(file.length, 32), StandardCharsets.ISO_8859_1);
    for (PictureFormat format : values()) {
      if (format.heads.stream().anyMatch(head -> letters.startsWith(head, format.at))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
