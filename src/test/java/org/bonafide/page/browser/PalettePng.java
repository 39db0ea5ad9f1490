package org.bonafide.page.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A picture of a screen with few colours, which are most of its dots; each other is the nearest.
 */
final class PalettePng {

  private static final int MOST = 32;
  private static final int COARSE = 0xf8f8f8;

  private PalettePng() {}

  static byte[] of(byte[] png) throws IOException {
    BufferedImage full = ImageIO.read(new ByteArrayInputStream(png));
    Map<Integer, Integer> often = new HashMap<>();
    Map<Integer, Integer> shown = new HashMap<>();
    for (int y = 0; y < full.getHeight(); y++) {
      for (int x = 0; x < full.getWidth(); x++) {
        int colour = full.getRGB(x, y) & 0xffffff;
        often.merge(colour & COARSE, 1, Integer::sum);
        shown.putIfAbsent(colour & COARSE, colour);
      }
    }
    List<Integer> palette =
        often.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(MOST)
            .map(one -> shown.get(one.getKey()))
            .toList();
    byte[][] parts = new byte[3][palette.size()];
    for (int i = 0; i < palette.size(); i++) {
      parts[0][i] = (byte) (palette.get(i) >> 16);
      parts[1][i] = (byte) (palette.get(i) >> 8);
      parts[2][i] = (byte) (int) palette.get(i);
    }
    IndexColorModel model = new IndexColorModel(8, palette.size(), parts[0], parts[1], parts[2]);
    BufferedImage few =
        new BufferedImage(
            full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int y = 0; y < full.getHeight(); y++) {
      for (int x = 0; x < full.getWidth(); x++) {
        int index =
            nearest.computeIfAbsent(full.getRGB(x, y) & 0xffffff, one -> nearest(one, palette));
        few.getRaster().setSample(x, y, 0, index);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(few, "png", out);
    return out.toByteArray();
  }

  private static int nearest(int colour, List<Integer> palette) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < palette.size() && least > 0; i++) {
      int red = (colour >> 16) - (palette.get(i) >> 16);
      int green = (colour >> 8 & 0xff) - (palette.get(i) >> 8 & 0xff);
      int blue = (colour & 0xff) - (palette.get(i) & 0xff);
      int far = red * red + green * green + blue * blue;
      best = far < least ? i : best;
      least = Math.min(far, least);
    }
    return best;
  }
}
