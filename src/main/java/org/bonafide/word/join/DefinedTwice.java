package org.bonafide.word.join;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bonafide.data.Data;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Definition;
import org.bonafide.instrument.InlineText;
import org.bonafide.word.Host;
import org.bonafide.word.HostParagraph;

/**
 * Which of our terms the host defines already, and where it speaks of AI: its own definition stays
 * and ours is left out, and a finding shows both texts.
 *
 * @param known our terms that are left out
 */
record DefinedTwice(Set<String> known, List<Finding> findings) {

  private static final List<String> AI =
      Data.shipped(DefinedTwice.class, "terms.yaml", data -> data.texts("ai"));
  private static final int SHOWN = 300;

  static DefinedTwice of(Host host, HostWords words, List<Block> blocks) {
    Set<String> theirs = HostTerms.defined(host);
    Set<String> known = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Block block : blocks.stream().flatMap(Block::walk).toList()) {
      if (block instanceof Definition definition && theirs.contains(definition.term())) {
        known.add(definition.term());
        if (!words.labels().containsValue(definition.term())) {
          findings.add(twice(host, definition));
        }
      }
    }
    ai(host, findings);
    return new DefinedTwice(known, findings);
  }

  private static Finding twice(Host host, Definition ours) {
    String theirs =
        host.paragraphs().stream()
            .map(HostParagraph::text)
            .filter(
                text ->
                    text.matches(
                        "(?s).*[\\p{Pi}\"]\\s*"
                            + java.util.regex.Pattern.quote(ours.term())
                            + "\\s*[\\p{Pf}\"].*"))
            .findFirst()
            .orElse("");
    return Finding.warning(
        "host-defines-term",
        Place.of(host.file()),
        "It defines \""
            + ours.term()
            + "\" itself, so our definition is left out. Its own: "
            + cut(theirs)
            + " Ours: "
            + cut(InlineText.of(ours)),
        "Read our clauses with its meaning, and agree on one.");
  }

  private static void ai(Host host, List<Finding> findings) {
    host.paragraphs().stream()
        .filter(one -> AI.stream().anyMatch(one.text().toLowerCase(Locale.ROOT)::contains))
        .limit(3)
        .forEach(
            one ->
                findings.add(
                    Finding.warning(
                        "host-has-ai-terms",
                        Place.of(host.file()),
                        "It speaks of AI already: "
                            + (one.number() + " " + cut(one.text())).strip(),
                        "Compare it with the clauses that were inserted, and keep one of the two.")));
  }

  private static String cut(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "..." : line;
  }
}
