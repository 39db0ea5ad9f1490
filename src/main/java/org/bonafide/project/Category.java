package org.bonafide.project;

import java.util.Locale;

/** The kind of work, after the application types of the US Copyright Office. */
public enum Category {
  LITERARY,
  VISUAL_ART,
  PERFORMING_ARTS,
  SOUND_RECORDING,
  MOTION_PICTURE,
  SOFTWARE,
  UNKNOWN;

  /** The word of the record, as in {@code visual-art}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
