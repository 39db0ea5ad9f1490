package org.bonafide.write.web;

import org.bonafide.instrument.Drawing;
import org.bonafide.instrument.Figure;
import org.bonafide.write.markup.Markup;

/** Draws a figure as a vector picture in the page, with its words for who cannot see it. */
record Svg(Markup out) implements Drawing.Pen<Void> {

  void draw(Figure figure) {
    Drawing drawing = figure.drawing();
    out.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "role",
        "img",
        "viewBox",
        "0 0 " + drawing.width() + " " + drawing.height(),
        "aria-label",
        figure.alternative());
    drawing.shapes().forEach(shape -> shape.accept(this));
    out.close();
  }

  private static String colour(Drawing.Ink ink) {
    return "#" + ink.rgb();
  }

  @Override
  public Void line(Drawing.Line line) {
    out.leaf(
        "line",
        "x1",
        "" + line.x1(),
        "y1",
        "" + line.y1(),
        "x2",
        "" + line.x2(),
        "y2",
        "" + line.y2(),
        "stroke",
        colour(line.ink()),
        "stroke-width",
        "0.5");
    return null;
  }

  @Override
  public Void bar(Drawing.Bar bar) {
    out.leaf(
        "rect",
        "x",
        "" + bar.x(),
        "y",
        "" + bar.y(),
        "width",
        "" + bar.width(),
        "height",
        "" + bar.height(),
        "fill",
        colour(bar.fill()));
    return null;
  }

  @Override
  public Void disc(Drawing.Disc disc) {
    out.leaf(
        "circle",
        "cx",
        "" + disc.x(),
        "cy",
        "" + disc.y(),
        "r",
        "" + disc.radius(),
        "stroke",
        colour(disc.ink()),
        "stroke-width",
        "0.75",
        "fill",
        colour(disc.fill()));
    return null;
  }

  @Override
  public Void label(Drawing.Label label) {
    int x =
        switch (label.align()) {
          case LEFT -> label.x();
          case CENTRE -> label.x() + label.width() / 2;
          case RIGHT -> label.x() + label.width();
        };
    String anchor =
        switch (label.align()) {
          case LEFT -> "start";
          case CENTRE -> "middle";
          case RIGHT -> "end";
        };
    out.open(
            "text",
            "x",
            "" + x,
            "y",
            "" + (label.y() + label.size() + 1),
            "font-size",
            "" + label.size(),
            "text-anchor",
            anchor,
            "fill",
            colour(label.ink()))
        .text(label.text())
        .close();
    return null;
  }
}
