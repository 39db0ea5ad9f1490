package org.bonafide.publish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.instrument.Numbered;
import org.bonafide.jurisdictions.Jurisdictions;
import org.bonafide.parallel.Threads;
import org.bonafide.publish.consistency.WorkedRecord;
import org.bonafide.publish.files.Withheld;
import org.bonafide.write.Writer;
import org.bonafide.write.formats.Formats;

/**
 * The instruments of a record in the formats they are written in, without what is withheld.
 *
 * @param written the instruments of which something is written
 */
record Sheets(List<Sheet> all, List<Numbered> written, List<Withheld> withheld) {

  static Sheets of(Prepared prepared, WorkedRecord worked, List<Writer> writers) {
    List<Withheld> withheld =
        Withholding.of(
            prepared, worked, one -> writers(one, writers).stream().map(Writer::format).toList());
    Set<String> out = names(withheld);
    List<Numbered> written =
        worked.drafted().instruments().stream()
            .filter(numbered -> !out.contains(numbered.instrument().name()))
            .toList();
    List<Sheet> all =
        written.stream()
            .flatMap(numbered -> sheets(numbered, writers))
            .filter(sheet -> !out.contains(sheet.name()))
            .toList();
    return new Sheets(all, written, withheld);
  }

  /** One instrument in one format; writers are pure, so all are written side by side. */
  record Sheet(Numbered numbered, Writer writer) {
    String name() {
      return name(Map.of());
    }

    /** Under another stem, where there is one. */
    String name(Map<String, String> stems) {
      String usual = numbered.instrument().name();
      return stems.getOrDefault(usual, usual) + "." + writer.format();
    }
  }

  /** Those of one format alone. */
  Sheets in(String format) {
    List<Sheet> some = all.stream().filter(one -> one.writer.format().equals(format)).toList();
    return new Sheets(some, written, withheld);
  }

  /** The names of what is withheld. */
  Set<String> out() {
    return names(withheld);
  }

  /** One that is written. */
  record Written(Sheet sheet, byte[] bytes) {}

  /** Each as bytes, in order. */
  List<Written> write(Threads threads) {
    return threads.each(all, sheet -> new Written(sheet, sheet.writer.write(sheet.numbered)));
  }

  private static Set<String> names(List<Withheld> withheld) {
    return withheld.stream().map(Withheld::instrument).collect(Collectors.toSet());
  }

  private static Stream<Sheet> sheets(Numbered numbered, List<Writer> writers) {
    return writers(numbered.instrument(), writers).stream()
        .map(writer -> new Sheet(numbered, writer));
  }

  /** What was asked for, and what a form is copied from. */
  private static List<Writer> writers(Instrument instrument, List<Writer> writers) {
    Set<String> asked = writers.stream().map(Writer::format).collect(Collectors.toSet());
    Set<String> more = new LinkedHashSet<>(always(instrument.id()));
    more.removeAll(asked);
    List<Writer> all = new ArrayList<>(writers);
    all.addAll(Formats.writers(more));
    return all;
  }

  /**
   * The formats in which an instrument is always written: who fills in a form copies from a page
   * and from a text.
   */
  private static List<String> always(InstrumentId instrument) {
    return Jurisdictions.shipped().stream()
        .filter(law -> law.id().equals(instrument.jurisdiction()))
        .flatMap(law -> law.profile().papers().stream())
        .filter(paper -> paper.kind() == instrument.kind())
        .flatMap(paper -> paper.always().stream())
        .toList();
  }
}
