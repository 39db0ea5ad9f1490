package org.bonafide.write.pdf;

import java.util.Locale;
import java.util.stream.Collectors;
import org.bonafide.data.WordList;
import org.bonafide.instrument.Instrument;
import org.bonafide.type.Drawn;
import org.bonafide.type.Fonts;
import org.bonafide.write.StyleSheet;
import org.bonafide.write.TextKind;
import org.bonafide.write.TextStyle;

/** The head and foot of every page; artifacts, since they are not part of the words. */
record RunningWords(Instrument instrument, Sheet sheet, TextStyle style) {

  /** How far a line of letters reaches above its baseline and below it, as a share of its size. */
  private static final float ABOVE = 0.95f;

  private static final float BELOW = 0.25f;

  static RunningWords of(Instrument instrument, Sheet sheet) {
    return new RunningWords(instrument, sheet, StyleSheet.of(instrument).text(TextKind.RUNNING));
  }

  void paint(Painter painter, Canvas canvas, int page, int of) {
    float head = sheet.height() - sheet.edge() - ABOVE * size();
    Locale language = instrument.language();
    canvas.artifact(
        () -> {
          canvas.fillGray(style.grey() / 100f);
          show(canvas, fitted(instrument.runningHeader(), language), sheet.side(), head, language);
          String foot =
              instrument.languages().stream()
                  .map(l -> pageOf(l, page, of))
                  .collect(Collectors.joining("  ·  "));
          float wide = width(foot, language);
          show(canvas, foot, (sheet.width() - wide) / 2, sheet.edge() + BELOW * size(), language);
          canvas.fillGray(0);
        });
    painter.rule(new PdfPage.RulePaint(sheet.side(), head - 6, sheet.wholeWidth(), 0.6f));
  }

  private float size() {
    return style.size();
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
    return Fonts.shipped().width(text, false, false, language, size());
  }

  private void show(Canvas canvas, String text, float from, float y, Locale language) {
    canvas.runs(Fonts.shipped().runs(text, false, false, language), size(), from, y);
  }
}
