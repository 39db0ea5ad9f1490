package org.bonafide.write.docx;

import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Numbered;
import org.bonafide.write.markup.Markup;

/** Complex fields, with the result that Word would compute itself already in them. */
final class Fields {

  private Fields() {}

  /** Writes a field and its cached result. */
  static void write(Markup out, String code, String result, RunLook look) {
    mark(out, "begin", look);
    out.open("w:r");
    look.write(out);
    out.open("w:instrText", "xml:space", "preserve").text(" " + code + " ").close().close();
    mark(out, "separate", look);
    out.open("w:r");
    look.write(out);
    out.open("w:t", "xml:space", "preserve").text(result).close().close();
    mark(out, "end", look);
  }

  /** Writes a live reference; one that points at nothing is written as plain words. */
  static boolean reference(Writing writing, Inline.Reference reference, RunLook look) {
    String key = BlockMark.key(reference.target(), look.around());
    return writing
        .targets()
        .find(key)
        .map(
            target -> {
              reference(writing, target, reference.shown(), look);
              return true;
            })
        .orElse(false);
  }

  private static void reference(
      Writing writing, ReferenceTargets.Target target, String shown, RunLook look) {
    Markup out = writing.out();
    String name = writing.bookmarks().name(target.key());
    if (target.typed()) {
      write(out, "REF " + name + " \\h \\* MERGEFORMAT", shown, look);
      return;
    }
    Numbered.Number number =
        writing.numbered().numbers().getOrDefault(target.key(), new Numbered.Number("", shown));
    if (target.parent().isPresent() && !shown.equals(number.cited())) {
      here(writing, name, number, shown, look);
      return;
    }
    words(out, number.front(), look);
    counted(writing, target, name, number, look);
    words(out, number.back(), look);
  }

  /** A citation that calls the clause in which it stands by a word, not by its number. */
  private static void here(
      Writing writing, String name, Numbered.Number number, String shown, RunLook look) {
    String own = number.printed().replaceFirst("\\.$", "");
    int at = shown.lastIndexOf(own);
    Markup out = writing.out();
    if (at < 0) {
      words(out, shown, look);
      return;
    }
    words(out, shown.substring(0, at), look);
    write(out, "REF " + name + " \\n \\h", own, look);
    words(out, shown.substring(at + own.length()), look);
  }

  private static void counted(
      Writing writing,
      ReferenceTargets.Target target,
      String name,
      Numbered.Number number,
      RunLook look) {
    Markup out = writing.out();
    String core = number.core();
    Numbered.Number above =
        target.parent().map(writing.numbered().numbers()::get).orElse(NO_NUMBER);
    String own = number.printed().replaceFirst("\\.$", ""); // as Word gives it
    String rest = core.startsWith(above.core()) ? core.substring(above.core().length()) : "";
    int at = above.core().isEmpty() || own.isEmpty() ? -1 : rest.indexOf(own);
    if (at > 0) { // a word of the citation stands before and behind the number
      String key = target.parent().orElseThrow();
      ReferenceTargets.Target parent = writing.targets().find(key).orElseThrow();
      counted(writing, parent, writing.bookmarks().name(key), above, look);
      words(out, rest.substring(0, at), look);
      write(out, "REF " + name + " \\n \\h", own, look);
      words(out, rest.substring(at + own.length()), look);
      return;
    }
    // Word drops a full stop only at the very end: under "1." its full context of "(a)" would be
    // "1.(a)". Two fields, one a level, each give what lawyers write: "1" and "(a)".
    if (above.printed().endsWith(".")
        && core.startsWith(above.core())
        && !core.startsWith(above.printed())) {
      String parent = writing.bookmarks().name(target.parent().orElseThrow());
      write(out, "REF " + parent + " \\w \\h", above.core(), look);
      write(out, "REF " + name + " \\n \\h", core.substring(above.core().length()), look);
    } else {
      write(out, "REF " + name + " \\w \\h", core, look);
    }
  }

  /** Words of a citation that Word does not count, as 第 and 款. */
  private static void words(Markup out, String words, RunLook look) {
    if (!words.isEmpty()) {
      out.open("w:r");
      look.write(out);
      out.open("w:t", "xml:space", "preserve").text(words).close().close();
    }
  }

  private static final Numbered.Number NO_NUMBER = new Numbered.Number("", "");

  private static void mark(Markup out, String type, RunLook look) {
    out.open("w:r");
    look.write(out);
    out.leaf("w:fldChar", "w:fldCharType", type).close();
  }
}
