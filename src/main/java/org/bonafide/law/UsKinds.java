package org.bonafide.law;

import java.util.Set;
import org.bonafide.project.Act;

/**
 * The kind of expression that an act makes, where it is not the kind of its element: what was
 * photographed is a photograph also in a picture, and who sings writes no music.
 */
final class UsKinds {

  private static final Set<String> HEARD = Set.of("sound", "video");

  private UsKinds() {}

  /**
   * The kind, in the words of an element's {@code what}; empty where neither the act nor the
   * element says it.
   */
  static String made(Act act, String what) {
    return switch (act) {
      case PHOTOGRAPH -> "photograph";
      case SCULPT -> "sculpture";
      case TRANSLATE -> "translation";
      case COMPOSE -> HEARD.contains(what) ? "music" : what;
      case PERFORM -> HEARD.contains(what) ? what : "performance";
      case NARRATE -> HEARD.contains(what) ? what : "narration";
      case RECORD, MIX -> HEARD.contains(what) ? what : "sound";
      default -> what;
    };
  }
}
