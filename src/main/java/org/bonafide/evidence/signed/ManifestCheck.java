package org.bonafide.evidence.signed;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.evidence.container.Json;
import org.bonafide.evidence.container.Jumbf;

/**
 * A manifest checked against itself: what the claim names has the hashes that it gives, nothing
 * stands beside what it names, and the signature over it is that of the certificate in it. Whether
 * the file is the one that the claim is about is another question.
 *
 * <p>Example: {@code ManifestCheck.of(manifest, SignerLists.SHIPPED).state()}.
 *
 * @param why where it is broken: a sentence for a user
 * @param signer the name in the certificate, or empty
 * @param list the list that has the signer, with its day; none says nothing against the signer
 * @param time a time-stamp over the signature that holds
 */
public record ManifestCheck(
    State state, String why, String signer, Optional<String> list, Optional<SignedTime> time) {

  /** How a manifest stands. */
  public enum State {
    /** Nothing is signed. */
    UNSIGNED,
    /** Signed in a form that cannot be checked here. */
    NOT_CHECKED,
    /** Everything that the claim names is as it was when it was signed. */
    INTACT,
    /** Something is not as it was signed, or was never signed. */
    BROKEN
  }

  /** Lists of hashes in a claim; the first is that of older claims. */
  private static final List<String> NAMED =
      List.of("assertions", "created_assertions", "gathered_assertions");

  private static final Map<String, String> ALGORITHMS =
      Map.of("sha256", "SHA-256", "sha384", "SHA-384", "sha512", "SHA-512");

  private static final String NEVER_SIGNED =
      "The manifest holds a statement that its claim does not name, so that nobody signed it.";

  /** Checks a manifest. */
  public static ManifestCheck of(Jumbf manifest, SignerLists lists) {
    Optional<byte[]> signature =
        manifest.labelled("c2pa.signature").flatMap(box -> box.content("cbor"));
    Optional<byte[]> claim = manifest.labelled("c2pa.claim").flatMap(box -> box.content("cbor"));
    if (signature.isEmpty() || claim.isEmpty()) {
      return plain(State.UNSIGNED);
    }
    Optional<CoseSign1> cose = CoseSign1.read(signature.get()).filter(CoseSign1::isCheckable);
    if (cose.isEmpty()) {
      return plain(State.NOT_CHECKED);
    }
    String signer = CertificateFacts.name(cose.get().chain().get(0).getSubjectX500Principal());
    if (!cose.get().holds(claim.get())) {
      return broken("The signature is not over this claim.", signer);
    }
    Optional<String> wrong = assertions(manifest, claim.get());
    if (wrong.isPresent()) {
      return wrong.get().isEmpty()
          ? new ManifestCheck(State.NOT_CHECKED, "", signer, Optional.empty(), Optional.empty())
          : broken(wrong.get(), signer);
    }
    Optional<SignedTime> time = SignedTime.of(cose.get(), claim.get(), lists);
    // Without a time-stamp nobody says when it was signed: the first day of the certificate is
    // taken, which asks no more than whether it leads to the list at all.
    Instant at =
        time.map(SignedTime::time)
            .orElse(cose.get().chain().get(0).getNotBefore().toInstant().plusSeconds(1));
    return new ManifestCheck(State.INTACT, "", signer, lists.signer(cose.get().chain(), at), time);
  }

  /**
   * Whether a manifest is the one that a hashed address names; one without a hash says nothing, and
   * is taken for it. Tools of the first version of C2PA hashed the claim, which names the rest.
   */
  public static boolean isNamed(Jumbf manifest, Map<String, Object> address) {
    String algorithm = ALGORITHMS.get(Json.words(address.getOrDefault("alg", "sha256")));
    return algorithm == null
        || !(address.get("hash") instanceof byte[] hash)
        || MessageDigest.isEqual(hash(algorithm, manifest.body()), hash)
        || manifest.labelled("c2pa.claim").stream().anyMatch(c -> isOver(c, algorithm, hash));
  }

  /** Whether a hash is over what a box holds, without its description. */
  private static boolean isOver(Jumbf box, String algorithm, byte[] hash) {
    return box.within().stream()
        .anyMatch(
            inner ->
                MessageDigest.isEqual(hash(algorithm, ByteBuffer.wrap(inner.content())), hash));
  }

  /** An intact manifest that is not the one that was meant. */
  public ManifestCheck swapped() {
    return broken("It is not the one that the manifest above it names.", signer);
  }

  private static ManifestCheck plain(State state) {
    return new ManifestCheck(state, "", "", Optional.empty(), Optional.empty());
  }

  private static ManifestCheck broken(String why, String signer) {
    return new ManifestCheck(State.BROKEN, why, signer, Optional.empty(), Optional.empty());
  }

  /** What is wrong with the assertions; empty words where it cannot be told. */
  private static Optional<String> assertions(Jumbf manifest, byte[] claimed) {
    Map<String, Object> claim = Json.map(Json.cbor(claimed).orElse(Map.of()));
    Map<String, Map<String, Object>> named = new HashMap<>();
    for (String list : NAMED) {
      for (Object each : Json.list(claim.get(list))) {
        String url = Json.words(Json.map(each).get("url"));
        named.put(url.substring(url.lastIndexOf('/') + 1), Json.map(each));
      }
    }
    List<String> there = new ArrayList<>();
    for (Jumbf box : manifest.labelled("c2pa.assertions").map(Jumbf::within).orElse(List.of())) {
      Map<String, Object> hashed = named.get(box.label());
      if (hashed == null) {
        return Optional.of(NEVER_SIGNED);
      }
      String own = Json.words(hashed.get("alg"));
      String general = Json.words(claim.get("alg"));
      String algorithm =
          ALGORITHMS.get(own.isEmpty() ? general.isEmpty() ? "sha256" : general : own);
      if (algorithm == null || !(hashed.get("hash") instanceof byte[] hash)) {
        return Optional.of("");
      }
      if (!MessageDigest.isEqual(hash(algorithm, box.body()), hash)) {
        // Before the first version of C2PA what a statement holds was hashed alone.
        return Optional.of(
            isOver(box, algorithm, hash)
                ? ""
                : "A statement of the manifest (" + box.label() + ") is not as it was signed.");
      }
      there.add(box.label());
    }
    return there.containsAll(named.keySet())
        ? Optional.empty()
        : Optional.of("A statement that the claim names is no longer in the manifest.");
  }

  private static byte[] hash(String algorithm, ByteBuffer body) {
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm);
      digest.update(body.duplicate());
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
