package org.bonafide.draft.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.data.Characters;
import org.bonafide.data.Grammar;
import org.bonafide.data.Languages;
import org.bonafide.instrument.Inline;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the inline nodes of CommonMark into inlines, and gathers the fields they came from. */
final class InlinesFromMarkdown {

  private static final Pattern HAN =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー·，。、]*");

  private static final String JOINT = String.valueOf(Marked.JOINT);
  private static final Pattern BLANKS = Pattern.compile("[ \\t]{2,}");

  private final Locale language;
  private final Holes holes;
  private final Paths paths;
  private final Consumer<String> unsupported;
  private final Set<String> fields = new LinkedHashSet<>();

  /**
   * @param unsupported told what a lawyer would call a node that has no meaning here
   */
  InlinesFromMarkdown(Locale language, Holes holes, Paths paths, Consumer<String> unsupported) {
    this.language = language;
    this.holes = holes;
    this.paths = paths;
    this.unsupported = unsupported;
  }

  /** The fields seen so far, in order. */
  List<String> fields() {
    return List.copyOf(fields);
  }

  /** The inlines of a block. */
  List<Inline> block(Node parent) {
    return trimmed(children(parent));
  }

  private List<Inline> children(Node parent) {
    List<Inline> inlines = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      inline(node, inlines);
    }
    return merged(inlines);
  }

  private void inline(Node node, List<Inline> out) {
    if (node instanceof Text text) {
      words(text.getLiteral(), out);
    } else if (node instanceof StrongEmphasis) {
      out.add(new Inline.Strong(children(node)));
    } else if (node instanceof Emphasis) {
      out.add(new Inline.Emphasis(children(node)));
    } else if (node instanceof Link link) {
      out.add(link(link));
    } else if (node instanceof SoftLineBreak) {
      out.add(new Inline.Words(Grammar.of(language).space()));
    } else if (node instanceof HardLineBreak) {
      out.add(new Inline.LineBreak());
    } else {
      unsupported.accept(node.getClass().getSimpleName());
    }
  }

  private Inline link(Link link) {
    String to = link.getDestination();
    if (to.startsWith("#")) {
      return new Inline.Reference(to.substring(1), "");
    }
    if (to.startsWith("open:")) {
      fields.add(to.substring(5));
      return new Inline.OpenPoint(to.substring(5), plain(link), language);
    }
    if (to.equals("box:")) {
      return new Inline.CheckBox(plain(link).contains("x"));
    }
    if (to.startsWith("https:") || to.startsWith("http:") || to.startsWith("mailto:")) {
      return new Inline.Link(to, children(link));
    }
    unsupported.accept("a link to \"" + to + "\"");
    return new Inline.Words(plain(link));
  }

  private String plain(Node parent) {
    StringBuilder text = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text literal) {
        text.append(clean(literal.getLiteral()));
      } else {
        text.append(plain(node));
      }
    }
    return text.toString();
  }

  private String clean(String literal) {
    String words = withoutMarks(holes.filled(literal)).replace(JOINT, "");
    Characters.firstBad(words) // as an entity or an escape may have made it
        .ifPresent(c -> unsupported.accept("the character U+%04X".formatted(c)));
    return words;
  }

  private String withoutMarks(String literal) {
    if (literal.indexOf(Fact.OPEN) < 0) {
      return literal;
    }
    StringBuilder text = new StringBuilder(literal.length());
    int from = 0;
    int open;
    while ((open = literal.indexOf(Fact.OPEN, from)) >= 0) {
      text.append(literal, from, open);
      from = Fact.endOfMark(literal, open);
      if (from == open) {
        text.append(literal.charAt(open)); // told of where bad characters are looked for
        from++;
        continue;
      }
      boolean untranslated = literal.charAt(open + 1) == Fact.UNTRANSLATED;
      int number = Integer.parseInt(literal, open + (untranslated ? 2 : 1), from - 1, 10);
      fields.addAll(paths.behind(number));
      text.append(untranslated ? paths.noteOnce(number) : "");
    }
    return text.append(literal, from, literal.length()).toString();
  }

  /** Whether a text may hold Han or kana: the first of them, radicals, is U+2E80. */
  private static boolean mayHoldHan(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u2E80') {
        return true;
      }
    }
    return false;
  }

  /** Han and kana in English text are another language, for fonts and for readers' voices. */
  private void words(String literal, List<Inline> out) {
    String text = clean(literal);
    if (!mayHoldHan(text) || Grammar.of(language).wide()) {
      out.add(new Inline.Words(text));
      return;
    }
    Matcher han = HAN.matcher(text);
    int at = 0;
    while (han.find()) {
      out.add(new Inline.Words(text.substring(at, han.start())));
      Inline.Words words = new Inline.Words(han.group());
      out.add(new Inline.Foreign(Languages.of(text), List.of(words)));
      at = han.end();
    }
    out.add(new Inline.Words(text.substring(at)));
  }

  private static List<Inline> merged(List<Inline> inlines) {
    List<Inline> merged = new ArrayList<>();
    for (Inline inline : inlines) {
      int last = merged.size() - 1;
      if (inline instanceof Inline.Words words) {
        if (words.text().isEmpty()) {
          continue;
        }
        if (last >= 0 && merged.get(last) instanceof Inline.Words before) {
          merged.set(last, new Inline.Words(before.text() + words.text()));
          continue;
        }
      }
      merged.add(inline);
    }
    return merged;
  }

  /** Whether two blanks may stand side by side, or tabs. */
  private static boolean mayHoldBlanks(String text) {
    return text.contains("  ") || text.indexOf('\t') >= 0;
  }

  private static List<Inline> trimmed(List<Inline> inlines) {
    List<Inline> trimmed = new ArrayList<>();
    for (Inline inline : inlines) {
      trimmed.add(
          inline instanceof Inline.Words w && mayHoldBlanks(w.text())
              ? new Inline.Words(BLANKS.matcher(w.text()).replaceAll(" "))
              : inline);
    }
    int last = trimmed.size() - 1;
    if (last >= 0 && trimmed.get(last) instanceof Inline.Words w) {
      trimmed.set(last, new Inline.Words(w.text().stripTrailing()));
    }
    return trimmed;
  }
}
