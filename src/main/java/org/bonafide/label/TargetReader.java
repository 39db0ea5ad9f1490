package org.bonafide.label;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bonafide.data.Data;
import org.bonafide.data.Words;
import org.bonafide.law.decide.Condition;
import org.bonafide.law.decide.Rule;

/**
 * Reads the data file of a target. What is wrong with it is collected, so that a user who writes
 * one sees everything at once.
 */
final class TargetReader {

  private static final Set<String> KINDS =
      Set.of("general", "law", "shop", "social", "music", "scholarly", "scheme");

  private TargetReader() {}

  /** The target; of no use where the data has collected a finding of error severity. */
  static Target read(String id, Data data) {
    data.knows(
        "name aliases kind authority source checked mark owes language languages of why exceptions"
            + " duty where options placement notes follows keep handover cases");
    return new Target(
        id,
        data.words("name"),
        data.texts("aliases"),
        data.oneOf("kind", KINDS),
        new TargetSource(
            data.text("authority"),
            data.text("source"),
            data.day("checked"),
            data.text("mark").equals("read")),
        data.oneOf("owes", TargetVocabulary.shipped().roles()),
        new Target.LabelLanguages(data.text("language"), data.texts("languages")),
        parts(data),
        duty(data),
        data.words("where"),
        options(data),
        placement(data),
        data.words("notes"),
        new Target.LabelLaw(follows(data), data.words("keep"), data.words("handover")));
  }

  /** The law that a place follows, which has a duty to label of its own. */
  private static String follows(Data data) {
    return data.text("follows").isEmpty()
        ? ""
        : data.oneOf("follows", Set.copyOf(DisclosureTargets.OF_LAWS));
  }

  private static List<Rule<Target.Owed>> duty(Data data) {
    Map<String, Words> whys = new LinkedHashMap<>(TargetVocabulary.shipped().whys());
    data.section("why").forEach((name, words) -> whys.put(name, words));
    Map<String, Words> exceptions = data.section("exceptions");
    List<Rule<Target.Owed>> rules = new ArrayList<>();
    for (Data rule : data.items("duty")) {
      rule.knows("when is refused why exception supported-by");
      String duty = rule.oneOf("is", Duty.words());
      rules.add(
          new Rule<>(
              Condition.read(rule, TargetVocabulary.shipped()),
              new Target.Owed(
                  duty.isEmpty() ? Duty.UNDETERMINED : Duty.of(duty),
                  rule.answer("refused"),
                  whys.getOrDefault(rule.oneOf("why", whys.keySet()), Words.NONE),
                  rule.text("exception").isEmpty()
                      ? Words.NONE
                      : exceptions.getOrDefault(
                          rule.oneOf("exception", exceptions.keySet()), Words.NONE),
                  rule.text("supported-by"))));
    }
    if (rules.isEmpty() || !rules.get(rules.size() - 1).when().keys().isEmpty()) {
      data.fault("duty", "must end with a rule without \"when\"", "Add what holds otherwise.");
    }
    return rules;
  }

  private static List<Target.Option> options(Data data) {
    List<Target.Option> options = new ArrayList<>();
    for (Data option : data.items("options")) {
      option.knows("field of choose limit");
      List<Rule<Target.Choice>> choose = new ArrayList<>();
      for (Data rule : option.items("choose")) {
        rule.knows("when value open");
        choose.add(
            new Rule<>(
                Condition.read(rule, TargetVocabulary.shipped()),
                new Target.Choice(rule.words("value"), rule.words("open"))));
      }
      options.add(
          new Target.Option(option.words("field"), parts(option), choose, option.number("limit")));
    }
    return options;
  }

  private static List<Part> parts(Data data) {
    Map<String, Part> known = TargetVocabulary.shipped().parts();
    data.eachOf("of", known.keySet());
    return data.texts("of").stream().filter(known::containsKey).map(known::get).toList();
  }

  private static Map<Medium, Words> placement(Data data) {
    Map<Medium, Words> placement = new EnumMap<>(Medium.class);
    data.section("placement")
        .forEach(
            (medium, words) -> {
              try {
                placement.put(Medium.valueOf(medium.toUpperCase(Locale.ROOT)), words);
              } catch (IllegalArgumentException e) {
                data.fault(
                    "placement",
                    "names \"" + medium + "\", which is no medium",
                    "Choose from text, image, audio, video, code, other.");
              }
            });
    return placement;
  }
}
