package org.bonafide.evidence.container;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A PNG as its chunks, in order.
 *
 * @param rest what stands after the last whole chunk, kept as it is
 */
public record Png(List<Chunk> chunks, byte[] rest) implements Container {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  /** The keyword of the text that holds XMP. */
  public static final String XMP = "XML:com.adobe.xmp";

  /** What says how pixels are stored, and so belongs to the pixels. */
  private static final Set<String> OF_PIXELS =
      Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "bKGD", "hIST", "sBIT");

  /**
   * A chunk.
   *
   * @param type four letters, as in {@code iTXt}
   */
  public record Chunk(String type, byte[] data) {}

  public Png {
    chunks = List.copyOf(chunks);
  }

  static Optional<Png> read(byte[] file) {
    if (file.length < SIGNATURE.length
        || !Arrays.equals(SIGNATURE, Arrays.copyOf(file, SIGNATURE.length))) {
      return Optional.empty();
    }
    List<Chunk> chunks = new ArrayList<>();
    int at = SIGNATURE.length;
    while (at + 12L <= file.length && chunks.size() < MOST_PARTS) {
      int length = ByteBuffer.wrap(file, at, 4).getInt();
      String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (length < 0 || at + 12L + length > file.length || !type.matches("[A-Za-z]{4}")) {
        break;
      }
      chunks.add(new Chunk(type, Arrays.copyOfRange(file, at + 8, at + 8 + length)));
      at += 12 + length;
      if (type.equals("IEND")) {
        break;
      }
    }
    boolean whole = !chunks.isEmpty() && chunks.get(0).type().equals("IHDR");
    return whole
        ? Optional.of(new Png(chunks, Arrays.copyOfRange(file, at, file.length)))
        : Optional.empty();
  }

  @Override
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    for (Chunk chunk : chunks) {
      byte[] type = chunk.type().getBytes(StandardCharsets.ISO_8859_1);
      CRC32 crc = new CRC32();
      crc.update(type);
      crc.update(chunk.data());
      out.writeBytes(ByteBuffer.allocate(4).putInt(chunk.data().length).array());
      out.writeBytes(type);
      out.writeBytes(chunk.data());
      out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
    out.writeBytes(rest);
    return out.toByteArray();
  }

  /** Whether a chunk of a type is there. */
  public boolean has(String type) {
    return chunks.stream().anyMatch(chunk -> chunk.type().equals(type));
  }

  @Override
  public Optional<byte[]> xmp() {
    return chunks.stream()
        .map(PngText::of)
        .flatMap(Optional::stream)
        .filter(text -> text.keyword().equals(XMP))
        .map(PngText::text)
        .findFirst();
  }

  @Override
  public Optional<ExifBlock> exif() {
    return chunk("eXIf").flatMap(ExifBlock::read);
  }

  @Override
  public Optional<byte[]> manifest() {
    return chunk("caBX");
  }

  private Optional<byte[]> chunk(String type) {
    return chunks.stream().filter(c -> c.type().equals(type)).map(Chunk::data).findFirst();
  }

  @Override
  public Png withXmp(byte[] packet) {
    List<Chunk> all = new ArrayList<>();
    for (Chunk chunk : chunks) {
      if (!PngText.of(chunk).map(t -> t.keyword().equals(XMP)).orElse(false)) {
        all.add(chunk);
      }
    }
    all.add(1, new PngText(XMP, packet).chunk());
    return new Png(all, rest);
  }

  @Override
  public Png withPixelsOf(Container drawn) {
    List<Chunk> all = new ArrayList<>();
    List<Chunk> after = new ArrayList<>();
    Png pixels = (Png) drawn;
    all.add(pixels.chunks().get(0));
    boolean seen = false;
    for (Chunk chunk : chunks) {
      seen |= chunk.type().equals("IDAT");
      if (!OF_PIXELS.contains(chunk.type())) {
        (seen ? after : all).add(chunk);
      }
    }
    pixels.chunks().stream()
        .filter(chunk -> OF_PIXELS.contains(chunk.type()))
        .filter(chunk -> !chunk.type().equals("IHDR") && !chunk.type().equals("IEND"))
        .forEach(all::add);
    all.addAll(after);
    all.add(new Chunk("IEND", new byte[0]));
    return new Png(all, new byte[0]);
  }
}
