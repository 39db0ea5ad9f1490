package org.bonafide.project.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bonafide.data.Suggestion;
import org.bonafide.project.PartyRef;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Ref;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Keys that name somebody or something by its id; what the record does not state is a finding at
 * its own place.
 */
final class References {

  private References() {}

  /** Ids of a kind; one that is not stated in its section is a finding at its own place. */
  static List<String> ids(Keys keys, String key, String... kinds) {
    return ids(keys, key, id -> Optional.empty(), kinds);
  }

  /**
   * @param meant the remedy for a word that stands for no id, where there is one
   */
  static List<String> ids(
      Keys keys, String key, Function<String, Optional<String>> meant, String... kinds) {
    List<String> good = new ArrayList<>();
    Values.each(
        keys,
        key,
        (id, node) -> {
          if (known(keys, id, kinds)) {
            good.add(id);
          } else {
            meant
                .apply(id)
                .ifPresentOrElse(
                    remedy -> refused(keys, key, node, id, remedy, kinds),
                    () -> dangling(keys, key, node, id, kinds));
          }
        });
    return good;
  }

  /** Ids out of a set that is no section of the record's own. */
  static List<String> idsAmong(Keys keys, String key, String kind, Set<String> known) {
    List<String> good = new ArrayList<>();
    Values.each(
        keys,
        key,
        (id, node) -> {
          if (known.contains(id)) {
            good.add(id);
          } else {
            dangling(keys, key, node, id, List.copyOf(known), kind);
          }
        });
    return good;
  }

  /** The id of a kind that an item of a list is, or nothing with a finding. */
  static Optional<String> idAt(Keys keys, String key, Node node, String path, String kind) {
    String id = keys.context.scalar(node, path);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    if (!known(keys, id, kind)) {
      dangling(keys, key, node, id, kind);
      return Optional.empty();
    }
    return Optional.of(id);
  }

  /** One id of a kind, or the empty string. */
  static String id(Keys keys, String key, String... kinds) {
    String id = keys.text(key);
    if (id.isEmpty() || known(keys, id, kinds)) {
      return id;
    }
    dangling(keys, key, keys.value(key).orElseThrow(), id, kinds);
    return "";
  }

  /** Somebody under a key that takes a person or a party; the reader decides which is meant. */
  static Optional<Ref> ref(Keys keys, String key) {
    return ref(keys, key, List.of());
  }

  /**
   * @param words what the key takes besides, for the remedy
   */
  static Optional<Ref> ref(Keys keys, String key, List<String> words) {
    String id = keys.text(key);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    boolean person = known(keys, id, "person");
    boolean party = known(keys, id, "party");
    if (!person && !party) {
      dangling(keys, key, keys.value(key).orElseThrow(), id, words, "person", "party");
      return Optional.empty();
    }
    if (person && party && !keys.context.isThatPerson(id)) {
      keys.context.findings.error(
          "shared-id",
          keys.value(key).orElseThrow(),
          "The key \""
              + key
              + "\" names \""
              + id
              + "\", which is a person and a party who are not"
              + " the same.",
          "Give the party another id, and name the one that is meant.");
      return Optional.empty();
    }
    return Optional.of(party ? new PartyRef(id) : new PersonRef(id));
  }

  private static boolean known(Keys keys, String id, String... kinds) {
    return Arrays.stream(kinds)
        .anyMatch(k -> keys.context.ids.getOrDefault(k, Set.of()).contains(id));
  }

  private static void dangling(Keys keys, String key, Node node, String id, String... kinds) {
    dangling(keys, key, node, id, List.of(), kinds);
  }

  private static void dangling(
      Keys keys, String key, Node node, String id, List<String> words, String... kinds) {
    List<String> all = new ArrayList<>(words);
    Arrays.stream(kinds).forEach(k -> all.addAll(keys.context.ids.getOrDefault(k, Set.of())));
    String remedy =
        partyOf(keys, id, kinds)
            .map(k -> "\"" + k + "\" is " + id + ": write \"" + k + "\".")
            .or(() -> Suggestion.near(id, all).map(k -> "Write \"" + k + "\"."))
            .orElse(
                all.isEmpty()
                    ? "State the " + kinds[0] + " in its section first."
                    : "Choose from "
                        + String.join(", ", all.subList(0, Math.min(12, all.size())))
                        + ", or state it in its section.");
    refused(keys, key, node, id, remedy, kinds);
  }

  /** The party that is the person named, where a party is asked for. */
  private static Optional<String> partyOf(Keys keys, String id, String... kinds) {
    return List.of(kinds).contains("party")
        ? keys.context.personOfParty.entrySet().stream()
            .filter(party -> party.getValue().equals(id))
            .map(Map.Entry::getKey)
            .findFirst()
        : Optional.empty();
  }

  private static void refused(
      Keys keys, String key, Node node, String id, String remedy, String... kinds) {
    keys.context.findings.error(
        "dangling-id",
        node,
        "The key \""
            + key
            + "\" names the "
            + String.join(" or ", kinds)
            + " \""
            + Keys.shown(id)
            + "\", which the record does not state.",
        remedy);
  }
}
