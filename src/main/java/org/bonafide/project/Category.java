package org.bonafide.project;

/** The kind of work, after the application types of the US Copyright Office. */
public enum Category implements Worded {
  LITERARY,
  VISUAL_ART,
  PERFORMING_ARTS,
  SOUND_RECORDING,
  MOTION_PICTURE,
  SOFTWARE,
  UNKNOWN;
}
