package org.bonafide.draft.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bonafide.data.Data;
import org.bonafide.data.Languages;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;

/**
 * Says which files of a user's own folder nothing reads: who negotiated words in {@code
 * audit/en.md} must not sign the shipped ones of {@code records/audit/en.md} unawares.
 *
 * @param texts the shipped set with the folder on top
 * @param used the names that are read, whether or not they are there
 */
public record UnusedFiles(Texts texts, Set<String> used) {

  private static final String RULE = "unused-own-file";
  private static final int SHOWN = 5;
  private static final List<String> LANGUAGES = Languages.tags();

  /** Of a clause folder: a folder with a {@code clause.yaml}, and its words. */
  static List<Finding> clauses(Texts texts) {
    Set<String> used = new LinkedHashSet<>();
    String file = "clause.yaml";
    List<String> wordings = ClauseLibrary.wordings();
    for (String name : texts.files().keySet()) {
      if (name.endsWith("/" + file)) {
        String folder = name.substring(0, name.length() - file.length());
        used.add(name);
        for (String wording : wordings) {
          used.add(folder + wording + ".md");
          used.add(folder + ClauseLibrary.SHORT + wording + ".md");
        }
      }
    }
    return new UnusedFiles(texts, used).findings();
  }

  /** Of a template folder: the parts that the {@code instrument.yaml} of a shipped kind names. */
  public static List<Finding> templates(Texts texts, Texts shipped) {
    Set<String> used = new LinkedHashSet<>();
    String file = "instrument.yaml";
    for (String name : shipped.files().keySet()) {
      if (name.endsWith("/" + file)) {
        String folder = name.substring(0, name.length() - file.length());
        used.add(name);
        Data data = Data.read(name, texts.files().get(name), "", new ArrayList<>()); // told already
        for (InstrumentFile.Entry part : InstrumentFile.read(data).entries()) {
          LANGUAGES.forEach(
              tag ->
                  used.add(
                      part.file(folder.substring(0, folder.length() - 1)) + "." + tag + ".md"));
        }
      }
    }
    return new UnusedFiles(texts, used).findings();
  }

  private List<Finding> findings() {
    Set<String> unused = new TreeSet<>(texts.overridden());
    unused.removeAll(used);
    if (unused.size() == texts.overridden().size()) {
      String example = used.stream().filter(name -> name.endsWith("en.md")).findFirst().orElse("");
      return List.of(
          warning(
              "No file of this folder is used, so the words that ship with the program are printed.",
              nearest(unused)
                  .orElse("A file is used where its name is like \"" + example + "\".")));
    }
    return unused.stream()
        .filter(this::looksMeant)
        .limit(SHOWN)
        .map(
            name ->
                warning(
                    "The file \"" + name + "\" of this folder is not used.",
                    nearest(Set.of(name))
                        .orElse("docs/clause-language.md says how the files are called.")))
        .toList();
  }

  /** A page of remarks beside the clauses is nobody's mistake. */
  private boolean looksMeant(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return plain.endsWith(".yaml")
        || LANGUAGES.stream().anyMatch(tag -> plain.endsWith(tag.toLowerCase(Locale.ROOT) + ".md"));
  }

  /** What the first of some files should have been called. */
  private Optional<String> nearest(Set<String> names) {
    for (String name : names) {
      String tail = "/" + name.toLowerCase(Locale.ROOT);
      List<String> alike =
          used.stream().filter(one -> ("/" + one.toLowerCase(Locale.ROOT)).endsWith(tail)).toList();
      if (alike.size() == 1) {
        return Optional.of("Call the file \"" + name + "\" \"" + alike.get(0) + "\".");
      }
    }
    return Optional.empty();
  }

  private Finding warning(String message, String remedy) {
    return Finding.warning(RULE, Place.of("--" + texts.root()), message, remedy);
  }
}
