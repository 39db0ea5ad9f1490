package org.bonafide.evidence.trace;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.evidence.container.Json;
import org.bonafide.evidence.container.Jumbf;

/** One manifest: its claim and its assertions. */
record C2paManifest(Jumbf box) {

  /** The assertions whose label begins so, in order. */
  List<Map<String, Object>> assertions(String label) {
    return box.labelled("c2pa.assertions").stream()
        .flatMap(assertions -> assertions.within().stream())
        .filter(assertion -> assertion.label().startsWith(label))
        .map(C2paManifest::tree)
        .toList();
  }

  boolean isSigned() {
    return box.labelled("c2pa.signature").isPresent();
  }

  /** The signature over the claim, which holds the signer's certificate. */
  Optional<byte[]> signature() {
    return box.labelled("c2pa.signature").flatMap(signature -> signature.content("cbor"));
  }

  /** All assertions, whatever their label. */
  List<Map<String, Object>> all() {
    return assertions("");
  }

  /** Who wrote the claim, as it names itself. */
  String generator() {
    Optional<Map<String, Object>> claim = box.labelled("c2pa.claim").map(C2paManifest::tree);
    Object info = claim.map(c -> c.get("claim_generator_info")).orElse(null);
    Map<String, Object> named =
        info instanceof List<?> list && !list.isEmpty() ? Json.map(list.get(0)) : Json.map(info);
    String name = Json.words(named.get("name"));
    return name.isEmpty() ? claim.map(c -> Json.words(c.get("claim_generator"))).orElse("") : name;
  }

  private static Map<String, Object> tree(Jumbf assertion) {
    Optional<Object> cbor = assertion.content("cbor").flatMap(Json::cbor);
    Optional<Object> json =
        assertion.content("json").flatMap(b -> Json.read(new String(b, StandardCharsets.UTF_8)));
    return cbor.or(() -> json).map(Json::map).orElse(Map.of());
  }
}
