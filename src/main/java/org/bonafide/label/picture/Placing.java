package org.bonafide.label.picture;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.evidence.container.Container;
import org.bonafide.evidence.container.ExifBlock;
import org.bonafide.evidence.container.Gif;
import org.bonafide.evidence.container.Jpeg;
import org.bonafide.evidence.container.PictureFormat;
import org.bonafide.evidence.container.Png;
import org.bonafide.evidence.container.Stealth;
import org.bonafide.evidence.redact.PrivateField;
import org.bonafide.evidence.redact.Redaction;
import org.bonafide.evidence.trace.ManifestReveals;

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
 * @param redaction what becomes of the private fields of the picture
 * @param despiteManifest whether the user insists
 */
public record Placing(
    String file,
    Optional<String> words,
    Corner corner,
    Optional<LabelStyle> style,
    Optional<String> link,
    Optional<XmpFields> xmp,
    Redaction redaction,
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
   * @param fields the private fields of the picture, and what became of each
   */
  public record Placed(
      Optional<byte[]> picture, List<PrivateField> fields, List<Finding> findings) {
    public Placed {
      fields = List.copyOf(fields);
      findings = List.copyOf(findings);
    }
  }

  /** A copy of a picture with the label. */
  public Placed on(byte[] picture) {
    Optional<Gif> gif = Gif.read(picture);
    Optional<Container> plain = Container.read(picture);
    boolean moves =
        gif.filter(g -> g.frames() != 1).isPresent()
            || plain.filter(p -> p instanceof Png png && png.has("acTL")).isPresent();
    if (moves) {
      return refused(
          "picture-format",
          "is animated, and a copy would lose its frames.",
          "Put the label into the film it was made from, or beside it.");
    }
    Optional<Container> read =
        plain.or(() -> gif.filter(Gif::whole).flatMap(g -> still(g, picture)));
    if (read.isEmpty()) {
      return unread(picture);
    }
    List<Finding> findings = new ArrayList<>();
    Optional<byte[]> manifest = read.get().manifest();
    if (manifest.isPresent() && !despiteManifest) {
      return refused(
          "c2pa-manifest-present",
          "carries a C2PA manifest, whose signature is bound to the file as it is: any change, a label or"
              + " XMP alike, makes it fail.",
          "Publish the file as it is with the label beside it, or insist with --despite-manifest: the"
              + " manifest is then kept, and readers will say that the file was changed.");
    }
    manifest.ifPresent(store -> findings.add(broken(store)));
    return placed(read.get(), findings);
  }

  /** A PNG holds all colours of a still GIF, and has room for those of a label. */
  private static Optional<Container> still(Gif gif, byte[] picture) {
    return Pixels.decode(picture).map(pixels -> gif.with(Pixels.png(pixels)));
  }

  private Placed unread(byte[] picture) {
    String why =
        PictureFormat.of(picture)
            .map(
                format ->
                    switch (format) {
                      case TIFF ->
                          "is a TIFF of several pages, a camera’s raw file, or compressed in an old"
                              + " manner, of which a copy would lose something.";
                      case PNG, JPEG, GIF ->
                          "is damaged, or a kind of " + format.word() + " that is not read.";
                      default ->
                          "is of the format " + format.word() + ", which is not written here.";
                    })
            .orElse("is no picture that is known here.");
    return refused(
        "picture-format",
        why,
        "Save it as PNG, which keeps every pixel, with any picture editor, and label that; or put"
            + " the label picture beside it.");
  }

  /** What the manifest tells stays in the copy, so whoever insists is told it. */
  private Finding broken(byte[] store) {
    List<String> told = ManifestReveals.in(store);
    return Finding.warning(
        "c2pa-manifest-broken",
        Place.of(file),
        "The C2PA manifest of \""
            + file
            + "\" is kept, and its signature no longer matches the copy. "
            + (told.isEmpty()
                ? "What it reveals could not be read."
                : "It reveals " + String.join("; ", told) + "."),
        "Keep the file as it was beside the copy.");
  }

  private Placed placed(Container container, List<Finding> findings) {
    int orientation = container.exif().map(ExifBlock::orientation).orElse(1);
    byte[] bytes = container.bytes();
    Redaction.Redacted redacted = redaction.of(container);
    List<PrivateField> fields = new ArrayList<>(redacted.fields());
    boolean hides = container instanceof Png && Stealth.isIn(bytes);
    if (hides) {
      fields.add(redaction.hidden());
    }
    Container copy = redacted.copy();
    if (words.isPresent() || hides && !redaction.keepsHidden()) {
      Optional<BufferedImage> pixels = Pixels.decode(bytes);
      if (pixels.isEmpty()) {
        return refused(
            "picture-format",
            "cannot be decoded, or is larger than 100 megapixels.",
            "Save it as an RGB picture in PNG or JPEG, with no more pixels.");
      }
      BufferedImage image = Pixels.drawable(pixels.get());
      if (hides && !redaction.keepsHidden()) {
        Pixels.clearLowestBit(image);
      }
      if (words.isPresent()) {
        Optional<LabelPicture> label =
            new LabelOnPixels(words.get(), corner, style, link).draw(image, orientation);
        if (label.isEmpty()) {
          return refused(
              "label-too-wide",
              "is too small for the label: letters of 5 % of its shortest side do not fit.",
              "Use a larger copy, or put the label beside the picture.");
        }
        if (label.get().letterHeight() < LabelPicture.LEGIBLE) {
          boolean turned = orientation >= 5;
          findings.add(
              turned
                  ? tooSmall(image.getHeight(), image.getWidth(), label.get().letterHeight())
                  : tooSmall(image.getWidth(), image.getHeight(), label.get().letterHeight()));
        }
      }
      copy = copy.withPixelsOf(Pixels.encode(image, container));
    }
    return embedded(copy, fields, findings);
  }

  private Placed embedded(Container copy, List<PrivateField> fields, List<Finding> findings) {
    if (xmp.isEmpty()) {
      return new Placed(Optional.of(copy.bytes()), fields, findings);
    }
    XmpPacket packet = XmpPacket.merged(copy.xmp(), xmp.get(), file);
    findings.addAll(packet.findings());
    if (copy instanceof Jpeg && !Jpeg.fits(packet.bytes())) {
      return refused(
          "picture-format",
          "has XMP that is too long for one segment.",
          "Write a side-car instead.");
    }
    return new Placed(Optional.of(copy.withXmp(packet.bytes()).bytes()), fields, findings);
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
            + " pixels, so the letters of its label are lower than "
            + (int) Math.ceil(letters)
            + " pixels, and nobody can read them.",
        "Use a copy whose shortest side has at least "
            + LabelPicture.smallest(words.orElseThrow(), width, height, link)
            + " pixels, or put the label beside the picture.");
  }

  private Placed refused(String rule, String why, String remedy) {
    return new Placed(
        Optional.empty(),
        List.of(),
        List.of(
            Finding.error(rule, Place.of(file), "The picture \"" + file + "\" " + why, remedy)));
  }
}
