package org.bonafide.rule;

import static org.bonafide.rule.DrawnRecord.list;
import static org.bonafide.rule.DrawnRecord.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element drawn at random: made by a person, generated, generated and worked over, made with
 * assistance, fed with something, or in a wild course.
 */
record DrawnElement(Dice dice, List<String> people, Map<String, Object> root, String title) {

  private static final List<String> KINDS =
      List.of("artwork", "artwork", "text", "photograph", "music", "lyrics", "video", "layout");
  private static final List<String> PLACES =
      List.of("the near bank", "the far bank", "the bridge", "the sky");
  private static final List<String> CHINESE = List.of("近岸", "对岸", "桥", "天空");
  private static final List<String> ACTS =
      List.of(
          "conceive",
          "draw",
          "write",
          "photograph",
          "compose",
          "perform",
          "code",
          "prompt",
          "set-parameters",
          "input",
          "generate",
          "select",
          "arrange",
          "edit",
          "composite",
          "review");
  private static final List<String> NEW_ACTS =
      List.of("film", "direct", "animate", "record", "mix", "narrate", "translate", "sculpt");
  private static final List<String> ASPECTS = List.of("line", "colour", "layout");

  Map<String, Object> draw(int number) {
    Map<String, Object> element = new LinkedHashMap<>();
    String what = dice.any(KINDS);
    dice.perhaps(90, element, "what", what);
    String describe = PLACES.get(number) + " of " + title;
    boolean inTwo = dice.chance(20);
    element.put(
        "describe", inTwo ? map("en", describe, "zh-CN", CHINESE.get(number) + title) : describe);
    String part;
    List<Object> steps = list();
    switch (dice.number(0, 9)) {
      case 0, 1, 2 -> part = byPerson(what, steps);
      case 3, 7 -> part = generated(steps);
      case 4, 5, 6 -> part = workedOver(steps);
      case 8 -> part = dice.chance(50) ? assisted(what, steps) : fed(steps);
      default -> part = wild(steps);
    }
    dice.perhaps(85, element, "generated-part", part);
    if (steps.size() == 1 && dice.chance(40)) {
      steps.add(RecordTree.copy(steps.get(0)));
    }
    if (!steps.isEmpty()) {
      element.put("steps", steps);
    }
    dice.perhaps(15, element, "impression", impression(dice, false));
    dice.perhaps(15, element, "third-party", dice.any(list(), list(foreign(dice))));
    dice.perhaps(15, element, "from-earlier", dice.any("yes", "no"));
    dice.perhaps(15, element, "excluded-as", "backdrop");
    return element;
  }

  /** The same facts of another place. */
  Object twin(Object element) {
    Map<String, Object> twin = RecordTree.mapping(RecordTree.copy(element));
    twin.put("describe", "the other half of " + title);
    return twin;
  }

  private String byPerson(String what, List<Object> steps) {
    int count = dice.number(1, 3);
    for (int i = 0; i < count; i++) {
      steps.add(step(making(what), withoutGeneration(), i));
    }
    return dice.any("none", "none", "none", "unknown");
  }

  private String generated(List<Object> steps) {
    int count = dice.number(1, 3);
    for (int i = 0; i < count; i++) {
      steps.add(step(dice.any("prompt", "set-parameters", "generate"), "gen", i));
    }
    steps.add(step("select", "", count));
    return dice.any("appreciable", "appreciable", "appreciable", "unknown");
  }

  private String workedOver(List<Object> steps) {
    steps.add(step("prompt", "gen", 0));
    steps.add(step("select", "", 1));
    int count = dice.number(1, 2);
    for (int i = 0; i < count; i++) {
      Map<String, Object> step =
          step(dice.any("edit", "edit", "composite", "arrange"), withoutGeneration(), 2 + i);
      dice.perhaps(85, step, "expressive", dice.any("yes", "yes", "yes", "no"));
      dice.perhaps(85, step, "perceptible", dice.any("yes", "yes", "yes", "no"));
      dice.perhaps(50, step, "separable", dice.any("yes", "no"));
      steps.add(step);
    }
    return dice.any("appreciable", "appreciable", "de-minimis");
  }

  private String assisted(String what, List<Object> steps) {
    steps.add(step(making(what), withoutGeneration(), 0));
    Map<String, Object> step = step("edit", dice.any("gen", "odd"), 1);
    dice.perhaps(50, step, "generative", dice.any("yes", "no"));
    if (RecordTree.mapping(root.get("tools")).containsKey("mix")) {
      step.put("with", "mix");
      dice.perhaps(50, step, "function", dice.any("Magic Fill", "Crop"));
    }
    steps.add(step);
    return dice.any("none", "de-minimis");
  }

  private String fed(List<Object> steps) {
    Map<String, Object> step = step("input", "gen", 0);
    dice.perhaps(70, step, "perceptible", dice.any("yes", "yes", "no"));
    dice.perhaps(50, step, "separable", dice.any("yes", "no"));
    dice.perhaps(60, step, "of", dice.any("own", "generated", "third-party", people.get(0)));
    dice.perhaps(50, step, "what", dice.any("artwork", "photograph", "text"));
    steps.add(step);
    dice.perhaps(50, step, "generative", dice.any("yes", "no"));
    return dice.any("appreciable", "appreciable", "unknown");
  }

  private String wild(List<Object> steps) {
    int count = dice.number(0, 6);
    for (int i = 0; i < count; i++) {
      String act = dice.chance(25) ? dice.any(NEW_ACTS) : dice.any(ACTS);
      Map<String, Object> step = step(act, dice.any("", "gen", "ed", "odd"), i);
      dice.perhaps(30, step, "generative", dice.answer());
      dice.perhaps(50, step, "expressive", dice.answer());
      dice.perhaps(50, step, "perceptible", dice.answer());
      dice.perhaps(30, step, "separable", dice.answer());
      steps.add(step);
    }
    return dice.any("none", "de-minimis", "appreciable", "unknown");
  }

  private String withoutGeneration() {
    return dice.any("hand", "hand", "ed", "ed", "");
  }

  private static String making(String what) {
    return switch (what) {
      case "text", "lyrics" -> "write";
      case "photograph" -> "photograph";
      case "music" -> "compose";
      case "video" -> "film";
      default -> "draw";
    };
  }

  private Map<String, Object> step(String act, String with, int day) {
    Map<String, Object> step = map("act", act);
    dice.perhaps(90, step, "by", dice.chance(80) ? dice.any(people) : dice.some(people, 2));
    if (!with.isEmpty()) {
      step.put("with", with);
    }
    dice.perhaps(70, step, "on", "2026-03-0" + (1 + day));
    dice.perhaps(30, step, "detail", "moved the boat to the left");
    dice.perhaps(30, step, "aspects", dice.some(ASPECTS, 2));
    dice.perhaps(20, step, "reason", "it leads the eye");
    dice.perhaps(20, step, "candidates", "12");
    dice.perhaps(40, step, "records", dice.some(List.of("log", "layers"), 2));
    dice.perhaps(5, step, "confidential", "yes");
    return step;
  }

  static Map<String, Object> foreign(Dice dice) {
    Map<String, Object> foreign = map("what", "a photograph of the pier");
    dice.perhaps(60, foreign, "owner", "Harbor Museum");
    dice.perhaps(60, foreign, "licence", "CC BY 4.0");
    return foreign;
  }

  static Map<String, Object> impression(Dice dice, boolean ofWork) {
    Map<String, Object> impression = new LinkedHashMap<>();
    for (String key : List.of("realistic", "real-person", "performer", "artistic", "informs")) {
      dice.perhaps(60, impression, key, dice.answer());
    }
    if (ofWork) {
      dice.perhaps(60, impression, "advertises", dice.answer());
      dice.perhaps(60, impression, "live", dice.answer());
    }
    impression.putIfAbsent("realistic", "unknown");
    return impression;
  }
}
