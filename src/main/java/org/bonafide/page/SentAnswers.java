package org.bonafide.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bonafide.page.http.PageRequest;
import org.bonafide.publish.interview.FieldAnswer;

/**
 * The answers of a form. Each field is named by {@code field}; what is chosen in it stands in
 * {@code f.NAME}, what is typed in {@code w.NAME.CHOICE}, and how it was answered when the form was
 * shown in {@code m.NAME}.
 *
 * @param answers by field
 * @param before the marks of what was answered before, by field
 */
record SentAnswers(Map<String, FieldAnswer> answers, Map<String, String> before) {

  static SentAnswers of(PageRequest request) {
    boolean unknown = !request.field("unknown").isEmpty();
    boolean over = !request.field("over").isEmpty();
    Map<String, FieldAnswer> answers = new LinkedHashMap<>();
    Map<String, String> before = new HashMap<>();
    for (String name : request.values("field")) {
      String front = "w." + name + ".";
      Map<String, String> words = new HashMap<>();
      request.form().keySet().stream()
          .filter(key -> key.startsWith(front))
          .forEach(key -> words.put(key.substring(front.length()), request.field(key)));
      answers.put(
          name,
          unknown
              ? FieldAnswer.NOTHING
              : new FieldAnswer(
                  request.values("f." + name).stream().filter(one -> !one.isEmpty()).toList(),
                  words));
      if (!over && request.form().containsKey("m." + name)) {
        before.put(name, request.field("m." + name));
      }
    }
    return new SentAnswers(answers, before);
  }
}
