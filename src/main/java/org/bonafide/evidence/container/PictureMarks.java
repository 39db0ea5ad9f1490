package org.bonafide.evidence.container;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  private static final byte[] JUMBF = {'J', 'P'};

  /** The marks of a picture. */
  public static PictureMarks of(Container picture) {
    Optional<byte[]> packet = packet(picture);
    Optional<Xmp> xmp = packet.flatMap(Xmp::read);
    Metadata exif = exif(picture.bytes());
    return new PictureMarks(
        c2pa(picture),
        aigc(picture, xmp, exif),
        xmp.flatMap(x -> x.text(Xmp.IPTC, "DigitalSourceType")).map(PictureMarks::code).orElse(""),
        xmp.flatMap(x -> x.text(Xmp.IPTC, "AISystemUsed")).orElse(""),
        packet,
        orientation(exif));
  }

  /** {@code http://…/trainedAlgorithmicMedia} and {@code digsrctype:…} mean the same code. */
  static String code(String value) {
    String plain = value.strip();
    return plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf(':')) + 1);
  }

  private static boolean c2pa(Container picture) {
    if (picture instanceof Png png) {
      return png.has("caBX");
    }
    return ((Jpeg) picture)
        .find(0xEB, JUMBF).stream()
            .anyMatch(d -> new String(d, StandardCharsets.ISO_8859_1).contains("c2pa"));
  }

  private static Optional<byte[]> packet(Container picture) {
    if (picture instanceof Png png) {
      return png.chunks().stream()
          .map(PngText::of)
          .flatMap(Optional::stream)
          .filter(text -> text.keyword().equals(Png.XMP))
          .map(PngText::text)
          .findFirst();
    }
    return ((Jpeg) picture).find(0xE1, Jpeg.XMP).stream().findFirst();
  }

  private static String aigc(Container picture, Optional<Xmp> xmp, Metadata exif) {
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
    for (ExifSubIFDDirectory directory : exif.getDirectoriesOfType(ExifSubIFDDirectory.class)) {
      byte[] comment = directory.getByteArray(ExifSubIFDDirectory.TAG_USER_COMMENT);
      String words = comment == null ? "" : new String(comment, StandardCharsets.UTF_8);
      if (words.contains("\"AIGC\"")) {
        found.add(words.substring(words.indexOf('{')));
      }
    }
    return found.isEmpty() ? "" : found.get(0);
  }

  private static Metadata exif(byte[] file) {
    try {
      return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file), file.length);
    } catch (IOException | ImageProcessingException | RuntimeException e) {
      return new Metadata();
    }
  }

  private static int orientation(Metadata exif) {
    for (ExifIFD0Directory directory : exif.getDirectoriesOfType(ExifIFD0Directory.class)) {
      Integer orientation = directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
      if (orientation != null && orientation >= 1 && orientation <= 8) {
        return orientation;
      }
    }
    return 1;
  }
}
