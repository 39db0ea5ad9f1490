package org.bonafide.evidence.trace;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bonafide.evidence.container.Json;
import org.bonafide.evidence.container.Jumbf;

/**
 * What the C2PA manifests of a file tell whoever reads them, in words: who signed, when, what was
 * done, from what. Of texts in which a prompt may stand only the names are told.
 *
 * <p>Example: {@code the signer "OpenAI", the time 2025-09-01T10:00:00Z, the action c2pa.created}.
 * Nothing here is verified.
 */
public final class ManifestReveals {

  private static final String ACTIONS = "c2pa.actions";
  private static final String INGREDIENT = "c2pa.ingredient";

  /** Labels and keys of texts that somebody wrote: a prompt, a description, a name. */
  private static final List<String> TEXTS =
      List.of("prompt", "description", "title", "author", "creator", "identity", "location", "gps");

  private static final int MOST = 12;

  private ManifestReveals() {}

  /** One item a thing that is told; none where the store cannot be read. */
  public static List<String> in(byte[] store) {
    List<C2paManifest> manifests =
        Jumbf.read(store).map(Jumbf::within).orElse(List.of()).stream()
            .map(C2paManifest::new)
            .toList();
    List<String> told = new ArrayList<>();
    add(told, "the signer", manifests.stream().map(ManifestReveals::signer).toList());
    add(told, "the program", manifests.stream().map(C2paManifest::generator).toList());
    add(told, "the time", manifests.stream().flatMap(m -> actions(m, "when").stream()).toList());
    add(
        told,
        "the action",
        manifests.stream().flatMap(m -> actions(m, "action").stream()).toList());
    long ingredients = manifests.stream().mapToLong(m -> m.assertions(INGREDIENT).size()).sum();
    if (ingredients > 0) {
      told.add(ingredients + (ingredients == 1 ? " ingredient" : " ingredients"));
    }
    Set<String> texts = new TreeSet<>();
    manifests.forEach(manifest -> texts(manifest.all(), texts));
    texts.forEach(name -> told.add("a text under \"" + name + "\""));
    return told;
  }

  private static void add(List<String> told, String what, List<String> values) {
    Set<String> some = new LinkedHashSet<>(values);
    some.remove("");
    if (!some.isEmpty()) {
      told.add(what + " " + String.join(", ", some.stream().limit(MOST).toList()));
    }
  }

  private static List<String> actions(C2paManifest manifest, String key) {
    return manifest.assertions(ACTIONS).stream()
        .flatMap(actions -> Json.list(actions.get("actions")).stream())
        .map(action -> Json.words(Json.map(action).get(key)))
        .toList();
  }

  /** The keys under which somebody's own words stand, however deep. */
  private static void texts(Object value, Set<String> found) {
    Json.map(value)
        .forEach(
            (key, one) -> {
              String name = key.toLowerCase(Locale.ROOT);
              if (TEXTS.stream().anyMatch(name::contains) && !Json.words(one).isEmpty()) {
                found.add(key);
              }
              texts(one, found);
            });
    Json.list(value).forEach(one -> texts(one, found));
  }

  /** The name in the certificate with which the claim was signed. */
  private static String signer(C2paManifest manifest) {
    return manifest
        .signature()
        .flatMap(ManifestReveals::certificate)
        .map(ManifestReveals::name)
        .orElse("");
  }

  /** COSE_Sign1: protected and unprotected headers first; the chain is in one of them. */
  private static Optional<byte[]> certificate(byte[] signature) {
    List<Object> parts = Json.cbor(signature).map(Json::list).orElse(List.of());
    if (parts.size() < 2) {
      return Optional.empty();
    }
    Object guarded =
        parts.get(0) instanceof byte[] bytes ? Json.cbor(bytes).orElse(Map.of()) : Map.of();
    for (Object header : List.of(guarded, parts.get(1) == null ? Map.of() : parts.get(1))) {
      for (String key : List.of("33", "x5chain")) {
        Object chain = Json.map(header).get(key);
        Object first = Json.list(chain).isEmpty() ? chain : Json.list(chain).get(0);
        if (first instanceof byte[] bytes) {
          return Optional.of(bytes);
        }
      }
    }
    return Optional.empty();
  }

  private static String name(byte[] certificate) {
    try {
      X509Certificate read =
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(certificate));
      return read.getSubjectX500Principal().getName();
    } catch (CertificateException e) {
      return "";
    }
  }
}
