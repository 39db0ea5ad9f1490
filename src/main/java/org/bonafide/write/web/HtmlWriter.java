package org.bonafide.write.web;

import java.util.List;
import java.util.Locale;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.Numbered;
import org.bonafide.write.Unprintable;
import org.bonafide.write.Writer;
import org.bonafide.write.markup.Markup;

/**
 * Writes an instrument as one web page that loads nothing: style and script stand in the page, and
 * its policy allows these two and no other. Each entry of a form has a button that copies it.
 *
 * <p>Example: {@code byte[] page = new HtmlWriter().write(numbered)}. The page is well-formed XML
 * as well, whole without script, and prints.
 */
public final class HtmlWriter implements Writer {

  private static final Inlay STYLE = Inlay.read("page.css");
  private static final Inlay SCRIPT = Inlay.read("page.js");

  @Override
  public String format() {
    return "html";
  }

  /** A page drops no character: what no font has, the reader's machine shows as it can. */
  @Override
  public List<Unprintable> check(Numbered instrument) {
    return List.of();
  }

  @Override
  public byte[] write(Numbered numbered) {
    Instrument instrument = numbered.instrument();
    Markup out = Markup.page();
    out.raw("<!DOCTYPE html>\n");
    out.open("html", "lang", instrument.language().toLanguageTag());
    head(out, instrument);
    out.open("body").line();
    out.open("header").text(instrument.runningHeader()).close().line();
    out.open("main").line();
    new HtmlBlocks(out, numbered).all(instrument.blocks());
    out.close().line();
    out.open("p", "id", "said", "class", "said", "role", "status", "aria-live", "polite").close();
    out.line().open("script").raw(SCRIPT.text()).close();
    out.close().close().line();
    return out.bytes();
  }

  private static void head(Markup out, Instrument instrument) {
    out.line().open("head").line();
    out.leaf("meta", "charset", "utf-8").line();
    out.leaf("meta", "http-equiv", "Content-Security-Policy", "content", policy()).line();
    out.leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    out.leaf("meta", "name", "robots", "content", "noindex").line();
    out.open("title").text(instrument.properties().title()).close().line();
    out.open("style").raw(STYLE.text()).close().line();
    out.close().line();
  }

  private static String policy() {
    return String.format(
        Locale.ROOT,
        "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'",
        STYLE.hash(),
        SCRIPT.hash());
  }
}
