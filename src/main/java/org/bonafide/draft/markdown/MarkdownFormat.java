package org.bonafide.draft.markdown;

import freemarker.core.MarkupOutputFormat;
import freemarker.core.TemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Supplier;

/** Makes FreeMarker escape every value for CommonMark, so that no value can make structure. */
final class MarkdownFormat extends MarkupOutputFormat<MarkdownFormat.Output> {

  static final MarkdownFormat INSTANCE = new MarkdownFormat();

  private static final boolean[] ACTIVE = new boolean[128];

  static {
    "\\`*_{}[]()#+-.!|<>&~^=:;\"'@$%,/?".chars().forEach(c -> ACTIVE[c] = true);
  }

  private MarkdownFormat() {}

  /**
   * Markdown that is already escaped, or a plain text that will be. It is made when it is first
   * printed: a text prints few of the facts that it may use.
   */
  static class Output implements TemplateMarkupOutputModel<Output> {
    private final String plain;
    private final Supplier<String> making;
    private String made;

    /**
     * @param plain null for what is Markdown
     * @param making null for what is plain
     */
    Output(String plain, Supplier<String> making) {
      this.plain = plain;
      this.making = making;
    }

    private String markup() {
      if (made == null && making != null) {
        made = making.get();
      }
      return made;
    }

    @Override
    public MarkdownFormat getOutputFormat() {
      return INSTANCE;
    }
  }

  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029') {
        out.append(' ');
      } else if (c >= '\uE000' && c <= '\uF8FF') {
        continue; // our own marks; a record with private characters is refused by its reader
      } else {
        if (c < ACTIVE.length && ACTIVE[c]) {
          out.append('\\');
        }
        out.append(c);
      }
    }
    return out.toString().strip();
  }

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public boolean isOutputFormatMixingAllowed() {
    return false;
  }

  @Override
  public boolean isAutoEscapedByDefault() {
    return true;
  }

  @Override
  public Output fromPlainTextByEscaping(String text) {
    return new Output(text, null);
  }

  @Override
  public Output fromMarkup(String markup) {
    return new Output(null, () -> markup);
  }

  @Override
  public void output(Output one, Writer out) throws IOException {
    String markup = one.markup();
    if (markup == null) {
      output(one.plain, out);
    } else {
      out.write(markup);
    }
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(escape(text) + Stops.END);
  }

  @Override
  public String getSourcePlainText(Output one) {
    return one.plain;
  }

  @Override
  public String getMarkupString(Output one) {
    String markup = one.markup();
    return markup == null ? escape(one.plain) : markup;
  }

  @Override
  public Output concat(Output one, Output other) {
    return one.plain != null && other.plain != null
        ? fromPlainTextByEscaping(one.plain + other.plain)
        : fromMarkup(getMarkupString(one) + getMarkupString(other));
  }

  @Override
  public boolean isEmpty(Output one) {
    return one.plain != null ? one.plain.isEmpty() : one.markup().isEmpty();
  }

  @Override
  public String escapePlainText(String text) {
    return escape(text);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }
}
