package org.bonafide.word.drafts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bonafide.word.Host;
import org.bonafide.word.XmlNode;

/**
 * Two drafts of ours as one Word file with tracked changes: accept them all and the new draft's
 * words stand there, reject them all and the old one's do. Clauses belong together by the bookmarks
 * that name them, then paragraphs and rows by their words. Paragraphs, rows, fields and notes that
 * only one has are taken whole. Where a paragraph has another style, list level or alignment than
 * it had, that is tracked too; all other form, headers and footers are those of the new draft.
 *
 * <p>Example: {@code Redline.of(before, after, "Bonafide").bytes()}.
 *
 * @param bytes the whole file
 * @param insertions how many there are
 * @param deletions how many there are
 * @param forms how many paragraphs stand in another form than before
 */
public record Redline(byte[] bytes, int insertions, int deletions, int forms) {

  private static final double ALIKE = 0.4;
  private static final long MOST = 200_000; // pairs of blocks that are held against each other
  private static final Set<String> TAKEN = Set.of("p", "tbl");

  /** Compares two drafts. */
  public static Redline of(Host before, Host after, String author) {
    TrackedMarkup markup = new TrackedMarkup(author, freeId(after), marks(after));
    String body =
        new Compared(markup).blocks(before.body().children(), after.body().children(), true);
    String text =
        after.text().substring(0, after.body().inside())
            + body
            + after.text().substring(after.body().close());
    byte[] bytes = after.parts().with(Map.of(after.part(), text.getBytes(StandardCharsets.UTF_8)));
    return new Redline(bytes, markup.insertions(), markup.deletions(), markup.forms());
  }

  private static Set<String> marks(Host host) {
    return host.root()
        .walk()
        .filter(one -> one.local().equals("bookmarkStart"))
        .map(one -> one.attribute("name"))
        .collect(Collectors.toSet());
  }

  private static long freeId(Host host) {
    return 1
        + host.root()
            .walk()
            .map(one -> one.attribute("id"))
            .filter(id -> id.matches("\\d{1,9}"))
            .mapToLong(Long::parseLong)
            .max()
            .orElse(0);
  }

  /** Writes the comparison of two rows of blocks. */
  private record Compared(TrackedMarkup markup) {

    String blocks(List<XmlNode> before, List<XmlNode> after, boolean byClause) {
      List<XmlNode> old = before.stream().filter(one -> TAKEN.contains(one.local())).toList();
      StringBuilder xml = new StringBuilder();
      int i = 0;
      int j = 0;
      List<int[]> same =
          byClause
              ? WordChanges.common(names(old), names(after), Compared::isHead)
              : WordChanges.common(old, after, Compared::isSame);
      for (int[] pair : same) {
        xml.append(between(old.subList(i, pair[0]), after.subList(j, pair[1]), byClause));
        xml.append(pair(old.get(pair[0]), after.get(pair[1])));
        i = pair[0] + 1;
        j = pair[1] + 1;
      }
      return xml.append(
              between(old.subList(i, old.size()), after.subList(j, after.size()), byClause))
          .toString();
    }

    private String between(List<XmlNode> old, List<XmlNode> after, boolean byClause) {
      if (byClause) {
        return blocks(old, after, false);
      }
      StringBuilder xml = new StringBuilder();
      int i = 0;
      int j = 0;
      boolean tooMany = (long) old.size() * after.size() > MOST;
      for (int[] pair :
          tooMany ? List.<int[]>of() : WordChanges.common(old, after, Compared::isAlike)) {
        for (; i < pair[0]; i++) {
          xml.append(markup.block(old.get(i), false));
        }
        for (; j < pair[1]; j++) {
          xml.append(added(after.get(j)));
        }
        xml.append(pair(old.get(i++), after.get(j++)));
      }
      for (; i < old.size(); i++) {
        xml.append(markup.block(old.get(i), false));
      }
      for (; j < after.size(); j++) {
        xml.append(added(after.get(j)));
      }
      return xml.toString();
    }

    private String added(XmlNode block) {
      return TAKEN.contains(block.local()) ? markup.block(block, true) : block.written();
    }

    private String pair(XmlNode old, XmlNode after) {
      boolean paragraph = after.local().equals("p");
      if (isSame(old, after) && (paragraph || haveOneForm(old, after))) {
        return paragraph ? ParagraphForm.of(old, after).written(after, markup) : after.written();
      }
      if (paragraph && !isAlike(old, after)) { // a clause that says something else altogether
        return markup.block(old, false) + markup.block(after, true);
      }
      return paragraph ? paragraph(old, after) : table(old, after);
    }

    private String paragraph(XmlNode old, XmlNode after) {
      StringBuilder xml = new StringBuilder("<w:p>");
      xml.append(ParagraphForm.of(old, after).properties(markup));
      List<DraftAtom> gone = DraftAtom.of(old).stream().filter(one -> !one.isMark()).toList();
      List<DraftAtom> now = DraftAtom.of(after);
      int i = 0;
      int j = 0;
      for (int[] pair :
          WordChanges.steady(
              WordChanges.common(gone, now, DraftAtom::says), gone, now, DraftAtom::weight)) {
        xml.append(markup.deleted(DraftAtom.runs(gone.subList(i, pair[0]))));
        inserted(now.subList(j, pair[1]), xml);
        i = pair[0] + 1;
        j = pair[1] + 1;
        xml.append(now.get(pair[1]).xml());
      }
      xml.append(markup.deleted(DraftAtom.runs(gone.subList(i, gone.size()))));
      inserted(now.subList(j, now.size()), xml);
      return xml.append("</w:p>").toString();
    }

    private void inserted(List<DraftAtom> atoms, StringBuilder xml) {
      List<DraftAtom> words = new ArrayList<>();
      for (DraftAtom atom : atoms) {
        if (atom.isMark()) {
          xml.append(markup.inserted(DraftAtom.runs(words))).append(atom.xml());
          words.clear();
        } else {
          words.add(atom);
        }
      }
      xml.append(markup.inserted(DraftAtom.runs(words)));
    }

    private String table(XmlNode old, XmlNode after) {
      StringBuilder xml = new StringBuilder("<w:tbl>");
      after.children().stream()
          .filter(one -> !one.local().equals("tr"))
          .forEach(one -> xml.append(one.written()));
      List<XmlNode> gone = rows(old);
      List<XmlNode> now = rows(after);
      int i = 0;
      int j = 0;
      for (int[] pair : WordChanges.common(gone, now, Compared::isAlikeRow)) {
        for (; i < pair[0]; i++) {
          xml.append(markup.row(gone.get(i), false));
        }
        for (; j < pair[1]; j++) {
          xml.append(markup.row(now.get(j), true));
        }
        xml.append(row(gone.get(i++), now.get(j++)));
      }
      for (; i < gone.size(); i++) {
        xml.append(markup.row(gone.get(i), false));
      }
      for (; j < now.size(); j++) {
        xml.append(markup.row(now.get(j), true));
      }
      return xml.append("</w:tbl>").toString();
    }

    private String row(XmlNode old, XmlNode after) {
      if (text(old).equals(text(after)) && haveOneForm(old, after)) {
        return after.written();
      }
      List<XmlNode> gone = cells(old);
      StringBuilder xml = new StringBuilder("<w:tr>");
      int at = 0;
      for (XmlNode one : after.children()) {
        xml.append(one.local().equals("tc") ? cell(gone.get(at++), one) : one.written());
      }
      return xml.append("</w:tr>").toString();
    }

    /** The last paragraph of a cell cannot go, so the last ones of both belong together. */
    private String cell(XmlNode old, XmlNode after) {
      List<XmlNode> gone = content(old);
      List<XmlNode> now = content(after);
      StringBuilder xml = new StringBuilder("<w:tc>");
      after.child("tcPr").ifPresent(own -> xml.append(own.written()));
      xml.append(blocks(gone.subList(0, gone.size() - 1), now.subList(0, now.size() - 1), false));
      XmlNode lastGone = gone.get(gone.size() - 1);
      XmlNode last = now.get(now.size() - 1);
      xml.append(
          isSame(lastGone, last)
              ? ParagraphForm.of(lastGone, last).written(last, markup)
              : paragraph(lastGone, last));
      return xml.append("</w:tc>").toString();
    }

    private static List<XmlNode> content(XmlNode cell) {
      return cell.children().stream().filter(one -> !one.local().equals("tcPr")).toList();
    }

    private static List<XmlNode> rows(XmlNode table) {
      return table.children().stream().filter(one -> one.local().equals("tr")).toList();
    }

    private static List<XmlNode> cells(XmlNode row) {
      return row.children().stream().filter(one -> one.local().equals("tc")).toList();
    }

    private static String text(XmlNode node) {
      return DraftText.text(node, Set.of());
    }

    /** Whether both are the heading of one clause or schedule. */
    private static boolean isHead(Optional<String> a, Optional<String> b) {
      return a.isPresent() && a.equals(b);
    }

    private static List<Optional<String>> names(List<XmlNode> blocks) {
      return blocks.stream().map(Compared::name).toList();
    }

    /** The bookmark that names a clause; those that only count ({@code _n12}) change. */
    private static Optional<String> name(XmlNode block) {
      return block.local().equals("p")
          ? block.children().stream()
              .filter(one -> one.local().equals("bookmarkStart"))
              .map(one -> TrackedMarkup.base(one.attribute("name")))
              .filter(name -> !name.matches("_n\\d+"))
              .findFirst()
          : Optional.empty();
    }

    private static boolean isSame(XmlNode a, XmlNode b) {
      return TAKEN.contains(b.local())
          && a.local().equals(b.local())
          && text(a).equals(text(b))
          && paragraphs(a).count() == paragraphs(b).count();
    }

    /** Whether each paragraph of a table or row stands in the form that it had. */
    private static boolean haveOneForm(XmlNode a, XmlNode b) {
      List<XmlNode> old = paragraphs(a).toList();
      List<XmlNode> after = paragraphs(b).toList();
      return old.size() == after.size()
          && IntStream.range(0, old.size())
              .allMatch(i -> ParagraphForm.of(old.get(i), after.get(i)).before().isEmpty());
    }

    private static Stream<XmlNode> paragraphs(XmlNode node) {
      return node.walk().filter(one -> one.local().equals("p"));
    }

    private static boolean isAlike(XmlNode a, XmlNode b) {
      return TAKEN.contains(b.local())
          && a.local().equals(b.local())
          && WordChanges.likeness(text(a), text(b)) >= ALIKE;
    }

    private static boolean isAlikeRow(XmlNode a, XmlNode b) {
      return cells(a).size() == cells(b).size()
          && cells(a).stream().allMatch(Compared::endsInText)
          && cells(b).stream().allMatch(Compared::endsInText)
          && WordChanges.likeness(text(a), text(b)) >= ALIKE;
    }

    private static boolean endsInText(XmlNode cell) {
      List<XmlNode> content = content(cell);
      return !content.isEmpty() && content.get(content.size() - 1).local().equals("p");
    }
  }
}
