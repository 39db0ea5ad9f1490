package org.bonafide.word.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Table;
import org.bonafide.word.XmlNode;
import org.bonafide.write.markup.Markup;

/**
 * Writes items as tracked insertions: each paragraph is inserted by its mark and by its runs, each
 * row of a table by its properties, so that whoever rejects them has the host again.
 */
final class TrackedWriter {

  private static final List<String> TABLE = List.of("tblStyle", "tblBorders", "tblCellMar");

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
    begin(form.properties(), form.mark());
    List<Piece> pieces = new ArrayList<>();
    if (form.count() instanceof LevelForm.Typed typed && !number.isEmpty()) {
      String gap = typed.last().gap();
      boolean room = !gap.isEmpty() || typed.last().after().isBlank();
      pieces.add(new Piece(number + (room && gap.isEmpty() ? " " : gap), form.lead()));
    }
    if (!lead.isEmpty()) {
      boolean alone = words.isEmpty() && form.headed();
      for (Piece piece : pieces(lead, form.lead())) {
        String text =
            form.capitals() ? piece.text().toUpperCase(java.util.Locale.ROOT) : piece.text();
        pieces.add(new Piece(text, piece.look()));
      }
      if (!alone) {
        pieces.add(new Piece(runIn.strip(), form.lead()));
        pieces.add(new Piece(runIn.substring(runIn.strip().length()), form.body()));
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

  private void runs(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return;
    }
    out.append('<').append(w).append("ins").append(change()).append('>');
    for (Piece piece : pieces) {
      run(piece);
    }
    out.append("</").append(w).append("ins>");
  }

  private void run(Piece piece) {
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

  private List<Piece> pieces(List<Inline> inlines, String look) {
    return Piece.of(inlines, look, markup);
  }

  /**
   * A table in the host's own manner.
   *
   * @param model a table of the host, where it has one
   * @param width of the text, in twentieths of a point
   */
  void table(Table table, LevelForm form, Optional<XmlNode> model, int width) {
    out.append('<').append(w).append("tbl><").append(w).append("tblPr>");
    properties(model, width);
    out.append("</").append(w).append("tblPr><").append(w).append("tblGrid>");
    int sum = table.shares().stream().mapToInt(Integer::intValue).sum();
    List<Integer> widths =
        table.shares().stream().map(one -> width * one / Math.max(1, sum)).toList();
    widths.forEach(
        one ->
            out.append('<')
                .append(w)
                .append("gridCol ")
                .append(w)
                .append("w=\"")
                .append(one)
                .append("\"/>"));
    out.append("</").append(w).append("tblGrid>");
    row(table.header(), widths, form, true, table.headerColumn());
    table.rows().forEach(row -> row(row, widths, form, false, table.headerColumn()));
    out.append("</").append(w).append("tbl>");
  }

  private void properties(Optional<XmlNode> model, int width) {
    List<String> taken = new ArrayList<>();
    for (String name : TABLE) {
      taken.add(
          model
              .flatMap(one -> one.path("tblPr", name))
              .filter(one -> one.prefix().equals(w.substring(0, w.length() - 1)))
              .map(XmlNode::written)
              .orElse(""));
    }
    out.append(taken.get(0));
    out.append('<').append(w).append("tblW ").append(w).append("w=\"").append(width).append("\" ");
    out.append(w).append("type=\"dxa\"/>");
    out.append(taken.get(0).isEmpty() && taken.get(1).isEmpty() ? borders() : taken.get(1));
    out.append('<').append(w).append("tblLayout ").append(w).append("type=\"fixed\"/>");
    out.append(taken.get(2));
  }

  private String borders() {
    StringBuilder all = new StringBuilder("<" + w + "tblBorders>");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      all.append('<').append(w).append(side).append(' ').append(w).append("val=\"single\" ");
      all.append(w).append("sz=\"4\" ").append(w).append("space=\"0\" ");
      all.append(w).append("color=\"auto\"/>");
    }
    return all.append("</").append(w).append("tblBorders>").toString();
  }

  private void row(
      List<Table.Cell> cells, List<Integer> widths, LevelForm form, boolean head, boolean first) {
    out.append('<').append(w).append("tr><").append(w).append("trPr>");
    out.append(markup.flag("cantSplit"));
    if (head) {
      out.append(markup.flag("tblHeader"));
    }
    out.append('<').append(w).append("ins").append(change()).append("/></").append(w);
    out.append("trPr>");
    for (int i = 0; i < cells.size(); i++) {
      out.append('<').append(w).append("tc><").append(w).append("tcPr><").append(w);
      out.append("tcW ").append(w).append("w=\"").append(widths.get(i)).append("\" ");
      out.append(w).append("type=\"dxa\"/></").append(w).append("tcPr>");
      String look =
          head || first && i == 0
              ? markup.withRun(form.body(), "b", markup.flag("b"))
              : form.body();
      begin(
          "<"
              + w
              + "spacing "
              + w
              + "before=\"40\" "
              + w
              + "after=\"40\"/>"
              + markup.value("jc", "left"),
          form.mark());
      runs(pieces(cells.get(i).inlines(), look));
      end();
      out.append("</").append(w).append("tc>");
    }
    out.append("</").append(w).append("tr>");
  }
}
