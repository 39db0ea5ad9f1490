package org.bonafide.write.docx;

import java.util.List;
import java.util.Locale;
import org.bonafide.data.WordList;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Instrument;
import org.bonafide.write.markup.Markup;

/** Writes what stands at the head and foot of every page. */
final class HeaderFooter {

  private static final String[] NAMESPACE = {
    "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  };

  private HeaderFooter() {}

  /** The running header over a rule. */
  static Markup header(Writing writing) {
    Instrument instrument = writing.numbered().instrument();
    Markup out = writing.out().open("w:hdr", NAMESPACE);
    new Paragraphs(writing)
        .write(
            ParagraphLook.of(WordStyle.HEADER, instrument.language()),
            List.of(new Inline.Words(instrument.runningHeader())));
    return out.close();
  }

  /** "Page X of Y", in every language of the instrument. */
  static Markup footer(Writing writing) {
    List<Locale> languages = writing.numbered().instrument().languages();
    Markup out = writing.out().open("w:ftr", NAMESPACE).open("w:p");
    ParagraphLook.of(WordStyle.FOOTER, languages.get(0)).write(out);
    for (int i = 0; i < languages.size(); i++) {
      if (i > 0) {
        new Paragraphs(writing).runs(Locale.ENGLISH).run("  ·  ");
      }
      count(writing, languages.get(i));
    }
    return out.close().close();
  }

  private static void count(Writing writing, Locale language) {
    WordList words = WordList.of("page", language);
    Runs runs = new Paragraphs(writing).runs(language);
    runs.run(words.say("count.before"));
    Fields.write(writing.out(), "PAGE", "1", runs.look());
    runs.run(words.say("count.between"));
    Fields.write(writing.out(), "NUMPAGES", "1", runs.look());
    runs.run(words.say("count.after"));
  }
}
