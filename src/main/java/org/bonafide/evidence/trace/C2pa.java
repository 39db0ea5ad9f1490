package org.bonafide.evidence.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.evidence.container.Binding;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Json;
import org.bonafide.evidence.container.Jumbf;
import org.bonafide.evidence.container.Piece;

/**
 * C2PA manifests: the last of a store is the active one, and its ingredients lead to the others.
 * Whether the active one matches the file is looked at; no signature is verified, and every trace
 * says so.
 */
final class C2pa implements TraceReader {

  private static final Map<Binding, Signature> OVER =
      Map.of(
          Binding.MATCHES, Signature.MANIFEST_MATCHES,
          Binding.DIFFERS, Signature.MANIFEST_DIFFERS);

  private static final int MOST = 50;

  @Override
  public List<Trace> read(FileParts file) {
    List<Trace> traces = new ArrayList<>();
    for (Piece piece : file.all(Piece.Kind.JUMBF)) {
      Optional<Jumbf> store = Jumbf.read(piece.data());
      List<Jumbf> manifests = store.map(Jumbf::within).orElse(List.of());
      if (store.isPresent() && store.get().label().startsWith("c2pa") && !manifests.isEmpty()) {
        Set<Jumbf> order = new LinkedHashSet<>();
        follow(manifests, manifests.get(manifests.size() - 1), order);
        List<Jumbf> first = new ArrayList<>(order);
        Collections.reverse(first);
        Signature over = OVER.getOrDefault(file.binding(), Signature.MANIFEST_NOT_CHECKED);
        first.forEach(m -> traces.addAll(new C2paActions(new C2paManifest(m), over).traces()));
      }
    }
    return traces;
  }

  /** From the active manifest to those of its ingredients; what no ingredient names is left out. */
  private static void follow(List<Jumbf> manifests, Jumbf from, Set<Jumbf> seen) {
    if (seen.size() >= MOST || !seen.add(from)) {
      return;
    }
    for (Map<String, Object> ingredient : new C2paManifest(from).assertions("c2pa.ingredient")) {
      for (String key : List.of("activeManifest", "c2pa_manifest")) {
        String address = Json.words(Json.map(ingredient.get(key)).get("url"));
        manifests.stream()
            .filter(m -> !m.label().isEmpty() && address.contains(m.label()))
            .findFirst()
            .ifPresent(m -> follow(manifests, m, seen));
      }
    }
  }
}
