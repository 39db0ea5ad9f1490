package org.bonafide.publish.paste;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.label.Disclosed;

/**
 * The label of one work at one target, in words.
 *
 * <p>Example: {@code Labelling.of(bonafide, source, List.of("etsy")).labels().get(0)}.
 */
public final class TargetLabel {

  private final Disclosed disclosed;
  private final String part;

  public TargetLabel(Disclosed disclosed) {
    this(disclosed, disclosed.work());
  }

  /** The label of a part of a work alone, as in {@code novel.cover}. */
  public TargetLabel(Disclosed disclosed, String part) {
    this.disclosed = disclosed;
    this.part = part;
  }

  Disclosed disclosed() {
    return disclosed;
  }

  /** The id of the work. */
  public String work() {
    return disclosed.work();
  }

  /** What the label is of: the id of the work, or of a part of it, as in {@code novel.cover}. */
  public String part() {
    return part;
  }

  /** The id of the target. */
  public String target() {
    return disclosed.target();
  }

  /** {@code required, voluntary, not-applicable} or {@code undetermined}. */
  public String duty() {
    return disclosed.duty().word();
  }

  /** The keys of the record that would settle whether it is owed. */
  public List<String> missingKeys() {
    return disclosed.missingKeys();
  }

  /** Why it is owed or not, one sentence. */
  public String why(Locale language) {
    return Disclosed.in(disclosed.why(), language);
  }

  /** The one-line label, in English where the language has none. */
  public String label(Locale language) {
    return Disclosed.in(disclosed.words().labels(), language);
  }

  /**
   * The words of one form, in that language and no other.
   *
   * @param form {@code label, short, notice, statement} or a medium of the work
   */
  public Optional<String> words(String form, Locale language) {
    Map<Locale, String> words =
        switch (form) {
          case "label" -> disclosed.words().labels();
          case "short" -> disclosed.words().shorts();
          case "notice" -> disclosed.words().notices();
          case "statement" -> disclosed.words().statements();
          default -> disclosed.words().forms().getOrDefault(form, Map.of());
        };
    return Optional.ofNullable(words.get(language)).filter(said -> !said.isEmpty());
  }

  /** Where to click, what to choose and paste, why, and how sure that is. */
  public PlaceCard card(Locale language) {
    return PlaceCard.of(disclosed, language);
  }

  /** What to choose and paste there. */
  public PasteText paste(Locale language) {
    return PasteText.of(disclosed, language);
  }
}
