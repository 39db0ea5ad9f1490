package org.bonafide.publish.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.data.WordList;
import org.bonafide.draft.clause.ClauseLibrary;
import org.bonafide.draft.clause.LibraryClause;
import org.bonafide.word.drafts.DraftParagraph;
import org.bonafide.word.drafts.DraftText;
import org.bonafide.word.drafts.ParagraphPairs;
import org.bonafide.word.drafts.WordChanges;

/** Rows of a report: the changed paragraphs gathered by clause, each with how it was changed. */
final class ReturnedRows {

  private static final double CLOSER = 0.01; // how much more words must be shared

  private final OurDraft ours;
  private final ParagraphPairs pairs;
  private final ClauseLibrary library;
  private final String position;
  private final Map<String, Map<String, String>> others; // the words of the other positions
  private final Locale language;
  private final Map<DraftParagraph, Optional<DraftParagraph>> untracked = new IdentityHashMap<>();
  private final Set<String> standingBefore = new HashSet<>();
  private final FilledBlanks blanks;

  ReturnedRows(
      OurDraft ours,
      DraftText theirs,
      ParagraphPairs pairs,
      ClauseLibrary library,
      String position,
      Map<String, Map<String, String>> others) {
    this.ours = ours;
    this.pairs = pairs;
    this.library = library;
    this.position = position;
    this.others = others;
    this.language = ours.numbered().instrument().language();
    this.blanks = new FilledBlanks(ours.blanks());
    ParagraphPairs.of(ours.text().after(), theirs.before()).pairs().stream()
        .filter(pair -> !pair.same() && pair.before().isPresent())
        .forEach(pair -> untracked.put(pair.before().get(), pair.after()));
    theirs.before().forEach(one -> standingBefore.add(one.text()));
  }

  private static final class Gathered {
    private final List<ReturnedReport.Change> changes = new ArrayList<>();
    private final List<ReturnedReport.Blank> blanks = new ArrayList<>();
    private final StringBuilder after = new StringBuilder();
    private String first = "";
    private int standing;
    private boolean words; // whether more changed than blanks
  }

  List<ReturnedReport.Row> all() {
    Map<String, Gathered> gathered = new LinkedHashMap<>();
    Map<String, Boolean> added = new HashMap<>();
    String own = "";
    for (ParagraphPairs.Pair pair : pairs.pairs()) {
      boolean isNew = pair.before().isEmpty();
      boolean head =
          isNew && pair.after().get().number().matches("\\d{1,2}\\.|\\u7b2c.{1,4}\\u6761");
      own = head ? "added " + gathered.size() : isNew ? own : "";
      String clause = own.isEmpty() ? pair.clause() : own;
      added.putIfAbsent(clause, !own.isEmpty());
      gather(pair, gathered.computeIfAbsent(clause, at -> new Gathered()));
    }
    List<ReturnedReport.Row> rows = new ArrayList<>();
    gathered.forEach((clause, one) -> rows.add(row(clause, one, added.get(clause))));
    return rows;
  }

  private void gather(ParagraphPairs.Pair pair, Gathered into) {
    String before = pair.before().map(DraftParagraph::text).orElse("");
    String after = pair.after().map(DraftParagraph::text).orElse("");
    into.first = into.first.isEmpty() ? before.isEmpty() ? after : before : into.first;
    into.standing += after.isEmpty() ? 0 : 1;
    into.after.append(after).append('\n');
    Optional<List<ReturnedReport.Blank>> filled =
        pair.before().isPresent() ? blanks.filled(before, after) : Optional.empty();
    if (pair.same()) {
      return;
    }
    List<ReturnedReport.Blank> typed =
        pair.after().map(theirs -> blanks.inControls(theirs.controls())).orElse(List.of());
    boolean only = filled.filter(all -> agree(all, typed)).isPresent();
    into.blanks.addAll(only ? filled.get() : typed);
    into.words = into.words || !only;
    into.changes.add(
        new ReturnedReport.Change(
            pair.before().or(pair::after).map(DraftParagraph::number).orElse(""),
            way(pair),
            before,
            after,
            WordChanges.between(before, after).pieces().stream()
                .map(piece -> new ReturnedReport.Words(piece.kind().word(), piece.words()))
                .toList()));
  }

  /** A control says where a value ends and other words begin. */
  private static boolean agree(
      List<ReturnedReport.Blank> filled, List<ReturnedReport.Blank> typed) {
    return typed.stream()
        .allMatch(
            one ->
                filled.contains(one)
                    || filled.stream().noneMatch(other -> other.key().equals(one.key())));
  }

  /** A change is silent where it stands already in the words before the tracked changes. */
  private String way(ParagraphPairs.Pair pair) {
    if (pair.before().isEmpty()) {
      return standingBefore.contains(pair.after().get().text()) ? "silent" : "tracked";
    }
    Optional<DraftParagraph> before = untracked.get(pair.before().get());
    if (before == null) {
      return "tracked";
    }
    String was = before.map(DraftParagraph::text).orElse("");
    return was.equals(pair.after().map(DraftParagraph::text).orElse("")) ? "silent" : "both";
  }

  private ReturnedReport.Row row(String clause, Gathered one, boolean added) {
    String state = "changed";
    if (one.changes.isEmpty()) {
      state = "unchanged";
    } else if (added) {
      state = "added";
    } else if (one.standing == 0) {
      state = "deleted";
    } else if (!one.words) {
      state = "filled";
    }
    boolean open = state.equals("changed") || state.equals("deleted");
    return new ReturnedReport.Row(
        added ? "" : clause,
        title(clause, one, added),
        state,
        one.changes,
        one.blanks,
        open ? fallback(clause) : "",
        state.equals("changed") ? toward(clause, one.after.toString()) : "");
  }

  private String title(String clause, Gathered one, boolean added) {
    if (!added
        && Set.of(DraftText.HEAD, DraftText.SIGNATURES, DraftText.MARGINS).contains(clause)) {
      return WordList.of("returned", language).say(clause);
    }
    return library.find(clause).map((LibraryClause it) -> it.title(language)).orElse(one.first);
  }

  private String fallback(String clause) {
    return library.find(clause).flatMap(one -> one.fallback(position, language)).orElse("");
  }

  /** The position whose words theirs share more of than ours did, if there is one. */
  private String toward(String clause, String theirsNow) {
    String mine =
        ours.text().after().stream()
            .filter(one -> one.clause().equals(clause))
            .map(DraftParagraph::text)
            .collect(Collectors.joining("\n"));
    String best = "";
    double most = CLOSER;
    for (Map.Entry<String, Map<String, String>> other : others.entrySet()) {
      String words = other.getValue().getOrDefault(clause, "");
      if (!words.isEmpty()) {
        double gain = WordChanges.likeness(theirsNow, words) - WordChanges.likeness(mine, words);
        if (gain > most) {
          most = gain;
          best = other.getKey();
        }
      }
    }
    return best;
  }
}
