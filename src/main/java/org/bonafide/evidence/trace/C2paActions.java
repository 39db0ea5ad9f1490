package org.bonafide.evidence.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.evidence.container.Json;

/**
 * What a manifest says was done. What made the picture, and what changed what is seen, are acts; to
 * open, convert, mark and publish a file is packaging, told in one line for each program.
 *
 * @param over what is known of the signature
 */
record C2paActions(C2paManifest manifest, SignedOver over) {

  private static final String NO_PROMPT =
      "The manifest holds no prompt: what stands in its place is a fixed phrase.";

  /** Assertions that hold fields of other schemes, a source type among them. */
  private static final List<String> METADATA =
      List.of("stds.", "c2pa.metadata", "cawg.metadata", "c2pa.iptc");

  List<Trace> traces() {
    List<Trace> acts = new ArrayList<>();
    Map<String, Set<String>> packaging = new LinkedHashMap<>();
    for (Map<String, Object> actions : manifest.assertions("c2pa.actions")) {
      for (Object each : Json.list(actions.get("actions"))) {
        Map<String, Object> action = Json.map(each);
        Doing doing = doing(action);
        if (doing == Doing.PACKAGED) {
          packaging
              .computeIfAbsent(program(action), p -> new LinkedHashSet<>())
              .add(Json.words(action.get("action")));
        } else {
          acts.add(act(action, doing));
        }
      }
    }
    if (!model().isEmpty() && acts.stream().noneMatch(a -> a.doing() == Doing.GENERATED)) {
      acts.add(0, draft(Doing.GENERATED, model(), "").remark(NO_PROMPT).done());
    }
    if (acts.stream().noneMatch(a -> a.doing() == Doing.GENERATED)) {
      marked().ifPresent(acts::add);
    }
    packaging.forEach(
        (program, done) ->
            acts.add(
                draft(Doing.PACKAGED, program, "").with("action", String.join(", ", done)).done()));
    if (acts.isEmpty()) {
      acts.add(draft(Doing.STATED, manifest.generator(), "").done());
    }
    return acts;
  }

  /** A mark without an act: a source type among the fields, or a program that only generates. */
  private Optional<Trace> marked() {
    Optional<String> type =
        METADATA.stream()
            .flatMap(label -> manifest.assertions(label).stream())
            .flatMap(fields -> fields.entrySet().stream())
            .filter(f -> f.getKey().toLowerCase(Locale.ROOT).endsWith("digitalsourcetype"))
            .map(f -> SaidActs.code(Json.words(f.getValue())))
            .filter(SaidActs::isGenerated)
            .findFirst();
    boolean silent = manifest.assertions("c2pa.actions").isEmpty();
    boolean generator = SaidActs.generator(manifest.generator()).isPresent();
    return type.isPresent() || silent && generator
        ? Optional.of(
            draft(Doing.MARKED, generator ? manifest.generator() : "", "")
                .with("digital source type", type.orElse(""))
                .done())
        : Optional.empty();
  }

  private Trace act(Map<String, Object> action, Doing doing) {
    Map<String, Object> named = Json.map(action.get("softwareAgent"));
    boolean made = doing == Doing.GENERATED && agent(action).isEmpty();
    String program = made && !model().isEmpty() ? model() : program(action);
    // A library that writes manifests made nothing; who did may stand in the description.
    boolean writer = SaidActs.isWriter(program);
    Trace.Draft draft =
        draft(
                doing,
                writer ? SaidActs.described(described(action)) : program,
                Json.words(named.get("version")))
            .at(Json.words(action.get("when")))
            .with("action", Json.words(action.get("action")))
            .with("digital source type", type(action))
            .with("claim generator", manifest.generator())
            .with("description", Json.words(action.get("description")))
            .with("ingredients", titles())
            .with("model", made ? "" : model());
    Json.map(action.get("parameters"))
        .forEach((name, value) -> draft.with(name, Json.words(value)));
    if (doing == Doing.GENERATED) {
      manifest.assertions("c2pa.ingredient").stream()
          .filter(one -> Json.words(one.get("relationship")).equals("inputTo"))
          .map(one -> Json.words(one.getOrDefault("dc:title", one.get("title"))))
          .forEach(draft::input);
    }
    return draft.done();
  }

  /** The source type decides; where there is none, what the manifest says of itself in words. */
  private Doing doing(Map<String, Object> action) {
    String what = Json.words(action.get("action"));
    boolean created = what.equals("c2pa.created");
    if (!created && SaidActs.describesPackaging(described(action))) {
      return Doing.PACKAGED;
    }
    if (SaidActs.isGenerated(type(action))) {
      return Doing.GENERATED;
    }
    if (created && SaidActs.isCaptured(type(action))) {
      return Doing.CAPTURED;
    }
    if (created && type(action).isEmpty() && saysAi(action)) {
      return Doing.GENERATED;
    }
    return SaidActs.isPackaging(what) ? Doing.PACKAGED : Doing.EDITED;
  }

  private boolean saysAi(Map<String, Object> action) {
    return SaidActs.saysAi(described(action)) || SaidActs.generator(program(action)).isPresent();
  }

  private static String described(Map<String, Object> action) {
    return Json.words(action.get("description"))
        + "\n"
        + Json.words(Json.map(action.get("parameters")).get("description"));
  }

  private static String type(Map<String, Object> action) {
    return SaidActs.code(Json.words(action.get("digitalSourceType")));
  }

  private static String agent(Map<String, Object> action) {
    Object agent = action.get("softwareAgent");
    Map<String, Object> named = Json.map(agent);
    return named.isEmpty() ? Json.words(agent) : Json.words(named.get("name"));
  }

  private String program(Map<String, Object> action) {
    return agent(action).isEmpty() ? manifest.generator() : agent(action);
  }

  /** The model that some vendors name in an assertion of their own. */
  private String model() {
    Optional<Map<String, Object>> said =
        manifest.assertions("c2pa.ai_generated_content").stream().findFirst();
    return said.map(its -> Json.words(its.get("model"))).orElse("");
  }

  /** The names of the files of which it was made, as the manifest has them. */
  private String titles() {
    return String.join(
        ", ",
        manifest.assertions("c2pa.ingredient").stream()
            .map(one -> Json.words(one.getOrDefault("dc:title", one.get("title"))))
            .filter(title -> !title.isEmpty())
            .distinct()
            .toList());
  }

  private Trace.Draft draft(Doing doing, String program, String version) {
    SaidActs.Name name = SaidActs.name(program, version);
    Trace.Draft draft =
        new Trace.Draft("c2pa", doing)
            .tool(name.name(), name.version(), name.provider())
            .under(over.signature())
            .with("signer", over.signer())
            .with("signed no later than", over.signed());
    over.remarks().forEach(draft::remark);
    return draft;
  }
}
