package org.bonafide.bench;

import java.util.List;
import java.util.stream.Collectors;

/** The rider as Typst markup. */
final class TypstText {

  private TypstText() {}

  static String of(List<PeerBlock> blocks) {
    StringBuilder typ =
        new StringBuilder(
            """
            #set document(title: "Rider", date: datetime(year: 2026, month: 3, day: 20))
            #set page(paper: "us-letter", margin: (x: 71pt, top: 78pt, bottom: 76pt), header: text(8.5pt)[AI clauses · BENCH-1], footer: context align(center, text(8.5pt)[Page #counter(page).display() of #counter(page).final().first()]))
            #set text(font: "Caladea", size: 10.5pt, lang: "en", region: "US")
            #set par(leading: 7.2pt)
            #set block(spacing: 12pt)
            #show heading: it => align(center, it)
            #let item(number, bold, body) = grid(columns: (36pt, 1fr), text(weight: bold, number), text(weight: bold, body))
            """);
    for (PeerBlock block : blocks) {
      if (block instanceof PeerBlock.Title title) {
        typ.append("#heading(level: " + (title.level() + 1) + ", [" + text(title.words()) + "])\n\n");
      } else if (block instanceof PeerBlock.Numbers one) {
        typ.append("#item([" + text(one.number()) + "], ")
            .append(one.bold() ? "\"bold\"" : "\"regular\"")
            .append(", [" + text(one.words()) + "])\n\n");
      } else if (block instanceof PeerBlock.Words words) {
        typ.append(text(words.words()) + "\n\n");
      } else if (block instanceof PeerBlock.Rows rows) {
        typ.append("#text(9pt, table(columns: (1fr,) * " + rows.head().size())
            .append(", inset: 4pt, stroke: 0.5pt + luma(72%), table.header(" + cells(rows.head()) + "), ")
            .append(rows.rows().stream().map(TypstText::cells).collect(Collectors.joining(", ")))
            .append("))\n\n");
      }
    }
    return typ.toString();
  }

  private static String cells(List<String> cells) {
    return cells.stream().map(cell -> "[" + text(cell) + "]").collect(Collectors.joining(", "));
  }

  private static String text(String words) {
    return words.replaceAll("[\\\\#\\[\\]*_`$<>@=~]", "\\\\$0");
  }
}
