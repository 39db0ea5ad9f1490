package org.bonafide.write.pdf;

import java.util.List;
import java.util.Optional;
import org.bonafide.instrument.Drawing;
import org.bonafide.write.TextStyle;

/** Laid-out matter on its way to the pages: broken to a width, not yet placed. */
sealed interface Box {

  /** The height it needs where it is not split, without the space before it. */
  float height();

  /** The space before it; dropped at the head of a page. */
  float before();

  boolean keepNext();

  /** The same, kept with what follows; what cannot be kept is as it was. */
  default Box keeping() {
    return this;
  }

  /**
   * A paragraph.
   *
   * @param x the left edge of the words, from the left edge of the column
   * @param label the number or bullet before the first line; its x may be left of the words
   */
  record Text(
      List<Line> lines,
      List<Span> spans,
      TextStyle look,
      float x,
      Optional<Label> label,
      Tag tag,
      Edge edge,
      Optional<Mark> mark)
      implements Box {

    @Override
    public float height() {
      return lines.size() * look.leading() + look.after() + 2 * edge.padding();
    }

    @Override
    public float before() {
      return look.before();
    }

    @Override
    public boolean keepNext() {
      return look.keepNext();
    }

    @Override
    public Text keeping() {
      return new Text(lines, spans, look.keeping(), x, label, tag, edge, mark);
    }

    /** The same below a paragraph that keeps some space to it. */
    Text below(Text above) {
      return new Text(lines, spans, look.below(above.look), x, label, tag, edge, mark);
    }

    /** Whether it stands on one page: its lines are too few to leave two on each of two pages. */
    boolean isWhole() {
      return lines.size() <= 3 || edge != Edge.NONE;
    }
  }

  /** A number or bullet. */
  record Label(List<Line.Piece> pieces, float x, Tag tag) {}

  /** What stands around a paragraph. */
  enum Edge {
    NONE,
    /** A frame for words to be used as they stand. */
    FRAMED,
    /** A shade for drafting notes. */
    SHADED;

    float padding() {
      return this == NONE ? 0 : 6;
    }
  }

  /**
   * A place that links and bookmarks lead to.
   *
   * @param key of a numbered block, or empty
   * @param title for the outline, or empty
   * @param depth in the outline, from 1
   */
  record Mark(String key, String title, int depth) {}

  /**
   * A row of cells side by side.
   *
   * @param head repeats at the head of a page when its table is broken; empty in the head itself
   * @param rule the grey of the rules around its cells
   * @param shade the grey behind its cells
   */
  record Row(
      List<Cell> cells,
      Optional<Row> head,
      Optional<Float> rule,
      Optional<Float> shade,
      float before,
      boolean keepNext)
      implements Box {

    /** Cells side by side, with nothing around them. */
    static Row plain(List<Cell> cells, boolean keepNext) {
      return new Row(cells, Optional.empty(), Optional.empty(), Optional.empty(), 0, keepNext);
    }

    /** The same with space above it. */
    Row below(float space) {
      return new Row(cells, head, rule, shade, space, keepNext);
    }

    @Override
    public float height() {
      return (float) cells.stream().mapToDouble(Cell::height).max().orElse(0);
    }

    @Override
    public Row keeping() {
      return new Row(cells, head, rule, shade, before, true);
    }
  }

  /**
   * A cell of a row.
   *
   * @param x from the left edge of the column
   */
  record Cell(float x, float width, float padding, List<Box> boxes) {
    float height() {
      float sum = 2 * padding;
      for (int i = 0; i < boxes.size(); i++) {
        sum += boxes.get(i).height() + (i == 0 ? 0 : boxes.get(i).before());
      }
      return sum;
    }
  }

  /** A drafting note for the margin, beside the box before it; takes no room in the column. */
  record Margin(Text text) implements Box {
    @Override
    public float height() {
      return 0;
    }

    @Override
    public float before() {
      return 0;
    }

    @Override
    public boolean keepNext() {
      return true;
    }
  }

  /**
   * A drawing, never broken.
   *
   * @param scale what its lengths are multiplied with, so that it fits the column
   * @param alternative what it shows, in words
   * @param after the space below it
   * @param keepNext whether a caption follows
   */
  record Figure(
      Drawing drawing, float scale, String alternative, Tag tag, float after, boolean keepNext)
      implements Box {

    float drawnWidth() {
      return drawing.width() * scale;
    }

    float drawnHeight() {
      return drawing.height() * scale;
    }

    @Override
    public float height() {
      return drawnHeight() + after;
    }

    @Override
    public float before() {
      return 8;
    }
  }

  /**
   * A rule to write on, as in a signature block.
   *
   * @param field what signs here by program
   */
  record Rule(float x, float width, float before, Optional<SignatureField> field) implements Box {
    @Override
    public float height() {
      return 0;
    }

    @Override
    public boolean keepNext() {
      return true;
    }
  }

  /** Blank space. */
  record Gap(float height, boolean keepNext) implements Box {

    Gap(float height) {
      this(height, false);
    }

    @Override
    public float before() {
      return 0;
    }

    @Override
    public Gap keeping() {
      return new Gap(height, true);
    }
  }

  /**
   * What follows has another width.
   *
   * @param whole whether it takes the room of the notes too, and so stands below the last of them
   */
  record Turn(boolean whole) implements Box {
    @Override
    public float height() {
      return 0;
    }

    @Override
    public float before() {
      return 0;
    }

    @Override
    public boolean keepNext() {
      return false;
    }
  }

  /** What follows starts a page, unless a page has just started. */
  record NewPage() implements Box {
    @Override
    public float height() {
      return 0;
    }

    @Override
    public float before() {
      return 0;
    }

    @Override
    public boolean keepNext() {
      return false;
    }
  }
}
