package org.bonafide.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.draft.facts.RecordFacts;
import org.bonafide.draft.facts.Vocabulary;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.evidence.Reviewed;
import org.bonafide.evidence.StampBound;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.ExhibitList;
import org.bonafide.instrument.Heading;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Provenance;
import org.bonafide.instrument.Table;
import org.bonafide.project.Evidence;

/**
 * The list of exhibits from the record. Records that were re-created stand apart, under a heading
 * that says so.
 */
record Exhibits(EvidenceReview evidence, Set<String> kept, String file) {

  /** Every record. */
  Exhibits(EvidenceReview evidence, String file) {
    this(evidence, evidence.reviewed().keySet(), file);
  }

  List<Block> make(Locale language) {
    return make(Vocabulary.in(language));
  }

  /** In the words and with the dates of a dialect. */
  List<Block> make(Vocabulary vocabulary) {
    Locale language = vocabulary.language();
    List<ExhibitList.Exhibit> made = new ArrayList<>();
    List<ExhibitList.Exhibit> reCreated = new ArrayList<>();
    int number = 0;
    for (Reviewed reviewed : evidence.reviewed().values()) {
      if (!kept.contains(reviewed.stated().id())) {
        continue;
      }
      number++;
      boolean late = reviewed.stated().origin() == org.bonafide.project.Origin.RE_CREATED;
      (late ? reCreated : made).add(exhibit(reviewed, number, vocabulary));
    }
    List<Block> blocks = new ArrayList<>();
    if (!made.isEmpty()) {
      blocks.add(list(made, vocabulary));
    }
    if (!reCreated.isEmpty()) {
      String words = vocabulary.say("exhibit.re-created");
      blocks.add(new Heading(origin(language), 2, List.of(new Inline.Words(words))));
      blocks.add(list(reCreated, vocabulary));
    }
    return blocks;
  }

  private BlockMark origin(Locale language) {
    return new BlockMark("", language, new Provenance(file, 0, List.of("records"), List.of()));
  }

  private ExhibitList list(List<ExhibitList.Exhibit> exhibits, Vocabulary vocabulary) {
    List<String> headers =
        List.of(
            vocabulary.say("exhibit.no"),
            vocabulary.say("exhibit.record"),
            vocabulary.say("exhibit.made"),
            vocabulary.say("exhibit.origin"),
            "SHA-256");
    return new ExhibitList(
        origin(vocabulary.language()), List.of(), List.of(6, 11, 9, 8, 12), headers, exhibits);
  }

  private ExhibitList.Exhibit exhibit(Reviewed reviewed, int number, Vocabulary vocabulary) {
    Evidence stated = reviewed.stated();
    String path = "records." + stated.id();
    List<Inline> what = new ArrayList<>();
    what.addAll(words(path + ".kind", vocabulary.word("record-kind", stated.kind()), vocabulary));
    if (!stated.file().isEmpty()) {
      what.add(new Inline.LineBreak());
      what.add(new Inline.Words(stated.file()));
    }
    String came =
        stated.origin() == org.bonafide.project.Origin.UNKNOWN
            ? ""
            : vocabulary.word("origin", stated.origin().word());
    String digest = reviewed.sha256().isEmpty() ? stated.sha256() : reviewed.sha256();
    return new ExhibitList.Exhibit(
        RecordFacts.anchor(stated.id()),
        RecordFacts.number(vocabulary, number),
        List.of(
            new Table.Cell(what),
            new Table.Cell(made(stated, path + ".made", vocabulary)),
            new Table.Cell(words(path + ".origin", came, vocabulary)),
            new Table.Cell(words(path + ".sha256", digest, vocabulary))));
  }

  /** The day as stated and what a time-stamp says; open where neither settles anything. */
  private List<Inline> made(Evidence stated, String path, Vocabulary vocabulary) {
    Optional<StampBound> stamp = evidence.stamp(stated.id());
    String between = vocabulary.grammar().semicolon();
    Optional<String> bound = stamp.map(s -> RecordFacts.bound(vocabulary, s));
    if (stated.made().isEmpty() && stamp.filter(s -> !s.counts()).isPresent()) {
      List<Inline> open = new ArrayList<>(words(path, "", vocabulary));
      open.add(new Inline.Words(between + bound.get()));
      return open;
    }
    Stream<Optional<String>> both = Stream.of(stated.made().map(vocabulary::date), bound);
    String all = both.flatMap(Optional::stream).collect(Collectors.joining(between));
    return words(path, all, vocabulary);
  }

  private static List<Inline> words(String path, String text, Vocabulary vocabulary) {
    return text.isEmpty()
        ? List.of(new Inline.OpenPoint(path, vocabulary.open(path), vocabulary.language()))
        : List.of(new Inline.Words(text));
  }
}
