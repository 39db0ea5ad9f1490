package org.bonafide.law.table;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.data.Data;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.Sentence;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * Where a field of a form has its entry from.
 *
 * <p>Example: {@code {id: type, from: category, words: types}}, where {@code types} is a section of
 * {@code words} in the form, with its word for each kind of work.
 *
 * @param from the name of an entry
 * @param asks what an open point says is missing; empty where the entry says it
 * @param key the key that would close it; empty where the entry says it
 * @param words the form’s own words for a kind of work
 */
public record FieldSource(String from, Sentence asks, String key, Map<String, String> words) {

  /** The keys of a field that are read here. */
  public static final String KEYS = "from asks key words";

  /** That of a field of a law with Java; none where that fills it. */
  public static Optional<FieldSource> find(Data form, Data field) {
    Set<String> plain = FactList.of("record").only(n -> !n.startsWith("author")).names();
    return field.has("from")
        ? Optional.of(read(form.child("words"), field, plain))
        : Optional.empty();
  }

  static FieldSource read(Data words, Data field, Set<String> entries) {
    String from = field.oneOf("from", entries);
    if (field.has("words") && !from.equals("category")) {
      field.fault("words", "are read for \"category\" only", "Take them out.");
    }
    return new FieldSource(
        from,
        new Sentence(field.words("asks")),
        field.text("key"),
        field.has("words") ? words.strings(field.text("words")) : Map.of());
  }

  /** The entry of a law with Java, of what the record states alone. */
  public FieldEntry filled(Project project, Work work) {
    RecordEntries entries = new RecordEntries(project, work, Optional.empty());
    return filled(entries.of(from, false), work);
  }

  /** The entry as this field has it. */
  FieldEntry filled(FieldEntry entry, Work work) {
    FieldEntry said = words.isEmpty() ? entry : worded(entry, work);
    String field = key.isEmpty() || said.field().isEmpty() ? said.field() : key;
    boolean asked = said.state() == FieldEntry.State.OPEN && !asks.isEmpty();
    return new FieldEntry(said.state(), asked ? asks : said.text(), said.boxes(), field);
  }

  private FieldEntry worded(FieldEntry entry, Work work) {
    String word = words.getOrDefault(work.category().word(), "");
    return FieldEntry.text(entry.field(), word, entry.text());
  }
}
