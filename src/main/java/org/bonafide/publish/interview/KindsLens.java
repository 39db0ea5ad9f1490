package org.bonafide.publish.interview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.project.yaml.RecordKeys;
import org.bonafide.publish.start.PlainAnswers;

/**
 * What is in a work: each kind is a part of it. What is made while people use it is a part too, and
 * where it is not there, the record says that nothing is.
 */
final class KindsLens implements Lens {

  private static final PlainAnswers TABLE = PlainAnswers.shipped();
  private static final String LIVE = PlainAnswers.LIVE;

  @Override
  public boolean several() {
    return true;
  }

  @Override
  public List<String> choices(RecordKeys record, QuestionScope scope, AnswerField field) {
    List<String> offered = TABLE.kindsInOrder().subList(0, TABLE.offered());
    return Stream.concat(offered.stream(), chosen(record, scope).stream()).distinct().toList();
  }

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    return FieldAnswer.of(List.copyOf(chosen(record, scope)));
  }

  private static Set<String> chosen(RecordKeys record, QuestionScope scope) {
    Set<String> kinds = new LinkedHashSet<>();
    for (String id : record.keys(scope.work() + ".elements")) {
      kinds.add(kind(record, scope, id));
    }
    kinds.remove("");
    return kinds;
  }

  private static String kind(RecordKeys record, QuestionScope scope, String id) {
    boolean live = record.value(element(scope, id) + ".impression.live").equals("yes");
    return live ? LIVE : QuestionScope.ofPart(record, scope.work(), id).kind();
  }

  private static String element(QuestionScope scope, String id) {
    return scope.work() + ".elements." + id;
  }

  /** The parts of which it is asked who made them. */
  static List<String> parts(RecordKeys record, String work) {
    QuestionScope scope = new QuestionScope(work, "", "");
    List<String> ids = record.keys(work + ".elements");
    return ids.stream()
        .filter(id -> !kind(record, scope, id).equals(LIVE))
        .filter(id -> !id.endsWith("-added") || !ids.contains(id.replaceFirst("-added$", "")))
        .toList();
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    String title = scope.work() + ".title";
    RecordKeys changed = record.has(title) ? record : record.with(title, record.value("title"));
    List<String> known = record.keys("tools");
    for (String id : record.keys(scope.work() + ".elements")) {
      String kind = kind(record, scope, id);
      if (!kind.isEmpty() && !answer.chosen().contains(kind)) {
        changed = changed.without(element(scope, id));
      }
    }
    Set<String> before = chosen(record, scope);
    List<String> fresh = new ArrayList<>(answer.chosen());
    fresh.removeAll(before);
    for (String kind : fresh) {
      changed = with(changed, scope, kind);
    }
    return NamedTools.pruned(live(changed, scope, answer), known);
  }

  private static RecordKeys with(RecordKeys record, QuestionScope scope, String kind) {
    String id = FreshId.in(record, scope.work() + ".elements", kind);
    String what = TABLE.kinds().containsKey(kind) ? TABLE.kinds().get(kind).what() : "";
    RecordKeys changed = record;
    if (!what.isEmpty()) {
      changed = changed.with(element(scope, id) + ".what", what);
    }
    changed = changed.with(element(scope, id) + ".describe", StockWords.in("label.parts." + kind));
    return kind.equals(LIVE)
        ? changed.with(element(scope, id) + ".impression.live", "yes")
        : changed;
  }

  /** That nothing is made in use is said of the work, or of each part beside the one that is. */
  private static RecordKeys live(RecordKeys record, QuestionScope scope, FieldAnswer answer) {
    String ofWork = scope.work() + ".impression.live";
    boolean live = answer.chosen().contains(LIVE);
    RecordKeys changed =
        live || answer.chosen().isEmpty() ? record.without(ofWork) : record.with(ofWork, "no");
    for (String id : record.keys(scope.work() + ".elements")) {
      String path = element(scope, id) + ".impression.live";
      if (!kind(record, scope, id).equals(LIVE)) {
        changed = live ? changed.with(path, "no") : changed.without(path);
      }
    }
    return changed;
  }
}
