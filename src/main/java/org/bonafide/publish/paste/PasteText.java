package org.bonafide.publish.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bonafide.data.Grammar;
import org.bonafide.label.Disclosed;
import org.bonafide.label.Duty;

/**
 * What to choose and paste for one work at one target, as lines of text.
 *
 * <p>Example: {@code How it is made: Designed by}. A target without fields of its own gets the
 * label.
 *
 * @param lines exactly what to choose and paste, and nothing else
 * @param open what the record leaves open, each with the reason; not to be pasted
 * @param nothing why there is nothing to do, or why the place takes no such work; else empty
 */
public record PasteText(List<String> lines, List<String> open, String nothing) {
  public PasteText {
    lines = List.copyOf(lines);
    open = List.copyOf(open);
  }

  /** The lines in a language, or in English where the target has no words in it. */
  public static PasteText of(Disclosed one, Locale language) {
    List<String> lines = new ArrayList<>();
    List<String> open = new ArrayList<>();
    String colon = Grammar.of(language).colon();
    for (Disclosed.Pick pick : one.options()) {
      String field = Disclosed.in(pick.field(), language);
      if (pick.value().isEmpty()) {
        open.add(field + colon + Disclosed.in(pick.missing(), language));
      } else {
        lines.add(field + colon + pick.shown(language));
      }
    }
    if (one.duty() == Duty.NOT_APPLICABLE) {
      // A field that is open where nothing is asked for is no question to anybody.
      return new PasteText(lines, List.of(), one.reason(language));
    }
    if (one.isLabelPasted()) {
      lines.add(Disclosed.in(one.words().labels(), language));
    }
    return new PasteText(lines, open, "");
  }
}
