package org.bonafide.jurisdictions.cn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bonafide.data.Data;
import org.bonafide.data.WordList;
import org.bonafide.diagnose.InstrumentKind;

/** The tables and words of the papers for a court: {@code court.yaml}, {@code court-words.yaml}. */
final class CnCourtData {

  private static final WordList WORDS = China.FOLDER.words("court-words", CnWords.OFFICE);
  private static final Map<String, String> KINDS = read(data -> data.strings("kinds"));
  private static final List<String> OPENED = read(data -> data.texts("opened"));
  private static final Map<String, List<String>> AUTHORITIES =
      read(data -> data.lists("authorities"));

  private CnCourtData() {}

  static <T> T read(Function<Data, T> reader) {
    return China.FOLDER.read(
        "court",
        data -> {
          data.knows("questions kinds opened authorities");
          return reader.apply(data);
        });
  }

  static String say(String key, Object... values) {
    return WORDS.say(key, values);
  }

  static Optional<String> find(String key) {
    return WORDS.find(key);
  }

  /** The question to which a record belongs by its kind alone. */
  static Optional<String> question(String kind) {
    return Optional.ofNullable(KINDS.get(kind));
  }

  /** Whether a record of this kind is opened at the hearing with its software. */
  static boolean isOpened(String kind) {
    return OPENED.contains(kind);
  }

  /** Ids of the authorities that a paper lists; empty where it is none of these papers. */
  static Optional<List<String>> authorities(InstrumentKind paper) {
    return Optional.ofNullable(AUTHORITIES.get(paper.stem() + paper.tail()));
  }
}
