package org.bonafide.write.web;

import java.util.List;
import java.util.Locale;
import org.bonafide.write.markup.Markup;

/**
 * A piece of a web page: the label and the notice of a work, and its machine-readable data. It
 * stands alone: it loads nothing, and its looks are its own.
 *
 * @param name what it is, for those who do not see it
 * @param notice the web address of the full notice, or empty
 * @param linkedData JSON-LD, in which no {@code <} may stand as such
 */
public record Snippet(String name, List<Words> words, String notice, String linkedData) {

  private static final String LOOKS =
      "border:1px solid #767676;border-radius:4px;padding:.75em 1em;margin:1em 0;max-width:44em;"
          + "font:1rem/1.45 system-ui,sans-serif;color:#1a1a1a;background:#fff";

  /** The words in one language. */
  public record Words(Locale language, String label, String notice) {}

  /** The markup, to be put into the body of a page. */
  public String html() {
    Markup out = Markup.page();
    out.open("aside", "class", "ai-disclosure", "style", LOOKS, "aria-label", name);
    for (Words one : words) {
      out.line().open("div", "lang", one.language().toLanguageTag());
      out.open("p", "style", "margin:0;font-weight:700").text(one.label()).close();
      out.open("p", "style", "margin:.4em 0 0").text(one.notice()).close();
      out.close();
    }
    if (!notice.isEmpty()) {
      out.line().open("p", "style", "margin:.4em 0 0");
      out.open("a", "href", notice).text(notice).close().close();
    }
    out.line().close().line();
    // A title with "</script>" in it must not end the element: JSON may spell the sign out.
    out.open("script", "type", "application/ld+json")
        .raw("\n" + linkedData.replace("<", "\\u003c").replace("&", "\\u0026") + "\n")
        .close();
    return out.line().toString();
  }
}
