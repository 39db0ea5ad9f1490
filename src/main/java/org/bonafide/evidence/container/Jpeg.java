package org.bonafide.evidence.container;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A JPEG as the segments before its scan, and the rest from the scan on.
 *
 * @param scan from the marker of the scan to the end of the file, kept as it is
 */
public record Jpeg(List<Segment> segments, byte[] scan) implements Container {

  private static final int SCAN = 0xDA;

  /** What stands before an XMP packet. */
  public static final byte[] XMP =
      "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.ISO_8859_1);

  /** What stands before the fields of EXIF. */
  public static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

  /** What stands before a part of a C2PA manifest. */
  private static final byte[] BOX = {'J', 'P'};

  /** A packet longer than this does not fit one segment. */
  private static final int LONGEST = 65_533;

  /**
   * A segment.
   *
   * @param marker its second byte, as in {@code 0xE1} for APP1
   */
  public record Segment(int marker, byte[] data) {

    /** Whether its data begin with some bytes. */
    public boolean startsWith(byte[] head) {
      return data.length >= head.length && Arrays.equals(head, Arrays.copyOf(data, head.length));
    }

    /** Adobe's segment says how the colours of the pixels are stored, so it belongs to them. */
    boolean saysColours() {
      return marker == 0xEE;
    }

    /** Application data and comments: what is not needed to show the picture. */
    public boolean isApplication() {
      return marker >= 0xE0 && marker <= 0xEF || marker == 0xFE;
    }
  }

  public Jpeg {
    segments = List.copyOf(segments);
  }

  static Optional<Jpeg> read(byte[] file) {
    if (file.length < 4 || (file[0] & 0xFF) != 0xFF || (file[1] & 0xFF) != 0xD8) {
      return Optional.empty();
    }
    List<Segment> segments = new ArrayList<>();
    int at = 2;
    while (at + 4 <= file.length && segments.size() < MOST_PARTS) {
      if ((file[at] & 0xFF) != 0xFF) {
        return Optional.empty();
      }
      int marker = file[at + 1] & 0xFF;
      if (marker == SCAN) {
        return Optional.of(new Jpeg(segments, Arrays.copyOfRange(file, at, file.length)));
      }
      int length = (file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF;
      if (length < 2 || at + 2L + length > file.length || marker < 0xC0) {
        return Optional.empty();
      }
      segments.add(new Segment(marker, Arrays.copyOfRange(file, at + 4, at + 2 + length)));
      at += 2 + length;
    }
    return Optional.empty();
  }

  @Override
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(0xFF);
    out.write(0xD8);
    for (Segment segment : segments) {
      int length = segment.data().length + 2;
      out.write(0xFF);
      out.write(segment.marker());
      out.write(length >> 8);
      out.write(length);
      out.writeBytes(segment.data());
    }
    out.writeBytes(scan);
    return out.toByteArray();
  }

  /** Where the picture ends in the scan: cameras and phones put films and more behind it. */
  public int end() {
    int at = 0;
    while (at + 1 < scan.length) {
      int marker = (scan[at] & 0xFF) == 0xFF ? scan[at + 1] & 0xFF : 0;
      boolean plain = marker == 0 || marker == 0xFF || marker >= 0xD0 && marker <= 0xD7;
      if (marker == 0xD9) {
        return at + 2;
      }
      // Tables may stand between scans, and their data may look like a marker.
      at +=
          plain || at + 3 >= scan.length
              ? (marker == 0xFF || (scan[at] & 0xFF) != 0xFF ? 1 : 2)
              : 2 + ((scan[at + 2] & 0xFF) << 8 | scan[at + 3] & 0xFF);
    }
    return scan.length;
  }

  /** The data of the segments of a marker that begin with some bytes. */
  List<byte[]> find(int marker, byte[] head) {
    return segments.stream()
        .filter(s -> s.marker() == marker && s.startsWith(head))
        .map(s -> Arrays.copyOfRange(s.data(), head.length, s.data().length))
        .toList();
  }

  @Override
  public Optional<byte[]> xmp() {
    return find(0xE1, XMP).stream().findFirst();
  }

  @Override
  public Optional<ExifBlock> exif() {
    return find(0xE1, EXIF).stream().findFirst().flatMap(ExifBlock::read);
  }

  @Override
  public Optional<byte[]> manifest() {
    boolean carries =
        find(0xEB, BOX).stream()
            .anyMatch(d -> new String(d, StandardCharsets.ISO_8859_1).contains("c2pa"));
    return carries
        ? Optional.of(JpegIntake.manifest(segments).orElse(new byte[0]))
        : Optional.empty();
  }

  /** Whether a packet fits one segment, which is all that we write. */
  public static boolean fits(byte[] packet) {
    return packet.length + XMP.length <= LONGEST;
  }

  @Override
  public Jpeg withXmp(byte[] packet) {
    byte[] data = Arrays.copyOf(XMP, XMP.length + packet.length);
    System.arraycopy(packet, 0, data, XMP.length, packet.length);
    List<Segment> all = new ArrayList<>();
    segments.stream().filter(s -> s.marker() != 0xE1 || !s.startsWith(XMP)).forEach(all::add);
    int at = 0;
    while (at < all.size() && (all.get(at).marker() == 0xE0 || all.get(at).marker() == 0xE1)) {
      at++;
    }
    all.add(at, new Segment(0xE1, data));
    return new Jpeg(all, scan);
  }

  @Override
  public Jpeg withPixelsOf(Container drawn) {
    Jpeg pixels = (Jpeg) drawn;
    List<Segment> all = new ArrayList<>();
    segments.stream().filter(s -> s.isApplication() && !s.saysColours()).forEach(all::add);
    pixels.segments().stream().filter(s -> !s.isApplication() || s.saysColours()).forEach(all::add);
    return new Jpeg(all, pixels.scan());
  }
}
