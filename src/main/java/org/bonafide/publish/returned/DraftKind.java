package org.bonafide.publish.returned;

import java.util.List;
import java.util.Set;
import org.bonafide.draft.clause.LibraryClause;
import org.bonafide.publish.Bonafide;
import org.bonafide.word.Host;
import org.bonafide.word.HostRefused;
import org.bonafide.word.drafts.DraftParagraph;
import org.bonafide.word.drafts.DraftText;

/**
 * Whether a Word file is a draft of ours that came back, or an agreement of somebody else. Our
 * drafts have a bookmark at each clause, which Word keeps and does not show.
 *
 * <p>Example: {@code DraftKind.of(Bonafide.shipped(), "draft.docx", bytes)}.
 */
public enum DraftKind {
  /** It has the bookmarks of several clauses. */
  OURS,
  /** It has none. */
  OTHERS,
  /** It has so few that they may have been copied from a draft of ours, or left over of one. */
  UNCLEAR,
  /** It is no Word file that is read. */
  UNREADABLE;

  private static final int SEVERAL = 3;

  private static final Set<String> OUTSIDE =
      Set.of(DraftText.HEAD, DraftText.SIGNATURES, DraftText.MARGINS);

  /** Of a file that nobody vouches for. */
  public static DraftKind of(Bonafide bonafide, String file, byte[] bytes) {
    List<String> anchors =
        bonafide.clauses().clauses().stream().map(LibraryClause::id).distinct().toList();
    try {
      long clauses =
          DraftText.of(Host.read(file, bytes), anchors).after().stream()
              .map(DraftParagraph::clause)
              .filter(clause -> !OUTSIDE.contains(clause))
              .distinct()
              .count();
      return clauses >= SEVERAL ? OURS : clauses == 0 ? OTHERS : UNCLEAR;
    } catch (HostRefused e) {
      return UNREADABLE;
    }
  }
}
