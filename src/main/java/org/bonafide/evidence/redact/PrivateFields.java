package org.bonafide.evidence.redact;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bonafide.data.Data;

/**
 * Which fields of a picture may go to the public, by scheme ({@code private-fields.yaml}).
 *
 * @param kinds the words for why a field is private
 * @param signs of a text that is what a tool was told
 */
record PrivateFields(
    Map<String, String> kinds,
    List<Pattern> signs,
    Scheme chunks,
    Scheme png,
    Scheme jpeg,
    Scheme exif,
    Scheme xmp,
    Scheme iptc,
    Scheme photoshop) {

  private static final PrivateFields SHIPPED =
      Data.shipped(PrivateFields.class, "private-fields.yaml", PrivateFields::read);

  static PrivateFields shipped() {
    return SHIPPED;
  }

  /**
   * The fields of one scheme.
   *
   * @param where the words for the scheme
   * @param kept ids that may be shown; one that ends in {@code *} stands for all that begin so
   * @param names of ids that are numbers
   * @param kinds why an id is private
   */
  record Scheme(
      String where, Set<String> kept, Map<String, String> names, Map<String, String> kinds) {

    boolean keeps(String id) {
      return kept.contains(id) || kept.stream().anyMatch(one -> begins(one, id));
    }

    String kind(String id) {
      return kinds.containsKey(id)
          ? kinds.get(id)
          : kinds.keySet().stream()
              .filter(one -> begins(one, id))
              .map(kinds::get)
              .findFirst()
              .orElse("other");
    }

    /** The name of a property of XMP stands behind its namespace. */
    String name(String id) {
      return names.getOrDefault(id, id.contains("://") ? id.substring(id.indexOf(' ') + 1) : id);
    }

    private static boolean begins(String pattern, String id) {
      return pattern.endsWith("*") && id.startsWith(pattern.substring(0, pattern.length() - 1));
    }
  }

  boolean isTold(String text) {
    return signs.stream().anyMatch(sign -> sign.matcher(text).find());
  }

  private static PrivateFields read(Data data) {
    data.knows("kinds signs png jpeg exif xmp iptc photoshop");
    Data png = data.child("png");
    png.knows("chunks keep private");
    return new PrivateFields(
        data.strings("kinds"),
        data.texts("signs").stream().map(Pattern::compile).toList(),
        new Scheme("PNG chunk", Set.copyOf(png.texts("chunks")), Map.of(), Map.of()),
        scheme("PNG text", png, png.texts("keep"), Map.of()),
        scheme("JPEG", data.child("jpeg"), List.of(), Map.of()),
        numbered("EXIF", data.child("exif")),
        scheme("XMP", data.child("xmp"), properties(data.child("xmp")), Map.of()),
        numbered("IPTC", data.child("iptc")),
        numbered("Photoshop", data.child("photoshop")));
  }

  private static Scheme numbered(String where, Data data) {
    data.knows("keep names private");
    Map<String, String> names = new LinkedHashMap<>(data.strings("keep"));
    names.putAll(data.strings("names"));
    return scheme(where, data, data.strings("keep").keySet(), names);
  }

  private static List<String> properties(Data xmp) {
    return xmp.lists("keep").entrySet().stream()
        .flatMap(space -> space.getValue().stream().map(name -> space.getKey() + " " + name))
        .toList();
  }

  private static Scheme scheme(
      String where, Data data, Iterable<String> keep, Map<String, String> names) {
    Set<String> kept = new LinkedHashSet<>();
    keep.forEach(kept::add);
    Map<String, String> kinds = new LinkedHashMap<>();
    data.lists("private").forEach((kind, ids) -> ids.forEach(id -> kinds.put(id, kind)));
    return new Scheme(where, kept, names, kinds);
  }
}
