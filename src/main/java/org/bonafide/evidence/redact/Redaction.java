package org.bonafide.evidence.redact;

import java.util.List;
import java.util.Set;
import org.bonafide.evidence.container.Container;
import org.bonafide.evidence.container.Jpeg;
import org.bonafide.evidence.container.Png;
import org.bonafide.evidence.container.Tiff;

/**
 * A copy of a picture without what its fields tell of its maker. Marks that say what the picture is
 * stay as they are: the PRC mark, the IPTC source type and system, a C2PA manifest; so do rights,
 * colours and how it is turned.
 *
 * <p>Example: {@code new Redaction(face, false).of(picture).fields()}.
 *
 * @param keep whether all private fields stay, and are only named
 * @param kept else the ids of those that stay ({@link PrivateField#id})
 */
public record Redaction(PublicFace face, boolean keep, Set<String> kept) {
  public Redaction {
    kept = Set.copyOf(kept);
  }

  /** With all of them, or none. */
  public Redaction(PublicFace face, boolean keep) {
    this(face, keep, Set.of());
  }

  /**
   * What came of it.
   *
   * @param fields each private field that was found, never its value
   */
  public record Redacted(Container copy, List<PrivateField> fields) {
    public Redacted {
      fields = List.copyOf(fields);
    }
  }

  /** The copy. */
  public Redacted of(Container picture) {
    Judge judge = new Judge(PrivateFields.shipped(), face, kept);
    Container copy = redacted(picture, judge);
    return keep
        ? new Redacted(picture, judge.found.stream().map(PrivateField::kept).toList())
        : new Redacted(copy, List.copyOf(judge.found));
  }

  private static Container redacted(Container picture, Judge judge) {
    if (picture instanceof Png png) {
      return new RedactedPng(judge).of(png);
    }
    if (picture instanceof Jpeg jpeg) {
      return new RedactedJpeg(judge).of(jpeg);
    }
    Tiff tiff = (Tiff) picture;
    return tiff.with(new RedactedExif(judge, tiff.block()).fields());
  }

  /** Text that a tool hid in the pixels, which is as private as any that stands beside them. */
  public PrivateField hidden() {
    PrivateField field =
        new PrivateField(
            "pixels",
            "",
            "prompt",
            PrivateFields.shipped().kinds().get("prompt"),
            PrivateField.Fate.LEFT_OUT,
            true);
    return keep || kept.contains(field.id()) ? field.kept() : field;
  }

  /** Whether such text stays. */
  public boolean keepsHidden() {
    return hidden().fate() == PrivateField.Fate.KEPT;
  }
}
