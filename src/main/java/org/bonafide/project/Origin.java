package org.bonafide.project;

/** How a piece of evidence came to be. A re-created record never counts as documentation. */
public enum Origin implements Worded {
  ORIGINAL,
  EXPORTED,
  EMBEDDED,
  SCREENSHOT,
  WRITTEN,
  RE_CREATED,
  UNKNOWN;
}
