package org.bonafide.jurisdictions.cn;

import java.util.List;
import org.bonafide.data.Grammar;
import org.bonafide.law.MachineTranslation;
import org.bonafide.law.Sentence;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * What the applicant claims of a work in the PRC. The form asks for no disclaimer, and a claim that
 * rests on instructions, settings and selection is one in the picture itself (Cat Pendant), so only
 * what embodies no intellectual input of the author is left out, and only where there is some.
 */
record CnExtent(Project project, Work work) {

  Sentence of(List<CnDescription.ElementGrade> grades) {
    if (saysNothingGenerated()) {
      return Sentence.of("cn-extent-all", all());
    }
    Sentence words = Sentence.of("cn-extent");
    if (!work.thirdParty().isEmpty()) {
      words = after(words, "cn-extent-others");
    }
    List<String> disclaimed =
        grades.stream()
            .filter(g -> !g.excluded().isEmpty())
            .map(CnDescription.ElementGrade::element)
            .toList();
    return disclaimed.isEmpty()
        ? words
        : disclaimed.size() == work.elements().size()
            ? after(words, "cn-extent-disclaimed")
            : after(words, "cn-extent-disclaimed-in", named(disclaimed));
  }

  private Sentence named(List<String> ids) {
    return Sentence.list(
        ids,
        (id, language) -> Grammar.of(language).named(work.elements().get(id).named().in(language)));
  }

  /** Whether the record states of every element that nothing generated stands in it. */
  boolean saysNothingGenerated() {
    return !work.elements().isEmpty()
        && work.elements().values().stream().allMatch(CnExtent::saysNothingGenerated);
  }

  private static boolean saysNothingGenerated(Element element) {
    return element.generatedPart() == GeneratedPart.NONE;
  }

  /** Whether the record states of every act of every element that no generative tool did it. */
  boolean saysNoGenerativeTool() {
    return !work.elements().isEmpty()
        && work.elements().values().stream()
            .allMatch(
                e ->
                    !e.steps().isEmpty()
                        && e.steps().stream()
                            .allMatch(s -> MachineTranslation.generative(project, s) == Answer.NO));
  }

  private Sentence all() {
    if (work.saysNoThirdParty()) {
      return Sentence.same("");
    }
    return Sentence.of(
        work.thirdParty().isEmpty() ? "cn-extent-all-unasked" : "cn-extent-all-others");
  }

  private static Sentence after(Sentence words, String id, Sentence... more) {
    return Sentence.after(List.of(words, Sentence.of(id, more)));
  }
}
