package org.bonafide.project.yaml;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.project.Act;
import org.bonafide.project.Step;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the {@code steps} of an element. */
record StepsSection(Keys element) {

  List<Step> read() {
    List<Step> steps = new ArrayList<>();
    String path = element.child("steps");
    int index = 0;
    for (Node node :
        element.value("steps").map(v -> element.context.items(v, path, false)).orElse(List.of())) {
      String at = path + "[" + index++ + "]";
      element
          .context
          .mapping(node, at)
          .map(m -> new Keys(element.context, at, m, "step"))
          .ifPresent(k -> step(k, steps));
    }
    return steps;
  }

  private static void step(Keys k, List<Step> steps) {
    boolean stated = !k.required("act").isBlank();
    Act act = Values.choice(k, "act", Act.class, Act.REVIEW);
    if (!stated) {
      return;
    }
    steps.add(
        new Step(
            act,
            Values.ids(k, "by", "person"),
            Values.ids(k, "with", "tool"),
            Values.date(k, "on"),
            k.text("detail"),
            Values.texts(k, "aspects"),
            Values.answer(k, "generative"),
            Values.answer(k, "expressive"),
            Values.answer(k, "perceptible"),
            Values.answer(k, "separable"),
            k.text("prompts"),
            k.text("prompt"),
            k.text("negative-prompt"),
            Values.map(k, "parameters"),
            k.text("seed"),
            k.text("candidates"),
            k.text("kept"),
            k.text("reason"),
            k.text("before"),
            k.text("after"),
            Values.ids(k, "records", "record"),
            Values.answer(k, "confidential")));
  }
}
