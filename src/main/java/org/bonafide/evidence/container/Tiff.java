package org.bonafide.evidence.container;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A TIFF of one page: its fields, and its pixels in strips or tiles as they are stored.
 *
 * <p>A file of several pages, a camera's raw file and one in the old manner of JPEG are not read: a
 * copy would lose something of them.
 */
public record Tiff(ExifBlock block, List<byte[]> strips) implements Container {

  /** An XMP packet. */
  public static final int XMP = 700;

  /** A C2PA manifest store. */
  static final int MANIFEST = 0xCD41;

  private static final int STRIPS = 273;
  private static final int TILES = 324;
  private static final int COMPRESSION = 259;
  private static final int OLD_JPEG = 6;

  /** Directories of further pictures, and the version of a camera's raw file. */
  private static final Set<Integer> MORE_PICTURES = Set.of(330, 50706);

  /** What says how pixels are stored, and so belongs to the pixels. */
  private static final Set<Integer> OF_PIXELS =
      Set.of(
          256, 257, 258, 259, 262, 266, 273, 277, 278, 279, 280, 281, 284, 290, 291, 292, 293, 301,
          317, 318, 319, 320, 321, 322, 323, 324, 325, 332, 334, 336, 338, 339, 340, 341, 342, 347,
          529, 530, 531, 532);

  private static final int HEAD = 8;

  public Tiff {
    strips = List.copyOf(strips);
  }

  /** Whether a field says how the pixels are stored. */
  public static boolean isOfPixels(int tag) {
    return OF_PIXELS.contains(tag);
  }

  static Optional<Tiff> read(byte[] file) {
    Optional<ExifBlock> block = ExifBlock.read(file);
    if (block.isEmpty() || block.get().hasThumbnail() || !isPlain(block.get())) {
      return Optional.empty();
    }
    Ifd ifd = block.get().first();
    ByteOrder order = block.get().order();
    int places = ifd.field(TILES).isPresent() ? TILES : STRIPS;
    long[] from = ifd.numbers(places, order);
    long[] lengths = ifd.numbers(places == TILES ? 325 : 279, order);
    if (from.length == 0 || from.length != lengths.length || from.length > MOST_PARTS) {
      return Optional.empty();
    }
    List<byte[]> strips = new ArrayList<>();
    long all = 0;
    for (int i = 0; i < from.length; i++) {
      all += lengths[i];
      if (from[i] + lengths[i] > file.length || all > file.length) {
        return Optional.empty();
      }
      strips.add(Arrays.copyOfRange(file, (int) from[i], (int) (from[i] + lengths[i])));
    }
    return Optional.of(new Tiff(block.get(), strips));
  }

  private static boolean isPlain(ExifBlock block) {
    long[] compression = block.first().numbers(COMPRESSION, block.order());
    boolean old = compression.length > 0 && compression[0] == OLD_JPEG;
    return !old && MORE_PICTURES.stream().allMatch(tag -> block.first().field(tag).isEmpty());
  }

  /** The same picture with other fields. */
  public Tiff with(Ifd fields) {
    return new Tiff(block.with(fields), strips);
  }

  @Override
  public byte[] bytes() {
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    ByteBuffer places = ByteBuffer.allocate(strips.size() * 4).order(block.order());
    for (byte[] strip : strips) {
      places.putInt(HEAD + pixels.size());
      pixels.writeBytes(strip);
      if (strip.length % 2 == 1) {
        pixels.write(0);
      }
    }
    int from = HEAD + pixels.size();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ExifBlock.head(block.order(), from));
    out.writeBytes(pixels.toByteArray());
    out.writeBytes(placed(places.array()).bytes(block.order(), from));
    return out.toByteArray();
  }

  private Ifd placed(byte[] places) {
    return new Ifd(
        block.first().fields().stream()
            .map(f -> f.tag() == STRIPS || f.tag() == TILES ? new Ifd.Field(f.tag(), 4, places) : f)
            .toList());
  }

  @Override
  public Optional<byte[]> xmp() {
    return block.first().field(XMP).map(Ifd.Field::value);
  }

  @Override
  public Optional<ExifBlock> exif() {
    return Optional.of(block);
  }

  @Override
  public Optional<byte[]> manifest() {
    return block.first().field(MANIFEST).map(Ifd.Field::value);
  }

  @Override
  public Tiff withXmp(byte[] packet) {
    return with(
        new Ifd(
            Stream.concat(
                    block.first().fields().stream().filter(f -> f.tag() != XMP),
                    Stream.of(new Ifd.Field(XMP, 1, packet)))
                .toList()));
  }

  @Override
  public Tiff withPixelsOf(Container drawn) {
    Tiff other = ((Tiff) drawn).in(block.order());
    Stream<Ifd.Field> own =
        block.first().fields().stream().filter(field -> !isOfPixels(field.tag()));
    Stream<Ifd.Field> pixels =
        other.block.first().fields().stream().filter(field -> isOfPixels(field.tag()));
    return new Tiff(block.with(new Ifd(Stream.concat(own, pixels).toList())), other.strips);
  }

  /** The numbers of a field stand in the order of its file. */
  private Tiff in(ByteOrder order) {
    if (order != block.order()) {
      throw new IllegalArgumentException("Pixels are drawn in the order of their picture.");
    }
    return this;
  }
}
