package org.bonafide.law;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bonafide.data.Words;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * A law with an office at which works are registered. Its data stand in the folder {@code
 * jurisdictions/<id>}; Java says only what a table cannot.
 *
 * <p>Example: {@code us}, at the US Copyright Office.
 */
public interface Jurisdiction {

  /** What its folder says of it. */
  Profile profile();

  /** Assesses one finished work. */
  Statement assess(Project project, EvidenceReview evidence, Work work);

  /** What is wrong with the record or the statement; rules are one a file. */
  List<Finding> check(Project project, Work work, Statement statement);

  /**
   * The days that this law counts from days of a work; none where it counts none, and none for a
   * registration where the work has one or where nothing in it can be claimed.
   */
  default List<DueDay> days(Project project, Work work) {
    return List.of();
  }

  /** The form in which a statement is entered. */
  Form form();

  default String id() {
    return profile().id();
  }

  /**
   * The file {@code jurisdiction.yaml} of a folder.
   *
   * @param name as in {@code United States}
   * @param language in which its office reads
   * @param printsMaking whether its paper prints, of each element, that nothing generated is in it
   * @param places words of an address that mean it; codes and names
   * @param papers in which its statement is drafted; none where it has no office
   * @param meant the places as patterns: a name in letters stands alone, one in characters may
   *     stand within others
   */
  record Profile(
      String id,
      Words name,
      Locale language,
      boolean printsMaking,
      List<String> places,
      List<StatementPaper> papers,
      List<Pattern> meant) {

    Profile(
        String id,
        Words name,
        Locale language,
        boolean printsMaking,
        List<String> places,
        List<StatementPaper> papers) {
      this(
          id,
          name,
          language,
          printsMaking,
          List.copyOf(places),
          List.copyOf(papers),
          places.stream().map(Profile::pattern).toList());
    }

    private static Pattern pattern(String name) {
      String letter = "[\\p{L}&&\\p{IsLatin}]";
      return Pattern.compile(
          "(?iu)(?<!" + letter + ")" + Pattern.quote(name) + "(?!" + letter + ")");
    }

    /** Whether an address or several mean this place. */
    boolean isMeantBy(String places) {
      return meant.stream().anyMatch(name -> name.matcher(places).find());
    }
  }

  /**
   * A form.
   *
   * @param name as in {@code the US form}
   * @param authority the id of the authority for it
   * @param checked the day on which it was last checked
   */
  record Form(String name, String authority, String checked) {}
}
