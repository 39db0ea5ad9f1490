package org.bonafide.word.join;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.instrument.Inline;
import org.bonafide.word.XmlNode;
import org.bonafide.write.markup.Markup;

/**
 * Writes items as tracked insertions: each paragraph is inserted by its mark and by its runs, so
 * that whoever rejects them has the host again.
 */
final class TrackedWriter {

  private final String w;
  private final WordMarkup markup;
  private final String stamp;
  private final boolean straight;
  private final String runIn;
  private long id;
  private final StringBuilder out = new StringBuilder();

  /**
   * A writer.
   *
   * @param prefix how elements of WordprocessingML begin
   * @param author under whose name; the day may be empty
   * @param id the first number that no change of the host has
   * @param straight whether the host writes quotation marks as a typewriter does
   */
  TrackedWriter(
      String prefix, String author, String day, long id, boolean straight, JoinWords words) {
    this.w = prefix + ":";
    this.markup = new WordMarkup(prefix);
    this.id = id;
    this.straight = straight;
    this.runIn = words.runIn();
    String named = " " + w + "author=\"" + attribute(author) + "\"";
    this.stamp = day.isEmpty() ? named : named + " " + w + "date=\"" + day + "T00:00:00Z\"";
  }

  private static String attribute(String value) {
    return Markup.escaped(value).replace("\"", "&quot;");
  }

  private String change() {
    return " " + w + "id=\"" + (id++) + "\"" + stamp;
  }

  /** All that was written. */
  String written() {
    return out.toString();
  }

  /** A paragraph: its number where that is typed, the heading that runs in, and its words. */
  void paragraph(LevelForm form, String number, List<Inline> lead, List<Inline> words) {
    boolean heads = !lead.isEmpty() && words.isEmpty();
    String own = form.properties();
    begin(
        heads ? markup.withParagraph(own, "keepNext", markup.flag("keepNext")) : own, form.mark());
    List<TrackedWords> pieces = new ArrayList<>();
    if (form.count() instanceof LevelForm.Typed typed && !number.isEmpty()) {
      String gap = typed.last().gap();
      boolean room = !gap.isEmpty() || typed.last().after().isBlank();
      pieces.add(new TrackedWords(number + (room && gap.isEmpty() ? " " : gap), form.number()));
    }
    if (!lead.isEmpty()) {
      boolean alone = words.isEmpty() && form.headed();
      for (TrackedWords piece : pieces(lead, form.lead())) {
        String text =
            form.capitals() ? piece.text().toUpperCase(java.util.Locale.ROOT) : piece.text();
        pieces.add(new TrackedWords(text, piece.look()));
      }
      if (!alone) {
        pieces.add(new TrackedWords(runIn.strip(), form.lead()));
        pieces.add(new TrackedWords(runIn.substring(runIn.strip().length()), form.body()));
      }
    }
    pieces.addAll(pieces(words, form.body()));
    runs(pieces);
    end();
  }

  /** A blank paragraph as the host parts its clauses. */
  void blank(XmlNode model) {
    String properties =
        model.child("pPr").map(one -> markup.paragraph(one, java.util.Set.of("numPr"))).orElse("");
    String mark = model.path("pPr", "rPr").map(markup::run).orElse("");
    begin(properties, mark);
    end();
  }

  private void begin(String properties, String mark) {
    out.append('<').append(w).append("p><").append(w).append("pPr>").append(properties);
    out.append('<').append(w).append("rPr><").append(w).append("ins").append(change());
    out.append("/>").append(mark).append("</").append(w).append("rPr></").append(w);
    out.append("pPr>");
  }

  private void end() {
    out.append("</").append(w).append("p>");
  }

  private void runs(List<TrackedWords> pieces) {
    if (pieces.isEmpty()) {
      return;
    }
    out.append('<').append(w).append("ins").append(change()).append('>');
    for (TrackedWords piece : pieces) {
      run(piece);
    }
    out.append("</").append(w).append("ins>");
  }

  private void run(TrackedWords piece) {
    if (piece.text().isEmpty()) {
      return;
    }
    out.append('<').append(w).append("r>");
    if (!piece.look().isEmpty()) {
      out.append('<').append(w).append("rPr>").append(piece.look());
      out.append("</").append(w).append("rPr>");
    }
    String text =
        straight
            ? piece.text().replaceAll("[\u201c\u201d]", "\"").replaceAll("[\u2018\u2019]", "'")
            : piece.text();
    for (String part : text.split("(?<=[\t\n])|(?=[\t\n])")) {
      if (part.equals("\t")) {
        out.append('<').append(w).append("tab/>");
      } else if (part.equals("\n")) {
        out.append('<').append(w).append("br/>");
      } else {
        out.append('<').append(w).append("t xml:space=\"preserve\">");
        out.append(Markup.escaped(part)).append("</").append(w).append("t>");
      }
    }
    out.append("</").append(w).append("r>");
  }

  private List<TrackedWords> pieces(List<Inline> inlines, String look) {
    return TrackedWords.of(inlines, look, markup);
  }
}
