package org.bonafide.publish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.label.Discloser;
import org.bonafide.label.DisclosureTargets;
import org.bonafide.label.PictureElements;
import org.bonafide.project.Project;
import org.bonafide.project.Work;
import org.bonafide.publish.consistency.WorkedRecord;
import org.bonafide.publish.paste.TargetLabel;

/**
 * The parts of the works of a record, each with a label of its own: what is said of the cover is
 * what the cover is, with its own tool, whatever stands beside it in the work.
 *
 * <p>Example: {@code labelling.parts().labels("novel.cover")}.
 *
 * @param worked none where the record could not be read
 */
public record LabelledParts(Optional<WorkedRecord> worked, DisclosureTargets targets) {

  /** The whole work by its id, then its elements, as in {@code novel, novel.text, novel.cover}. */
  public List<String> ids(String work) {
    List<String> ids = new ArrayList<>(List.of(work));
    elements(work).keySet().forEach(element -> ids.add(work + "." + element));
    return ids;
  }

  /**
   * The part that is meant: a work, {@code work.element}, or an element of which there is one.
   *
   * @param works those from which one may choose
   */
  public Optional<String> meant(String typed, Set<String> works) {
    Set<String> meant = new LinkedHashSet<>();
    for (String work : works) {
      List<String> ids = ids(work);
      if (ids.contains(typed)) {
        return Optional.of(typed);
      }
      ids.stream().filter(id -> id.equals(work + "." + typed)).forEach(meant::add);
    }
    return meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
  }

  /** The parts that a picture of a work may show: all of it where it has one element. */
  public List<String> pictures(String work) {
    if (elements(work).size() < 2) {
      return List.of(work);
    }
    return PictureElements.of(works().get(work)).stream().map(e -> work + "." + e).toList();
  }

  /** The labels of a part alone, one a target; a part is one of {@link #ids}. */
  public List<TargetLabel> labels(String part) {
    Project project = worked.orElseThrow().project();
    Work work =
        works().values().stream().filter(w -> ids(w.id()).contains(part)).findFirst().orElseThrow();
    Work alone =
        part.equals(work.id())
            ? work
            : alone(work, part.substring(work.id().length() + ".".length()));
    Project only = project.with(Map.of(work.id(), alone), project.contract(), project.disclosure());
    return Discloser.disclose(only, worked.get().evidence(), targets).all().stream()
        .map(disclosed -> new TargetLabel(disclosed, part))
        .toList();
  }

  private static Work alone(Work work, String element) {
    return work.with(Map.of(element, work.elements().get(element)), Optional.empty());
  }

  private Map<String, Work> works() {
    return worked.map(record -> record.project().works()).orElse(Map.of());
  }

  private Map<String, ?> elements(String work) {
    return works().containsKey(work) ? works().get(work).elements() : Map.of();
  }
}
