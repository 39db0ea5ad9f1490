package org.bonafide.publish.interview;

import org.bonafide.project.yaml.RecordKeys;

/** What a form asks of the one who is asked about as the author, unless others made the work. */
final class AuthorLens extends TextLens {

  @Override
  public boolean isAsked(RecordKeys record, QuestionScope scope) {
    return NamedMakers.isAuthor(record, scope);
  }
}
