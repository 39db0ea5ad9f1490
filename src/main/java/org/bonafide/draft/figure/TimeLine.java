package org.bonafide.draft.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bonafide.draft.facts.NameShown;
import org.bonafide.draft.facts.Vocabulary;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Drawing;
import org.bonafide.instrument.Drawing.Align;
import org.bonafide.instrument.Drawing.Ink;
import org.bonafide.instrument.Drawing.Shape;
import org.bonafide.instrument.Figure;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Provenance;
import org.bonafide.project.Project;
import org.bonafide.project.When;
import org.bonafide.project.Work;

/**
 * The time line of the making of a work: a lane for each element, a mark for each dated act. A full
 * mark has a record made with the act, an empty one has none; grey is what the tool did.
 *
 * <p>Acts without a day are not drawn; the words of the figure name them. A work without a dated
 * act has no time line.
 */
public record TimeLine(
    Project project,
    Work work,
    List<TimeLineAct> acts,
    Vocabulary vocabulary,
    NameShown names,
    String file) {

  private static final int LEFT = 132;
  private static final int RIGHT = Drawing.WIDEST - 14;
  private static final int TOP = 26;
  private static final int LANE = 24;
  private static final int APART = 10;

  public List<Block> make() {
    List<TimeLineAct> dated = acts.stream().filter(a -> a.on().isPresent()).toList();
    if (dated.isEmpty()) {
      return List.of();
    }
    BlockMark origin =
        new BlockMark(
            "",
            vocabulary.language(),
            new Provenance(file, 0, List.of("works." + work.id() + ".elements"), List.of()));
    TimeLineWords words = new TimeLineWords(project, work, acts, vocabulary, names);
    return List.of(
        new Figure(
            origin, List.of(new Inline.Words(words.caption())), words.alternative(), draw(dated)));
  }

  private Drawing draw(List<TimeLineAct> dated) {
    Scale scale = Scale.of(dated, project.publication(work));
    List<Shape> shapes = new ArrayList<>();
    Map<String, List<TimeLineAct>> lanes =
        dated.stream().collect(groupingBy(TimeLineAct::lane, LinkedHashMap::new, toList()));
    int bottom = TOP + lanes.size() * LANE;
    axis(shapes, scale, bottom);
    int y = TOP + LANE / 2;
    for (List<TimeLineAct> lane : lanes.values()) {
      shapes.add(new Drawing.Line(LEFT, y, RIGHT, y, Ink.PALE));
      name(shapes, lane.get(0).laneName(), y);
      marks(shapes, lane, scale, y);
      y += LANE;
    }
    return new Drawing(Drawing.WIDEST, bottom + 22, shapes);
  }

  private void axis(List<Shape> shapes, Scale scale, int bottom) {
    shapes.add(new Drawing.Line(LEFT, bottom, RIGHT, bottom, Ink.GREY));
    List<LocalDate> days = scale.ticks();
    for (LocalDate day : days) {
      int x = scale.x(day);
      shapes.add(new Drawing.Line(x, TOP - 4, x, bottom + 3, Ink.PALE));
      shapes.add(new Drawing.Line(x, bottom, x, bottom + 3, Ink.GREY));
      int left = Math.max(0, Math.min(Drawing.WIDEST - 70, x - 35));
      Align align = x + 35 > Drawing.WIDEST ? Align.RIGHT : Align.CENTRE;
      shapes.add(new Drawing.Label(left, bottom + 5, 70, align, 8, Ink.GREY, day.toString()));
    }
    scale
        .published()
        .ifPresent(
            day -> {
              int x = scale.x(day);
              shapes.add(new Drawing.Line(x, TOP - 8, x, bottom, Ink.ACCENT));
              int left = Math.min(Drawing.WIDEST - 90, Math.max(0, x - 45));
              Align align = x + 45 > Drawing.WIDEST ? Align.RIGHT : Align.CENTRE;
              shapes.add(
                  new Drawing.Label(
                      left,
                      TOP - 22,
                      90,
                      align,
                      8,
                      Ink.ACCENT,
                      vocabulary.word("time-line", "published")));
            });
  }

  /** Acts of one day stand side by side around it, so that none hides another. */
  private static void marks(List<Shape> shapes, List<TimeLineAct> acts, Scale scale, int y) {
    Map<Integer, List<TimeLineAct>> byPlace = new TreeMap<>();
    for (TimeLineAct act : acts) {
      int from = scale.x(act.on().orElseThrow().first());
      int to = scale.x(act.on().orElseThrow().last());
      if (to - from > 8) {
        shapes.add(new Drawing.Bar(from, y - 1, to - from, 3, ink(act)));
      }
      byPlace.computeIfAbsent(from, x -> new ArrayList<>()).add(act);
    }
    byPlace.forEach(
        (x, group) -> {
          int width = APART * (group.size() - 1);
          int left = Math.max(LEFT + 4, Math.min(RIGHT - 4 - width, x - width / 2));
          for (int i = 0; i < group.size(); i++) {
            Ink ink = ink(group.get(i));
            boolean full = group.get(i).byTool() || group.get(i).documented();
            int at = Math.min(RIGHT - 4, left + i * APART);
            shapes.add(new Drawing.Disc(at, y, 4, ink, full ? ink : Ink.WHITE));
          }
        });
  }

  private static Ink ink(TimeLineAct act) {
    return act.byTool() ? Ink.GREY : Ink.ACCENT;
  }

  /**
   * A long name stands on two lines; what is longer still is cut, and the schedule has it whole.
   */
  private static void name(List<Shape> shapes, String name, int y) {
    List<String> lines = LaneLabel.lines(name);
    int top = y - 6 * lines.size();
    for (String line : lines) {
      shapes.add(new Drawing.Label(0, top, LEFT - 10, Align.RIGHT, 8, Ink.BLACK, line));
      top += 10;
    }
  }

  /** Days to points. */
  private record Scale(LocalDate first, LocalDate last, Optional<LocalDate> published) {

    static Scale of(List<TimeLineAct> acts, Optional<Work.Publication> out) {
      LocalDate first =
          acts.stream()
              .map(a -> a.on().orElseThrow().first())
              .min(LocalDate::compareTo)
              .orElseThrow();
      LocalDate last =
          acts.stream()
              .map(a -> a.on().orElseThrow().last())
              .max(LocalDate::compareTo)
              .orElseThrow();
      var published = out.flatMap(Work.Publication::on).flatMap(When::day);
      LocalDate end = published.filter(last::isBefore).orElse(last);
      return new Scale(first, end, published.filter(p -> !p.isBefore(first)));
    }

    int x(LocalDate day) {
      long whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
      long part = ChronoUnit.DAYS.between(first, day);
      return LEFT + 4 + (int) ((RIGHT - LEFT - 8) * part / whole);
    }

    /** The first and the last day, and one between where there is room for it. */
    List<LocalDate> ticks() {
      long whole = ChronoUnit.DAYS.between(first, last);
      if (whole == 0) {
        return List.of(first);
      }
      return whole < 4 ? List.of(first, last) : List.of(first, first.plusDays(whole / 2), last);
    }
  }
}
