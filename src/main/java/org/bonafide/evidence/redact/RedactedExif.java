package org.bonafide.evidence.redact;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.evidence.container.ExifBlock;
import org.bonafide.evidence.container.Ifd;
import org.bonafide.evidence.container.Json;
import org.bonafide.evidence.container.Tiff;

/** The fields of EXIF, and of a TIFF, that may be shown. */
record RedactedExif(Judge judge, ExifBlock block) {

  private static final int COMMENT = 0x9286;
  private static final int GPS = 0x8825;
  private static final int XMP = 0x02BC;
  private static final int IPTC = 0x83BB;
  private static final int PHOTOSHOP = 0x8649;
  private static final int UNDEFINED = 7;
  private static final List<Integer> WIDE = List.of(0x9C9B, 0x9C9D);

  /** A block with the fields that may be shown; nothing where it cannot be read. */
  static Optional<byte[]> of(Judge judge, byte[] data) {
    Optional<ExifBlock> block = ExifBlock.read(data);
    if (block.isEmpty()) {
      return judge.staying(data, judge.table.exif(), "", "unreadable");
    }
    return block.map(read -> read.with(new RedactedExif(judge, read).fields()).bytes());
  }

  Ifd fields() {
    if (block.hasThumbnail()) {
      judge.leaveOut(judge.table.exif(), "thumbnail", "picture");
    }
    return fields(block.first());
  }

  private Ifd fields(Ifd ifd) {
    return new Ifd(ifd.fields().stream().map(this::field).flatMap(Optional::stream).toList());
  }

  private Optional<Ifd.Field> field(Ifd.Field field) {
    if (Tiff.isOfPixels(field.tag())) {
      return Optional.of(field);
    }
    String id = "%04X".formatted(field.tag());
    return switch (field.tag()) {
      case XMP -> new RedactedXmp(judge).of(field.value()).map(field::with);
      case IPTC -> new RedactedIptc(judge).datasets(field.value()).map(v -> bytes(field, v));
      case PHOTOSHOP -> new RedactedIptc(judge).resources(field.value()).map(v -> bytes(field, v));
      case COMMENT -> comment(field, id);
      default -> plain(field, id);
    };
  }

  private static Ifd.Field bytes(Ifd.Field field, byte[] value) {
    return new Ifd.Field(field.tag(), UNDEFINED, value, Optional.empty());
  }

  private Optional<Ifd.Field> plain(Ifd.Field field, String id) {
    if (field.within().isPresent() && field.tag() != GPS) {
      return judge.keeps(judge.table.exif(), id)
          ? Optional.of(field.with(fields(field.within().get())))
          : Optional.empty();
    }
    if (WIDE.contains(field.tag())) {
      Charset letters = StandardCharsets.UTF_16LE;
      String words = new String(field.value(), letters).replace("\0", "");
      return judge
          .words(judge.table.exif(), id, words)
          .map(w -> w.equals(words) ? field : field.with((w + "\0").getBytes(letters)));
    }
    if (!field.isText()) {
      return judge.keeps(judge.table.exif(), id) ? Optional.of(field) : Optional.empty();
    }
    String words = field.words();
    return judge
        .words(judge.table.exif(), id, words)
        .map(shown -> shown.equals(words) ? field : field.saying(shown));
  }

  /** A comment may carry the mark of the PRC, which stays as it is. */
  private Optional<Ifd.Field> comment(Ifd.Field field, String id) {
    String words = block.comment(field.value());
    if (!words.contains("\"AIGC\"")) {
      return judge.staying(field, judge.table.exif(), id, judge.table.exif().kind(id));
    }
    Map<String, Object> said = Json.object(words).orElse(Map.of());
    if (said.size() != 1 || !said.containsKey("AIGC")) {
      judge.keep(judge.table.exif(), id);
    }
    return Optional.of(field);
  }
}
