package org.bonafide.write.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Places boxes on pages: no widow, no orphan, a heading with what follows, a row whole unless it is
 * taller than a page, table heads again on every page.
 */
final class Pager {

  private final Sheet sheet;
  private final List<PdfPage> pages = new ArrayList<>();
  private final MarginNotes notes;
  private PdfPage page;
  private float y;
  private float width;

  Pager(Sheet sheet) {
    this.sheet = sheet;
    this.width = sheet.textWidth();
    this.notes = new MarginNotes(sheet, pages);
    start();
  }

  List<PdfPage> place(List<Box> boxes) {
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      boolean flows =
          !(box instanceof Box.NewPage || box instanceof Box.Margin || box instanceof Box.Turn);
      if (!atHead() && flows && needed(boxes, i) > y - sheet.bottom()) {
        start();
      }
      place(box, box.keepNext() ? needed(boxes, i + 1) : 0);
    }
    finishNotes();
    if (pages.size() > 1 && page.paints().isEmpty()) {
      pages.remove(page);
    }
    return pages;
  }

  private void finishNotes() {
    while (notes.overflow()) {
      start();
    }
  }

  /** Words over the whole width start below the notes. */
  private void turn(boolean whole) {
    width = whole ? sheet.wholeWidth() : sheet.textWidth();
    if (whole) {
      finishNotes();
      y = Math.max(sheet.bottom(), Math.min(y, notes.free(pages.size() - 1)));
    }
  }

  private void start() {
    page = new PdfPage();
    pages.add(page);
    y = sheet.head();
    notes.onNewPage();
  }

  private boolean atHead() {
    return y == sheet.head();
  }

  /** The least height that must stand together from a box on; at most a page. */
  private float needed(List<Box> boxes, int from) {
    float sum = 0;
    for (int i = from; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      if (box instanceof Box.NewPage || box instanceof Box.Turn) {
        return sum;
      }
      sum += box.before();
      boolean breaks = box instanceof Box.Text text && !text.isWhole();
      if (!box.keepNext() || breaks) {
        return Math.min(sum + least(box), sheet.textHeight());
      }
      sum += box.height();
      if (sum > sheet.textHeight()) {
        return sheet.textHeight();
      }
    }
    return sum;
  }

  private float least(Box box) {
    if (box instanceof Box.Text text) {
      return text.isWhole() ? text.height() - text.look().after() : 2 * text.look().leading();
    }
    return box instanceof Box.Gap ? 0 : box.height();
  }

  /**
   * @param next the least height that must stand on one page with the end of the box
   */
  private void place(Box box, float next) {
    if (box instanceof Box.NewPage) {
      if (!atHead()) {
        start();
      }
    } else if (box instanceof Box.Text text) {
      text(text, next);
    } else if (box instanceof Box.Row row) {
      row(row);
    } else if (box instanceof Box.Figure figure) {
      figure(figure);
    } else if (box instanceof Box.Margin margin) {
      notes.place(margin.text());
    } else if (box instanceof Box.Turn turn) {
      turn(turn.whole());
    } else if (box instanceof Box.Gap gap) {
      y = atHead() ? y : Math.max(sheet.bottom(), y - gap.height());
    }
  }

  private void text(Box.Text text, float next) {
    float leading = text.look().leading();
    int count = text.lines().size();
    float tail = tail(text, next);
    if (!atHead()) {
      y -= text.before();
    }
    notes.beside(pages.size() - 1, y);
    if (text.edge() != Box.Edge.NONE && text.height() <= sheet.textHeight()) {
      column().text(text, false);
      y -= text.height();
      return;
    }
    int from = 0;
    while (from < count) {
      int fit = (int) Math.floor((y - sheet.bottom() + 0.01f) / leading);
      int left = count - from;
      boolean ends = left * leading + tail <= y - sheet.bottom() + 0.01f;
      int take = ends ? left : Math.min(fit, left - 2);
      if (take < Math.min(2, left) && !atHead()) {
        start();
        if (from == 0) {
          notes.beside(pages.size() - 1, y);
        }
        continue;
      }
      take = Math.max(1, Math.min(take < 1 ? fit : take, left));
      column().lines(text, from, from + take, false);
      y -= take * leading;
      from += take;
      if (from < count) {
        start();
      }
    }
    y -= text.look().after();
  }

  /** What needs room below its last lines; nothing where no page is high enough for both. */
  private float tail(Box.Text text, float next) {
    int together = text.isWhole() ? text.lines().size() : 2;
    float below = text.look().after() + next;
    boolean fits = together * text.look().leading() + below <= sheet.textHeight();
    return next > 0 && fits ? below : 0;
  }

  private Column column() {
    return new Column(page, sheet.side(), width, y);
  }

  private void figure(Box.Figure figure) {
    y -= atHead() ? 0 : figure.before();
    notes.beside(pages.size() - 1, y);
    column().figure(figure);
    y -= figure.height();
  }

  private void row(Box.Row row) {
    y -= atHead() ? 0 : row.before();
    if (row.height() > y - sheet.bottom() && !atHead()) {
      start();
    }
    if (atHead() && pages.size() > 1) {
      row.head().ifPresent(head -> y -= column().row(head, true));
    }
    notes.beside(pages.size() - 1, y);
    if (row.height() <= y - sheet.bottom()) {
      y -= column().row(row, false);
    } else {
      tall(row);
    }
  }

  /** A row taller than a page flows on, cell by cell. */
  private void tall(Box.Row row) {
    TallRow tall = new TallRow(sheet, pages, pages.indexOf(page), y, width);
    y = tall.place(row);
    page = pages.get(tall.lastPage());
  }
}
