package org.bonafide.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.publish.LabelledParts;
import org.bonafide.publish.paste.TargetLabel;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Which part of a work is meant: the one that is typed, else for a picture the only one that it can
 * show. Where it could show several, none is guessed.
 */
record PartOption(CommandSpec spec, LabelledParts parts) {

  /** The labels of the part that is typed. */
  List<TargetLabel> typed(String element, List<TargetLabel> whole) {
    Set<String> works = works(whole);
    Optional<String> part = parts.meant(element, works);
    if (part.isEmpty()) {
      List<String> ids = works.stream().flatMap(work -> parts.ids(work).stream()).toList();
      throw new ParameterException(
          spec.commandLine(),
          "--element \""
              + element
              + "\" names no part of the record, or more than one. "
              + Spelling.nearest(element, ids)
              + "Choose from "
              + String.join(", ", ids)
              + ".");
    }
    return parts.labels(part.get());
  }

  /** The labels of the part that a picture shows. */
  List<TargetLabel> shownBy(String image, List<TargetLabel> whole) {
    Set<String> works = works(whole);
    if (works.size() != 1) {
      return whole;
    }
    String work = works.iterator().next();
    List<String> shown = parts.pictures(work);
    if (shown.size() == 1) {
      return shown.get(0).equals(work) ? whole : parts.labels(shown.get(0));
    }
    throw new ParameterException(
        spec.commandLine(),
        "\""
            + image
            + "\" may show several parts of \""
            + work
            + "\". Name one with --element: "
            + String.join(", ", shown)
            + "; or "
            + work
            + " for the whole work.");
  }

  private static Set<String> works(List<TargetLabel> labels) {
    return labels.stream()
        .map(TargetLabel::work)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
