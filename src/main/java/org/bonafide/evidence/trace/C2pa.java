package org.bonafide.evidence.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.evidence.container.Binding;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Json;
import org.bonafide.evidence.container.Jumbf;
import org.bonafide.evidence.container.Piece;
import org.bonafide.evidence.signed.ManifestCheck;
import org.bonafide.evidence.signed.SignerLists;

/**
 * C2PA manifests: the last of a store is the active one, and its ingredients lead to the others.
 * Each is checked against itself, and the active one against the file; every trace says how far.
 */
final class C2pa implements TraceReader {

  private final SignerLists lists;

  C2pa(SignerLists lists) {
    this.lists = lists;
  }

  private static final int MOST = 50;

  @Override
  public List<Trace> read(FileParts file) {
    List<Trace> traces = new ArrayList<>();
    for (Piece piece : file.all(Piece.Kind.JUMBF)) {
      Optional<Jumbf> store = Jumbf.read(piece.data());
      List<Jumbf> manifests = store.map(Jumbf::within).orElse(List.of());
      if (store.isPresent() && store.get().label().startsWith("c2pa") && !manifests.isEmpty()) {
        Jumbf active = manifests.get(manifests.size() - 1);
        List<Jumbf> order = new ArrayList<>();
        List<Jumbf> swapped = new ArrayList<>();
        follow(manifests, active, order, swapped);
        Collections.reverse(order);
        SignedOver over = active(active, file.binding());
        for (Jumbf manifest : order) {
          boolean other = swapped.stream().anyMatch(one -> one == manifest);
          SignedOver its =
              manifest == active ? over : ingredient(manifest, other, over, file.binding());
          traces.addAll(new C2paActions(new C2paManifest(manifest), its).traces());
        }
      }
    }
    return traces;
  }

  /** Whoever only looks for marks has no binding, and waits for no signature. */
  private SignedOver active(Jumbf manifest, Binding binding) {
    return binding == Binding.NONE
        ? SignedOver.unread()
        : SignedOver.active(ManifestCheck.of(manifest, lists), binding);
  }

  private SignedOver ingredient(
      Jumbf manifest, boolean swapped, SignedOver active, Binding binding) {
    if (binding == Binding.NONE) {
      return SignedOver.unread();
    }
    ManifestCheck check = ManifestCheck.of(manifest, lists);
    return SignedOver.ingredient(swapped ? check.swapped() : check, active);
  }

  /** From the active manifest to those of its ingredients; what no ingredient names is left out. */
  private static void follow(
      List<Jumbf> manifests, Jumbf from, List<Jumbf> seen, List<Jumbf> swapped) {
    if (seen.size() >= MOST || seen.stream().anyMatch(one -> one == from)) {
      return;
    }
    seen.add(from);
    for (Map<String, Object> ingredient : new C2paManifest(from).assertions("c2pa.ingredient")) {
      for (String key : List.of("activeManifest", "c2pa_manifest")) {
        Map<String, Object> named = Json.map(ingredient.get(key));
        String address = Json.words(named.get("url"));
        manifests.stream()
            .filter(m -> !m.label().isEmpty() && address.contains(m.label()))
            .findFirst()
            .ifPresent(
                m -> {
                  if (!ManifestCheck.isNamed(m, named)) {
                    swapped.add(m);
                  }
                  follow(manifests, m, seen, swapped);
                });
      }
    }
  }
}
