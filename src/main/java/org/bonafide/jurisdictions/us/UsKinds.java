package org.bonafide.jurisdictions.us;

import java.util.Set;
import org.bonafide.project.Act;
import org.bonafide.project.Category;

/**
 * The kind of expression that an act makes, where it is not the kind of its element: what was
 * photographed is a photograph also in a picture, and who sings writes no music. The sounds that
 * accompany a motion picture are no sound recording (17 U.S.C. § 101), and who speaks in one films
 * nothing.
 */
final class UsKinds {

  private static final Set<String> HEARD = Set.of("sound", "video");

  private UsKinds() {}

  /**
   * The kind, in the words of an element's {@code what}; empty where neither the act nor the
   * element says it.
   */
  static String made(Act act, String what, Category category) {
    boolean isFilm = category == Category.MOTION_PICTURE;
    boolean isHeard = HEARD.contains(what) && !isFilm;
    return switch (act) {
      case PHOTOGRAPH -> "photograph";
      case SCULPT -> "sculpture";
      case TRANSLATE -> "translation";
      case COMPOSE -> HEARD.contains(what) ? "music" : what;
      case PERFORM -> isHeard ? what : "performance";
      case NARRATE -> isHeard ? what : "narration";
      case RECORD, MIX -> isFilm ? "accompanying-sounds" : isHeard ? what : "sound";
      default -> what;
    };
  }
}
