package org.bonafide.evidence.redact;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Says of each field whether the public may see it, and remembers those that it may not. */
final class Judge {

  final PrivateFields table;
  final Set<PrivateField> found = new LinkedHashSet<>();
  private final PublicFace face;

  Judge(PrivateFields table, PublicFace face) {
    this.table = table;
    this.face = face;
  }

  /** Whether a field that holds no words may be shown. */
  boolean keeps(PrivateFields.Scheme scheme, String id) {
    boolean keeps = scheme.keeps(id);
    if (!keeps) {
      leaveOut(scheme, id, scheme.kind(id));
    }
    return keeps;
  }

  /** The words that may be shown of a field, which may be other words; none where none may. */
  Optional<String> words(PrivateFields.Scheme scheme, String id, String words) {
    if (!keeps(scheme, id)) {
      return Optional.empty();
    }
    if (table.isTold(words) || face.tells(words)) {
      leaveOut(scheme, id, table.isTold(words) ? "prompt" : "secret");
      return Optional.empty();
    }
    String shown = face.in(words);
    if (!shown.equals(words)) {
      add(scheme, id, "person", PrivateField.Fate.CREDITED);
    }
    return Optional.of(shown);
  }

  void leaveOut(PrivateFields.Scheme scheme, String id, String kind) {
    add(scheme, id, kind, PrivateField.Fate.LEFT_OUT);
  }

  /** A field that stays for a mark that it carries, though it tells more. */
  void keep(PrivateFields.Scheme scheme, String id) {
    add(scheme, id, scheme.kind(id), PrivateField.Fate.KEPT);
  }

  private void add(PrivateFields.Scheme scheme, String id, String kind, PrivateField.Fate fate) {
    found.add(
        new PrivateField(
            scheme.where(), scheme.name(id), table.kinds().getOrDefault(kind, kind), fate));
  }
}
