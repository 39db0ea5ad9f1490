package org.bonafide.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The plain words of inlines and blocks, and the references and open points among them.
 *
 * <p>Example: {@code InlineText.of(subClause.inlines())}.
 */
public final class InlineText implements Inline.Reader<Void> {

  private final Optional<String> gap;
  private final StringBuilder text = new StringBuilder();

  private InlineText(Optional<String> gap) {
    this.gap = gap;
  }

  /** The words as printed; a box is {@code [x]} or {@code [ ]}. */
  public static String of(List<Inline> inlines) {
    return read(inlines, Optional.empty()).text.toString().strip();
  }

  /** The words of a block as printed, a space between its runs; not those of the blocks inside. */
  public static String of(Block block) {
    List<Inline> inlines = new ArrayList<>();
    for (List<Inline> run : block.words()) {
      if (!inlines.isEmpty()) {
        inlines.add(new Inline.Words(" "));
      }
      inlines.addAll(run);
    }
    return of(inlines);
  }

  /** The words that the text itself has: references and open points are a gap, boxes nothing. */
  public static String withGaps(List<Inline> inlines, String gap) {
    return read(inlines, Optional.of(gap)).text.toString();
  }

  /** The anchors that are referred to, in order. */
  public static List<String> references(List<Inline> inlines) {
    return all(inlines, Inline.Reference.class).map(Inline.Reference::target).toList();
  }

  /** The open points, in order. */
  public static List<Inline.OpenPoint> openPoints(List<Inline> inlines) {
    return all(inlines, Inline.OpenPoint.class).toList();
  }

  private static <I extends Inline> Stream<I> all(List<Inline> inlines, Class<I> kind) {
    return inlines.stream().flatMap(Inline::walk).filter(kind::isInstance).map(kind::cast);
  }

  private static InlineText read(List<Inline> inlines, Optional<String> gap) {
    InlineText reader = new InlineText(gap);
    reader.all(inlines);
    return reader;
  }

  private Void all(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return null;
  }

  private Void add(String words) {
    text.append(words);
    return null;
  }

  @Override
  public Void words(Inline.Words words) {
    return add(words.text());
  }

  @Override
  public Void strong(Inline.Strong strong) {
    return all(strong.inlines());
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    return all(emphasis.inlines());
  }

  @Override
  public Void definedTerm(Inline.DefinedTerm term) {
    return add(term.term());
  }

  @Override
  public Void reference(Inline.Reference reference) {
    return add(gap.orElse(reference.shown()));
  }

  @Override
  public Void link(Inline.Link link) {
    return all(link.inlines());
  }

  @Override
  public Void openPoint(Inline.OpenPoint openPoint) {
    return add(gap.orElse(openPoint.shown()));
  }

  @Override
  public Void checkBox(Inline.CheckBox checkBox) {
    return gap.isPresent() ? null : add(checkBox.checked() ? "[x]" : "[ ]");
  }

  @Override
  public Void foreign(Inline.Foreign foreign) {
    return all(foreign.inlines());
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    return add(" ");
  }
}
