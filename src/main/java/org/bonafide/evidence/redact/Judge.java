package org.bonafide.evidence.redact;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Says of each field whether the public may see it, and remembers those that it may not. */
final class Judge {

  final PrivateFields table;
  final Set<PrivateField> found = new LinkedHashSet<>();
  private final PublicFace face;
  private final Set<String> kept;

  /**
   * A judge of one picture.
   *
   * @param kept the ids of private fields that are to stay all the same
   */
  Judge(PrivateFields table, PublicFace face, Set<String> kept) {
    this.table = table;
    this.face = face;
    this.kept = kept;
  }

  /** Whether a field that holds no words may be shown. */
  boolean keeps(PrivateFields.Scheme scheme, String id) {
    return scheme.keeps(id) || !isLeftOut(scheme, id, scheme.kind(id));
  }

  /** The words that may be shown of a field, which may be other words; none where none may. */
  Optional<String> words(PrivateFields.Scheme scheme, String id, String words) {
    boolean told = table.isTold(words);
    if (!scheme.keeps(id) || told || face.tells(words)) {
      String kind = !scheme.keeps(id) ? scheme.kind(id) : told ? "prompt" : "secret";
      return staying(words, scheme, id, kind);
    }
    String shown = face.in(words);
    if (shown.equals(words)) {
      return Optional.of(words);
    }
    boolean stays = kept.contains(field(scheme, id, "person", PrivateField.Fate.KEPT, true).id());
    add(scheme, id, "person", stays ? PrivateField.Fate.KEPT : PrivateField.Fate.CREDITED);
    return Optional.of(stays ? words : shown);
  }

  /** Remembers a private field; whether it is left out, since nobody asked for it to stay. */
  boolean isLeftOut(PrivateFields.Scheme scheme, String id, String kind) {
    boolean stays = kept.contains(field(scheme, id, kind, PrivateField.Fate.KEPT, true).id());
    add(scheme, id, kind, stays ? PrivateField.Fate.KEPT : PrivateField.Fate.LEFT_OUT);
    return !stays;
  }

  /** What holds a private field, where it stays. */
  <T> Optional<T> staying(T one, PrivateFields.Scheme scheme, String id, String kind) {
    return isLeftOut(scheme, id, kind) ? Optional.empty() : Optional.of(one);
  }

  /** One that cannot stay by itself. */
  void leaveOut(PrivateFields.Scheme scheme, String id, String kind) {
    found.add(field(scheme, id, kind, PrivateField.Fate.LEFT_OUT, false));
  }

  /** A field that stays for a mark that it carries, though it tells more. */
  void keep(PrivateFields.Scheme scheme, String id) {
    found.add(field(scheme, id, scheme.kind(id), PrivateField.Fate.KEPT, false));
  }

  private void add(PrivateFields.Scheme scheme, String id, String kind, PrivateField.Fate fate) {
    found.add(field(scheme, id, kind, fate, true));
  }

  private PrivateField field(
      PrivateFields.Scheme scheme, String id, String kind, PrivateField.Fate fate, boolean choice) {
    String why = table.kinds().getOrDefault(kind, kind);
    return new PrivateField(scheme.where(), scheme.name(id), kind, why, fate, choice);
  }
}
