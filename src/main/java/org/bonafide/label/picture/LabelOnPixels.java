package org.bonafide.label.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * Draws a label on pixels, in the frame of the viewer, which EXIF may have turned.
 *
 * @param style none means the one that stands out from what is below it
 * @param link shown as a QR code
 */
record LabelOnPixels(
    String words, Placing.Corner corner, Optional<LabelStyle> style, Optional<String> link) {

  /** The label that was drawn; none where it does not fit. */
  Optional<LabelPicture> draw(BufferedImage image, int orientation) {
    boolean turned = orientation >= 5;
    int width = turned ? image.getHeight() : image.getWidth();
    int height = turned ? image.getWidth() : image.getHeight();
    Optional<LabelPicture> plain = LabelPicture.of(words, LabelStyle.LIGHT, width, height, link);
    plain.ifPresent(label -> draw(label, image, orientation, width, height));
    return plain;
  }

  private void draw(
      LabelPicture plain, BufferedImage image, int orientation, int width, int height) {
    int margin = Math.max(1, Math.min(width, height) / 50);
    boolean left = corner == Placing.Corner.TOP_LEFT || corner == Placing.Corner.BOTTOM_LEFT;
    boolean top = corner == Placing.Corner.TOP_LEFT || corner == Placing.Corner.TOP_RIGHT;
    int x = left ? margin : Math.max(0, width - plain.width() - margin);
    int y = top ? margin : Math.max(0, height - plain.height() - margin);
    AffineTransform seen = Pixels.fromViewer(orientation, image.getWidth(), image.getHeight());
    LabelStyle chosen = style.orElseGet(() -> contrasting(image, seen, x, y, plain));
    Graphics2D pen = image.createGraphics();
    pen.transform(seen);
    pen.translate(x, y);
    new LabelPicture(plain.lines(), chosen, plain.size(), plain.code()).draw(pen);
    pen.dispose();
  }

  private static LabelStyle contrasting(
      BufferedImage image, AffineTransform seen, int x, int y, LabelPicture label) {
    long sum = 0;
    int count = 0;
    double[] at = new double[2];
    for (int i = 0; i < 20; i++) {
      for (int j = 0; j < 20; j++) {
        at[0] = x + label.width() * (i + 0.5) / 20;
        at[1] = y + label.height() * (j + 0.5) / 20;
        seen.transform(at, 0, at, 0, 1);
        int px = Math.max(0, Math.min(image.getWidth() - 1, (int) at[0]));
        int py = Math.max(0, Math.min(image.getHeight() - 1, (int) at[1]));
        Color colour = new Color(image.getRGB(px, py));
        sum += (299L * colour.getRed() + 587L * colour.getGreen() + 114L * colour.getBlue()) / 1000;
        count++;
      }
    }
    return sum / count > 128 ? LabelStyle.DARK : LabelStyle.LIGHT;
  }
}
