package org.bonafide.write.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.instrument.Instrument;
import org.bonafide.write.StyleSheet;

/** The parts that are the same in every file: readable XML beside this class, loaded once. */
final class ConstantParts {

  private static final Pattern STYLE =
      Pattern.compile(" *<w:style [^>]*w:styleId=\"([^\"]+)\">(?s:.*?)</w:style>\\R");

  /** The parts that say in which spelling words are that do not say it themselves. */
  private static final Set<String> SPELT = Set.of("word/settings.xml", "word/styles.xml");

  private static final Map<String, byte[]> UNFILLED = load();
  private static final Map<String, byte[]> UNFILLED_PAIR = paired();
  private static final Map<String, byte[]> PARTS = looking(UNFILLED, StyleSheet.of(false, false));
  private static final Map<String, byte[]> PAIRED =
      looking(UNFILLED_PAIR, StyleSheet.of(false, true));
  private static final Map<String, byte[]> SHORT =
      looking(withTerms(UNFILLED), StyleSheet.of(true, false));
  private static final Map<String, byte[]> SHORT_PAIRED =
      looking(withTerms(UNFILLED_PAIR), StyleSheet.of(true, true));

  /** Made before, and packed; agreements number their clauses in more ways than are worth it. */
  private static final Map<Looks, Map<String, PackedPart>> MADE = new ConcurrentHashMap<>();

  private static final int MOST = 100;

  private ConstantParts() {}

  /** What the constant parts of a file turn on. */
  private record Looks(
      boolean paired,
      boolean terms,
      Instrument.Series series,
      Optional<ClauseHeadings> headings,
      Map<String, String> others,
      Optional<Locale> wide) {

    static Looks of(Instrument instrument) {
      return new Looks(
          instrument.languages().size() > 1,
          instrument.isShort(),
          instrument.series(),
          ClauseHeadings.of(instrument),
          Language.ofStyles(instrument),
          instrument.languages().stream().filter(Language::isWide).findFirst());
    }
  }

  /**
   * The parts by name. Where an instrument is in two languages, Chinese counts as the other does;
   * one of the short form has the style and the numbers of its terms besides.
   */
  static Map<String, PackedPart> all(Instrument instrument) {
    Looks looks = Looks.of(instrument);
    Map<String, PackedPart> known = MADE.get(looks);
    if (known == null) {
      known = made(looks);
      if (MADE.size() < MOST) {
        MADE.put(looks, known);
      }
    }
    return known;
  }

  private static Map<String, PackedPart> made(Looks looks) {
    Map<String, byte[]> own = new LinkedHashMap<>(usual(looks));
    if (!looks.series().isOwn()) {
      JoinedNumbers numbers = new JoinedNumbers(looks.series());
      own.computeIfPresent("word/numbering.xml", (name, usual) -> changed(usual, numbers::in));
      own.computeIfPresent("word/styles.xml", (name, usual) -> changed(usual, numbers::inStyles));
    }
    looks
        .headings()
        .ifPresent(
            headings ->
                own.computeIfPresent(
                    "word/styles.xml", (name, usual) -> changed(usual, headings::inStyles)));
    Map<String, String> others = looks.others();
    if (!others.isEmpty()) {
      SPELT.forEach(
          name ->
              own.computeIfPresent(
                  name, (of, usual) -> changed(usual, xml -> Language.inStyles(xml, others))));
    }
    looks
        .wide()
        .ifPresent(
            one ->
                own.computeIfPresent(
                    "word/settings.xml",
                    (name, usual) -> changed(usual, xml -> LineEdges.in(xml, one))));
    Map<String, PackedPart> parts = new LinkedHashMap<>();
    own.forEach((name, bytes) -> parts.put(name, new PackedPart(bytes)));
    return Collections.unmodifiableMap(parts);
  }

  private static byte[] changed(byte[] part, UnaryOperator<String> change) {
    return bytes(change.apply(text(part)));
  }

  private static Map<String, byte[]> usual(Looks looks) {
    if (looks.terms()) {
      return looks.paired() ? SHORT_PAIRED : SHORT;
    }
    return looks.paired() ? PAIRED : PARTS;
  }

  /**
   * The content types with one more part.
   *
   * @param part its name, as in {@code word/comments.xml}
   * @param kind what it holds, as in {@code wordprocessingml.comments}
   */
  static PackedPart typed(PackedPart types, String part, String kind) {
    String one =
        "  <Override PartName=\"/"
            + part
            + "\" ContentType=\"application/vnd.openxmlformats-officedocument."
            + kind
            + "+xml\"/>\n</Types>";
    return new PackedPart(changed(types.bytes(), all -> all.replace("</Types>", one)));
  }

  private static Map<String, byte[]> looking(Map<String, byte[]> parts, StyleSheet sheet) {
    Map<String, byte[]> looking = new LinkedHashMap<>(parts);
    looking.computeIfPresent(
        "word/styles.xml", (name, part) -> changed(part, new StylesPart(sheet)::filled));
    return looking;
  }

  private static Map<String, byte[]> paired() {
    Map<String, byte[]> parts = new LinkedHashMap<>(UNFILLED);
    parts.put("word/numbering.xml", read("numbering-paired.xml"));
    return parts;
  }

  private static Map<String, byte[]> withTerms(Map<String, byte[]> others) {
    Map<String, byte[]> parts = new LinkedHashMap<>(others);
    parts.put("word/styles.xml", bytes(styles(text(others.get("word/styles.xml")))));
    // All kinds of lists stand before all lists.
    String terms = inside("numbering-short.xml");
    int lists = terms.indexOf("  <w:num ");
    String numbering = text(others.get("word/numbering.xml"));
    int at = numbering.indexOf("  <w:num ");
    String before = numbering.substring(0, at) + terms.substring(0, lists);
    String after =
        numbering
            .substring(at)
            .replace("</w:numbering>", terms.substring(lists) + "</w:numbering>");
    parts.put("word/numbering.xml", bytes(before + after));
    return parts;
  }

  /** The styles with those of the short form, each in the place of the one that has its id. */
  private static String styles(String all) {
    String own = inside("styles-short.xml");
    Matcher style = STYLE.matcher(own);
    String rest = all;
    while (style.find()) {
      rest = rest.replaceFirst(STYLE.pattern().replace("([^\"]+)", style.group(1)), "");
    }
    return rest.replace("</w:styles>", own + "</w:styles>");
  }

  /** What stands in the outermost element of a part. */
  private static String inside(String name) {
    String whole = text(read(name));
    return whole.substring(whole.indexOf(">\n", whole.indexOf("<w:")) + 2, whole.lastIndexOf("</"));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> load() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", read("content-types.xml"));
    parts.put("_rels/.rels", read("package-rels.xml"));
    parts.put("docProps/app.xml", read("app.xml"));
    parts.put("word/fontTable.xml", read("fontTable.xml"));
    parts.put("word/numbering.xml", read("numbering.xml"));
    parts.put("word/settings.xml", read("settings.xml"));
    parts.put("word/styles.xml", read("styles.xml"));
    parts.put("word/theme/theme1.xml", read("theme1.xml"));
    return parts;
  }

  private static byte[] read(String name) {
    try (InputStream in = ConstantParts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
