package org.bonafide.publish.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bonafide.evidence.gaps.Checklist;
import org.bonafide.evidence.gaps.Gap;
import org.bonafide.evidence.gaps.Gaps;
import org.bonafide.evidence.gaps.Standing;
import org.bonafide.project.Work;

/**
 * How a work stands before the questions of courts and offices, in words.
 *
 * @param counts how many questions stand how, as in {@code 3 missing}
 * @param lost whether a question lacks its record where nothing made later can replace it
 */
public record WorkGaps(
    String work, String title, List<Question> questions, List<String> counts, boolean lost) {

  public WorkGaps {
    questions = List.copyOf(questions);
    counts = List.copyOf(counts);
  }

  /**
   * A question and how it stands.
   *
   * @param next what to keep next; empty where nothing is missing or weak
   * @param settled whether it is present or not asked
   */
  public record Question(
      String item, String title, String standing, String why, String next, boolean settled) {}

  /** The ids of the laws that ask. */
  public static List<String> laws() {
    return Gaps.laws();
  }

  /** Every work of a record; of one law, or of all where it is empty. */
  static List<WorkGaps> of(CaseFile.Content content, String law) {
    return content.project().works().values().stream().map(w -> of(content, w, law)).toList();
  }

  private static WorkGaps of(CaseFile.Content content, Work work, String law) {
    Checklist list = new Checklist(Locale.ENGLISH);
    List<Gap> gaps =
        Gaps.of(content.project(), content.evidence(), content.ledger(), work).stream()
            .filter(gap -> law.isEmpty() || gap.law().equals(law))
            .toList();
    return new WorkGaps(
        work.id(),
        work.title(),
        gaps.stream().map(gap -> question(list, gap)).toList(),
        Arrays.stream(Standing.values()).map(s -> count(gaps, s) + " " + list.standing(s)).toList(),
        gaps.stream()
            .anyMatch(g -> g.standing() == Standing.MISSING && Checklist.onlyThen(g.law())));
  }

  private static Question question(Checklist list, Gap gap) {
    boolean lacks = gap.standing() == Standing.MISSING || gap.standing() == Standing.WEAK;
    return new Question(
        gap.item(),
        list.title(gap.item()),
        list.standing(gap.standing()),
        list.why(gap),
        lacks ? list.next(gap.item()) : "",
        !lacks && gap.standing() != Standing.OPEN);
  }

  private static long count(List<Gap> gaps, Standing standing) {
    return gaps.stream().filter(gap -> gap.standing() == standing).count();
  }
}
