package org.bonafide.label.picture;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;
import org.bonafide.write.markup.Markup;

/** Writes a label as SVG: outlines only, with its words as title for who cannot see it. */
final class SvgLabel {

  private SvgLabel() {}

  static byte[] of(LabelPicture label) {
    String words = String.join(" ", label.lines());
    Markup svg =
        Markup.xml()
            .open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "width",
                "" + label.width(),
                "height",
                "" + label.height(),
                "viewBox",
                "0 0 " + label.width() + " " + label.height());
    svg.open("title").text(words).close().open("desc").text(words).close();
    svg.leaf(
        "path",
        "fill",
        hex(label.style().paper),
        "stroke",
        hex(label.style().ink),
        "stroke-width",
        number(label.size() / 20),
        "d",
        path(label.box()));
    fill(svg, label.words(), label.style().ink);
    label.codePaper().ifPresent(paper -> fill(svg, paper, LabelStyle.LIGHT.paper));
    label.modules().ifPresent(modules -> fill(svg, modules, LabelStyle.LIGHT.ink));
    return svg.close().line().bytes();
  }

  private static void fill(Markup svg, Shape shape, Color colour) {
    svg.leaf("path", "fill", hex(colour), "d", path(shape));
  }

  private static String path(Shape shape) {
    StringBuilder path = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      path.append("MLQCZ".charAt(kind));
      for (int n = 0; n < new int[] {2, 2, 4, 6, 0}[kind]; n++) {
        path.append(n == 0 ? "" : " ").append(number(at[n]));
      }
    }
    return path.toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String hex(Color colour) {
    return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
  }
}
