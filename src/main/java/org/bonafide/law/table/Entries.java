package org.bonafide.law.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.Improvement;
import org.bonafide.law.Sentence;
import org.bonafide.project.Answer;
import org.bonafide.project.Person;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * What a form may print of a work: facts of the record, and what the tables make of them.
 *
 * @param author the author a screen is about, where it is about one
 */
record Entries(Project project, Work work, TableStatement statement, Optional<Person> author) {

  Entries(Project project, Work work, TableStatement statement) {
    this(project, work, statement, Optional.empty());
  }

  /** The same for a screen about one author. */
  Entries about(Person one) {
    return new Entries(project, work, statement, Optional.of(one));
  }

  /** The people whose expression is claimed, in the order of the record. */
  List<Person> authors() {
    Set<String> ids = new LinkedHashSet<>();
    statement.parts().forEach(part -> ids.addAll(part.by()));
    return project.people().values().stream().filter(p -> ids.contains(p.id())).toList();
  }

  /**
   * An entry.
   *
   * @param inPublic whether everybody can read it
   */
  FieldEntry of(String name, boolean inPublic) {
    return switch (name) {
      case "authors" -> record().list(name, authors(), record()::shown);
      case "claimed" ->
          said(name, statement.claimed(), ElementRuling::claimed, ElementRuling::claimedWords);
      case "excluded" ->
          said(name, statement.excluded(), ElementRuling::excluded, ElementRuling::excludedWords);
      default -> record().of(name, inPublic);
    };
  }

  private RecordEntries record() {
    return new RecordEntries(project, work, author);
  }

  private FieldEntry said(
      String name,
      Answer whether,
      Function<ElementRuling, Answer> of,
      Function<ElementRuling, List<Sentence>> words) {
    List<Improvement> open =
        statement.parts().stream()
            .filter(p -> of.apply(p) == Answer.UNKNOWN)
            .flatMap(p -> p.open().stream())
            .toList();
    if (!open.isEmpty() || whether == Answer.UNKNOWN) {
      return FieldEntry.open(
          record().key(name),
          open.isEmpty() ? RecordEntries.what(name) : Sentence.after(words(open)));
    }
    List<Sentence> all =
        statement.parts().stream().flatMap(p -> words.apply(p).stream()).distinct().toList();
    return all.isEmpty() ? FieldEntry.empty() : record().filled(name, Sentence.parted(all));
  }

  private static List<Sentence> words(List<Improvement> open) {
    return open.stream().map(Improvement::words).distinct().toList();
  }
}
