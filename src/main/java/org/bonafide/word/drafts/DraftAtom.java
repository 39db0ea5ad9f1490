package org.bonafide.word.drafts;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.word.XmlNode;
import org.bonafide.write.markup.Markup;

/**
 * The smallest part of a paragraph that a change takes whole: a word, a field with its result, a
 * note, a drawing, a content control, or a mark without words.
 *
 * @param words that a reader sees; what is no text has its kind, so that it is compared with its
 *     like
 * @param look of a word, an {@code rPr}; empty for all else
 * @param xml the runs of it, or the mark
 * @param isMark whether it has no words, as the beginning of a bookmark
 */
record DraftAtom(String words, String look, String xml, boolean isMark) {

  /** The atoms of a paragraph, its properties left out. */
  static List<DraftAtom> of(XmlNode paragraph) {
    List<DraftAtom> atoms = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    StringBuilder result = new StringBuilder();
    int depth = 0;
    for (XmlNode node : paragraph.children()) {
      if (node.local().equals("pPr")) {
        continue;
      }
      int opened = depth;
      depth += count(node, "begin") - count(node, "end");
      if (opened > 0 || depth > 0 || count(node, "begin") > 0) {
        if (!TrackedMarkup.isMark(node)) {
          field.append(node.written());
          result.append(DraftText.text(node, java.util.Set.of()));
        }
        if (depth == 0) {
          atoms.add(new DraftAtom("field " + result, "", field.toString(), false));
          field.setLength(0);
          result.setLength(0);
        }
      } else if (TrackedMarkup.isMark(node)) {
        atoms.add(new DraftAtom("", "", node.written(), true));
      } else if (isText(node)) {
        words(node, atoms);
      } else {
        String what = node.local() + " " + DraftText.text(node, java.util.Set.of());
        atoms.add(new DraftAtom(what, "", node.written(), false));
      }
    }
    if (field.length() > 0) {
      atoms.add(new DraftAtom("field " + result, "", field.toString(), false));
    }
    return atoms;
  }

  private static long count(XmlNode node, String type) {
    return node.walk()
        .filter(one -> one.local().equals("fldChar"))
        .filter(one -> one.attribute("fldCharType").equals(type))
        .count();
  }

  private static boolean isText(XmlNode node) {
    return node.local().equals("r")
        && node.children().stream()
            .allMatch(one -> one.local().equals("t") || one.local().equals("rPr"));
  }

  private static void words(XmlNode run, List<DraftAtom> atoms) {
    String look = run.child("rPr").map(XmlNode::written).orElse("");
    StringBuilder text = new StringBuilder();
    run.children().stream()
        .filter(one -> one.local().equals("t"))
        .forEach(one -> text.append(one.text()));
    for (String word : WordChanges.words(text.toString())) {
      atoms.add(new DraftAtom(word, look, run(look, word), false));
    }
  }

  static String run(String look, String words) {
    return "<w:r>" + look + "<w:t xml:space=\"preserve\">" + Markup.escaped(words) + "</w:t></w:r>";
  }

  /** Words of one look are one run. */
  static String runs(List<DraftAtom> atoms) {
    StringBuilder xml = new StringBuilder();
    StringBuilder words = new StringBuilder();
    String look = null;
    for (DraftAtom atom : atoms) {
      if (words.length() > 0 && !(atom.isWord() && atom.look().equals(look))) {
        xml.append(run(look, words.toString()));
        words.setLength(0);
      }
      if (atom.isWord()) {
        look = atom.look();
        words.append(atom.words());
      } else {
        xml.append(atom.xml());
      }
    }
    return words.length() > 0 ? xml.append(run(look, words.toString())).toString() : xml.toString();
  }

  /** Whether two say the same. */
  boolean says(DraftAtom other) {
    return !isMark && !other.isMark && words.equals(other.words);
  }

  /** How much it holds a sentence together; what is no word always does. */
  int weight() {
    return isWord() ? WordChanges.weight(words) : Integer.MAX_VALUE / 1000;
  }

  /** Whether it is a word of a run. */
  boolean isWord() {
    return !isMark && xml.equals(run(look, words));
  }
}
