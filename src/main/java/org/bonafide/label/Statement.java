package org.bonafide.label;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.PersonRef;

/**
 * The full disclosure statement of a work: what was generated with which tool, what a person made,
 * who reviewed, who is responsible. It names people as the public knows them and no prompt, address
 * or confidential detail; every sentence rests on stated facts, and one that would be said twice is
 * said once.
 */
record Statement(Told told) {

  String in(Locale language) {
    boolean chinese = language.getLanguage().equals("zh");
    Set<String> sentences = new LinkedHashSet<>();
    sentences.add(told.notice(language));
    for (Element element : told.work().elements().values()) {
      sentences.add(sentence(element, chinese));
    }
    arranged(language, chinese).ifPresent(sentences::add);
    return String.join(chinese ? "" : " ", sentences);
  }

  private String sentence(Element element, boolean chinese) {
    Part part = Part.of(told.project(), element);
    String what = element.named().in(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    String said =
        switch (part.kind()) {
          case GENERATED -> generated(part, chinese);
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
              of(
                  chinese,
                  "a generative tool was used, and nothing of its output is in it",
                  "使用过生成式工具，其中没有生成内容");
          case NO_OUTPUT ->
              of(
                  chinese,
                  "nothing generated is in it; whether a generative tool was used is not recorded",
                  "其中没有生成内容，是否使用过生成式工具未载明");
          case NONE ->
              part.persons() == Answer.YES
                  ? of(chinese, "made by a person without a generative tool", "由人创作，未使用生成式工具")
                  : of(chinese, "no generative tool is recorded for it", "记录中没有生成式工具");
          case UNKNOWN ->
              of(chinese, "whether generated material is in it is not recorded", "其中是否含有生成内容未载明");
        };
    return chinese ? what + "：" + said + "。" : Phrases.sentenceCase(what) + ": " + said + ".";
  }

  private static String generated(Part part, boolean chinese) {
    if (part.is(Extent.MODIFIED)) {
      return of(chinese, "a person made it, and a generative tool modified it", "由人创作，并经生成式工具修改");
    }
    if (part.is(Extent.GENERATED)) {
      return of(chinese, "generated", "为生成内容");
    }
    return part.persons() == Answer.YES
        ? of(
            chinese,
            "contains generated material, and a person’s own changes or additions",
            "含生成内容，并含自然人的修改或者增补")
        : of(chinese, "contains generated material", "含生成内容");
  }

  private Optional<String> arranged(Locale language, boolean chinese) {
    List<String> names =
        told.work().arrangement().stream()
            .flatMap(arrangement -> arrangement.by().stream())
            .map(id -> told.project().publicNameOf(new PersonRef(id), language))
            .filter(name -> !name.isEmpty())
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            chinese
                ? "由" + String.join("、", names) + "编排。"
                : "Arranged by " + Phrases.list(names) + ".");
  }

  private static String of(boolean chinese, String english, String other) {
    return chinese ? other : english;
  }
}
