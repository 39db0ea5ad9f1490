package org.bonafide.project.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Means;
import org.bonafide.project.Step;
import org.bonafide.project.Whose;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the {@code steps} of an element. */
record StepsSection(Keys element) {

  /** The word for "no software was used", where no tool of the record has it as its id. */
  static final String HAND = "hand";

  /** What people write for it; a tool of such a name is named by its id. */
  private static final Set<String> MEANING_HAND =
      Set.of(
          "hand",
          "hands",
          "by-hand",
          "handmade",
          "hand-made",
          "manual",
          "manually",
          "none",
          "no",
          "nothing",
          "no-tool",
          "no-software",
          "手工",
          "手绘",
          "手写",
          "人工",
          "无");

  private static final List<String> WHOSE = List.of("own", "generated", "third-party");

  List<Step> read() {
    String what = Kinds.canonical(element.text("what"));
    List<Step> steps = new ArrayList<>();
    element.list("steps", "step").forEach(k -> step(k, what, steps));
    return steps;
  }

  private static void step(Keys k, String what, List<Step> steps) {
    k.required("act");
    Act act = Kinds.act(k, what); // a finding withholds the project
    steps.add(
        new Step(
            act,
            References.ids(k, "by", "person"),
            means(k, act),
            Values.date(k, "on"),
            new Step.Told(
                Values.words(k, "detail"),
                Values.texts(k, "aspects"),
                Values.words(k, "reason"),
                k.text("before"),
                k.text("after")),
            new Step.Answers(
                Values.answer(k, "generative"),
                Values.answer(k, "expressive"),
                Values.answer(k, "perceptible"),
                Values.answer(k, "separable")),
            fed(k, act),
            new Step.Prompting(
                k.text("prompts"),
                k.text("prompt"),
                k.text("negative-prompt"),
                Values.map(k, "parameters"),
                k.text("seed")),
            new Step.Choice(k.text("candidates"), k.text("kept")),
            References.ids(k, "records", "record"),
            Values.answer(k, "confidential")));
  }

  private static Means means(Keys k, Act act) {
    boolean own = k.context.ids.getOrDefault("tool", Set.of()).contains(HAND);
    List<String> named = own ? List.of() : Values.texts(k, "with");
    boolean byHand = named.contains(HAND);
    List<String> tools =
        byHand
            ? named.stream().filter(id -> !id.equals(HAND)).toList()
            : References.ids(k, "with", StepsSection::meant, "tool");
    Node with = k.value("with").orElse(null);
    if (byHand && !tools.isEmpty()) {
      k.context.findings.error(
          "hand-and-tool",
          with,
          "The key \"with\" says that no software was used and names \"" + tools.get(0) + "\".",
          "Keep \"hand\" or the tools; write two steps where some was done each way.");
    } else if (byHand && instructs(act)) {
      k.context.findings.warning(
          "instructed-by-hand",
          with,
          "The act \""
              + act.word()
              + "\" is done with a tool, and the step says that no software was used.",
          "Name the tool under \"with\", or leave \"with\" out.");
    } else if (byHand && Values.answer(k, "generative") == Answer.YES) {
      k.context.findings.error(
          "hand-and-generative",
          with,
          "The step says that no software was used, and that a generative function was.",
          "Name the tool under \"with\", or remove \"generative: yes\".");
    }
    return new Means(byHand, tools, k.text("function"));
  }

  /** The remedy for a word that means that no software was used, or nothing. */
  private static Optional<String> meant(String written) {
    String word = Kinds.plain(written);
    return MEANING_HAND.contains(word)
        ? Optional.of("Write \"with: hand\" where no software was used.")
        : Optional.empty();
  }

  private static boolean instructs(Act act) {
    return act == Act.PROMPT || act == Act.SET_PARAMETERS || act == Act.GENERATE;
  }

  /** Whose the material was, of an {@code input} only: of another act the keys are a slip. */
  private static Step.Fed fed(Keys k, Act act) {
    for (String key : List.of("of", "what")) {
      if (act != Act.INPUT && k.value(key).isPresent()) {
        k.context.findings.error(
            "only-of-input",
            k.place(key),
            "The key \""
                + key
                + "\" is of an act \"input\", and this act is \""
                + act.word()
                + "\".",
            "Remove it, or write \"act: input\".");
      }
    }
    return new Step.Fed(whose(k), Kinds.what(k));
  }

  private static Whose whose(Keys k) {
    String of = k.text("of");
    if (of.isEmpty()) {
      return Whose.NOT_STATED;
    }
    if (WHOSE.contains(of)) {
      return new Whose(
          Whose.Kind.valueOf(of.toUpperCase(Locale.ROOT).replace('-', '_')), Optional.empty());
    }
    return References.ref(k, "of", WHOSE)
        .map(r -> new Whose(Whose.Kind.NAMED, Optional.of(r)))
        .orElse(Whose.NOT_STATED);
  }
}
