package org.bonafide.write.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.instrument.Bilingual;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.DraftingNote;
import org.bonafide.instrument.Drawing;
import org.bonafide.instrument.Drawing.Align;
import org.bonafide.instrument.Drawing.Ink;
import org.bonafide.instrument.Figure;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Numberer;
import org.bonafide.instrument.Paragraph;

/** Instruments with figures: alone, with notes, in two columns. */
public final class FigureSamples {

  public static final String CAPTION =
      "Figure 1. How the picture was made, as the Freelancer recorded it: filled discs are steps"
          + " done by hand, rings are prompts, and the bars show how long each tool was open. Dates"
          + " are those of the files, in the time zone of the Freelancer.";

  public static final String ALTERNATIVE =
      "A line of time from 2 to 9 March 2026 with twelve steps. 林悦 prompted six times and painted"
          + " six times; the last step is \"export\" & delivery.";

  private FigureSamples() {}

  /** On paper alone. */
  public static Numbered figures() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Samples.paragraph(Samples.EN, Paragraph.Role.BODY, "The line of time is this:"));
    blocks.add(figure(Samples.EN, Samples.words(CAPTION)));
    blocks.add(
        Samples.paragraph(Samples.EN, Paragraph.Role.BODY, "It goes on, without a caption:"));
    blocks.add(figure(Samples.EN, List.of()));
    blocks.add(figure(Samples.ZH, Samples.words("图1：本图的创作过程。")));
    blocks.add(Samples.paragraph(Samples.ZH, Paragraph.Role.BODY, "以上为创作过程。"));
    blocks.add(figure(Samples.EN, Samples.words("The last one stands on the next page.")));
    return number("figures", List.of(Samples.EN), blocks);
  }

  /** Beside notes, which take a part of the width. */
  public static Numbered annotated() {
    DraftingNote note = new DraftingNote(Samples.at("", Samples.EN), Samples.words("Is it so?"));
    return number(
        "figures-annotated",
        List.of(Samples.EN),
        List.of(
            figure(Samples.EN, Samples.words(CAPTION)),
            note,
            figure(Samples.EN, List.of()),
            note,
            Samples.paragraph(Samples.EN, Paragraph.Role.BODY, "The end.")));
  }

  /** In the columns of a bilingual instrument. */
  public static Numbered paired() {
    Block pair =
        new Bilingual(
            BlockMark.in(Samples.EN),
            List.of(
                new Bilingual.Pair(
                    Samples.paragraph(Samples.EN, Paragraph.Role.BODY, "It was made so."),
                    Samples.paragraph(Samples.ZH, Paragraph.Role.BODY, "创作过程如下。")),
                new Bilingual.Pair(
                    figure(Samples.EN, Samples.words(CAPTION)),
                    figure(Samples.ZH, Samples.words("图1：本图的创作过程。"))),
                new Bilingual.Pair(figure(Samples.EN, List.of()), figure(Samples.ZH, List.of()))));
    return number("figures-paired", List.of(Samples.EN, Samples.ZH), List.of(pair));
  }

  static Figure figure(Locale language, List<Inline> caption) {
    return new Figure(Samples.at("", language), caption, ALTERNATIVE, line(language));
  }

  /** A figure with one label, a caption and an alternative. */
  public static Numbered saying(String label, String caption, String alternative) {
    Drawing drawing =
        new Drawing(
            200, 20, List.of(new Drawing.Label(0, 0, 200, Align.LEFT, 8, Ink.BLACK, label)));
    return number(
        "labelled",
        List.of(Samples.EN),
        List.of(
            new Figure(Samples.at("", Samples.EN), Samples.words(caption), alternative, drawing)));
  }

  /** A drawing that is higher than any page, after some words. */
  public static Numbered tall() {
    Drawing drawing = new Drawing(300, 2000, List.of(new Drawing.Bar(0, 0, 300, 2000, Ink.PALE)));
    return number(
        "tall",
        List.of(Samples.EN),
        List.of(
            Samples.paragraph(Samples.EN, Paragraph.Role.BODY, "Words."),
            new Figure(
                Samples.at("", Samples.EN), Samples.words(CAPTION), "A tall bar.", drawing)));
  }

  /** Forty-four shapes of every kind, ink and alignment, up to the edges of the drawing. */
  private static Drawing line(Locale language) {
    boolean chinese = language.equals(Samples.ZH);
    List<Drawing.Shape> shapes = new ArrayList<>();
    shapes.add(new Drawing.Bar(0, 0, 450, 22, Ink.PALE));
    shapes.add(label(4, Align.LEFT, chinese ? "《月夜港湾》" : "Moonlit Harbor 《月夜港湾》"));
    shapes.add(label(149, Align.CENTRE, chinese ? "“创作”记录" : "the steps"));
    shapes.add(label(296, Align.RIGHT, chinese ? "2026年3月" : "March 2026"));
    shapes.add(new Drawing.Line(0, 60, 450, 60, Ink.GREY));
    for (int i = 0; i < 12; i++) {
      int x = 18 + 37 * i;
      boolean tool = i % 2 == 0;
      shapes.add(new Drawing.Line(x, 60, x + (tool ? -6 : 6), tool ? 78 : 42, Ink.GREY));
      shapes.add(new Drawing.Disc(x, 60, 4, Ink.ACCENT, tool ? Ink.WHITE : Ink.ACCENT));
      String words = (chinese ? "步骤" : "step ") + (i + 1);
      shapes.add(
          new Drawing.Label(
              x - 18, tool ? 80 : 28, 36, Align.CENTRE, 7, tool ? Ink.GREY : Ink.BLACK, words));
    }
    shapes.add(new Drawing.Bar(60, 100, 180, 10, Ink.ACCENT));
    shapes.add(new Drawing.Label(60, 99, 180, Align.CENTRE, 8, Ink.WHITE, "Photoshop"));
    shapes.add(new Drawing.Bar(200, 114, 250, 10, Ink.BLACK));
    return new Drawing(450, 126, shapes);
  }

  private static Drawing.Label label(int x, Align align, String text) {
    return new Drawing.Label(x, 3, 150, align, 10, Ink.BLACK, text);
  }

  private static Numbered number(String name, List<Locale> languages, List<Block> blocks) {
    Instrument.Properties properties =
        new Instrument.Properties("Figures", "", "Lumen Studio LLC", "", "2026-03-20");
    return Numberer.number(
            new Instrument(
                InstrumentId.of(InstrumentKind.DISCLOSURE),
                name,
                properties,
                languages,
                Instrument.Paper.A4,
                "Figures",
                blocks))
        .numbered();
  }
}
