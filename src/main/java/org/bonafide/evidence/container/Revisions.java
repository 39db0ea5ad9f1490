package org.bonafide.evidence.container;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Tracked changes of a Word file: how many words were put in, taken out and moved under which name
 * on which day. The text itself is counted and never kept.
 */
final class Revisions {

  /** More names, or days under one name, than any text has. */
  private static final int MOST = 1_000;

  private static final int DAY = 10;

  /** What happened under one name. */
  static final class Under {
    final long[] all = new long[What.values().length];
    final Map<String, long[]> days = new TreeMap<>();
  }

  /** What was done to words; the rest is counted in changes. */
  enum What {
    INSERTED,
    REMOVED,
    MOVED,
    FORMATTED,
    COMMENTED
  }

  /** A change that is open at a place of the text; what is not counted there has no kind. */
  private record Open(String element, What what, String name, String day) {}

  final Map<String, Under> names = new LinkedHashMap<>();

  /** Words that stand outside any tracked change. */
  private final WordCount untracked = new WordCount();

  private final Map<Open, WordCount> counts = new HashMap<>();
  private Deque<Open> open = new ArrayDeque<>();
  private String text = "";

  long untracked() {
    return untracked.words();
  }

  /** Reads a part of the file to its end. */
  void read(XMLStreamReader in) throws XMLStreamException {
    open = new ArrayDeque<>();
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> opened(in);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!text.isEmpty()) {
            said(in.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> closed(in.getLocalName());
        default -> {}
      }
    }
  }

  private void opened(XMLStreamReader in) {
    String element = in.getLocalName();
    String name = attribute(in, "author");
    String day = attribute(in, "date");
    day = day.length() >= DAY ? day.substring(0, DAY) : "";
    switch (element) {
      case "t", "delText" -> text = element;
      case "ins" -> change(element, What.INSERTED, name, day);
      case "del" -> change(element, What.REMOVED, name, day);
      case "moveTo" -> change(element, What.MOVED, name, day);
      case "comment" -> add(What.COMMENTED, name, day, 1);
      default -> {
        if (element.endsWith("PrChange")) {
          add(What.FORMATTED, name, day, 1);
        }
      }
    }
  }

  private void change(String element, What what, String name, String day) {
    open.push(new Open(element, what, name, day));
    // A mark of a paragraph or a row has no words, and is a change under the name all the same.
    add(what, name, day, 0);
  }

  private void said(String words) {
    if (open.isEmpty()) {
      untracked.add(words);
      return;
    }
    for (Open each : open) {
      boolean counts = each.what != What.REMOVED || text.equals("delText");
      if (counts) {
        counts(each).add(words);
      }
    }
  }

  private WordCount counts(Open each) {
    return counts.computeIfAbsent(each, none -> new WordCount());
  }

  private void closed(String element) {
    if (element.equals("t") || element.equals("delText")) {
      text = "";
    } else if (!open.isEmpty() && open.peek().element.equals(element)) {
      open.pop();
    } else if (element.equals("p")) {
      untracked.end();
      settle();
    }
  }

  /** At the end of a paragraph, so that a word cut in two by a change of form is one. */
  private void settle() {
    counts.forEach((each, count) -> add(each.what, each.name, each.day, count.words()));
    counts.clear();
  }

  private void add(What what, String name, String day, long count) {
    if (names.size() >= MOST && !names.containsKey(name)) {
      return;
    }
    Under under = names.computeIfAbsent(name, none -> new Under());
    under.all[what.ordinal()] += count;
    if (under.days.size() < MOST || under.days.containsKey(day)) {
      under.days.computeIfAbsent(day, none -> new long[What.values().length])[what.ordinal()] +=
          count;
    }
  }

  private static String attribute(XMLStreamReader in, String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) {
        return in.getAttributeValue(i).strip();
      }
    }
    return "";
  }
}
