package org.bonafide.diagnose.rules;

import java.util.List;
import java.util.Map;
import org.bonafide.data.Data;
import org.bonafide.data.Words;

/**
 * The smallest input in which a rule speaks, or the same input mended.
 *
 * <p>Example: base {@code poster}, record {@code works: {poster: {status: draft}}}.
 *
 * @param base the record of {@code base.yaml} to which the lines are added; empty for none
 * @param record lines of {@code project.yaml}; a section is added to that of the base, anything
 *     else takes its place
 * @param clause the text of a clause of the user's own, by language
 * @param files other files beside the record, by name; those below {@code clauses}, {@code
 *     templates} and {@code targets} are folders of the user's own
 * @param run the commands, of which the last shows the finding; none means {@code check}; {@code
 *     echo WORDS > FILE} and {@code rm FILE} are what a person does in between
 */
public record RuleExample(
    String base, String record, Words clause, Map<String, String> files, List<String> run) {

  /** Before the bytes of a file that is not text. */
  public static final String BASE64 = "base64:";

  /** Before the name of the place to which a link leads. */
  public static final String LINK = "link:";

  static final RuleExample NONE = new RuleExample("", "", Words.NONE, Map.of(), List.of());

  public RuleExample {
    files = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(files));
    run = List.copyOf(run);
  }

  /** Reads one; what is not said is as in another. */
  static RuleExample read(Data data, RuleExample other) {
    data.knows("base record clause files run");
    return new RuleExample(
        data.has("base") ? data.text("base") : other.base,
        data.has("record") ? data.text("record") : other.record,
        data.has("clause") ? data.words("clause") : other.clause,
        data.has("files") ? data.strings("files") : other.files,
        data.has("run") ? data.texts("run") : other.run);
  }

  /** Whether there is nothing to run. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}
