package org.bonafide.evidence.trace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.evidence.container.Json;
import org.bonafide.evidence.container.Jumbf;

/** One manifest: its claim, its assertions, and what they say was done. */
record C2paManifest(Jumbf box) {

  /** The assertions whose label begins so, in order. */
  List<Map<String, Object>> assertions(String label) {
    return box.labelled("c2pa.assertions").stream()
        .flatMap(assertions -> assertions.within().stream())
        .filter(assertion -> assertion.label().startsWith(label))
        .map(C2paManifest::tree)
        .toList();
  }

  List<Trace> traces() {
    List<Trace> traces = new ArrayList<>();
    for (Map<String, Object> actions : assertions("c2pa.actions")) {
      for (Object action : Json.list(actions.get("actions"))) {
        traces.add(trace(Json.map(action)));
      }
    }
    for (Map<String, Object> said : assertions("c2pa.ai_generated_content")) {
      traces.add(
          signed(new Trace.Draft("c2pa", Doing.GENERATED))
              .tool(Json.words(said.get("model")), "", "")
              .remark("The manifest holds no prompt: what stands in its place is a fixed phrase.")
              .done());
    }
    if (traces.isEmpty()) {
      traces.add(signed(new Trace.Draft("c2pa", Doing.MARKED).tool(generator(), "", "")).done());
    }
    return traces;
  }

  private Trace trace(Map<String, Object> action) {
    Object agent = action.get("softwareAgent");
    Map<String, Object> named = Json.map(agent);
    String source = Json.words(action.get("digitalSourceType"));
    String code = source.substring(source.lastIndexOf('/') + 1);
    String tool = named.isEmpty() ? Json.words(agent) : Json.words(named.get("name"));
    Trace.Draft draft =
        signed(new Trace.Draft("c2pa", doing(code)))
            .tool(tool.isEmpty() ? generator() : tool, Json.words(named.get("version")), "")
            .at(Json.words(action.get("when")))
            .with("action", Json.words(action.get("action")))
            .with("digital source type", code)
            .with("claim generator", generator());
    Json.map(action.get("parameters"))
        .forEach((name, value) -> draft.with(name, Json.words(value)));
    return draft.done();
  }

  private static Doing doing(String code) {
    return code.toLowerCase(Locale.ROOT).contains("trainedalgorithmicmedia")
        ? Doing.GENERATED
        : Doing.EDITED;
  }

  private Trace.Draft signed(Trace.Draft draft) {
    return box.labelled("c2pa.signature").isPresent()
        ? draft.signed().remark(C2pa.NOT_VERIFIED)
        : draft.remark("The manifest carries no signature.");
  }

  /** Who wrote the claim, as it names itself. */
  private String generator() {
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
