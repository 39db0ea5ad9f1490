package org.bonafide.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.data.Data;

/**
 * The outline of an agreement: which paragraph stands under which. A level is told by the list that
 * counts it or by the kind of its typed number; one that is met first under another stands under
 * it, and one that was met before ends what was opened since. Blank paragraphs, tables and tables
 * of contents have no place in it.
 *
 * <p>Example: {@code HostOutline.of(host).entries()}.
 */
public record HostOutline(List<OutlineEntry> entries) {

  private static final List<String> CLOSING =
      Data.shipped(Host.class, "outline.yaml", data -> data.texts("closing"));

  public HostOutline {
    entries = List.copyOf(entries);
  }

  /** The outline of a host. */
  public static HostOutline of(Host host) {
    List<OutlineEntry> entries = new ArrayList<>();
    List<String> open = new ArrayList<>();
    Map<String, Integer> values = new HashMap<>();
    for (HostParagraph paragraph : host.paragraphs()) {
      if (paragraph.isBlank() || paragraph.traits().contents() || paragraph.traits().inTable()) {
        continue;
      }
      Optional<TypedNumber> typed =
          paragraph.level().isPresent() ? Optional.empty() : typed(paragraph.text(), values);
      typed.ifPresent(number -> values.put(number.kind(), number.value()));
      String level =
          typed
              .map(number -> "typed:" + number.kind())
              .or(() -> paragraph.level().map(HostOutline::level))
              .orElse("");
      if (!level.isEmpty()) {
        step(open, level);
      }
      String text = paragraph.text().stripLeading();
      String words =
          typed.map(n -> text.substring(Math.min(n.length(), text.length()))).orElse(text);
      entries.add(
          new OutlineEntry(
              paragraph,
              typed,
              level,
              level.isEmpty() ? List.of() : List.copyOf(open),
              HeadingWords.of(paragraph, words),
              HeadingWords.isWhole(words)));
    }
    return new HostOutline(entries);
  }

  private static String level(ListLevel level) {
    return "list:" + level.list() + ":" + level.index();
  }

  /** Of what a beginning can be, that which goes on with a count, else the likeliest. */
  private static Optional<TypedNumber> typed(String text, Map<String, Integer> values) {
    List<TypedNumber> all = TypedNumber.at(text);
    return all.stream()
        .filter(one -> values.getOrDefault(one.kind(), 0) + 1 == one.value() && one.value() > 1)
        .findFirst()
        .or(() -> all.stream().filter(one -> one.value() == 1).findFirst())
        .or(() -> all.stream().findFirst());
  }

  private static void step(List<String> open, String level) {
    int known = open.indexOf(level);
    if (known >= 0) {
      open.subList(known + 1, open.size()).clear();
      return;
    }
    if (level.startsWith("list:")) {
      String list = level.substring(0, level.lastIndexOf(':') + 1);
      int index = index(level);
      for (int i = open.size() - 1; i >= 0; i--) {
        if (open.get(i).startsWith(list) && index(open.get(i)) > index) {
          open.subList(i, open.size()).clear();
        }
      }
    }
    open.add(level);
  }

  private static int index(String level) {
    return Integer.parseInt(level.substring(level.lastIndexOf(':') + 1));
  }

  /** Whether a paragraph begins what is for signatures. */
  public static boolean closes(OutlineEntry entry) {
    String words = entry.paragraph().text().strip().toLowerCase(Locale.ROOT);
    return !entry.isNumbered() && CLOSING.stream().anyMatch(words::startsWith);
  }

  /** Behind the last entry that stands under the one at a place: the end of its section. */
  public int end(int at) {
    OutlineEntry head = entries.get(at);
    int end = at + 1;
    while (end < entries.size() && !ends(head, entries.get(end))) {
      end++;
    }
    boolean another = end < entries.size() && entries.get(end).isNumbered();
    return another ? end : cut(at, end);
  }

  private static boolean ends(OutlineEntry head, OutlineEntry next) {
    if (closes(next)) {
      return true;
    }
    if (head.isNumbered() && next.isNumbered()) {
      return head.path().contains(next.level());
    }
    int outline = next.paragraph().outline();
    if (outline < 9 && outline <= head.paragraph().outline()) {
      return true;
    }
    return !head.isNumbered()
        && (next.isNumbered() ? false : head.paragraph().outline() == 9 && next.isHeading());
  }

  /** What follows the last number of the last section may be anything: it is left where it is. */
  private int cut(int at, int end) {
    int last = at;
    for (int i = at; i < end; i++) {
      last = entries.get(i).isNumbered() ? i : last;
    }
    boolean counted = last > at || entries.get(at).isNumbered() && !entries.get(at).headed();
    return counted ? last + 1 : end;
  }
}
