package org.bonafide.page.http;

import java.util.Locale;

/**
 * Why a request is not answered as it was meant. The words for it are those of whoever answers
 * ({@link PageAnswers#refused}); nothing of the request is told back.
 *
 * <p>Example: {@code Refused.NOT_LET_IN.key()} is {@code not-let-in}.
 */
public enum Refused {
  /** Neither GET nor HEAD nor POST. */
  OTHER_METHOD(405, false),
  /** The host is not named as this page is. */
  OTHER_NAME(421, false),
  /** A page of another site asks, or one that does not say who it is writes. */
  OTHER_PAGE(403, false),
  /** The browser has not opened the address that lets it in, or that of an earlier start. */
  NOT_LET_IN(403, false),
  HEADER_TWICE(400, false),
  ADDRESS_UNREADABLE(400, false),
  FORM_TOO_LARGE(413, true),
  TOO_MANY_FIELDS(413, true),
  FORM_OF_ANOTHER_KIND(415, true),
  FORM_UNREADABLE(400, true),
  FILES_TOO_LARGE(413, true),
  TOO_MANY_FILES(413, true),
  /** No space, or no right to write. */
  FILES_NOT_WRITTEN(507, true),
  RECORD_NOT_BEGUN(507, true),
  /** A fault of the program. */
  FAULT(500, true);

  private final int status;
  private final boolean inside;

  Refused(int status, boolean inside) {
    this.status = status;
    this.inside = inside;
  }

  /** Of HTTP. */
  public int status() {
    return status;
  }

  /** Whether the gate had let the request in. */
  public boolean inside() {
    return inside;
  }

  /** As words name it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
