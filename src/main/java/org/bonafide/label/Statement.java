package org.bonafide.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.project.Element;
import org.bonafide.project.Person;

/**
 * The full disclosure statement of a work: what was generated with which tool, what a person made,
 * who reviewed, who is responsible. It names people as the public knows them and no prompt, address
 * or confidential detail; every sentence comes from the record.
 */
record Statement(Told told) {

  String in(Locale language) {
    boolean chinese = language.getLanguage().equals("zh");
    List<String> sentences = new ArrayList<>();
    sentences.add(told.notice(language));
    for (Element element : told.work().elements().values()) {
      sentence(element, chinese).ifPresent(sentences::add);
    }
    arranged(language, chinese).ifPresent(sentences::add);
    return String.join(chinese ? "" : " ", sentences);
  }

  private Optional<String> sentence(Element element, boolean chinese) {
    Part part = Part.of(told.project(), element);
    String what = element.named().in(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    String said =
        switch (part.kind()) {
          case GENERATED ->
              part.humanFirst()
                  ? of(
                      chinese,
                      "a person made it, and a generative tool modified it",
                      "由人创作，并经生成式工具修改")
                  : part.byHand()
                      ? of(
                          chinese,
                          "contains generated material, and a person’s own changes or additions",
                          "含生成内容，并含自然人的修改或者增补")
                      : of(chinese, "generated", "为生成内容");
          case UNSTATED ->
              of(
                  chinese,
                  "a generative tool was used; how much of it was generated is not recorded",
                  "使用过生成式工具，生成部分未载明");
          case TRIFLES ->
              of(
                  chinese,
                  "no more than trifles of a generative tool’s output are in it",
                  "生成式工具的输出仅有微小部分");
          case IDEAS ->
              of(chinese, "nothing of a generative tool’s output is in it", "使用过生成式工具，其中没有生成内容");
          case NONE ->
              part.byHand()
                  ? of(chinese, "made by a person without a generative tool", "由人创作，未使用生成式工具")
                  : of(chinese, "no generative tool is recorded for it", "记录中没有生成式工具");
          case UNKNOWN ->
              of(
                  chinese,
                  "whether a generative tool was used is not fully recorded",
                  "是否使用生成式工具尚未完整记录");
        };
    return Optional.of(chinese ? what + "：" + said + "。" : sentenceCase(what) + ": " + said + ".");
  }

  private Optional<String> arranged(Locale language, boolean chinese) {
    return told.work()
        .arrangement()
        .map(
            arrangement ->
                arrangement.by().stream()
                    .map(told.project().people()::get)
                    .filter(person -> person != null)
                    .map(person -> shown(person, language))
                    .toList())
        .filter(names -> !names.isEmpty())
        .map(
            names ->
                chinese
                    ? "各要素由" + String.join("、", names) + "编排。"
                    : "The elements were arranged by " + String.join(", ", names) + ".");
  }

  private static String shown(Person person, Locale language) {
    return person.credit().isEmpty() ? person.nameIn(language) : person.credit();
  }

  private static String of(boolean chinese, String english, String other) {
    return chinese ? other : english;
  }

  private static String sentenceCase(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
