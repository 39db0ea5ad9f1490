package org.bonafide.evidence.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bonafide.data.Data;

/**
 * How the nodes of ComfyUI are wired, by class and by name of input ({@code nodes.yaml}).
 *
 * <p>Example: {@code NodeTable.Kind.SAMPLERS.has("KSamplerAdvanced")}.
 */
final class NodeTable {

  /** A kind of nodes or of inputs; its patterns stand under its name in small letters. */
  enum Kind {
    SAVES,
    SHOWS,
    SAMPLERS,
    SERVICES,
    EMPTIES,
    ENCODERS,
    WRITERS,
    PAIRED,
    TEXTS,
    CARRIERS,
    WORDLESS,
    BESIDE,
    MODELLESS,
    UPSCALERS,
    MERGES,
    SETTINGS_AT,
    FIRST,
    LOADS;

    boolean has(String name) {
      return Patterns.found(LISTED.patterns().get(this), name);
    }

    private String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A node that takes one of two inputs.
   *
   * @param by the inputs that say which
   */
  record Either(List<String> by, String yes, String no) {}

  /**
   * A node that takes one of several inputs.
   *
   * @param by the inputs that give its number
   * @param of the inputs, with their number as the one group
   */
  record Choice(List<String> by, Pattern of) {}

  private record Model(String as, List<Pattern> is) {}

  private record Listed(
      Map<Kind, List<Pattern>> patterns,
      Map<String, List<String>> names,
      List<Model> models,
      Either either,
      Choice choice) {

    static Listed read(Data data) {
      Map<Kind, List<Pattern>> patterns = new LinkedHashMap<>();
      StringBuilder known = new StringBuilder("models either choice");
      for (Kind kind : Kind.values()) {
        patterns.put(kind, Patterns.of(data, kind.key()));
        known.append(' ').append(kind.key());
      }
      Map<String, List<String>> names = new LinkedHashMap<>();
      for (String key : NAMES) {
        names.put(key, data.texts(key));
        known.append(' ').append(key);
      }
      data.knows(known.toString());
      List<Model> models = new ArrayList<>();
      for (Data row : data.items("models")) {
        row.knows("is as");
        models.add(new Model(row.text("as"), Patterns.of(row, "is")));
      }
      Data either = data.child("either");
      either.knows("by yes no");
      Data choice = data.child("choice");
      choice.knows("by of");
      return new Listed(
          patterns,
          names,
          models,
          new Either(either.texts("by"), either.text("yes"), either.text("no")),
          new Choice(choice.texts("by"), Patterns.of(choice, "of").get(0)));
    }
  }

  private static final List<String> NAMES =
      List.of("conditionings", "own", "became", "settings", "numbers", "fed");

  private static final Listed LISTED = Data.shipped(NodeTable.class, "nodes.yaml", Listed::read);

  private NodeTable() {}

  /** Inputs through which a sampler has its prompts, the plainest first. */
  static List<String> conditionings() {
    return LISTED.names().get("conditionings");
  }

  /** Inputs that only a node that samples has. */
  static List<String> own() {
    return LISTED.names().get("own");
  }

  /** Inputs that hold what a wildcard became. */
  static List<String> became() {
    return LISTED.names().get("became");
  }

  static List<String> settings() {
    return LISTED.names().get("settings");
  }

  /** What a node that only holds a number calls it. */
  static List<String> numbers() {
    return LISTED.names().get("numbers");
  }

  /** Inputs that name what is fed in. */
  static List<String> fed() {
    return LISTED.names().get("fed");
  }

  static Either either() {
    return LISTED.either();
  }

  static Choice choice() {
    return LISTED.choice();
  }

  /** As which parameter the model is listed whose name stands in an input, as in {@code lora}. */
  static Optional<String> model(String input) {
    return LISTED.models().stream()
        .filter(m -> Patterns.found(m.is(), input))
        .map(Model::as)
        .findFirst();
  }
}
