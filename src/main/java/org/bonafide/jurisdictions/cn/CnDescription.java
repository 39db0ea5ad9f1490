package org.bonafide.jurisdictions.cn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bonafide.law.Advice;
import org.bonafide.law.Assessment;
import org.bonafide.law.FormScreen;
import org.bonafide.law.Reason;
import org.bonafide.law.Sentence;
import org.bonafide.law.Verdict;
import org.bonafide.project.Ref;

/**
 * What goes into the PRC works description for one work.
 *
 * @param owner who owns it and on what ground, as far as the record says
 * @param extent what the applicant claims of it, in both languages
 * @param page the three paragraphs that are filed
 * @param items the items of the annex in order
 * @param elements what the records document of each element
 * @param screens the application form, part by part
 * @param advice what lies beyond the statement
 */
record CnDescription(
    String work,
    Verdict verdict,
    Owner owner,
    Sentence extent,
    Page page,
    List<Item> items,
    List<Reason> reasons,
    List<ElementGrade> elements,
    List<FormScreen> screens,
    Advice advice) {

  /** By work id. */
  static Map<String, CnDescription> of(Assessment assessment) {
    Map<String, CnDescription> all = new LinkedHashMap<>();
    assessment
        .of(China.FOLDER.id(), CnStatement.class)
        .forEach((work, statement) -> all.put(work, statement.description()));
    return all;
  }

  public CnDescription {
    items = List.copyOf(items);
    reasons = List.copyOf(reasons);
    elements = List.copyOf(elements);
    screens = List.copyOf(screens);
  }

  /**
   * The owner of the copyright on the record's day.
   *
   * @param who empty where that is open
   * @param words each with the ground of the right, in both languages
   */
  public record Owner(List<Ref> who, Sentence words) {
    public Owner {
      who = List.copyOf(who);
    }
  }

  /**
   * The description as it is filed: 创作目的, 创作过程, 独创性声明.
   *
   * @param fullness how much of the record the paragraphs tell
   * @param annexed whether words of the record stand in the annex alone
   */
  public record Page(List<Paragraph> paragraphs, Fullness fullness, boolean annexed) {
    public Page {
      paragraphs = List.copyOf(paragraphs);
    }

    /** As it is pasted into a form: each paragraph under its heading. */
    public String text() {
      return paragraphs.stream()
          .map(p -> p.heading() + "\n" + p.text() + "\n")
          .collect(Collectors.joining());
    }

    /** What it takes of a page, in characters of full width. */
    public int room() {
      return CnWords.room(text());
    }

    /** Its characters, headings among them, white space not. */
    public int length() {
      return CnWords.length(text());
    }
  }

  /**
   * A paragraph.
   *
   * @param text in Chinese; empty where the record states nothing
   * @param open what the record leaves open of it, in both languages; empty where nothing
   * @param field the key that would close what is open
   */
  public record Paragraph(String id, String heading, String text, Sentence open, String field) {}

  /**
   * An item of the annex.
   *
   * @param heading in Chinese, as in {@code 创作目的}
   * @param text what the record states; empty where it states nothing
   * @param open what the record leaves open of it, in both languages; empty where nothing
   * @param field the key that would close what is open
   */
  public record Item(String id, String heading, String text, Sentence open, String field) {}

  /**
   * How well the records document an element.
   *
   * @param claimed what records support as a person's contribution; empty words where nothing
   * @param excluded what is not claimed; empty words where nothing was generated
   * @param open what cannot be said for want of a record; empty words where nothing
   */
  public record ElementGrade(
      String element,
      Verdict verdict,
      List<Factor> factors,
      Sentence claimed,
      Sentence excluded,
      Sentence open) {
    public ElementGrade {
      factors = List.copyOf(factors);
    }
  }

  /**
   * A factor that the courts ask for.
   *
   * @param words how it stands, in both languages
   * @param records ids of the records of its acts
   */
  public record Factor(
      CnFactor factor, CnFactor.Status status, Sentence words, List<String> records) {
    public Factor {
      records = List.copyOf(records);
    }
  }
}
