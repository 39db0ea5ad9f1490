package org.bonafide.publish.files;

import java.text.Normalizer;
import java.util.Locale;

/** Makes a folder's name of a reference or title: {@code LUM-2026-014} is {@code lum-2026-014}. */
public final class Slug {

  /** Every file system takes 255 bytes; Chinese needs three a character. */
  private static final int LIMIT = 60;

  private Slug() {}

  /** Letters and digits of any script stay; everything else becomes one hyphen. */
  public static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String slug = plain.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    int end = slug.offsetByCodePoints(0, Math.min(LIMIT, slug.codePointCount(0, slug.length())));
    slug = slug.substring(0, end).replaceAll("-+$", "");
    return slug.isEmpty() ? "untitled" : slug;
  }
}
