package org.bonafide.publish.redline;

import com.fasterxml.jackson.core.JsonGenerator;
import org.bonafide.publish.machine.JsonFile;

/** A redline that was written, for other programs: an array of one object. */
public final class RedlineJson {

  private RedlineJson() {}

  /**
   * The face: {@code {file, insertions, deletions, forms}}.
   *
   * @param file the redline as the user names it
   */
  public static String of(String file, DraftRedliner.Made made) {
    return JsonFile.ofOne(
        face -> {
          JsonGenerator json = face.json();
          json.writeStringField("file", file);
          json.writeNumberField("insertions", made.insertions());
          json.writeNumberField("deletions", made.deletions());
          json.writeNumberField("forms", made.forms());
        });
  }
}
