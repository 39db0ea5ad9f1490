package org.bonafide.draft.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A text as CommonMark reads it, with what was taken out of it before; nobody changes the document.
 */
record ParsedText(Marked marked, Node document) {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  /**
   * @param wide whether it is in a language that sets no spaces between words
   */
  static ParsedText of(String text, boolean wide) {
    Marked marked = Marked.of(text, wide);
    return new ParsedText(marked, PARSER.parse(marked.text()));
  }
}
