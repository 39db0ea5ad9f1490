package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Json;

/** InvokeAI in its three forms: its metadata, the older {@code sd-metadata}, the oldest Dream. */
final class InvokeAi implements TraceReader {

  private static final Set<String> SAID =
      Set.of("positive_prompt", "negative_prompt", "seed", "app_version");

  private static final int DEEPEST = 8;

  private static final Pattern DREAM =
      Pattern.compile("^\"(.*)\"(( +[^\"\\s]+)++)\\s*$", Pattern.DOTALL);

  @Override
  public List<Trace> read(FileParts file) {
    Optional<Trace> found = file.text("invokeai_metadata").flatMap(Json::object).map(InvokeAi::now);
    if (found.isEmpty()) {
      found = file.text("sd-metadata").flatMap(Json::object).map(InvokeAi::older);
    }
    if (found.isEmpty()) {
      found = file.text("Dream").flatMap(InvokeAi::oldest);
    }
    return found.map(List::of).orElse(List.of());
  }

  private static Trace now(Map<String, Object> json) {
    Map<String, Object> model = Json.map(json.get("model"));
    Trace.Draft draft =
        new Trace.Draft("invokeai", Doing.GENERATED)
            .tool("InvokeAI", Json.words(json.get("app_version")), "")
            .prompts(
                Json.words(json.get("positive_prompt")), Json.words(json.get("negative_prompt")))
            .seed(Json.words(json.get("seed")))
            .with("model", Json.words(model.getOrDefault("model_name", model.get("name"))))
            .with("model hash", Json.words(model.get("hash")));
    json.forEach(
        (name, value) -> {
          if (!SAID.contains(name)) {
            draft.with(name, Json.words(value));
          }
        });
    fed(json, draft, 0);
    List<String> loras =
        Json.list(json.get("loras")).stream()
            .map(lora -> Json.map(Json.map(lora).getOrDefault("model", Json.map(lora).get("lora"))))
            .map(its -> Json.words(its.getOrDefault("name", its.get("model_name"))))
            .filter(name -> !name.isEmpty())
            .toList();
    draft.with("lora", String.join(", ", loras));
    if (Json.words(json.get("generation_mode")).contains("img2img")) {
      draft.input(Json.words(Json.map(json.get("init_image")).get("image_name")));
      draft.remark("A picture was fed in (img2img).");
    }
    return draft.done();
  }

  /** Pictures that were fed in stand in structures of their own, such as a control net's. */
  private static void fed(Object value, Trace.Draft draft, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    Json.list(value).forEach(each -> fed(each, draft, depth + 1));
    Json.map(value)
        .forEach(
            (name, within) -> {
              if (name.equals("image_name")) {
                draft.input(Json.words(within));
              } else if (!name.equals("init_image")) {
                fed(within, draft, depth + 1);
              }
            });
  }

  private static Trace older(Map<String, Object> json) {
    Map<String, Object> image = Json.map(json.get("image"));
    String prompt = Json.words(image.get("prompt"));
    if (prompt.isEmpty()) {
      prompt =
          String.join(
              " ",
              Json.list(image.get("prompt")).stream()
                  .map(part -> Json.words(Json.map(part).get("prompt")))
                  .toList());
    }
    Trace.Draft draft =
        new Trace.Draft("invokeai", Doing.GENERATED)
            .tool("InvokeAI", Json.words(json.get("app_version")), "")
            .prompts(positive(prompt), negative(prompt))
            .seed(Json.words(image.get("seed")))
            .with("model", Json.words(json.get("model_weights")));
    for (String name : List.of("sampler", "steps", "cfg_scale", "width", "height")) {
      draft.with(name, Json.words(image.get(name)));
    }
    List<String> after =
        Json.list(image.get("postprocessing")).stream()
            .map(each -> Json.words(Json.map(each).get("type")))
            .filter(type -> !type.isEmpty())
            .toList();
    return draft.with("postprocessing", String.join(", ", after)).done();
  }

  private static Optional<Trace> oldest(String words) {
    if (words.length() > 20_000) {
      return Optional.empty();
    }
    Matcher dream = DREAM.matcher(words);
    if (!dream.matches()) {
      return Optional.empty();
    }
    Trace.Draft draft =
        new Trace.Draft("invokeai", Doing.GENERATED)
            .tool("InvokeAI", "", "")
            .prompts(positive(dream.group(1)), negative(dream.group(1)));
    Map<String, String> names =
        Map.of("-s", "steps", "-W", "width", "-H", "height", "-C", "cfg_scale", "-A", "sampler");
    // Some options take two values and some none, so each is looked for by its name.
    String[] parts = dream.group(2).strip().split(" +");
    for (int i = 0; i + 1 < parts.length; i++) {
      if (parts[i].equals("-S")) {
        draft.seed(parts[i + 1]);
      } else if (names.containsKey(parts[i])) {
        draft.with(names.get(parts[i]), parts[i + 1]);
      }
    }
    return Optional.of(draft.done());
  }

  /** The old forms put what is unwanted into square brackets. */
  private static String positive(String prompt) {
    return prompt.replaceAll("\\[[^\\[\\]]*]", "");
  }

  private static String negative(String prompt) {
    Matcher bracket = Pattern.compile("\\[([^\\[\\]]*)]").matcher(prompt);
    return bracket.find() ? bracket.group(1) : "";
  }
}
