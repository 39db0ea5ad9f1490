package org.bonafide.evidence.container;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a file stands to the C2PA manifest that it carries, by the hash in the active manifest, which
 * is the last of the store.
 */
final class ManifestBinding {

  private static final String DATA = "c2pa.hash.data";

  /** The hashes of films and of pictures made of boxes; the first version is of another form. */
  private static final List<String> BOXES = List.of("c2pa.hash.bmff.v2", "c2pa.hash.bmff.v3");

  private ManifestBinding() {}

  /** By the only store among the pieces of a file; a form that is not known is not checked. */
  static Binding of(Path file, List<Piece> pieces) throws IOException {
    List<Piece> stores = pieces.stream().filter(p -> p.kind() == Piece.Kind.JUMBF).toList();
    if (stores.isEmpty()) {
      return Binding.NONE;
    }
    byte[] store = stores.get(0).data();
    List<Jumbf> manifests = Jumbf.read(store).map(Jumbf::within).orElse(List.of());
    if (stores.size() > 1 || manifests.isEmpty()) {
      return Binding.NOT_CHECKED;
    }
    Jumbf active = manifests.get(manifests.size() - 1);
    Optional<DataHash> data =
        only(active, List.of(DATA)).flatMap(its -> DataHash.read(its, claimed(active)));
    if (data.isPresent()) {
      return data.get().isSound(store.length) ? data.get().compared(file) : Binding.NOT_CHECKED;
    }
    Optional<BmffHash> boxes =
        only(active, BOXES).flatMap(its -> BmffHash.read(its, claimed(active)));
    return boxes.isPresent() ? boxes.get().compared(file) : Binding.NOT_CHECKED;
  }

  /** The assertion under one of the labels, where there is one. */
  private static Optional<Map<String, Object>> only(Jumbf manifest, List<String> labels) {
    List<Jumbf> hashes =
        manifest.labelled("c2pa.assertions").stream()
            .flatMap(all -> all.within().stream())
            .filter(assertion -> labels.stream().anyMatch(assertion.label()::startsWith))
            .toList();
    return hashes.size() == 1 ? Optional.of(tree(hashes.get(0))) : Optional.empty();
  }

  /** The algorithm that the claim names for all of its assertions. */
  private static String claimed(Jumbf manifest) {
    return manifest
        .labelled("c2pa.claim")
        .map(claim -> Json.words(tree(claim).get("alg")))
        .orElse("");
  }

  private static Map<String, Object> tree(Jumbf box) {
    return box.content("cbor").flatMap(Json::cbor).map(Json::map).orElse(Map.of());
  }
}
