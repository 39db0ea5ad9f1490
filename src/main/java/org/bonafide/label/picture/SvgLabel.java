package org.bonafide.label.picture;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes a label as SVG: outlines only, with its words as title for who cannot see it. */
final class SvgLabel {

  private SvgLabel() {}

  static byte[] of(LabelPicture label) {
    String words = escaped(String.join(" ", label.lines()));
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
        .append(label.width())
        .append("\" height=\"")
        .append(label.height())
        .append("\" viewBox=\"0 0 ")
        .append(label.width())
        .append(' ')
        .append(label.height())
        .append("\"><title>")
        .append(words)
        .append("</title><desc>")
        .append(words)
        .append("</desc>");
    path(svg, label.box(), label.style().paper, label.style().ink, label.size() / 20);
    path(svg, label.words(), label.style().ink, null, 0);
    label.codePaper().ifPresent(paper -> path(svg, paper, Style.LIGHT.paper, null, 0));
    label.modules().ifPresent(modules -> path(svg, modules, Style.LIGHT.ink, null, 0));
    return svg.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void path(StringBuilder svg, Shape shape, Color fill, Color stroke, double width) {
    svg.append("<path fill=\"").append(hex(fill)).append('"');
    if (stroke != null) {
      svg.append(" stroke=\"").append(hex(stroke)).append("\" stroke-width=\"");
      number(svg, width);
      svg.append('"');
    }
    svg.append(" d=\"");
    double[] at = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      svg.append("MLQCZ".charAt(kind));
      for (int n = 0; n < new int[] {2, 2, 4, 6, 0}[kind]; n++) {
        svg.append(n == 0 ? "" : " ");
        number(svg, at[n]);
      }
    }
    svg.append("\"/>");
  }

  private static void number(StringBuilder svg, double value) {
    svg.append(String.format(Locale.ROOT, "%.2f", value));
  }

  private static String hex(Color colour) {
    return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
