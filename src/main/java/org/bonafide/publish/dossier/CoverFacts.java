package org.bonafide.publish.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.instrument.Table;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/** What the cover says of the work itself, short enough for a part of a page. */
record CoverFacts(DossierWords words, Project project, Work work) {

  private static final int MOST_NAMES = 4;

  /** Whoever decides asks for these first, so more of them are named. */
  private static final int MOST_GENERATIVE = 6;

  private static final int LONGEST_TITLE = 90;

  Table table() {
    List<List<Table.Cell>> rows = new ArrayList<>();
    fact("created", work.created().map(words.vocabulary()::date).orElse(""), rows);
    fact("published", published(), rows);
    fact("people", people(), rows);
    fact("tools", tools(), rows);
    return new Table(
        words.origin(),
        List.of(),
        List.of(3, 9),
        List.of(words.cell(words.of("work")), words.cell(title())),
        rows,
        true);
  }

  private void fact(String key, String value, List<List<Table.Cell>> rows) {
    rows.add(List.of(words.cell(words.of(key)), words.cell(words.orOpen(value))));
  }

  private String title() {
    String kind = words.vocabulary().word("category", word(work.category()));
    String whole = work.titleIn(words.language());
    String title = whole.length() > LONGEST_TITLE ? whole.substring(0, LONGEST_TITLE) + "…" : whole;
    return kind.isEmpty() ? title : title + words.grammar().bracketed(kind);
  }

  private static String word(Enum<?> value) {
    return value == null ? "" : value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private String published() {
    if (work.unpublished() == Answer.YES) {
      return words.of("unpublished");
    }
    return project
        .publication(work)
        .map(
            p ->
                Stream.of(p.on().map(words.vocabulary()::date).orElse(""), p.in())
                    .filter(s -> !s.isEmpty())
                    .reduce((a, b) -> a + words.grammar().comma() + b)
                    .orElse(""))
        .orElse("");
  }

  private String people() {
    Set<String> ids = new LinkedHashSet<>();
    steps().forEach(s -> ids.addAll(s.by()));
    work.arrangement().ifPresent(a -> ids.addAll(a.by()));
    return joined(
        ids.stream()
            .map(project.people()::get)
            .filter(p -> p != null)
            .map(p -> p.names().getOrDefault(words.language(), p.name()))
            .toList(),
        "others-people",
        MOST_NAMES);
  }

  /** Tools that generate come first, then those of which it is open, then the others. */
  private String tools() {
    Set<String> ids = new LinkedHashSet<>();
    steps().forEach(s -> ids.addAll(s.with()));
    List<Tool> tools =
        ids.stream()
            .map(project.tools()::get)
            .filter(t -> t != null)
            .sorted(Comparator.comparing(CoverFacts::rank))
            .toList();
    long generative = tools.stream().filter(t -> t.generative() == Answer.YES).count();
    int most = (int) Math.max(MOST_NAMES, Math.min(MOST_GENERATIVE, generative));
    return joined(tools.stream().map(CoverFacts::named).toList(), "others-tools", most);
  }

  private static int rank(Tool tool) {
    return switch (tool.generative()) {
      case YES -> 0;
      case UNKNOWN -> 1;
      case NO -> 2;
    };
  }

  /** No more names than a line or two holds. */
  private String joined(List<String> names, String others, int most) {
    if (names.size() <= most) {
      return words.vocabulary().join(names);
    }
    List<String> first = new ArrayList<>(names.subList(0, most));
    first.add(words.of(others, names.size() - most));
    return words.vocabulary().join(first);
  }

  private static String named(Tool tool) {
    return tool.version().isEmpty() ? tool.name() : tool.name() + " " + tool.version();
  }

  private Stream<Step> steps() {
    return work.elements().values().stream().map(Element::steps).flatMap(List::stream);
  }
}
