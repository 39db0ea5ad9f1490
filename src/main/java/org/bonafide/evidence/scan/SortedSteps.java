package org.bonafide.evidence.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.data.Data;
import org.bonafide.project.Element;
import org.bonafide.project.Evidence;
import org.bonafide.project.Project;

/**
 * The steps of a proposal by the elements that they made, where the files tell: by a folder that is
 * called as the element is, else by the name of the file, else by the only element of its kind. A
 * step of which that is not clear is asked about and belongs to none.
 *
 * <p>Example: {@code exports/cover/a.png} is of the element {@code cover}; {@code song.mp3} is of
 * the only element of music.
 *
 * @param byElement as in {@code novel.cover}
 * @param tools those that sorted steps name
 * @param records those that sorted steps name, and those of no step
 * @param questions one for each step that is of no element, with its files
 */
public record SortedSteps(
    Map<String, List<Map<String, Object>>> byElement,
    Map<String, Map<String, Object>> tools,
    Map<String, Map<String, Object>> records,
    List<String> questions) {

  private static final Map<String, List<String>> ENDINGS =
      Data.shipped(
          SortedSteps.class,
          "kinds.yaml",
          data -> {
            Map<String, List<String>> kinds = new LinkedHashMap<>();
            data.keys().forEach(kind -> kinds.put(kind, data.texts(kind)));
            return Map.copyOf(kinds);
          });

  /** A shorter id stands in too many names. */
  private static final int SHORTEST_ID = 3;

  private static final int MOST_NAMED = 5;

  /** An element with where it stands. */
  private record Place(String work, boolean alone, Element element) {
    String name() {
      return work + "." + element.id();
    }
  }

  /** The steps of a proposal by the elements of a record. */
  public static SortedSteps of(Proposal proposal, Project project) {
    List<Place> places = places(project);
    Map<String, List<Map<String, Object>>> sorted = new LinkedHashMap<>();
    List<String> questions = new ArrayList<>();
    Set<String> left = new LinkedHashSet<>();
    List<Map<String, Object>> kept = new ArrayList<>();
    for (Map<String, Object> step : proposal.steps()) {
      List<String> files = files(step, proposal, project);
      Optional<Place> place = place(step, files, places);
      if (place.isPresent()) {
        sorted.computeIfAbsent(place.get().name(), none -> new ArrayList<>()).add(step);
        kept.add(step);
      } else {
        questions.add(asked(step, files));
        left.addAll(records(step));
      }
    }
    kept.forEach(step -> left.removeAll(records(step)));
    Set<String> used =
        kept.stream().map(step -> String.valueOf(step.get("with"))).collect(Collectors.toSet());
    return new SortedSteps(
        sorted,
        only(proposal.tools(), used::contains),
        only(proposal.records(), id -> !left.contains(id)),
        questions);
  }

  private static List<Place> places(Project project) {
    return project.works().values().stream()
        .flatMap(
            work ->
                work.elements().values().stream()
                    .map(e -> new Place(work.id(), work.elements().size() == 1, e)))
        .toList();
  }

  private static Map<String, Map<String, Object>> only(
      Map<String, Map<String, Object>> all, Predicate<String> wanted) {
    Map<String, Map<String, Object>> some = new LinkedHashMap<>(all);
    some.keySet().removeIf(id -> !wanted.test(id));
    return some;
  }

  @SuppressWarnings("unchecked")
  private static List<String> records(Map<String, Object> step) {
    return (List<String>) step.getOrDefault("records", List.of());
  }

  private static List<String> files(Map<String, Object> step, Proposal proposal, Project project) {
    List<String> files = new ArrayList<>();
    for (String id : records(step)) {
      Map<String, Object> proposed = proposal.records().getOrDefault(id, Map.of());
      Evidence stated = project.records().get(id);
      if (proposed.containsKey("file")) {
        files.add(proposed.get("file").toString());
      } else if (proposed.containsKey("folder")) {
        files.add(proposed.get("folder") + "/.git");
      } else if (stated != null) {
        files.add(stated.file().isEmpty() ? stated.folder() + "/.git" : stated.file());
      }
    }
    return files;
  }

  /** Each way in turn; one that tells of two elements tells of none, and the next is not asked. */
  private static Optional<Place> place(
      Map<String, Object> step, List<String> files, List<Place> places) {
    boolean taken = "photograph".equals(step.get("act"));
    List<Predicate<Place>> ways =
        List.of(
            place -> files.stream().allMatch(file -> inFolder(file, place)),
            place -> files.stream().allMatch(file -> isNamed(file, place)),
            place -> files.stream().allMatch(file -> isOfKind(file, taken, place)));
    for (Predicate<Place> way : ways) {
      List<Place> fitting = files.isEmpty() ? List.of() : places.stream().filter(way).toList();
      if (!fitting.isEmpty()) {
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean inFolder(String file, Place place) {
    String[] parts = file.split("/");
    return Stream.of(parts)
        .limit(parts.length - 1)
        .map(Naming::plain)
        .anyMatch(
            folder ->
                folder.equals(place.element.id()) || place.alone && folder.equals(place.work));
  }

  /** The id stands in the name as words of its own. */
  private static boolean isNamed(String file, Place place) {
    String id = place.element.id();
    String name = Naming.plain(file.substring(file.lastIndexOf('/') + 1));
    return id.length() >= SHORTEST_ID && ("-" + name + "-").contains("-" + id + "-");
  }

  private static boolean isOfKind(String file, boolean taken, Place place) {
    String what = place.element.what();
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return taken
        ? what.equals("photograph")
        : ENDINGS.getOrDefault(what, List.of()).contains(ending);
  }

  private static String asked(Map<String, Object> step, List<String> files) {
    String more = files.size() > MOST_NAMED ? ", …" : "";
    return "Of which element is the step \""
        + step.get("act")
        + "\" with "
        + files.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
        + more
        + "? Neither folder, name nor kind tells it alone: scan its folder with --element, or put"
        + " the files into a folder that is called as the element; it was not added.";
  }
}
