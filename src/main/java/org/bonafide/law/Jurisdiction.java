package org.bonafide.law;

import java.util.List;
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

  /** The form in which a statement is entered. */
  Form form();

  default String id() {
    return profile().id();
  }

  /**
   * The file {@code jurisdiction.yaml} of a folder.
   *
   * @param name as in {@code United States}
   * @param places words of an address that mean it; codes and names, matched as whole words
   */
  record Profile(String id, Words name, List<String> places) {
    public Profile {
      places = List.copyOf(places);
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
