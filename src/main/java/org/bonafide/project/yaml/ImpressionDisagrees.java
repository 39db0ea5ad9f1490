package org.bonafide.project.yaml;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Answer;
import org.bonafide.project.Contradiction;
import org.bonafide.project.Element;
import org.bonafide.project.Impression;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** A part has what its work is said not to have. */
final class ImpressionDisagrees implements Contradiction {

  private static final Map<String, Function<Impression, Answer>> ANSWERS =
      new TreeMap<>(
          Map.of(
              "realistic", Impression::realistic,
              "real-person", Impression::realPerson,
              "performer", Impression::performer,
              "informs", Impression::informs,
              "advertises", Impression::advertises,
              "live", Impression::live));

  @Override
  public Stream<Finding> in(Project project, Work work, Element element) {
    return ANSWERS.entrySet().stream()
        .filter(one -> one.getValue().apply(work.impression()) == Answer.NO)
        .filter(one -> one.getValue().apply(element.part().impression()) == Answer.YES)
        .map(one -> finding(project, work, element, one.getKey()));
  }

  private static Finding finding(Project project, Work work, Element element, String key) {
    return Finding.warning(
        "impression-disagrees",
        project.places().of(Contradiction.path(work, element) + ".impression." + key),
        "The element \""
            + element.id()
            + "\" says yes to \""
            + key
            + "\", and the work at "
            + project.places().of("works." + work.id() + ".impression." + key)
            + " says no, which would be so for every part of it.",
        "Remove the answer of the work, or correct that of the element.");
  }
}
