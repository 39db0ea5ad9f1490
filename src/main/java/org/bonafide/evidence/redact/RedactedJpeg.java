package org.bonafide.evidence.redact;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.bonafide.evidence.container.Jpeg;

/** The segments of a JPEG that may be shown. */
record RedactedJpeg(Judge judge) {

  private static final int JFIF_LENGTH = 14;
  private static final byte[] JFIF = bytes("JFIF\0");
  private static final byte[] ICC = bytes("ICC_PROFILE\0");
  private static final byte[] PHOTOSHOP = bytes("Photoshop 3.0\0");
  private static final byte[] ADOBE = bytes("Adobe");
  private static final byte[] JUMBF = bytes("JP");

  Jpeg of(Jpeg jpeg) {
    int end = jpeg.end();
    if (end < jpeg.scan().length
        && !judge.isLeftOut(judge.table.jpeg(), "data after the picture", "other")) {
      end = jpeg.scan().length;
    }
    return new Jpeg(
        jpeg.segments().stream().map(this::segment).flatMap(Optional::stream).toList(),
        Arrays.copyOf(jpeg.scan(), end));
  }

  private Optional<Jpeg.Segment> segment(Jpeg.Segment segment) {
    if (!segment.isApplication()) {
      return Optional.of(segment);
    }
    return switch (segment.marker()) {
      case 0xE0 -> jfif(segment);
      case 0xE1 -> metadata(segment);
      case 0xE2 -> only(segment, ICC);
      case 0xEB -> only(segment, JUMBF);
      case 0xED -> photoshop(segment);
      case 0xEE -> only(segment, ADOBE);
      default -> {
        boolean comment = segment.marker() == 0xFE;
        String id = comment ? "comment" : "APP" + (segment.marker() & 0xF);
        yield judge.staying(segment, judge.table.jpeg(), id, judge.table.jpeg().kind(id));
      }
    };
  }

  private Optional<Jpeg.Segment> only(Jpeg.Segment segment, byte[] head) {
    if (segment.startsWith(head)) {
      return Optional.of(segment);
    }
    String id = "APP" + (segment.marker() & 0xF);
    return judge.staying(segment, judge.table.jpeg(), id, "other");
  }

  /** A small picture may stand behind the density. */
  private Optional<Jpeg.Segment> jfif(Jpeg.Segment segment) {
    byte[] data = segment.data();
    if (!segment.startsWith(JFIF) || data.length < JFIF_LENGTH) {
      return judge.staying(segment, judge.table.jpeg(), "thumbnail", "picture");
    }
    if (data.length == JFIF_LENGTH) {
      return Optional.of(segment);
    }
    if (!judge.isLeftOut(judge.table.jpeg(), "thumbnail", "picture")) {
      return Optional.of(segment);
    }
    byte[] plain = Arrays.copyOf(data, JFIF_LENGTH);
    plain[JFIF_LENGTH - 2] = 0;
    plain[JFIF_LENGTH - 1] = 0;
    return Optional.of(new Jpeg.Segment(segment.marker(), plain));
  }

  private Optional<Jpeg.Segment> metadata(Jpeg.Segment segment) {
    if (segment.startsWith(Jpeg.EXIF)) {
      return RedactedExif.of(judge, after(segment, Jpeg.EXIF))
          .map(block -> behind(segment, Jpeg.EXIF, block));
    }
    if (segment.startsWith(Jpeg.XMP)) {
      return new RedactedXmp(judge)
          .of(after(segment, Jpeg.XMP))
          .filter(this::fits)
          .map(packet -> behind(segment, Jpeg.XMP, packet));
    }
    // The rest of a packet that does not fit one segment is named by no standard that tools keep.
    return judge.staying(segment, judge.table.jpeg(), "APP1", "other");
  }

  /** A packet that a credit made too long for one segment is left out, and told. */
  private boolean fits(byte[] packet) {
    if (!Jpeg.fits(packet)) {
      judge.leaveOut(judge.table.xmp(), "", "unreadable");
    }
    return Jpeg.fits(packet);
  }

  private Optional<Jpeg.Segment> photoshop(Jpeg.Segment segment) {
    return only(segment, PHOTOSHOP)
        .flatMap(s -> new RedactedIptc(judge).resources(after(s, PHOTOSHOP)))
        .map(kept -> behind(segment, PHOTOSHOP, kept));
  }

  private static byte[] after(Jpeg.Segment segment, byte[] head) {
    return Arrays.copyOfRange(segment.data(), head.length, segment.data().length);
  }

  private static Jpeg.Segment behind(Jpeg.Segment segment, byte[] head, byte[] data) {
    byte[] all = Arrays.copyOf(head, head.length + data.length);
    System.arraycopy(data, 0, all, head.length, data.length);
    return new Jpeg.Segment(segment.marker(), all);
  }

  private static byte[] bytes(String letters) {
    return letters.getBytes(StandardCharsets.ISO_8859_1);
  }
}
