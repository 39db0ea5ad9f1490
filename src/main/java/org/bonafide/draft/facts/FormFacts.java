package org.bonafide.draft.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.draft.markdown.Fact;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.FormScreen;

/**
 * The screens of an application as templates see them: each field with its entry, or an open point,
 * and a remark that says what the field has room for and who can read it.
 */
record FormFacts(Facts facts) {

  List<Map<String, Object>> screens(List<FormScreen> screens) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (FormScreen screen : screens) {
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("id", screen.id());
      view.put("name", screen.name().in(facts.language()));
      view.put("fields", screen.fields().stream().map(this::field).toList());
      all.add(view);
    }
    return all;
  }

  private Map<String, Object> field(FormScreen.Field field) {
    Map<String, Object> view = new LinkedHashMap<>();
    FieldEntry filling = field.filling();
    view.put("id", field.id());
    view.put("name", field.name().in(facts.language()));
    view.put("state", filling.state().word());
    view.put("boxes", filling.boxes());
    view.put("entry", entry(filling));
    view.put("remark", remark(field));
    return view;
  }

  /** The entry, an open point that asks for it, or nothing. */
  private Object entry(FieldEntry filling) {
    String words = filling.text().in(facts.language());
    return switch (filling.state()) {
      case FILLED -> facts.fact(filling.field(), words);
      case OPEN -> Fact.missing(filling.field(), words);
      case EMPTY, BY_HAND -> "";
    };
  }

  private String remark(FormScreen.Field field) {
    Vocabulary vocabulary = facts.vocabulary();
    List<String> parts = new ArrayList<>();
    FieldEntry.State state = field.filling().state();
    String advice = field.remark().in(facts.language());
    if (state == FieldEntry.State.EMPTY) {
      parts.add(vocabulary.word("entry", "empty"));
    }
    if (!advice.isEmpty()) {
      parts.add(sentence(advice));
    }
    if (state == FieldEntry.State.FILLED && field.limit() > 0) {
      parts.add(budget(field));
    }
    if (state == FieldEntry.State.BY_HAND) {
      parts.add(vocabulary.word("entry", "by-hand"));
    }
    if (field.isPublic() && state != FieldEntry.State.EMPTY) {
      parts.add(vocabulary.word("entry", "public"));
    }
    return vocabulary.grammar().sentences(parts);
  }

  private String budget(FormScreen.Field field) {
    String key =
        field.id().equals("author-created-other")
            ? "budget-own"
            : field.used() == field.filling().length() ? "budget" : "budget-shared";
    return facts
        .vocabulary()
        .word("entry", key)
        .replace("{length}", number(field.filling().length()))
        .replace("{used}", number(field.used()))
        .replace("{limit}", number(field.limit()));
  }

  private String sentence(String words) {
    return facts.vocabulary().grammar().stopped(words);
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
