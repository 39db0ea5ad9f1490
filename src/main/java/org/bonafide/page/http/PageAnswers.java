package org.bonafide.page.http;

/** Whoever answers what the gate lets in, and says why something is not answered. */
@FunctionalInterface
public interface PageAnswers {

  /** The answer to a request that was let in. */
  PageAnswer answer(PageRequest request);

  /**
   * What is said in place of an answer.
   *
   * @param request with its headers at least
   * @param about a name that says more: the kind of a fault; else empty
   */
  default PageAnswer refused(PageRequest request, Refused why, String about) {
    return PageAnswer.text(why.status(), (why.key() + " " + about).strip());
  }
}
