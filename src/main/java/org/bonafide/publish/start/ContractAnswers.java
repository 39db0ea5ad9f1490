package org.bonafide.publish.start;

import java.util.List;

/**
 * What somebody knows who wants a contract. Whatever is empty is not known and stays out of the
 * record.
 *
 * @param language the tag of the language of the documents
 * @param title of the record; that of the works where it is empty
 * @param people who contracts
 * @param works titles of what is to be made
 * @param tools names of what may be used
 * @param noAi whether AI tools may not be used at all
 * @param law a code, or a law in words
 * @param position {@code agency, balanced} or {@code freelancer}
 * @param likeness {@code no-replica, with-consent} or {@code not-concerned}
 */
public record ContractAnswers(
    String language,
    String title,
    People people,
    List<String> works,
    List<String> tools,
    boolean noAi,
    String law,
    String position,
    String likeness,
    String clientPolicy,
    String price) {

  /**
   * Who contracts.
   *
   * @param kind {@code individual} or {@code company}
   */
  public record People(String agency, String freelancer, String kind) {}

  public ContractAnswers {
    works = List.copyOf(works);
    tools = List.copyOf(tools);
  }
}
