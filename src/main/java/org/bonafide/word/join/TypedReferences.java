package org.bonafide.word.join;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.data.Data;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.word.Host;
import org.bonafide.word.HostOutline;
import org.bonafide.word.HostParagraph;
import org.bonafide.word.HostRun;
import org.bonafide.word.ListCounters;
import org.bonafide.word.OutlineEntry;

/**
 * References that somebody typed to numbers which an insertion moves: Word counts the paragraphs
 * anew, and leaves what was typed. Those that a field prints follow by themselves.
 */
final class TypedReferences {

  /** The rule of such a reference. */
  static final String RULE = "typed-reference-shifts";

  private static final List<Pattern> TYPED =
      Data.shipped(
          TypedReferences.class,
          "places.yaml",
          data -> data.texts("references").stream().map(Pattern::compile).toList());

  private TypedReferences() {}

  static List<Finding> shifted(
      Host host,
      HostOutline outline,
      JoinPlace place,
      List<LevelForm> forms,
      List<JoinItem> items) {
    Map<String, String> moved = moved(host, place, forms, items);
    List<Finding> findings = new ArrayList<>();
    if (moved.isEmpty()) {
      return findings;
    }
    for (OutlineEntry entry : outline.entries()) {
      for (String cited : cited(entry.paragraph())) {
        String to = moved.get(cited);
        if (to != null) {
          findings.add(
              Finding.warning(
                  RULE,
                  Place.of(host.file()),
                  "The reference to "
                      + cited
                      + " in "
                      + PlaceFinder.named(entry)
                      + " is typed: that number becomes "
                      + to
                      + " once the clauses are accepted.",
                  "Change it to " + to + " by hand, or choose another place."));
        }
      }
    }
    return findings;
  }

  private static List<String> cited(HostParagraph paragraph) {
    StringBuilder typed = new StringBuilder();
    for (HostRun run : paragraph.runs()) {
      typed.append(run.result() ? " ".repeat(run.text().length()) : run.text());
    }
    List<String> cited = new ArrayList<>();
    for (Pattern pattern : TYPED) {
      Matcher found = pattern.matcher(typed);
      while (found.find()) {
        if (!cited.contains(found.group("number"))) {
          cited.add(found.group("number"));
        }
      }
    }
    return cited;
  }

  /** Numbers that Word counts otherwise behind the place, with what they become. */
  private static Map<String, String> moved(
      Host host, JoinPlace place, List<LevelForm> forms, List<JoinItem> items) {
    ListCounters counters = new ListCounters();
    Map<String, String> moved = new LinkedHashMap<>();
    boolean inserted = false;
    for (HostParagraph paragraph : host.paragraphs()) {
      if (!inserted && paragraph.node().start() >= place.offset()) {
        inserted = true;
        items.forEach(
            item -> {
              if (item.counted()
                  && forms.get(item.depth()).count() instanceof LevelForm.ByList list) {
                counters.next(list.level());
              }
            });
      }
      if (paragraph.level().isPresent()) {
        String now = JoinNumbers.stripped(counters.next(paragraph.level().get()));
        String was = JoinNumbers.stripped(paragraph.number());
        if (!now.equals(was) && was.matches(".*[\\p{L}\\p{N}].*")) {
          moved.putIfAbsent(was, now);
        }
      }
    }
    moved.keySet().removeIf(number -> number.matches("\\W*[a-z]{1,4}\\W*"));
    return moved;
  }
}
