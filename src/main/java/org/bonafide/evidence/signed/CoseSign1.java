package org.bonafide.evidence.signed;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.evidence.container.Json;

/**
 * A signature in the form COSE_Sign1 (RFC 9052, 4.2) over bytes that stand elsewhere, as C2PA has
 * it: the algorithm in the protected header, the certificates of the signer in either.
 *
 * @param head the protected header as it was signed
 * @param algorithm as COSE numbers it, as in -7 for ES256
 * @param stamps the time-stamps in it, each with the name of its form
 */
record CoseSign1(
    byte[] head,
    int algorithm,
    byte[] signature,
    List<X509Certificate> chain,
    List<Map.Entry<String, byte[]>> stamps) {

  private static final String ALGORITHM = "1";

  /** The chain of certificates by its number, and by the name that older tools wrote. */
  private static final List<String> CHAIN = List.of("33", "x5chain");

  private static final int MOST = 10;

  /** Names of Java by the numbers of COSE. */
  private static final Map<Integer, String> JAVA =
      Map.of(
          -7, "SHA256withECDSAinP1363Format",
          -35, "SHA384withECDSAinP1363Format",
          -36, "SHA512withECDSAinP1363Format",
          -8, "EdDSA");

  private static final Map<Integer, Integer> PSS = Map.of(-37, 256, -38, 384, -39, 512);

  CoseSign1 {
    chain = List.copyOf(chain);
    stamps = List.copyOf(stamps);
  }

  /** Nothing where the bytes are no such signature. */
  static Optional<CoseSign1> read(byte[] bytes) {
    List<Object> parts = Json.list(Json.cbor(bytes).orElse(List.of()));
    if (parts.size() != 4
        || !(parts.get(0) instanceof byte[] head)
        || !(parts.get(3) instanceof byte[] signature)) {
      return Optional.empty();
    }
    Map<String, Object> signed = Json.map(Json.cbor(head).orElse(Map.of()));
    Map<String, Object> beside = Json.map(parts.get(1));
    if (!(signed.get(ALGORITHM) instanceof Number algorithm)) {
      return Optional.empty();
    }
    List<X509Certificate> chain = new ArrayList<>(chain(signed));
    if (chain.isEmpty()) {
      chain.addAll(chain(beside));
    }
    return Optional.of(new CoseSign1(head, algorithm.intValue(), signature, chain, stamps(beside)));
  }

  private static List<X509Certificate> chain(Map<String, Object> header) {
    for (String key : CHAIN) {
      Object value = header.get(key);
      List<Object> all = value instanceof byte[] ? List.of(value) : Json.list(value);
      if (!all.isEmpty()) {
        return all.stream()
            .limit(MOST)
            .filter(byte[].class::isInstance)
            .flatMap(one -> CertificateFacts.read((byte[]) one).stream())
            .toList();
      }
    }
    return List.of();
  }

  private static List<Map.Entry<String, byte[]>> stamps(Map<String, Object> header) {
    List<Map.Entry<String, byte[]>> stamps = new ArrayList<>();
    for (String form : List.of("sigTst2", "sigTst")) {
      for (Object token : Json.list(Json.map(header.get(form)).get("tstTokens"))) {
        if (Json.map(token).get("val") instanceof byte[] value && stamps.size() < MOST) {
          stamps.add(Map.entry(form, value));
        }
      }
    }
    return stamps;
  }

  /** Whether the form of the signature is one that can be checked here. */
  boolean isCheckable() {
    return !chain.isEmpty() && (JAVA.containsKey(algorithm) || PSS.containsKey(algorithm));
  }

  /** Whether the key of the first certificate made it over these bytes. */
  boolean holds(byte[] claim) {
    try {
      Signature check;
      if (PSS.containsKey(algorithm)) {
        int bits = PSS.get(algorithm);
        check = Signature.getInstance("RSASSA-PSS");
        check.setParameter(
            new PSSParameterSpec(
                "SHA-" + bits, "MGF1", new MGF1ParameterSpec("SHA-" + bits), bits / 8, 1));
      } else {
        check = Signature.getInstance(JAVA.get(algorithm));
      }
      check.initVerify(chain.get(0).getPublicKey());
      check.update(structure("Signature1", claim));
      return check.verify(signature);
    } catch (GeneralSecurityException | RuntimeException e) {
      return false;
    }
  }

  /** What is signed: {@code [context, protected header, nothing, payload]} in CBOR. */
  byte[] structure(String context, byte[] payload) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(payload.length + 64);
    out.write(0x84);
    out.writeBytes(headed(3, context.getBytes(StandardCharsets.US_ASCII)));
    out.writeBytes(bytes(head));
    out.writeBytes(bytes(new byte[0]));
    out.writeBytes(bytes(payload));
    return out.toByteArray();
  }

  /** A string of bytes in CBOR. */
  static byte[] bytes(byte[] value) {
    return headed(2, value);
  }

  /** The shortest head of CBOR that gives the length. */
  private static byte[] headed(int major, byte[] value) {
    int length = value.length;
    ByteBuffer out = ByteBuffer.allocate(5 + length);
    if (length < 24) {
      out.put((byte) (major << 5 | length));
    } else if (length < 1 << 8) {
      out.put((byte) (major << 5 | 24)).put((byte) length);
    } else if (length < 1 << 16) {
      out.put((byte) (major << 5 | 25)).putShort((short) length);
    } else {
      out.put((byte) (major << 5 | 26)).putInt(length);
    }
    out.put(value);
    return java.util.Arrays.copyOf(out.array(), out.position());
  }
}
