package org.bonafide.label.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.evidence.container.Container;
import org.bonafide.evidence.container.Jpeg;
import org.bonafide.evidence.container.PictureMarks;
import org.bonafide.evidence.container.Png;

/**
 * Places a label on a copy of a picture, and puts XMP into it when asked. Marks that the picture
 * carries are kept byte for byte. A picture with a C2PA manifest is left alone, since any change
 * parts it from its signature, unless the user insists.
 *
 * @param file the name of the picture, for findings
 * @param words the words to place; none means that only XMP is put in
 * @param corner where the label stands, as the viewer sees the picture
 * @param style none means the one that stands out from what is below it
 * @param link shown as a QR code
 * @param despiteManifest whether the user insists
 */
public record Placing(
    String file,
    Optional<String> words,
    Corner corner,
    Optional<LabelStyle> style,
    Optional<String> link,
    Optional<XmpFields> xmp,
    boolean despiteManifest) {

  /** A corner of a picture as the viewer sees it. */
  public enum Corner {
    TOP_LEFT,
    TOP_RIGHT,
    BOTTOM_LEFT,
    BOTTOM_RIGHT
  }

  /**
   * What came of it.
   *
   * @param picture nothing where a finding of error severity says why
   */
  public record Placed(Optional<byte[]> picture, List<Finding> findings) {
    public Placed {
      findings = List.copyOf(findings);
    }
  }

  /** A copy of a picture with the label. */
  public Placed on(byte[] picture) {
    Optional<Container> read = Container.read(picture);
    if (read.isEmpty()) {
      return refused(
          "picture-format",
          "is neither a whole PNG nor a whole JPEG.",
          "Convert it to PNG or JPEG, or put the label picture beside it.");
    }
    if (read.get() instanceof Png png && png.has("acTL")) {
      return refused(
          "picture-format",
          "is animated, and a copy would lose its frames.",
          "Put the label into the film it was made from, or beside it.");
    }
    List<Finding> findings = new ArrayList<>();
    PictureMarks marks = PictureMarks.of(read.get());
    if (marks.c2pa() && !despiteManifest) {
      return refused(
          "c2pa-manifest-present",
          "carries a C2PA manifest, whose signature is bound to the file as it is: any change, a label or"
              + " XMP alike, makes it fail.",
          "Publish the file as it is with the label beside it, or insist with --despite-manifest: the"
              + " manifest is then kept, and readers will say that the file was changed.");
    }
    if (marks.c2pa()) {
      findings.add(
          Finding.warning(
              "c2pa-manifest-broken",
              Place.of(file),
              "The C2PA manifest of \""
                  + file
                  + "\" is kept, and its signature no longer matches the copy.",
              "Keep the file as it was beside the copy."));
    }
    return placed(read.get(), marks, findings);
  }

  private Placed placed(Container container, PictureMarks marks, List<Finding> findings) {
    Container copy = container;
    if (words.isPresent()) {
      Optional<BufferedImage> pixels = Pixels.decode(container.bytes());
      if (pixels.isEmpty()) {
        return refused(
            "picture-format",
            "cannot be decoded, or is larger than 100 megapixels.",
            "Save it as an RGB picture in PNG or JPEG, with no more pixels.");
      }
      Optional<BufferedImage> drawn =
          drawn(Pixels.drawable(pixels.get()), marks.orientation(), findings);
      if (drawn.isEmpty()) {
        return refused(
            "label-too-wide",
            "is too small for the label: letters of 5 % of its shortest side do not fit.",
            "Use a larger copy, or put the label beside the picture.");
      }
      copy =
          container.withPixelsOf(
              Container.read(Pixels.encode(drawn.get(), container)).orElseThrow());
    }
    if (xmp.isPresent()) {
      XmpPacket packet = XmpPacket.merged(marks.xmp(), xmp.get(), file);
      findings.addAll(packet.findings());
      if (copy instanceof Jpeg && !Jpeg.fits(packet.bytes())) {
        return refused(
            "picture-format",
            "has XMP that is too long for one segment.",
            "Write a side-car instead.");
      }
      copy = copy.withXmp(packet.bytes());
    }
    return new Placed(Optional.of(copy.bytes()), findings);
  }

  /** Draws in the frame of the viewer, which EXIF may have turned. */
  private Optional<BufferedImage> drawn(
      BufferedImage image, int orientation, List<Finding> findings) {
    boolean turned = orientation >= 5;
    int width = turned ? image.getHeight() : image.getWidth();
    int height = turned ? image.getWidth() : image.getHeight();
    Optional<LabelPicture> plain =
        LabelPicture.of(words.orElseThrow(), LabelStyle.LIGHT, width, height, link);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    if (plain.get().letterHeight() < LabelPicture.LEGIBLE) {
      findings.add(tooSmall(width, height, plain.get().letterHeight()));
    }
    int margin = Math.max(1, Math.min(width, height) / 50);
    boolean left = corner == Corner.TOP_LEFT || corner == Corner.BOTTOM_LEFT;
    boolean top = corner == Corner.TOP_LEFT || corner == Corner.TOP_RIGHT;
    int x = left ? margin : Math.max(0, width - plain.get().width() - margin);
    int y = top ? margin : Math.max(0, height - plain.get().height() - margin);
    AffineTransform seen = Pixels.fromViewer(orientation, image.getWidth(), image.getHeight());
    LabelStyle chosen = style.orElseGet(() -> contrasting(image, seen, x, y, plain.get()));
    LabelPicture label =
        new LabelPicture(plain.get().lines(), chosen, plain.get().size(), plain.get().code());
    Graphics2D pen = image.createGraphics();
    pen.transform(seen);
    pen.translate(x, y);
    label.draw(pen);
    pen.dispose();
    return Optional.of(image);
  }

  private Finding tooSmall(int width, int height, double letters) {
    return Finding.warning(
        "label-too-small",
        Place.of(file),
        "The picture \""
            + file
            + "\" has "
            + width
            + " by "
            + height
            + " pixels, so the letters of its label are "
            + Math.max(1, Math.round(letters))
            + " pixels high, and nobody can read them.",
        "Use a copy whose shortest side has at least "
            + LabelPicture.smallest(words.orElseThrow(), width, height, link)
            + " pixels, or put the label beside the picture.");
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

  private Placed refused(String rule, String why, String remedy) {
    return new Placed(
        Optional.empty(),
        List.of(
            Finding.error(rule, Place.of(file), "The picture \"" + file + "\" " + why, remedy)));
  }
}
