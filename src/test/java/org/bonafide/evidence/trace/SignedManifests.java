package org.bonafide.evidence.trace;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bonafide.evidence.container.Films;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.container.Sha256;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Pictures with C2PA manifests that are signed, by a signer within the test. */
public final class SignedManifests {

  private static final int START = 33;

  /** What tools leave out of the hash of a film. */
  public static final List<Map<String, Object>> MANIFEST_AND_HEAD =
      List.of(
          Map.of(
              "xpath",
              "/uuid",
              "data",
              List.of(Map.of("offset", 8, "value", HexFormat.of().parseHex(Films.C2PA)))),
          Map.of("xpath", "/ftyp"),
          Map.of("xpath", "/mfra"));

  private static final KeyPair KEYS = keys();
  private static final byte[] CERTIFICATE = certificate();

  private SignedManifests() {}

  /** A PNG with a manifest over the rest of the file, whose claim names all of its assertions. */
  public static byte[] png(byte[] png, String generator, byte[]... assertions) {
    return png(png, generator, List.of(), assertions);
  }

  /** The same with assertions that the claim does not name. */
  public static byte[] png(
      byte[] png, String generator, List<byte[]> unsigned, byte[]... assertions) {
    int length = 0;
    byte[] hash = new byte[32];
    byte[] file = png;
    for (int round = 0; round < 4; round++) {
      byte[] store =
          Manifests.store(manifest(generator, dataHash(length, hash), unsigned, assertions));
      file = Pictures.with(png, "caBX", store);
      length = 12 + store.length;
      MessageDigest digest = Sha256.digest();
      digest.update(file, 0, START);
      digest.update(file, START + length, file.length - START - length);
      hash = digest.digest();
    }
    return file;
  }

  /** The same, its claim being made as before the first version: it hashes what statements hold. */
  public static byte[] pngOfOldForm(byte[] png, String generator, byte[]... assertions) {
    byte[] hash = dataHash(0, new byte[32]);
    byte[] store =
        Manifests.store(
            manifest(generator, hash, List.of(), SignedManifests::addressOfContent, assertions));
    return Pictures.with(png, "caBX", store);
  }

  /** The same of a film: boxes at the top, among which the manifest comes second. */
  public static byte[] film(String generator, byte[] first, byte[]... others) {
    return film(generator, "c2pa.hash.bmff.v2", MANIFEST_AND_HEAD, Map.of(), first, others);
  }

  /**
   * The same.
   *
   * @param left what the hash says it leaves out, whatever is left out in truth: manifest and head
   * @param more fields of the hash
   */
  public static byte[] film(
      String generator,
      String label,
      List<Map<String, Object>> left,
      Map<String, Object> more,
      byte[] first,
      byte[]... others) {
    byte[] hash = new byte[32];
    byte[] file = first;
    for (int round = 0; round < 3; round++) {
      Map<String, Object> fields = new TreeMap<>(more);
      fields.put("alg", "sha256");
      fields.put("exclusions", left);
      fields.put("hash", hash);
      byte[] hashed = Manifests.assertion(label, fields);
      byte[] store = Manifests.store(manifest(generator, hashed, List.of()));
      byte[] box = Films.manifest(store);
      file = Films.joined(first, box, Films.joined(others));
      MessageDigest digest = Sha256.digest();
      long at = first.length + box.length;
      for (byte[] other : others) {
        digest.update(ByteBuffer.allocate(8).putLong(at).array());
        digest.update(other);
        at += other.length;
      }
      hash = digest.digest();
    }
    return file;
  }

  /** The certificate of the signer as a file that can be named with {@code --trust}. */
  public static String pem() {
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(CERTIFICATE)
        + "\n-----END CERTIFICATE-----\n";
  }

  private static byte[] dataHash(int length, byte[] hash) {
    Map<String, Object> fields = new TreeMap<>();
    fields.put("alg", "sha256");
    fields.put("exclusions", List.of(Map.of("start", START, "length", length)));
    fields.put("hash", hash);
    return Manifests.assertion("c2pa.hash.data", fields);
  }

  private static byte[] manifest(
      String generator, byte[] hash, List<byte[]> unsigned, byte[]... assertions) {
    return manifest(generator, hash, unsigned, SignedManifests::address, assertions);
  }

  private static byte[] manifest(
      String generator,
      byte[] hash,
      List<byte[]> unsigned,
      Function<byte[], Map<String, Object>> address,
      byte[]... assertions) {
    byte[][] named = Arrays.copyOf(assertions, assertions.length + 1);
    named[assertions.length] = hash;
    byte[] claim =
        Manifests.cbor(
            new TreeMap<>(
                Map.of(
                    "alg",
                    "sha256",
                    "claim_generator_info",
                    Map.of("name", generator),
                    "created_assertions",
                    Arrays.stream(named).map(address).toList())));
    byte[][] all = Arrays.copyOf(named, named.length + unsigned.size());
    for (int i = 0; i < unsigned.size(); i++) {
      all[named.length + i] = unsigned.get(i);
    }
    return Manifests.superbox(
        "c2ma",
        "urn:uuid:1",
        Manifests.superbox("c2as", "c2pa.assertions", all),
        Manifests.superbox("c2cl", "c2pa.claim.v2", Manifests.box("cbor", claim)),
        Manifests.superbox("c2cs", "c2pa.signature", Manifests.box("cbor", cose(claim))));
  }

  private static Map<String, Object> addressOfContent(byte[] assertion) {
    Map<String, Object> address = address(assertion);
    int description = ByteBuffer.wrap(assertion).getInt(8);
    address.put(
        "hash", Sha256.raw(Arrays.copyOfRange(assertion, 8 + description + 8, assertion.length)));
    return address;
  }

  /** The hash is of all that stands in the box, without its length and type. */
  private static Map<String, Object> address(byte[] assertion) {
    int from = 8 + 8 + 17;
    int end = from;
    while (assertion[end] != 0) {
      end++;
    }
    String label = new String(assertion, from, end - from, StandardCharsets.UTF_8);
    return new TreeMap<>(
        Map.of(
            "url",
            "self#jumbf=c2pa.assertions/" + label,
            "hash",
            Sha256.raw(Arrays.copyOfRange(assertion, 8, assertion.length))));
  }

  private static byte[] cose(byte[] claim) {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    // {1: -7, 33: certificate}
    head.writeBytes(new byte[] {(byte) 0xA2, 0x01, 0x26, 0x18, 0x21});
    head.writeBytes(bytes(CERTIFICATE));
    ByteArrayOutputStream signed = new ByteArrayOutputStream();
    signed.write(0x84);
    signed.write(0x60 | 10);
    signed.writeBytes("Signature1".getBytes(StandardCharsets.US_ASCII));
    signed.writeBytes(bytes(head.toByteArray()));
    signed.write(0x40);
    signed.writeBytes(bytes(claim));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0xD2, (byte) 0x84});
    out.writeBytes(bytes(head.toByteArray()));
    out.writeBytes(new byte[] {(byte) 0xA0, (byte) 0xF6});
    out.writeBytes(bytes(sign(signed.toByteArray())));
    return out.toByteArray();
  }

  /** The shortest form, as what is signed must have it. */
  private static byte[] bytes(byte[] value) {
    if (value.length < 256) {
      return ByteBuffer.allocate(2 + value.length)
          .put((byte) 0x58)
          .put((byte) value.length)
          .put(value)
          .array();
    }
    return ByteBuffer.allocate(3 + value.length)
        .put((byte) 0x59)
        .putShort((short) value.length)
        .put(value)
        .array();
  }

  private static byte[] sign(byte[] bytes) {
    try {
      Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initSign(KEYS.getPrivate());
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] certificate() {
    try {
      X500Name name = new X500Name("O=Test Maker,CN=Test Signer");
      X509Certificate certificate =
          new JcaX509CertificateConverter()
              .getCertificate(
                  new JcaX509v3CertificateBuilder(
                          name,
                          BigInteger.ONE,
                          Date.from(Instant.parse("2026-01-01T00:00:00Z")),
                          Date.from(Instant.parse("2036-01-01T00:00:00Z")),
                          name,
                          KEYS.getPublic())
                      .build(
                          new JcaContentSignerBuilder("SHA256withECDSA").build(KEYS.getPrivate())));
      return certificate.getEncoded();
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }
}
