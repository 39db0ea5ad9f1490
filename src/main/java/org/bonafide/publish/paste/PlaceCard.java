package org.bonafide.publish.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bonafide.data.WordList;
import org.bonafide.label.Disclosed;
import org.bonafide.label.Duty;

/**
 * What a person does at one place with one work: where to click, what to choose, what to paste,
 * why, and how sure that is.
 *
 * <p>Example: {@code Etsy: disclosure is required}; {@code Choose How it is made: “Designed by”}.
 * What is chosen or pasted stands in the place's own words, all else in the reader's language.
 *
 * @param heading the place and whether anything is owed there
 */
public record PlaceCard(String heading, List<Entry> entries) {
  public PlaceCard {
    entries = List.copyOf(entries);
  }

  /** What an entry is for. */
  public enum Kind {
    WHERE,
    CHOOSE,
    PASTE,
    OPEN,
    WHY,
    NOTE,
    CHECKED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One line of the card.
   *
   * @param name of the kind, in the reader's language
   * @param pasted what of the words is pasted; empty where nothing is
   * @param keys of the record that would settle what is open
   */
  public record Entry(Kind kind, String name, String words, String pasted, List<String> keys) {
    public Entry {
      keys = List.copyOf(keys);
    }
  }

  /** The card in a language, in English where the target has no words in it. */
  static PlaceCard of(Disclosed one, Locale language) {
    WordList words = WordList.of("places", language);
    String heading = one.refused() ? "refused" : answered(one) ? "answered" : one.duty().word();
    List<Entry> entries = new ArrayList<>();
    add(
        entries,
        words,
        Kind.WHERE,
        one.duty() == Duty.NOT_APPLICABLE && !answered(one)
            ? ""
            : Disclosed.in(one.where(), language));
    for (Disclosed.Pick pick : one.options()) {
      String field = Disclosed.in(pick.field(), language);
      if (pick.value().isEmpty() && one.duty() == Duty.NOT_APPLICABLE) {
        continue; // a field that is open where nothing is asked for is no question to anybody
      } else if (pick.value().isEmpty()) {
        String open = words.say("field", field, Disclosed.in(pick.missing(), language));
        entries.add(new Entry(Kind.OPEN, words.say("entry.open"), open, "", pick.missingKeys()));
      } else if (!pick.action().isEmpty()) {
        add(entries, words, Kind.CHOOSE, words.say("field", field, pick.shown(language)));
      } else if (pick.isPasted()) {
        String pasted = pick.shown(language);
        String said = words.say("field", field, pasted);
        entries.add(new Entry(Kind.PASTE, words.say("entry.paste"), said, pasted, List.of()));
      } else {
        add(entries, words, Kind.CHOOSE, words.say("chosen", field, pick.value()));
      }
    }
    if (one.isLabelPasted() && one.duty() != Duty.NOT_APPLICABLE) {
      add(entries, words, Kind.PASTE, Disclosed.in(one.words().labels(), language));
    }
    add(entries, words, Kind.WHY, Disclosed.in(one.why(), language));
    add(entries, words, Kind.NOTE, Disclosed.in(one.notes(), language));
    add(entries, words, Kind.CHECKED, one.source().said(language));
    return new PlaceCard(
        words.say("heading." + heading, Disclosed.name(one.targetNames(), language)), entries);
  }

  /** Where nothing is owed, a form may still have to be answered with no. */
  private static boolean answered(Disclosed one) {
    return one.duty() == Duty.NOT_APPLICABLE
        && one.options().stream().anyMatch(pick -> !pick.value().isEmpty());
  }

  private static void add(List<Entry> entries, WordList words, Kind kind, String text) {
    if (!text.isEmpty()) {
      String pasted = kind == Kind.PASTE ? text : "";
      List<String> keys = List.of();
      entries.add(new Entry(kind, words.say("entry." + kind.word()), text, pasted, keys));
    }
  }
}
