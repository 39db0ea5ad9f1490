package org.bonafide.publish.returned;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Schedule;
import org.bonafide.instrument.ShortTerm;
import org.bonafide.word.Host;
import org.bonafide.word.HostRefused;
import org.bonafide.word.drafts.DraftText;
import org.bonafide.write.formats.Formats;

/**
 * A draft as it left us.
 *
 * @param numbered its tree
 * @param text its words as Word has them
 */
record OurDraft(Numbered numbered, DraftText text) {

  static OurDraft of(Numbered numbered) {
    byte[] bytes = Formats.writers(Set.of("docx")).get(0).write(numbered);
    try {
      return new OurDraft(
          numbered, DraftText.of(Host.read("ours", bytes), parts(numbered).keySet()));
    } catch (HostRefused e) {
      throw new IllegalStateException("our own draft cannot be read: " + e.getMessage(), e);
    }
  }

  /** The clauses and schedules by anchor, in order, with their words. */
  static Map<String, String> parts(Numbered numbered) {
    Map<String, String> parts = new LinkedHashMap<>();
    numbered.instrument().blocks().stream()
        .flatMap(Block::walk)
        .filter(one -> one instanceof Clause || one instanceof Schedule || one instanceof ShortTerm)
        .filter(one -> !one.origin().anchor().isEmpty())
        .forEach(one -> parts.merge(one.origin().anchor(), words(one), (a, b) -> a + "\n" + b));
    return parts;
  }

  private static String words(Block part) {
    return part.walk()
        .flatMap(block -> block.words().stream())
        .map(InlineText::of)
        .collect(Collectors.joining("\n"));
  }

  /** The keys of the record for which a blank stands, by what is printed there, in order. */
  Map<String, Deque<String>> blanks() {
    Map<String, Deque<String>> blanks = new HashMap<>();
    List<Inline.OpenPoint> all = new ArrayList<>();
    numbered.instrument().blocks().stream()
        .flatMap(Block::walk)
        .flatMap(block -> block.words().stream())
        .forEach(words -> all.addAll(InlineText.openPoints(words)));
    all.forEach(
        one -> blanks.computeIfAbsent(one.shown(), at -> new ArrayDeque<>()).add(one.field()));
    return blanks;
  }
}
