package org.bonafide.write.docx;

import java.util.Locale;
import org.bonafide.instrument.Drawing;
import org.bonafide.write.markup.Markup;

/**
 * Writes shapes as Word's own, inside a group.
 *
 * @param language of the labels
 * @param scale what all lengths are multiplied with: a group would scale shapes, but not type
 */
record ShapePen(Writing writing, Locale language, float scale) implements Drawing.Pen<Markup> {

  private static final float EMU = 12_700;
  private static final float LINE = 0.5f;
  private static final float OUTLINE = 0.75f;

  /** A length in the units of drawings. */
  String emu(float points) {
    return Integer.toString(Math.round(points * scale * EMU));
  }

  @Override
  public Markup line(Drawing.Line line) {
    boolean rising = (line.x2() - line.x1()) * (line.y2() - line.y1()) < 0;
    Markup out = open("Line", "wps:cNvCnPr");
    place(
        rising,
        Math.min(line.x1(), line.x2()),
        Math.min(line.y1(), line.y2()),
        Math.abs(line.x2() - line.x1()),
        Math.abs(line.y2() - line.y1()));
    geometry("line");
    outline(LINE, line.ink());
    return out.close().leaf("wps:bodyPr").close();
  }

  @Override
  public Markup bar(Drawing.Bar bar) {
    Markup out = open("Bar", "wps:cNvSpPr");
    place(false, bar.x(), bar.y(), bar.width(), bar.height());
    geometry("rect");
    fill(bar.fill());
    return noOutline().close().leaf("wps:bodyPr").close();
  }

  @Override
  public Markup disc(Drawing.Disc disc) {
    Markup out = open("Disc", "wps:cNvSpPr");
    int across = 2 * disc.radius();
    place(false, disc.x() - disc.radius(), disc.y() - disc.radius(), across, across);
    geometry("ellipse");
    fill(disc.fill());
    outline(OUTLINE, disc.ink());
    return out.close().leaf("wps:bodyPr").close();
  }

  @Override
  public Markup label(Drawing.Label label) {
    Markup out = open("Label", "wps:cNvSpPr", "txBox", "1");
    place(false, label.x(), label.y(), label.width(), 1.5f * label.size());
    geometry("rect").leaf("a:noFill");
    noOutline().close().open("wps:txbx").open("w:txbxContent").open("w:p");
    out.open("w:pPr");
    out.leaf("w:spacing", "w:before", "0", "w:after", "0", "w:line", "240", "w:lineRule", "auto");
    out.val(
        "w:jc",
        switch (label.align()) {
          case LEFT -> "left";
          case CENTRE -> "center";
          case RIGHT -> "right";
        });
    out.close().open("w:r");
    look(label);
    out.open("w:t", "xml:space", "preserve").text(label.text()).close().close();
    out.close().close().close();
    out.open(
        "wps:bodyPr",
        "wrap",
        "none",
        "lIns",
        "0",
        "tIns",
        "0",
        "rIns",
        "0",
        "bIns",
        "0",
        "anchor",
        "ctr");
    return out.leaf("a:noAutofit").close().close();
  }

  /** Half a point is the least step of a size, so a scaled one is rounded down: it must fit. */
  private void look(Drawing.Label label) {
    boolean wide = Language.isWide(language);
    String size = Integer.toString(Math.max(2, (int) Math.floor(2 * scale * label.size())));
    String tag = Language.tag(language);
    Markup out = writing.out().open("w:rPr");
    if (wide) {
      out.leaf("w:rFonts", "w:hint", "eastAsia");
    }
    out.val("w:color", label.ink().rgb()).val("w:sz", size).val("w:szCs", size);
    if (wide) {
      out.leaf("w:lang", "w:val", tag, "w:eastAsia", tag);
    } else if (!language.getLanguage().equals("en")) {
      out.val("w:lang", tag);
    }
    out.close();
  }

  private Markup open(String name, String kind, String... attributes) {
    String id = writing.shapeIds().next();
    Markup out = writing.out().open("wps:wsp");
    out.leaf("wps:cNvPr", "id", id, "name", name + " " + id);
    return out.leaf(kind, attributes).open("wps:spPr");
  }

  private void place(boolean flipped, float x, float y, float width, float height) {
    Markup out = writing.out();
    if (flipped) {
      out.open("a:xfrm", "flipV", "1");
    } else {
      out.open("a:xfrm");
    }
    out.leaf("a:off", "x", emu(x), "y", emu(y));
    out.leaf("a:ext", "cx", emu(width), "cy", emu(height)).close();
  }

  private Markup geometry(String preset) {
    return writing.out().open("a:prstGeom", "prst", preset).leaf("a:avLst").close();
  }

  private Markup fill(Drawing.Ink ink) {
    return writing.out().open("a:solidFill").leaf("a:srgbClr", "val", ink.rgb()).close();
  }

  private Markup noOutline() {
    return writing.out().open("a:ln").leaf("a:noFill").close();
  }

  private void outline(float width, Drawing.Ink ink) {
    writing.out().open("a:ln", "w", emu(width));
    fill(ink).close();
  }
}
