package org.bonafide.evidence.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The marks that a picture carries. They are claims of whoever wrote them: text can be edited, and
 * the signature of a C2PA manifest is not verified here.
 *
 * @param c2pa whether a C2PA manifest is there
 * @param aigc the PRC mark as it stands, or empty
 * @param digitalSourceType the code alone, as in {@code trainedAlgorithmicMedia}, or empty
 * @param systemUsed the IPTC property, or empty
 * @param xmp the packet, or none
 * @param orientation as EXIF has it, 1 to 8; 1 where nothing is said
 */
public record PictureMarks(
    boolean c2pa,
    String aigc,
    String digitalSourceType,
    String systemUsed,
    Optional<byte[]> xmp,
    int orientation) {

  /** The marks of a picture. */
  public static PictureMarks of(Container picture) {
    Optional<byte[]> packet = picture.xmp();
    Optional<Xmp> xmp = packet.flatMap(Xmp::read);
    return new PictureMarks(
        picture.manifest().isPresent(),
        aigc(picture, xmp),
        xmp.flatMap(x -> x.text(Xmp.IPTC, "DigitalSourceType")).map(PictureMarks::code).orElse(""),
        xmp.flatMap(x -> x.text(Xmp.IPTC, "AISystemUsed")).orElse(""),
        packet,
        picture.exif().map(ExifBlock::orientation).orElse(1));
  }

  /** {@code http://…/trainedAlgorithmicMedia} and {@code digsrctype:…} mean the same code. */
  static String code(String value) {
    String plain = value.strip();
    return plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf(':')) + 1);
  }

  private static String aigc(Container picture, Optional<Xmp> xmp) {
    List<String> found = new ArrayList<>();
    xmp.flatMap(x -> x.text(Xmp.AIGC, "AIGC")).ifPresent(found::add);
    if (picture instanceof Png png) {
      png.chunks().stream()
          .map(PngText::of)
          .flatMap(Optional::stream)
          .filter(text -> text.keyword().equals("AIGC"))
          .map(PngText::words)
          .forEach(found::add);
    }
    picture
        .exif()
        .flatMap(ExifBlock::comment)
        .filter(words -> words.contains("\"AIGC\""))
        .map(words -> words.substring(Math.max(0, words.indexOf('{'))))
        .ifPresent(found::add);
    return found.isEmpty() ? "" : found.get(0);
  }
}
