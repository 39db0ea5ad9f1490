package org.bonafide.evidence.trace;

import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.container.Sha256;

/** C2PA stores as tools write them, with nothing in them but what a test needs. */
public final class Manifests {

  private Manifests() {}

  public static byte[] store(byte[]... manifests) {
    return superbox("c2pa", "c2pa", manifests);
  }

  public static byte[] manifest(String label, byte[] claim, byte[]... assertions) {
    return superbox(
        "c2ma",
        label,
        superbox("c2as", "c2pa.assertions", assertions),
        claim,
        superbox("c2cs", "c2pa.signature", box("cbor", cbor(Map.of("x", "y")))));
  }

  public static byte[] assertion(String label, Map<String, Object> content) {
    return superbox("cbor", label, box("cbor", cbor(content)));
  }

  public static byte[] claim(String generator) {
    return superbox(
        "c2cl",
        "c2pa.claim.v2",
        box("cbor", cbor(Map.of("claim_generator_info", Map.of("name", generator)))));
  }

  /** A claim that names the algorithm of all hashes. */
  public static byte[] claim(String generator, String algorithm) {
    return superbox(
        "c2cl",
        "c2pa.claim.v2",
        box(
            "cbor",
            cbor(Map.of("claim_generator_info", Map.of("name", generator), "alg", algorithm))));
  }

  /** An action with its fields, as the one of an assertion. */
  public static byte[] actions(List<Map<String, Object>> actions) {
    return assertion("c2pa.actions.v2", Map.of("actions", actions));
  }

  /** A PNG whose manifest holds the data hash of the rest of the file. */
  public static byte[] bound(byte[] png, byte[] claim, byte[]... assertions) {
    return bound(png, claim, Map.of("alg", "sha256"), assertions);
  }

  public static byte[] bound(
      byte[] png, byte[] claim, Map<String, Object> more, byte[]... assertions) {
    int start = 33;
    int length = 0;
    byte[] hash = new byte[32];
    byte[] file = png;
    for (int round = 0; round < 4; round++) {
      Map<String, Object> fields = new TreeMap<>(more);
      fields.put("exclusions", List.of(Map.of("start", start, "length", length)));
      fields.put("hash", hash);
      byte[][] all = Arrays.copyOf(assertions, assertions.length + 1);
      all[assertions.length] = assertion("c2pa.hash.data", fields);
      byte[] store = store(manifest("urn:uuid:1", claim, all));
      file = Pictures.with(png, "caBX", store);
      length = 12 + store.length;
      MessageDigest digest = Sha256.digest();
      digest.update(file, 0, start);
      digest.update(file, start + length, file.length - start - length);
      hash = digest.digest();
    }
    return file;
  }

  public static byte[] superbox(String type, String label, byte[]... within) {
    ByteArrayOutputStream description = new ByteArrayOutputStream();
    description.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
    description.writeBytes(new byte[12]);
    description.write(3);
    description.writeBytes(label.getBytes(StandardCharsets.UTF_8));
    description.write(0);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(box("jumd", description.toByteArray()));
    Arrays.stream(within).forEach(content::writeBytes);
    return box("jumb", content.toByteArray());
  }

  public static byte[] box(String type, byte[] content) {
    return ByteBuffer.allocate(8 + content.length)
        .putInt(8 + content.length)
        .put(type.getBytes(StandardCharsets.ISO_8859_1))
        .put(content)
        .array();
  }

  /** The store cut into two segments of a JPEG, as JPEG XT has it. */
  static List<byte[]> segments(byte[] store) {
    int half = store.length / 2;
    byte[] head = Arrays.copyOf(store, 8);
    return List.of(
        segment(1, Arrays.copyOf(store, half)),
        segment(2, joined(head, Arrays.copyOfRange(store, half, store.length))));
  }

  private static byte[] segment(int packet, byte[] data) {
    return ByteBuffer.allocate(8 + data.length)
        .put((byte) 'J')
        .put((byte) 'P')
        .putShort((short) 1)
        .putInt(packet)
        .put(data)
        .array();
  }

  private static byte[] joined(byte[] a, byte[] b) {
    return ByteBuffer.allocate(a.length + b.length).put(a).put(b).array();
  }

  static byte[] cbor(Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CBORGenerator to = new CBORFactory().createGenerator(out)) {
      write(to, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(CBORGenerator to, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      to.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        to.writeFieldName(String.valueOf(entry.getKey()));
        write(to, entry.getValue());
      }
      to.writeEndObject();
    } else if (value instanceof List<?> list) {
      to.writeStartArray();
      for (Object item : list) {
        write(to, item);
      }
      to.writeEndArray();
    } else if (value instanceof byte[] bytes) {
      to.writeBinary(bytes);
    } else if (value instanceof Integer number) {
      to.writeNumber(number);
    } else {
      to.writeString(String.valueOf(value));
    }
  }
}
