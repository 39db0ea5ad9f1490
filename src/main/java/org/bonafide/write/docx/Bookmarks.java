package org.bonafide.write.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bonafide.write.markup.Markup;

/** Names and numbers for the bookmarks of one file: {@code records@en} is {@code _records_en}. */
final class Bookmarks {

  private static final int LONGEST = 40;

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private int ids;

  /** The name for a key: at most 40 letters, digits and underscores; Word ignores their case. */
  String name(String key) {
    return names.computeIfAbsent(key, this::make);
  }

  /** Opens the bookmark of a key and gives the id to close it with. */
  String open(Markup out, String key) {
    String id = Integer.toString(++ids);
    out.leaf("w:bookmarkStart", "w:id", id, "w:name", name(key));
    return id;
  }

  /** Closes a bookmark. */
  void close(Markup out, String id) {
    out.leaf("w:bookmarkEnd", "w:id", id);
  }

  private String make(String key) {
    // A leading underscore keeps the bookmark out of Word's dialogs.
    String plain = "_" + key.replaceAll("[^A-Za-z0-9]", "_").replaceFirst("^_+", "");
    String name = plain.length() > LONGEST ? shortened(plain, "_" + hash(key)) : plain;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = shortened(plain, "_" + i);
    }
    return name;
  }

  private static String shortened(String plain, String suffix) {
    return plain.substring(0, Math.min(plain.length(), LONGEST - suffix.length())) + suffix;
  }

  private static String hash(String key) {
    return Integer.toHexString(key.hashCode());
  }
}
