package org.bonafide.publish.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bonafide.project.yaml.RecordKeys;
import org.bonafide.publish.start.TypedList;

/**
 * The titles of what is to be made. A title that is typed anew in its place is the same work; what
 * a work says besides stays, and a work that says more is not taken away.
 */
final class PlannedLens implements Lens {

  private static final String WORKS = "works";

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    return FieldAnswer.text(
        record.keys(WORKS).stream()
            .map(id -> record.value("works." + id + ".title"))
            .filter(title -> !StockWords.in("untitled").containsValue(title))
            .map(title -> title.matches(".*[,;].*") ? '"' + title + '"' : title)
            .collect(Collectors.joining(", ")));
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    List<String> titles = TypedList.works(answer.text());
    List<String> ids = record.keys(WORKS);
    RecordKeys changed = record;
    for (int i = 0; i < Math.max(ids.size(), titles.size()); i++) {
      if (i >= ids.size()) {
        changed = changed.with(WORKS + "." + free(changed, titles.get(i)), work(titles.get(i)));
      } else if (i < titles.size()) {
        changed = changed.with("works." + ids.get(i) + ".title", titles.get(i));
      } else if (isPlain(record, ids.get(i))) {
        changed = changed.without("works." + ids.get(i));
      }
    }
    return changed;
  }

  private static Map<String, Object> work(String title) {
    Map<String, Object> work = new LinkedHashMap<>();
    work.put("title", title);
    work.put("status", "planned");
    return work;
  }

  private static boolean isPlain(RecordKeys record, String id) {
    return List.of("title", "status").containsAll(record.keys("works." + id));
  }

  private static String free(RecordKeys record, String title) {
    String plain = FreshId.plain(title);
    return FreshId.in(record, WORKS, plain.matches("[a-z][a-z0-9-]{0,40}") ? plain : "work");
  }
}
