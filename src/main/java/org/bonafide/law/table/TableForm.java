package org.bonafide.law.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bonafide.data.Data;
import org.bonafide.data.Words;
import org.bonafide.law.ClaimLine;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.FormScreen;
import org.bonafide.law.Sentence;
import org.bonafide.project.Person;

/**
 * The form of an office ({@code form.yaml}): screens of fields, each field from one entry.
 *
 * @param name in a sentence, as in {@code the Ruritanian form}
 * @param checked the day on which somebody last looked at it
 */
record TableForm(String name, String authority, String checked, List<Screen> screens) {
  TableForm {
    screens = List.copyOf(screens);
  }

  /**
   * A screen.
   *
   * @param eachAuthor whether there is one for each author
   */
  record Screen(String id, Words name, boolean eachAuthor, List<Field> fields) {
    Screen {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A field.
   *
   * @param source where its entry is from
   * @param limit in characters; 0 where none is known
   */
  record Field(
      String id, Words name, FieldSource source, boolean inPublic, int limit, Words remark) {

    FieldEntry filled(Entries entries) {
      return source.filled(entries.of(source.from(), inPublic), entries.work());
    }
  }

  static TableForm read(Data data, Set<String> authorities) {
    data.knows("name authority checked screens words");
    data.oneOf("authority", authorities);
    if (data.day("checked").isEmpty()) {
      data.fault("checked", "is missing", "Say on which day you looked at the form.");
    }
    Data words = data.child("words");
    List<Screen> screens = new ArrayList<>();
    for (Data screen : data.items("screens")) {
      screen.knows("id name each fields");
      boolean each = screen.has("each") && screen.oneOf("each", Set.of("author")).equals("author");
      List<Field> fields = screen.items("fields").stream().map(f -> field(words, f, each)).toList();
      screens.add(new Screen(screen.text("id"), screen.words("name"), each, fields));
    }
    return new TableForm(data.text("name"), data.text("authority"), data.day("checked"), screens);
  }

  private static Field field(Data words, Data field, boolean ofAuthor) {
    field.knows("id name public limit remark " + FieldSource.KEYS);
    FieldSource source = FieldSource.read(words, field, FactList.of("entries").names());
    String from = source.from();
    boolean needs = from.startsWith("author") && !from.equals("authors");
    if (needs && !ofAuthor) {
      field.fault("from", "asks for one author", "Put it on a screen with \"each: author\".");
    }
    return new Field(
        field.text("id"),
        field.words("name"),
        source,
        field.has("public") && field.answer("public"),
        field.number("limit"),
        field.words("remark"));
  }

  /** A statement with the form as far as it can be filled in. */
  TableStatement filled(Entries entries) {
    List<FormScreen> filled = new ArrayList<>();
    for (Screen screen : screens) {
      List<Person> authors = entries.authors();
      if (!screen.eachAuthor() || authors.isEmpty()) {
        filled.add(filled(screen, entries));
      } else {
        authors.forEach(one -> filled.add(filled(screen, entries.about(one))));
      }
    }
    return entries.statement().with(filled, claimLines(entries));
  }

  /** The fields in which the claim is worded, as a contract schedules them. */
  private List<ClaimLine> claimLines(Entries entries) {
    Locale language = entries.statement().law().language();
    List<ClaimLine> lines = new ArrayList<>();
    for (Screen screen : screens) {
      for (Field field : screen.fields()) {
        FieldEntry filling = field.filled(entries);
        boolean claim = Set.of("claimed", "excluded").contains(field.source().from());
        if (claim && filling.state() == FieldEntry.State.FILLED) {
          lines.add(new ClaimLine(new Sentence(field.name()), filling.text().in(language)));
        }
      }
    }
    return lines;
  }

  private static FormScreen filled(Screen screen, Entries entries) {
    return new FormScreen(
        screen.id(),
        new Sentence(screen.name()),
        screen.fields().stream().map(field -> filled(field, entries)).toList());
  }

  private static FormScreen.Field filled(Field field, Entries entries) {
    FieldEntry filling = field.filled(entries);
    return new FormScreen.Field(
        field.id(),
        new Sentence(field.name()),
        filling,
        new Sentence(field.remark()),
        field.inPublic(),
        field.limit(),
        filling.length());
  }
}
