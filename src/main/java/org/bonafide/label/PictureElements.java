package org.bonafide.label;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.bonafide.project.Work;

/**
 * Which elements of a work a picture file may show, when nobody says which.
 *
 * <p>Example: of a novel with chapters and a cover it is the cover.
 */
public final class PictureElements {

  private static final Set<Medium> PERHAPS = Set.of(Medium.VIDEO, Medium.OTHER);

  private PictureElements() {}

  /**
   * The ids of the elements of pictures; where there are none, those that a picture may show, such
   * as a film; else all.
   */
  public static List<String> of(Work work) {
    List<String> pictures = ids(work, medium -> medium == Medium.IMAGE);
    List<String> perhaps = pictures.isEmpty() ? ids(work, PERHAPS::contains) : pictures;
    return perhaps.isEmpty() ? List.copyOf(work.elements().keySet()) : perhaps;
  }

  private static List<String> ids(Work work, Predicate<Medium> wanted) {
    return work.elements().values().stream()
        .filter(element -> wanted.test(Medium.usual(work, element)))
        .map(element -> element.id())
        .toList();
  }
}
