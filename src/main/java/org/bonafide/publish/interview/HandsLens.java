package org.bonafide.publish.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bonafide.project.yaml.RecordKeys;
import org.bonafide.publish.interview.PartSteps.StatedStep;
import org.bonafide.publish.start.TypedList;

/**
 * The people who made a part, or who did what was done to it then, typed by their names. Whoever of
 * the record has a name is that person; a new name is a new person, of whom nothing else is stated.
 * A part of which the record names other people for each act is not asked about: it says more than
 * an answer could.
 *
 * @param first whether it is the making, and not what came then
 */
record HandsLens(boolean first) implements Lens {

  private static final String PEOPLE = "people";
  private static final String ID = "maker";
  private static final String OURS = ID + "(-[0-9]+)?";
  private static final String BY = ".by";

  /** Acts of people; what a tool generates by itself nobody signs. */
  private List<StatedStep> steps(RecordKeys record, QuestionScope scope) {
    PartSteps all = new PartSteps(record, scope.part());
    List<StatedStep> signed = all.all().stream().filter(one -> !one.is("act", "generate")).toList();
    List<String> making = MakerLens.making(all).stream().map(StatedStep::path).toList();
    if (making.isEmpty()) {
      return first ? signed : List.of(); // acts of another kind than the page asks about
    }
    return signed.stream().filter(one -> making.contains(one.path()) == first).toList();
  }

  private static List<String> by(StatedStep step) {
    return step.record().values(step.path() + BY);
  }

  @Override
  public boolean isAsked(RecordKeys record, QuestionScope scope) {
    List<StatedStep> steps = steps(record, scope);
    return !steps.isEmpty()
        && steps.stream().map(HandsLens::by).distinct().count() == 1
        && by(steps.get(0)).stream().noneMatch(id -> NamedMakers.name(record, id).isEmpty());
  }

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    return FieldAnswer.text(
        steps(record, scope).stream()
            .limit(1)
            .flatMap(step -> by(step).stream())
            .map(id -> NamedMakers.name(record, id))
            .map(name -> name.matches(".*[,;\uFF0C\uFF1B\u3001].*") ? '"' + name + '"' : name)
            .collect(Collectors.joining(", ")));
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    List<StatedStep> steps = steps(record, scope);
    List<String> paths = steps.stream().map(one -> one.path() + BY).toList();
    List<String> before = by(steps.get(0));
    List<String> names = TypedList.works(answer.text());
    List<String> ids = new ArrayList<>();
    RecordKeys changed = record;
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      RecordKeys now = changed;
      Optional<String> known =
          now.keys(PEOPLE).stream().filter(id -> NamedMakers.isCalled(now, id, name)).findFirst();
      String there = i < before.size() ? before.get(i) : "";
      boolean anew = !ids.contains(there) && isOurs(now, there, paths); // the name is being typed
      String id = known.orElseGet(() -> anew ? there : FreshId.in(now, PEOPLE, ID));
      changed = known.isEmpty() ? now.with(PEOPLE + "." + id + ".name", name) : now;
      ids.add(id);
    }
    List<String> all = ids.stream().distinct().toList();
    for (String path : paths) {
      changed =
          all.isEmpty()
              ? changed.without(path)
              : changed.with(path, all.size() == 1 ? all.get(0) : all);
    }
    for (String id : before) {
      boolean gone = !all.contains(id) && isOurs(changed, id, List.of());
      changed = gone ? changed.without(PEOPLE + "." + id) : changed;
    }
    return changed;
  }

  /** Whether somebody was put in by such an answer, and is named nowhere else. */
  private static boolean isOurs(RecordKeys record, String id, List<String> here) {
    return id.matches(OURS)
        && record.keys(PEOPLE + "." + id).equals(List.of("name"))
        && record.texts("").entrySet().stream()
            .filter(one -> Objects.equals(one.getValue(), id))
            .allMatch(
                one ->
                    here.contains(one.getKey().replaceFirst("\\.[0-9]+$", ""))
                        || here.contains(one.getKey()));
  }
}
