package org.bonafide.write;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bonafide.data.Data;
import org.bonafide.instrument.Instrument;

/**
 * The one style sheet of all formats, {@code styles.yaml} beside this class: what a Word file and a
 * PDF file look like is said once, so that nobody asks which of the two is the document.
 *
 * <p>Example: {@code StyleSheet.of(instrument).text(TextKind.BODY).size()} is {@code 10.5}.
 */
public final class StyleSheet {

  private static final String LENGTHS = "size leading grey before after";
  private static final String KINDS =
      Arrays.stream(TextKind.values()).map(TextKind::key).collect(Collectors.joining(" "));

  private static final Map<String, StyleSheet> SHIPPED =
      Data.shipped(StyleSheet.class, "styles.yaml", StyleSheet::read);

  private final Map<TextKind, TextStyle> styles;
  private final CellStyle cells;
  private final PageStyle page;
  private final boolean exact;

  private StyleSheet(
      Map<TextKind, TextStyle> styles, CellStyle cells, PageStyle page, boolean exact) {
    this.styles = styles;
    this.cells = cells;
    this.page = page;
    this.exact = exact;
  }

  /**
   * The sheet of an instrument: what is inserted into somebody else's form has one, the short form
   * another, and a third in two languages.
   */
  public static StyleSheet of(Instrument instrument) {
    if (instrument.isShort()) {
      return of(true, instrument.languages().size() > 1);
    }
    return instrument.series().inserted() ? SHIPPED.get("inserted") : of(false, false);
  }

  /** The sheet of the usual or of the short form. */
  public static StyleSheet of(boolean isShort, boolean paired) {
    return SHIPPED.get(isShort ? paired ? "short-paired" : "short" : "usual");
  }

  /** How a kind of text looks. */
  public TextStyle text(TextKind kind) {
    return styles.get(kind);
  }

  /** How the cells of tables look. */
  public CellStyle cells() {
    return cells;
  }

  /** The margins of its pages. */
  public PageStyle page() {
    return page;
  }

  /** Whether lines are as high as they say even where a face wants more. */
  public boolean isExact() {
    return exact;
  }

  private static Map<String, StyleSheet> read(Data data) {
    data.knows("usual inserted short short-paired");
    StyleSheet usual =
        layer(data.child("usual"), new StyleSheet(Map.of(), CellStyle.NONE, PageStyle.NONE, false));
    for (TextKind kind : TextKind.values()) {
      if (!usual.styles.containsKey(kind)) {
        data.fault("usual", "does not say how " + kind.key() + " looks", "Add it.");
      }
    }
    StyleSheet close = layer(data.child("short"), usual);
    return Map.of(
        "usual",
        usual,
        "inserted",
        layer(data.child("inserted"), usual),
        "short",
        close,
        "short-paired",
        layer(data.child("short-paired"), close));
  }

  private static StyleSheet layer(Data data, StyleSheet below) {
    data.knows(KINDS + " cells page exact");
    Map<TextKind, TextStyle> styles = new EnumMap<>(TextKind.class);
    styles.putAll(below.styles);
    for (TextKind kind : TextKind.values()) {
      if (data.has(kind.key())) {
        styles.put(kind, style(data.child(kind.key())));
      }
    }
    return new StyleSheet(
        styles,
        data.has("cells") ? cells(data.child("cells")) : below.cells,
        data.has("page") ? page(data.child("page")) : below.page,
        data.has("exact") ? data.answer("exact") : below.exact);
  }

  private static PageStyle page(Data data) {
    data.knows("side above below edge");
    return new PageStyle(
        points(data, "side"), points(data, "above"), points(data, "below"), points(data, "edge"));
  }

  private static CellStyle cells(Data data) {
    data.knows("padding after rule head");
    return new CellStyle(
        points(data, "padding"), points(data, "after"), data.number("rule"), data.number("head"));
  }

  private static TextStyle style(Data data) {
    data.knows(LENGTHS + " bold italic centred keep");
    float size = points(data, "size");
    if (size * 2 % 1 != 0) {
      data.fault("size", "is no half of a point", "Word counts letters in halves of a point.");
    }
    return new TextStyle(
        size,
        points(data, "leading"),
        data.answer("bold"),
        data.answer("italic"),
        data.number("grey"),
        points(data, "before"),
        points(data, "after"),
        data.answer("centred"),
        data.answer("keep"));
  }

  private static float points(Data data, String key) {
    String text = data.text(key);
    if (!text.matches("([0-9]{1,3}(\\.[0-9])?)?")) {
      data.fault(key, "is no length", "Write points, as in 10.5.");
      return 0;
    }
    return text.isEmpty() ? 0 : Float.parseFloat(text);
  }
}
