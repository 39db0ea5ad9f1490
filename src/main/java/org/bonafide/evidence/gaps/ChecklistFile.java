package org.bonafide.evidence.gaps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bonafide.data.Data;
import org.bonafide.data.FolderIndex;
import org.bonafide.data.Kept;
import org.bonafide.data.Words;

/**
 * What the courts and offices of one law ask ({@code jurisdictions/<id>/checklist.yaml}).
 *
 * @param law the id of the law
 * @param asks who asks, in words
 * @param onlyThen whether nothing made later replaces what was not kept at the time
 */
record ChecklistFile(String law, Words asks, boolean onlyThen, List<Question> questions) {

  private static final String FOLDER = "/org/bonafide/jurisdictions/";

  private static final Kept<List<ChecklistFile>> SHIPPED =
      new Kept<>(
          () ->
              FolderIndex.names("jurisdictions", "checklists").stream()
                  .map(ChecklistFile::shipped)
                  .toList());

  ChecklistFile {
    questions = List.copyOf(questions);
  }

  /**
   * A question.
   *
   * @param id as in {@code cn-seed}
   * @param next what to keep next
   * @param answer how it stands for a work
   */
  record Question(
      String id,
      Words title,
      Words next,
      String authority,
      Function<GapsOfWork, Answered> answer) {}

  /**
   * Those on the class path, in the order of the indexes {@code checklists.index}.
   *
   * @throws org.bonafide.data.FaultyData with what is wrong in one, at every call
   */
  static List<ChecklistFile> all() {
    return SHIPPED.get();
  }

  private static ChecklistFile shipped(String law) {
    return Data.shipped(
        ChecklistFile.class, FOLDER + law + "/checklist.yaml", data -> read(law, data));
  }

  static ChecklistFile read(String law, Data data) {
    data.knows("asks only-then questions");
    Map<String, Question> all = new LinkedHashMap<>();
    data.children("questions")
        .forEach(
            (id, one) -> {
              if (!id.startsWith(law + "-")) {
                one.fault("title", "belongs to \"" + id + "\"", "Begin its id with " + law + "-.");
              }
              all.put(id, question(id, one));
            });
    return new ChecklistFile(
        law, data.words("asks"), data.answer("only-then"), List.copyOf(all.values()));
  }

  private static Question question(String id, Data one) {
    one.knows(
        "title next authority answered when without acts elements tools people kept work states"
            + " records own");
    return new Question(
        id, one.words("title"), one.words("next"), one.text("authority"), answer(id, one));
  }

  private static Function<GapsOfWork, Answered> answer(String id, Data one) {
    if (!one.has("answered")) {
      return Measure.read(one)::of;
    }
    Function<GapsOfWork, Answered> java = Gaps.IN_JAVA.get(id);
    if (one.oneOf("answered", Set.of("by the program")).isEmpty() || java == null) {
      one.fault("answered", "names no answer of the program", "Say what is looked at.");
      return of -> Answered.missing();
    }
    return java;
  }
}
