package org.bonafide.law;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bonafide.data.Data;
import org.bonafide.data.FolderIndex;
import org.bonafide.data.WordList;

/**
 * The data of one law; which there are stands in {@code jurisdictions.index}.
 *
 * <p>Example: {@code new JurisdictionFolder("us").read("fees", Data::strings)}.
 */
public record JurisdictionFolder(String id) {

  private static final String ROOT = "/org/bonafide/jurisdictions/";
  private static final List<String> ALL = FolderIndex.names("jurisdictions");

  /** All of them, in the order of the indexes. */
  public static List<JurisdictionFolder> all() {
    return ALL.stream().map(JurisdictionFolder::new).toList();
  }

  /** What {@code jurisdiction.yaml} says. */
  public Jurisdiction.Profile profile() {
    return read("jurisdiction", this::profile);
  }

  /** The same of one with an office, which must say in which papers its statement is drafted. */
  public Jurisdiction.Profile office() {
    return read(
        "jurisdiction",
        data -> {
          if (data.items("papers").isEmpty()) {
            data.fault("papers", "is missing", "List the papers in which a statement is drafted.");
          }
          return profile(data);
        });
  }

  private Jurisdiction.Profile profile(Data data) {
    data.knows("name places language prints-making papers");
    String language = data.has("language") ? data.text("language") : "en";
    return new Jurisdiction.Profile(
        id,
        data.words("name"),
        Locale.forLanguageTag(language),
        data.answer("prints-making"),
        data.texts("places"),
        data.items("papers").stream().map(StatementPaper::read).toList());
  }

  /** A file of the folder. */
  public <T> T read(String name, Function<Data, T> reader) {
    return Data.shipped(JurisdictionFolder.class, path(name), reader);
  }

  /** Whether the folder has a file. */
  public boolean has(String name) {
    return JurisdictionFolder.class.getResource(path(name)) != null;
  }

  /** Words of the folder, by key, in a language. */
  public WordList words(String name, Locale language) {
    return WordList.shipped(JurisdictionFolder.class, path(name), language);
  }

  /** The same where the folder has the file. */
  public <T> Optional<T> find(String name, Function<Data, T> reader) {
    return has(name) ? Optional.of(read(name, reader)) : Optional.empty();
  }

  /**
   * Several files of the folder, read together into what they stand for.
   *
   * @param needed those that it is a fault to leave out
   * @param reader takes each by its name; empty where the folder has no such file
   * @throws org.bonafide.data.FaultyData with all that is wrong in any of them
   */
  public <T> T readAll(Set<String> needed, Function<Function<String, Optional<Data>>, T> reader) {
    return Data.shipped(
        JurisdictionFolder.class,
        files ->
            reader.apply(
                name ->
                    has(name) || needed.contains(name)
                        ? Optional.of(files.apply(path(name)))
                        : Optional.empty()));
  }

  private String path(String name) {
    return ROOT + id + "/" + name + ".yaml";
  }
}
