package org.bonafide.write.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bonafide.data.WordList;
import org.bonafide.instrument.Instrument;
import org.bonafide.type.Drawn;
import org.bonafide.type.Fonts;

/** The head and foot of every page; artifacts, since they are not part of the words. */
record RunningWords(Instrument instrument, Sheet sheet) {

  private static final float SIZE = 8.5f;

  void paint(Painter painter, Canvas canvas, int page, int of) {
    float head = sheet.height() - sheet.top() + 30;
    Locale language = instrument.language();
    canvas.artifact(
        () -> {
          canvas.fillGray(0.35f);
          show(canvas, fitted(instrument.runningHeader(), language), sheet.side(), head, language);
          String foot =
              instrument.languages().stream()
                  .map(l -> pageOf(l, page, of))
                  .collect(Collectors.joining("  ·  "));
          float wide = width(foot, language);
          show(canvas, foot, (sheet.width() - wide) / 2, sheet.bottom() - 34, language);
          canvas.fillGray(0);
        });
    painter.rule(new PdfPage.RulePaint(sheet.side(), head - 6, sheet.wholeWidth(), 0.6f));
  }

  private static String pageOf(Locale language, int page, int of) {
    WordList words = WordList.of("page", language);
    return words.say("count.before")
        + page
        + words.say("count.between")
        + of
        + words.say("count.after");
  }

  /** A header is one line: what does not fit between the margins ends in dots. */
  private String fitted(String text, Locale language) {
    String shown = Drawn.of(text);
    while (!shown.isEmpty() && width(shown, language) > sheet.wholeWidth()) {
      String less = shown.endsWith("…") ? shown.substring(0, shown.length() - 1) : shown;
      shown = less.substring(0, less.offsetByCodePoints(less.length(), -1)).stripTrailing() + "…";
    }
    return shown;
  }

  private float width(String text, Locale language) {
    float sum = 0;
    for (Fonts.Run run : Fonts.shipped().runs(text, false, false, language)) {
      sum += run.face().width(run.text(), SIZE);
    }
    return sum;
  }

  private void show(Canvas canvas, String text, float from, float y, Locale language) {
    float x = from;
    List<Fonts.Run> runs = Fonts.shipped().runs(text, false, false, language);
    for (Fonts.Run run : runs) {
      canvas.glyphs(run.text(), run.face(), SIZE, x, y);
      x += run.face().width(run.text(), SIZE);
    }
  }
}
