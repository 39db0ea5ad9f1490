package org.bonafide.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.bonafide.data.Data;
import org.bonafide.diagnose.Finding;
import org.bonafide.draft.clause.InstrumentFile;
import org.bonafide.draft.clause.Texts;

/**
 * The templates, and what was made of them and of clause texts before: as a paper speaks them, and
 * the lists of parts. They are the same for many records, so one drafter makes each once.
 *
 * <p>Safe for use by several threads, and bounded: the names that agreements give the parties are
 * part of what is spoken.
 */
final class PreparedTexts {

  /** Enough for every text in every guise that one run is likely to meet. */
  private static final int MOST = 2_000;

  private final Texts templates;
  private final Map<List<Object>, String> spoken = new ConcurrentHashMap<>();
  private final Map<String, InstrumentFile> instruments = new ConcurrentHashMap<>();

  PreparedTexts(Texts templates) {
    this.templates = templates;
  }

  Texts templates() {
    return templates;
  }

  /**
   * A text as a paper speaks it: made once of the same text and speech.
   *
   * @param making how it is made
   */
  String spoken(
      String text, Speech speech, Locale language, boolean standalone, Supplier<String> making) {
    List<Object> key =
        List.of(text, speech.in(language), speech.labels().labels(), language, standalone);
    String known = spoken.get(key);
    if (known == null) {
      known = making.get();
      if (spoken.size() < MOST) {
        spoken.put(key, known);
      }
    }
    return known;
  }

  /**
   * The parts of a paper, as its {@code instrument.yaml} lists them.
   *
   * @param folder of its templates
   */
  InstrumentFile instrument(String folder, List<Finding> findings) {
    InstrumentFile known = instruments.get(folder);
    if (known != null) {
      return known;
    }
    String file = folder + "/instrument.yaml";
    String text = templates.faults().containsKey(file) ? "" : templates.text(file).orElse("");
    List<Finding> own = new ArrayList<>();
    InstrumentFile read =
        InstrumentFile.read(Data.read(templates.nameOf(file), text, InstrumentFile.RULE, own));
    findings.addAll(own);
    if (own.isEmpty()) {
      instruments.put(folder, read);
    }
    return read;
  }
}
