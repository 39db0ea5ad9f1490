package org.bonafide.project;

/**
 * How much of an element a tool generated, by the one question the US Copyright Office asks: would
 * it be copyrightable had a person made it?
 */
public enum GeneratedPart implements Worded {
  NONE,
  DE_MINIMIS,
  APPRECIABLE,
  UNKNOWN;
}
