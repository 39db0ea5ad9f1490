package org.bonafide.publish.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonafide.evidence.seal.Sealed;
import org.bonafide.evidence.seal.TimeStamp;
import org.bonafide.instrument.FieldSheet;
import org.bonafide.instrument.Paragraph;

/** What the last seal says, in a few lines or field by field. */
record SealLines(DossierWords words, DossierPapers papers) {

  /** Sentences of the last seal, and others after them. */
  Paragraph brief(String... more) {
    List<String> lines = new ArrayList<>();
    Optional<Sealed> last = papers.ledger().last();
    if (last.isEmpty()) {
      lines.add(words.of("unsealed"));
    } else {
      Sealed sealed = last.get();
      lines.add(words.of("sealed", sealed.seal().number(), sealed.seal().files(), sealed.digest()));
      if (!current(sealed)) {
        lines.add(words.of("changed", sealed.seal().number()));
      }
      lines.add(sealed.stamp().map(this::stamped).orElse(words.of("untimed")));
    }
    lines.addAll(List.of(more));
    return new Paragraph(
        words.origin(),
        Paragraph.Role.SMALL,
        words.inlines(words.sentences(lines.toArray(String[]::new))));
  }

  /** Whether the files are as the seal has them. */
  boolean current(Sealed sealed) {
    return sealed.manifest().digests().equals(papers.files().digests());
  }

  private String stamped(TimeStamp stamp) {
    return words.sentences(
        words.of(
            byStanding(stamp, "stamped-listed", "stamped-named", "stamped-not-checked"),
            stamp.time(),
            stamp.serial(),
            stamp.authority()),
        words.of("shows"));
  }

  private static String byStanding(
      TimeStamp stamp, String listed, String named, String notChecked) {
    return switch (stamp.standing()) {
      case LISTED -> listed;
      case NAMED -> named;
      case NOT_CHECKED -> notChecked;
    };
  }

  FieldSheet fields(Sealed sealed) {
    List<FieldSheet.Field> fields = new ArrayList<>();
    field("seal-number", String.valueOf(sealed.seal().number()), fields);
    field("seal-digest", sealed.digest(), fields);
    field("seal-root", sealed.seal().root(), fields);
    field("seal-manifest", sealed.seal().manifest(), fields);
    field(
        "seal-previous",
        sealed.seal().isFirst() ? words.of("seal-previous-none") : sealed.seal().previous(),
        fields);
    sealed
        .stamp()
        .ifPresent(
            stamp -> {
              String known = byStanding(stamp, "known-listed", "known-named", "known-not-checked");
              String time = stamp.standing().counts() ? "stamp-time" : "stamp-time-only";
              field(time, stamp.time().toString(), fields);
              field("stamp-by", stamp.authority(), fields);
              field("stamp-serial", stamp.serial(), fields);
              field("stamp-known", words.of(known), fields);
            });
    return new FieldSheet(
        words.origin(),
        words.inlines(words.of("seal")),
        words.of("field"),
        words.of("entry"),
        fields);
  }

  private void field(String key, String value, List<FieldSheet.Field> fields) {
    fields.add(new FieldSheet.Field(words.inlines(words.of(key)), words.inlines(value), List.of()));
  }
}
