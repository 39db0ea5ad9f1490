package org.bonafide.publish.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonafide.data.Data;

/**
 * The questions that there are, and which are asked at which door ({@code questions.yaml}).
 *
 * @param doors the ids of the questions in the order in which they are asked
 * @param filled the last names of keys that may be typed where they are open
 * @param named the same of keys at which somebody stands, who is typed by name
 * @param chosen the same of keys of which a word is chosen, with these words
 */
record QuestionTable(
    Map<String, List<String>> doors,
    Map<String, InterviewQuestion> questions,
    Set<String> filled,
    Set<String> named,
    Map<String, List<String>> chosen) {

  private static final QuestionTable SHIPPED =
      Data.shipped(QuestionTable.class, "questions.yaml", QuestionTable::read);

  static QuestionTable shipped() {
    return SHIPPED;
  }

  private static QuestionTable read(Data data) {
    data.knows("doors questions filled named chosen");
    Map<String, InterviewQuestion> questions = new LinkedHashMap<>();
    data.children("questions").forEach((id, one) -> questions.put(id, question(id, one)));
    Map<String, List<String>> doors = data.lists("doors");
    data.child("doors")
        .keys()
        .forEach(door -> data.child("doors").eachOf(door, questions.keySet()));
    return new QuestionTable(
        doors,
        questions,
        Set.copyOf(data.texts("filled")),
        Set.copyOf(data.texts("named")),
        data.lists("chosen"));
  }

  private static InterviewQuestion question(String id, Data data) {
    data.knows("part asks open maker real several owner person fields");
    List<AnswerField> fields = new ArrayList<>();
    data.children("fields").forEach((name, field) -> fields.add(field(name, field)));
    return new InterviewQuestion(
        id,
        data.answer("part"),
        data.texts("asks"),
        data.texts("open"),
        data.text("maker"),
        data.answer("real"),
        data.answer("several"),
        data.answer("owner"),
        data.answer("person"),
        fields);
  }

  private static AnswerField field(String name, Data data) {
    data.knows("as key choices");
    Map<String, Map<String, String>> choices = new LinkedHashMap<>();
    data.children("choices").forEach((choice, keys) -> choices.put(choice, keys.strings()));
    return new AnswerField(name, data.oneOf("as", Lenses.KNOWN), data.text("key"), choices);
  }
}
