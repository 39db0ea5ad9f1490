package org.bonafide.evidence.container;

import java.util.Optional;

/**
 * A picture file taken apart. Reading and writing again gives the same bytes.
 *
 * <p>Example: {@code Container.read(bytes)} is a {@link Png} with its chunks. A file that is not
 * PNG, JPEG or a plain TIFF, or whose structure does not hold, is nothing.
 */
public sealed interface Container permits Png, Jpeg, Tiff {

  /** A larger file is not read. */
  int LARGEST = 256 << 20;

  /** More parts than any picture has. */
  int MOST_PARTS = 100_000;

  /** The file as bytes. */
  byte[] bytes();

  /** The XMP packet. */
  Optional<byte[]> xmp();

  /** The fields of EXIF. */
  Optional<ExifBlock> exif();

  /** The C2PA manifest store, as far as it can be put together. */
  Optional<byte[]> manifest();

  /** The same picture with an XMP packet in place of the one it has, or added. */
  Container withXmp(byte[] packet);

  /** The same picture with the pixels of another, and all that is not pixels of this. */
  Container withPixelsOf(Container drawn);

  /** Takes a file apart; never throws for what a file may hold. */
  static Optional<Container> read(byte[] file) {
    if (file.length > LARGEST) {
      return Optional.empty();
    }
    Optional<Container> png = Png.read(file).map(Container.class::cast);
    return png.or(() -> Jpeg.read(file).map(Container.class::cast))
        .or(() -> Tiff.read(file).map(Container.class::cast));
  }
}
