package org.bonafide.write.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Sets drafting notes in the margin: each beside the box it belongs to, lower where another note
 * stands there already, and on to the next page where the margin is full. None is lost.
 */
final class MarginNotes {

  private final Sheet sheet;
  private final List<PdfPage> pages;

  /** The next free height in the margin of each page. */
  private final List<Float> free = new ArrayList<>();

  private final Deque<Rest> waiting = new ArrayDeque<>();
  private int page;
  private float top;

  /** What is left of a note for the next page. */
  private record Rest(Box.Text text, int from) {}

  MarginNotes(Sheet sheet, List<PdfPage> pages) {
    this.sheet = sheet;
    this.pages = pages;
  }

  /** Remembers where the box stands that the next notes belong to. */
  void beside(int pageIndex, float height) {
    page = pageIndex;
    top = height;
  }

  boolean overflow() {
    return !waiting.isEmpty();
  }

  void onNewPage() {
    List<Rest> all = new ArrayList<>(waiting);
    waiting.clear();
    all.forEach(rest -> lines(rest.text(), rest.from(), pages.size() - 1, sheet.head()));
  }

  void place(Box.Text text) {
    pages.get(page).add(new PdfPage.PlacePaint(text.tag()));
    lines(text, 0, page, top);
  }

  private void lines(Box.Text text, int first, int at, float wanted) {
    if (at >= pages.size() || !waiting.isEmpty()) {
      waiting.add(new Rest(text, first));
      return;
    }
    float leading = text.look().leading();
    float y = Math.min(wanted, free(at));
    int room = (int) Math.floor((y - lowest()) / leading);
    int take = Math.max(0, Math.min(room, text.lines().size() - first));
    if (take > 0) {
      float height = take * leading;
      PdfPage on = pages.get(at);
      on.add(new PdfPage.AreaPaint(sheet.noteX() - 7, y - height, 0.8f, height, 0.62f, false));
      new Column(on, sheet.noteX(), Sheet.NOTE, y).lines(text, first, first + take, false);
      free.set(at, y - height - text.look().after());
    }
    if (first + take < text.lines().size()) {
      free.set(at, lowest());
      lines(text, first + take, at + 1, sheet.head());
    }
  }

  /** A few lines below the words there is nothing but the page number in the middle. */
  private float lowest() {
    return sheet.bottom() - 36;
  }

  /** Where the margin of a page is still empty. */
  float free(int at) {
    while (free.size() <= at) {
      free.add(sheet.head());
    }
    return free.get(at);
  }
}
