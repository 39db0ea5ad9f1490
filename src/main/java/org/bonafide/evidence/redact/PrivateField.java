package org.bonafide.evidence.redact;

/**
 * A field of a picture that tells what its maker may not want to be told. Its value is never held
 * here, so that no report can print it.
 *
 * <p>Example: {@code EXIF GPS (the place of taking)}.
 *
 * @param where the scheme, as in {@code PNG text}
 * @param name as in {@code parameters}
 * @param kind why it is private, by a name of {@code private-fields.yaml}
 * @param why the same in words
 * @param choosable whether it can be kept while others are left out
 */
public record PrivateField(
    String where, String name, String kind, String why, Fate fate, boolean choosable) {

  /** What tells it from the others, as in {@code PNG text parameters}. */
  public String id() {
    return (where + " " + name).strip();
  }

  /** What became of it in the copy. */
  public enum Fate {
    LEFT_OUT("left out"),
    CREDITED("shown under the credit"),
    KEPT("kept");

    private final String words;

    Fate(String words) {
      this.words = words;
    }

    /** As in {@code left out}. */
    public String words() {
      return words;
    }
  }

  PrivateField kept() {
    return new PrivateField(where, name, kind, why, Fate.KEPT, choosable);
  }

  /** The field and why it is private, without what became of it. */
  @Override
  public String toString() {
    return id() + " (" + why + ")";
  }
}
