package org.bonafide.write.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bonafide.instrument.DraftingNote;
import org.bonafide.instrument.Inline;
import org.bonafide.write.markup.Markup;

/**
 * The drafting notes of one file as Word comments. A note waits until a paragraph is written, spans
 * its words, and is set out in a part of its own; a file without notes has no such part.
 */
final class Comments {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final List<DraftingNote> notes = new ArrayList<>();
  private final List<DraftingNote> waiting = new ArrayList<>();

  boolean any() {
    return !notes.isEmpty();
  }

  /** Lets a note wait for the next paragraph. */
  void add(DraftingNote note) {
    waiting.add(note);
  }

  /** Opens what waits at the beginning of a paragraph's words; gives the ids to close. */
  List<Integer> open(Markup out) {
    List<Integer> ids = new ArrayList<>();
    for (DraftingNote note : waiting) {
      ids.add(notes.size());
      out.leaf("w:commentRangeStart", "w:id", Integer.toString(notes.size()));
      notes.add(note);
    }
    waiting.clear();
    return ids;
  }

  void close(Markup out, List<Integer> ids) {
    for (int id : ids) {
      String shown = Integer.toString(id);
      out.leaf("w:commentRangeEnd", "w:id", shown);
      out.open("w:r").open("w:rPr").val("w:rStyle", "CommentReference").close();
      out.leaf("w:commentReference", "w:id", shown).close();
    }
  }

  /** The part that holds the comments. */
  Markup part(Writing document) {
    Writing writing = document.elsewhere();
    Markup out = writing.out().open("w:comments", "xmlns:w", W);
    String date = document.numbered().instrument().properties().date();
    for (int id = 0; id < notes.size(); id++) {
      String shown = Integer.toString(id);
      if (date.matches("\\d{4}-\\d{2}-\\d{2}")) {
        // The day the record speaks as of: the clock is never read.
        String at = date + "T00:00:00Z";
        out.open(
            "w:comment", "w:id", shown, "w:author", "Bonafide", "w:date", at, "w:initials", "BF");
      } else {
        out.open("w:comment", "w:id", shown, "w:author", "Bonafide", "w:initials", "BF");
      }
      note(writing, notes.get(id));
      out.close();
    }
    return out.close();
  }

  private static void note(Writing writing, DraftingNote note) {
    Locale language = note.origin().language();
    Markup out = writing.out().open("w:p").open("w:pPr").val("w:pStyle", "CommentText").close();
    out.open("w:r").open("w:rPr").val("w:rStyle", "CommentReference").close();
    out.leaf("w:annotationRef").close();
    new Runs(writing, RunLook.plain(language)).all(unlinked(note.inlines()));
    out.close();
  }

  /** A link in a comment would need a relationship of the comments' own; its words will do. */
  private static List<Inline> unlinked(List<Inline> inlines) {
    List<Inline> plain = new ArrayList<>();
    for (Inline inline : inlines) {
      List<Inline> inside = unlinked(inline.inlines());
      plain.addAll(inline instanceof Inline.Link ? inside : List.of(inline.with(inside)));
    }
    return plain;
  }
}
