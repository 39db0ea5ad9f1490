package org.bonafide.project.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.project.Contract;
import org.bonafide.project.HostNames;
import org.bonafide.project.LocalText;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code contract.with}: ids of parties, or a party with what is agreed with it alone. */
record ContractEntries(Keys contract) {

  static final List<String> DEALS = List.of("assignment", "exclusive-licence", "licence");
  static final List<String> LIKENESSES = List.of("no-replica", "with-consent", "not-concerned");

  List<Contract.Entry> read() {
    List<Contract.Entry> entries = new ArrayList<>();
    for (Keys.Item item : contract.itemsOf("with")) {
      if (item.node() instanceof MappingNode mapping) {
        entries.add(entry(new Keys(contract.context, item.path(), mapping, "contract-with")));
      } else {
        References.idAt(contract, "with", item.node(), item.path(), "party")
            .ifPresent(id -> entries.add(plain(id)));
      }
    }
    return entries;
  }

  /** A party with whom nothing is agreed alone. */
  static Contract.Entry plain(String party) {
    return new Contract.Entry(
        party,
        List.of(),
        LocalText.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ContractSection.NO_TOOLS,
        LocalText.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        Map.of());
  }

  private static Contract.Entry entry(Keys k) {
    k.required("party");
    return new Contract.Entry(
        References.id(k, "party", "party"),
        References.ids(k, "works", "work"),
        Values.words(k, "role"),
        Values.choice(k, "form", Contract.Form.class),
        Values.choice(k, "scope", Contract.Scope.class),
        Values.choice(k, "ai-use", Contract.AiUse.class),
        Values.choice(k, "position", Contract.Position.class),
        tools(k),
        Values.words(k, "agreement"),
        host(k),
        deal(k),
        likeness(k),
        k.text("price"),
        values(k));
  }

  static Contract.Tools tools(Keys keys) {
    return keys.section("tools", "contract-tools")
        .map(
            k ->
                new Contract.Tools(
                    References.ids(k, "permitted", "tool"),
                    References.ids(k, "by-consent", "tool"),
                    References.ids(k, "banned", "tool")))
        .orElse(ContractSection.NO_TOOLS);
  }

  static Optional<HostNames> host(Keys keys) {
    return keys.section("host", "host")
        .map(
            k ->
                new HostNames(
                    Values.words(k, "agency"),
                    Values.words(k, "freelancer"),
                    Values.words(k, "work"),
                    Values.words(k, "agreement"),
                    Values.prefix(k, "prefix"),
                    Values.whole(k, "start")));
  }

  /** A word, or a section whose {@code kind} is that word. */
  static Optional<Contract.Deal> deal(Keys keys) {
    if (!isSection(keys, "deal")) {
      String kind = Values.choice(keys, "deal", DEALS);
      return kind.isEmpty() ? Optional.empty() : Optional.of(Contract.Deal.of(kind));
    }
    return keys.section("deal", "deal")
        .map(
            k ->
                new Contract.Deal(
                    kind(k, DEALS),
                    Values.words(k, "media"),
                    Values.words(k, "territory"),
                    Values.words(k, "term"),
                    Values.words(k, "reversion")));
  }

  static Optional<Contract.Likeness> likeness(Keys keys) {
    if (!isSection(keys, "likeness")) {
      String kind = Values.choice(keys, "likeness", LIKENESSES);
      return kind.isEmpty() ? Optional.empty() : Optional.of(Contract.Likeness.of(kind));
    }
    return keys.section("likeness", "likeness")
        .map(
            k ->
                new Contract.Likeness(
                    kind(k, LIKENESSES),
                    Values.words(k, "represented-by"),
                    Values.words(k, "uses"),
                    Values.words(k, "territory"),
                    Values.words(k, "term")));
  }

  private static String kind(Keys k, List<String> known) {
    k.required("kind");
    return Values.choice(k, "kind", known);
  }

  private static boolean isSection(Keys keys, String key) {
    Node node = keys.value(key).orElse(null);
    return node instanceof MappingNode;
  }

  /** Values by clause and name. */
  static Map<String, Map<String, String>> values(Keys k) {
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    k.open("values")
        .ifPresent(
            all -> all.names().forEach(clause -> values.put(clause, Values.map(all, clause))));
    return values;
  }
}
