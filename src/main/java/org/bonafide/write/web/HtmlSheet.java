package org.bonafide.write.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bonafide.data.WordList;
import org.bonafide.instrument.FieldSheet;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.InlineText;
import org.bonafide.write.markup.Markup;

/**
 * A part of a form: each field with its entry and a button that copies exactly the entry. A field
 * that is open has no button, since there is nothing yet to copy; nor has one that stays empty or
 * that only has boxes to tick.
 */
record HtmlSheet(Markup out, FieldSheet sheet) {

  Void write(String tag) {
    Locale language = sheet.origin().language();
    out.open("div", "class", "wide").open("table", "class", "sheet", "lang", tag).line();
    out.open("caption");
    new HtmlInlines(out, language).all(sheet.caption());
    out.close().line();
    new HtmlTables(out).columns(List.of(33, 67));
    out.open("thead").open("tr");
    out.open("th", "scope", "col").text(sheet.nameHeader()).close();
    out.open("th", "scope", "col").text(sheet.entryHeader()).close();
    out.close().close().line().open("tbody").line();
    for (FieldSheet.Field field : sheet.fields()) {
      out.open("tr").open("th", "scope", "row");
      new HtmlInlines(out, language).all(field.name());
      out.close().open("td");
      entry(field, language);
      if (!field.remark().isEmpty()) {
        out.open("p", "class", "remark");
        new HtmlInlines(out, language).all(field.remark());
        out.close();
      }
      out.close().close().line();
    }
    out.close().close().close().line();
    return null;
  }

  private void entry(FieldSheet.Field field, Locale language) {
    if (field.entry().isEmpty()) {
      return;
    }
    WordList words = WordList.of("page", language);
    String copied = copied(field.entry());
    boolean open = !InlineText.openPoints(field.entry()).isEmpty();
    out.open("div", "class", "entry");
    out.open("span", "class", "copied");
    new HtmlInlines(out, language).all(field.entry());
    out.close();
    if (open) {
      out.open("span", "class", "settle").text(words.say("sheet.settle")).close();
    } else if (!copied.isEmpty()) {
      String name = InlineText.of(field.name());
      out.open(
              "button",
              "type",
              "button",
              "data-copy",
              copied,
              "data-said",
              words.say("sheet.copied", name),
              "aria-label",
              words.say("sheet.copy-of", name))
          .text(words.say("sheet.copy"))
          .close();
    }
    out.close();
  }

  /** The text to paste: an entry of boxes is ticked, not pasted. */
  static String copied(List<Inline> entry) {
    return entry.stream().anyMatch(Inline.CheckBox.class::isInstance)
        ? ""
        : InlineText.of(
            entry.stream()
                .filter(inline -> !(inline instanceof Inline.CheckBox))
                .collect(Collectors.toList()));
  }
}
