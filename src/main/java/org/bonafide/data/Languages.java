package org.bonafide.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The languages that have a folder of data. Each {@code languages.index} on the class path names
 * some, so that another jar can bring a language without a line of Java.
 */
public final class Languages {

  static final String FOLDER = "/org/bonafide/languages/";

  private static final List<String> TAGS = List.copyOf(indexed());

  private Languages() {}

  /** The tags, the one that stands in for others first. */
  public static List<String> tags() {
    return TAGS;
  }

  /** The languages, in the order of {@link #tags()}. */
  public static List<Locale> all() {
    return TAGS.stream().map(Locale::forLanguageTag).toList();
  }

  /** A file of a language's folder, if it is there. */
  public static Optional<Data> file(String tag, String name) {
    String file = FOLDER + tag + "/" + name + ".yaml";
    return Languages.class.getResource(file) == null
        ? Optional.empty()
        : Optional.of(Data.shipped(Languages.class, file));
  }

  /** The language whose data serve: the same, else one of the same tongue, else the first. */
  static String serving(Locale language) {
    String own = language.toLanguageTag();
    if (TAGS.contains(own)) {
      return own;
    }
    return TAGS.stream()
        .filter(tag -> Locale.forLanguageTag(tag).getLanguage().equals(language.getLanguage()))
        .findFirst()
        .orElse(TAGS.get(0));
  }

  /** The language to which Han characters belong that stand in text of another. */
  public static Locale ofHan() {
    return TAGS.stream()
        .map(Locale::forLanguageTag)
        .filter(language -> Grammar.of(language).wide())
        .findFirst()
        .orElse(Locale.ROOT);
  }

  private static Set<String> indexed() {
    Set<String> tags = new LinkedHashSet<>(List.of("en"));
    tags.addAll(FolderIndex.names("languages"));
    return tags;
  }
}
