package org.bonafide.page;

import java.util.Map;
import java.util.Optional;
import org.bonafide.data.WordList;
import org.bonafide.page.http.PageRequest;
import org.bonafide.publish.interview.OpenRecord.Came;
import org.bonafide.publish.interview.OpenRecord.Result;

/**
 * What a form says beside its field when what it names was not put in, with what was typed.
 *
 * @param form {@code another} or {@code another-owner}
 */
record NotAdded(String form, String name, String kind, String why) {

  /** The form as it is shown; nothing where what it names stands in the record now. */
  static Optional<NotAdded> of(String form, PageRequest request, Result result) {
    if (result.came() == Came.WRITTEN) {
      return Optional.empty();
    }
    String name = request.field("name");
    FindingFacts said = new FindingFacts(ReaderLanguage.of(request));
    WordList words = WordList.of("interview", said.language());
    String why =
        result
            .why()
            .map(finding -> words.say("page.refused", said.line(finding)))
            .orElseGet(
                () ->
                    name.isBlank()
                        ? words.say("matter.nameless")
                        : words.say("matter.there", name.strip()));
    return Optional.of(new NotAdded(form, name, request.field("kind"), why));
  }

  Map<String, Object> facts() {
    return Map.of("notAdded", Map.of("form", form, "name", name, "kind", kind, "why", why));
  }
}
