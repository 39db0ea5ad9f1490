package org.bonafide.publish.join;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.bonafide.publish.machine.JsonFile;
import org.bonafide.word.join.HostWords;
import org.bonafide.word.join.Joined;

/** A copy with clauses in it, for other programs: an array of one object. */
public final class JoinJson {

  private JoinJson() {}

  /**
   * The face: {@code {file, paragraphs, where, terms: [{role, term, found}], changed: []}}; {@code
   * where} has the numbers of the first and the last clause.
   *
   * @param file the copy as the user names it
   * @param outcome of a join that made one
   */
  public static String of(String file, JoinOutcome outcome) {
    Joined joined = outcome.joined().orElseThrow();
    HostWords words = outcome.words().orElseThrow();
    return JsonFile.ofOne(
        face -> {
          JsonGenerator json = face.json();
          json.writeStringField("file", file);
          json.writeNumberField("paragraphs", joined.inserted());
          json.writeStringField("where", joined.where());
          face.array("terms", outcome.terms().keySet(), role -> term(face, role, words));
          face.strings("changed", joined.changed());
        });
  }

  private static void term(JsonFile face, String role, HostWords words) throws IOException {
    face.object("role", role, "term", words.labels().get(role), "found", words.found().get(role));
  }
}
