package org.bonafide.publish.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.project.yaml.RecordKeys;

/**
 * Whether a work holds material of somebody else: none, or what, whose and under which licence. Of
 * several that stand in a record the first is asked about.
 */
final class OthersLens implements Lens {

  private static final String NONE = "none";
  private static final String SOME = "some";
  private static final List<String> KEYS = List.of("what", "owner", "licence");

  @Override
  public List<String> choices(RecordKeys record, QuestionScope scope, AnswerField field) {
    return List.of(NONE, SOME);
  }

  @Override
  public List<String> typed(QuestionScope scope, String choice) {
    return choice.equals(SOME) ? KEYS : List.of();
  }

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    String path = scope.path(field.key());
    if (record.size(path) == 0) {
      return record.has(path) ? FieldAnswer.of(List.of(NONE)) : FieldAnswer.NOTHING;
    }
    Map<String, String> words = new LinkedHashMap<>();
    for (String key : KEYS) {
      String said = TextLens.text(record, path + ".0." + key);
      if (!said.isEmpty()) {
        words.put(SOME + "." + key, said);
      }
    }
    return new FieldAnswer(List.of(SOME), words);
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    String path = scope.path(field.key());
    boolean ours = record.size(path) <= 1 && KEYS.containsAll(record.keys(path + ".0"));
    if (!answer.chosen().contains(SOME)) {
      RecordKeys changed = ours ? record.without(path) : record;
      return ours && answer.chosen().contains(NONE) ? changed.with(path, List.of()) : changed;
    }
    Map<String, Object> entry = new LinkedHashMap<>();
    for (String key : KEYS) {
      String said = answer.said(SOME + "." + key);
      if (!said.isEmpty()) {
        entry.put(key, said);
      }
    }
    if (entry.isEmpty()) {
      return ours ? record.without(path) : record; // nothing is stated before something is named
    }
    RecordKeys changed = record;
    if (record.size(path) == 0) {
      return record.with(path, List.of(entry));
    }
    for (String key : KEYS) {
      String at = path + ".0." + key;
      changed = entry.containsKey(key) ? changed.with(at, entry.get(key)) : changed.without(at);
    }
    return changed;
  }
}
