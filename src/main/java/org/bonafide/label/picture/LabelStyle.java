package org.bonafide.label.picture;

import java.awt.Color;

/** The looks of a label: dark words on a light box, or light words on a dark one. */
public enum LabelStyle {
  LIGHT(new Color(0xFFFFFF), new Color(0x1A1A1A)),
  DARK(new Color(0x1A1A1A), new Color(0xFFFFFF));

  final Color paper;
  final Color ink;

  LabelStyle(Color paper, Color ink) {
    this.paper = paper;
    this.ink = ink;
  }
}
