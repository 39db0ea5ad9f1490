package org.bonafide.write.web;

import java.util.List;
import java.util.Locale;
import org.bonafide.instrument.DefinitionList;
import org.bonafide.instrument.ExhibitList;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.SignatureBlock;
import org.bonafide.instrument.Table;
import org.bonafide.write.markup.Markup;

/** Tables, lists of names and what belongs to them, exhibits, places to sign. */
record HtmlTables(Markup out) {

  Void table(Table table, String tag) {
    Locale language = table.origin().language();
    open(table.caption(), table.shares(), language, tag);
    out.open("thead").open("tr");
    table.header().forEach(cell -> cell("th", "col", cell.inlines(), language));
    out.close().close().line().open("tbody").line();
    for (List<Table.Cell> row : table.rows()) {
      out.open("tr");
      for (int i = 0; i < row.size(); i++) {
        boolean head = i == 0 && table.headerColumn();
        cell(head ? "th" : "td", head ? "row" : "", row.get(i).inlines(), language);
      }
      out.close().line();
    }
    out.close().close().close().line();
    return null;
  }

  private void open(List<Inline> caption, List<Integer> shares, Locale language, String tag) {
    out.open("div", "class", "wide").open("table", "lang", tag).line();
    if (!caption.isEmpty()) {
      out.open("caption");
      new HtmlInlines(out, language).all(caption);
      out.close().line();
    }
    columns(shares);
  }

  /**
   * The widths of the columns, as classes: the page's policy lets no element bring its own style.
   */
  void columns(List<Integer> shares) {
    int sum = shares.stream().mapToInt(Integer::intValue).sum();
    out.open("colgroup");
    for (int share : shares) {
      int width = Math.max(5, Math.min(95, Math.round(20f * share / sum) * 5));
      out.leaf("col", "class", "c" + width);
    }
    out.close().line();
  }

  private void cell(String element, String scope, List<Inline> words, Locale language) {
    out.open(element, "scope", scope);
    new HtmlInlines(out, language).all(words);
    out.close();
  }

  Void definitions(DefinitionList list, String tag) {
    Locale language = list.origin().language();
    out.open("dl", "lang", tag).line();
    for (DefinitionList.Entry entry : list.entries()) {
      cell("dt", "", entry.name(), language);
      cell("dd", "", entry.words(), language);
      out.line();
    }
    out.close().line();
    return null;
  }

  Void exhibits(ExhibitList list, String tag) {
    Locale language = list.origin().language();
    open(list.caption(), list.shares(), language, tag);
    out.open("thead").open("tr");
    list.headers().forEach(h -> out.open("th", "scope", "col").text(h).close());
    out.close().close().line().open("tbody").line();
    for (ExhibitList.Exhibit exhibit : list.exhibits()) {
      out.open("tr", "id", HtmlInlines.id(exhibit.anchor(), language));
      out.open("th", "scope", "row").text(exhibit.number()).close();
      exhibit.cells().forEach(cell -> cell("td", "", cell.inlines(), language));
      out.close().line();
    }
    out.close().close().close().line();
    return null;
  }

  Void signatures(SignatureBlock block, String tag) {
    Locale language = block.origin().language();
    for (SignatureBlock.Signatory signatory : block.signatories()) {
      out.open("div", "class", "signs", "lang", tag).open("p");
      new HtmlInlines(out, language).all(signatory.heading());
      out.close().line();
      for (SignatureBlock.Line line : signatory.lines()) {
        if (line.isRoom()) {
          continue; // signatories stand below each other here
        }
        out.open("p").open("span", "class", "label").text(line.label()).close().text(" ");
        if (line.filled().isEmpty()) {
          out.open("span", "class", "rule").close();
        }
        new HtmlInlines(out, language).all(line.filled());
        out.close().line();
      }
      out.close().line();
    }
    return null;
  }
}
