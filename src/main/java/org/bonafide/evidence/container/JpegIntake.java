package org.bonafide.evidence.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes the segments of a JPEG that stand before its scan. */
final class JpegIntake {

  /** JPEG XT: "JP", box instance, packet number; the header of the box is repeated in each. */
  private static final int BOX_HEAD = 8;

  /** The parts of a manifest that is spread over segments, by box instance and packet number. */
  private final Map<Long, byte[]> boxes = new TreeMap<>();

  private long held;

  private JpegIntake() {}

  /** The source stands before the first marker. */
  static void take(ReadOnce source, Pieces pieces) throws IOException {
    JpegIntake intake = new JpegIntake();
    intake.segments(source, pieces);
    intake.join(pieces);
  }

  /** The first box that stands in the segments, joined. */
  static Optional<byte[]> manifest(List<Jpeg.Segment> segments) {
    JpegIntake intake = new JpegIntake();
    Pieces pieces = new Pieces();
    segments.stream().filter(s -> s.marker() == 0xEB).forEach(s -> intake.segment(s, pieces));
    intake.join(pieces);
    return pieces.list.stream().map(Piece::data).findFirst();
  }

  private void segments(ReadOnce source, Pieces pieces) throws IOException {
    source.skip(2);
    for (int part = 0; part < Container.MOST_PARTS; part++) {
      byte[] head = source.take(4);
      if (head.length < 4) {
        pieces.trouble(Trouble.TRUNCATED);
        return;
      }
      int marker = head[1] & 0xFF;
      int length = ((head[2] & 0xFF) << 8 | head[3] & 0xFF) - 2;
      if (marker == 0xDA) {
        return;
      }
      if ((head[0] & 0xFF) != 0xFF || marker < 0xC0 || length < 0) {
        pieces.trouble(Trouble.DAMAGED);
        return;
      }
      if (length > source.left()) {
        pieces.trouble(Trouble.LYING_LENGTH);
        return;
      }
      segment(new Jpeg.Segment(marker, source.take(length)), pieces);
    }
    pieces.trouble(Trouble.TOO_MANY);
  }

  private void segment(Jpeg.Segment segment, Pieces pieces) {
    byte[] data = segment.data();
    if (segment.marker() == 0xE1 && segment.startsWith(Jpeg.EXIF)) {
      Exif.take(Arrays.copyOfRange(data, Jpeg.EXIF.length, data.length), pieces);
    } else if (segment.marker() == 0xE1 && segment.startsWith(Jpeg.XMP)) {
      byte[] packet = Arrays.copyOfRange(data, Jpeg.XMP.length, data.length);
      pieces.add(new Piece(Piece.Kind.XMP, "XMP", packet));
    } else if (segment.marker() == 0xFE) {
      pieces.add(new Piece(Piece.Kind.TEXT, "Comment", data));
    } else if (segment.marker() == 0xEB
        && data.length > BOX_HEAD
        && data[0] == 'J'
        && data[1] == 'P') {
      ByteBuffer head = ByteBuffer.wrap(data);
      long key = (head.getShort(2) & 0xFFFFL) << 32 | head.getInt(4) & 0xFFFFFFFFL;
      held += data.length;
      if (held > Pieces.LARGEST) {
        pieces.trouble(Trouble.TOO_LARGE);
      } else {
        boxes.putIfAbsent(key, Arrays.copyOfRange(data, BOX_HEAD, data.length));
      }
    }
  }

  private void join(Pieces pieces) {
    Map<Long, ByteArrayOutputStream> joined = new TreeMap<>();
    boxes.forEach(
        (key, data) -> {
          ByteArrayOutputStream box =
              joined.computeIfAbsent(key >> 32, k -> new ByteArrayOutputStream());
          // The header of the box, eight bytes, stands again at the head of each later packet.
          int from = box.size() == 0 ? 0 : Math.min(BOX_HEAD, data.length);
          box.write(data, from, data.length - from);
        });
    joined.values().forEach(b -> pieces.add(new Piece(Piece.Kind.JUMBF, "APP11", b.toByteArray())));
  }
}
