package org.bonafide.label;

import java.util.Locale;
import java.util.Map;
import org.bonafide.project.Category;
import org.bonafide.project.Element;
import org.bonafide.project.Work;

/**
 * What an element is made of, as rules on labels divide it.
 *
 * <p>Example: an element whose {@code what} is {@code lyrics} is {@link #TEXT}; one whose kind is
 * not stated, or stated in a word that is not known, is {@link #OTHER}, and may be any.
 */
enum Medium {
  TEXT,
  IMAGE,
  AUDIO,
  VIDEO,
  CODE,
  OTHER;

  private static final Map<String, Medium> BY_WHAT =
      Map.ofEntries(
          Map.entry("text", TEXT),
          Map.entry("lyrics", TEXT),
          Map.entry("artwork", IMAGE),
          Map.entry("photograph", IMAGE),
          Map.entry("layout", IMAGE),
          Map.entry("music", AUDIO),
          Map.entry("sound", AUDIO),
          Map.entry("video", VIDEO),
          Map.entry("code", CODE));

  private static final Map<Category, Medium> BY_CATEGORY =
      Map.of(
          Category.LITERARY, TEXT,
          Category.VISUAL_ART, IMAGE,
          Category.PERFORMING_ARTS, AUDIO,
          Category.SOUND_RECORDING, AUDIO,
          Category.MOTION_PICTURE, VIDEO,
          Category.SOFTWARE, CODE);

  static Medium of(Element element) {
    return BY_WHAT.getOrDefault(element.what(), OTHER);
  }

  /** The medium for which words are offered: where none is stated, the usual one of the work. */
  static Medium usual(Work work, Element element) {
    return element.what().isEmpty()
        ? BY_CATEGORY.getOrDefault(work.category(), OTHER)
        : of(element);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
