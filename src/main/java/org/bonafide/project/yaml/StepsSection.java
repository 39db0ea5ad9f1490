package org.bonafide.project.yaml;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.project.Act;
import org.bonafide.project.Step;

/** Reads the {@code steps} of an element. */
record StepsSection(Keys element) {

  List<Step> read() {
    List<Step> steps = new ArrayList<>();
    element.list("steps", "step").forEach(k -> step(k, steps));
    return steps;
  }

  private static void step(Keys k, List<Step> steps) {
    k.required("act");
    Act act = Values.choice(k, "act", Act.class, Act.REVIEW); // a finding withholds the project
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
