package org.bonafide.write.docx;

import java.util.List;
import java.util.Locale;
import org.bonafide.instrument.Inline;
import org.bonafide.write.markup.Markup;

/** Writes paragraphs. */
record Paragraphs(Writing writing) {

  /** A paragraph. */
  Markup write(ParagraphLook look, List<Inline> inlines) {
    writing.out().open("w:p");
    look.write(writing.out());
    List<Integer> notes = writing.comments().open(writing.out());
    runs(look.language()).all(inlines);
    writing.comments().close(writing.out(), notes);
    return writing.out().close();
  }

  /** A paragraph that references can point at. */
  Markup marked(ParagraphLook look, String key, List<Inline> inlines) {
    return marked(look, key, inlines, false);
  }

  /** The same, with the words on a line below the number. */
  Markup marked(ParagraphLook look, String key, List<Inline> inlines, boolean below) {
    Markup out = writing.out().open("w:p");
    look.write(out);
    List<Integer> notes = writing.comments().open(out);
    String id = writing.bookmarks().open(out, key);
    if (below && !inlines.isEmpty()) {
      out.open("w:r").leaf("w:br").close();
    }
    runs(look.language()).all(inlines);
    writing.bookmarks().close(out, id);
    writing.comments().close(out, notes);
    return out.close();
  }

  /**
   * A thin paragraph: Word joins tables that touch, and wants one at the end of a cell. Its room is
   * space after it, which a full page swallows: a line of its own would open an empty page.
   */
  Markup spacer() {
    return spacer(false);
  }

  /** The thin paragraph behind a table; none where a page ends there anyway. */
  Markup behind(Frame frame) {
    return frame.beforePage() ? writing.out() : spacer(frame.keepNext());
  }

  /** The same, kept with what follows it or not. */
  Markup spacer(boolean keep) {
    return write(ParagraphLook.of(WordStyle.SPACER, Locale.ENGLISH).keptWithNext(keep), List.of());
  }

  /** The runs of a paragraph in a language. */
  Runs runs(Locale language) {
    return new Runs(writing, RunLook.plain(language));
  }
}
