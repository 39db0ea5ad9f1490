package org.bonafide.evidence.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Json;

/**
 * What a word processor recorded: how a file came to be, and who changed how many words on which
 * days where changes were tracked. A name is what the program was told, words may have been pasted,
 * and days are those of the machine: it supports what a person says of writing and shows no more.
 */
final class TrackedChanges implements TraceReader {

  /** The scheme of what a file says of itself. */
  private static final String FILE = "word-file";

  /** The scheme of what was changed under one name. */
  private static final String UNDER = "tracked-changes";

  /** More days than a person would read in one line. */
  private static final int MOST_DAYS = 30;

  private static final String AS_RECORDED =
      "Names, counts and days are as the program recorded them: a name is what the program was told,"
          + " and words that were inserted may have been pasted.";

  @Override
  public List<Trace> read(FileParts file) {
    return file.text("word-file").flatMap(Json::object).map(TrackedChanges::of).orElse(List.of());
  }

  private static List<Trace> of(Map<String, Object> its) {
    List<Trace> traces = new ArrayList<>();
    Map<String, Object> under = Json.map(its.get("under"));
    traces.add(file(its, under));
    under.forEach(
        (name, counts) -> {
          if (changed(Json.map(counts))) {
            traces.add(under(its, name, Json.map(counts)));
          }
        });
    return traces;
  }

  /** Whoever only commented, or only broke a paragraph, changed no words. */
  private static boolean changed(Map<String, Object> counts) {
    return List.of("inserted", "removed", "moved", "formatted").stream()
        .anyMatch(what -> number(counts, what) > 0);
  }

  private static Trace file(Map<String, Object> its, Map<String, Object> under) {
    long minutes = number(its, "minutes");
    long sessions = number(its, "sessions");
    // One session is what every program writes that makes a file at a stroke.
    boolean edited = minutes > 0 || sessions > 1;
    Trace.Draft draft =
        tool(new Trace.Draft(FILE, edited ? Doing.EDITED : Doing.PACKAGED), its)
            .at(words(its, "modified"))
            .with("created", words(its, "created"))
            .with("minutes of editing", minutes > 0 ? String.valueOf(minutes) : "")
            .with("times saved", words(its, "saves"))
            .with("sessions of editing", sessions > 1 ? String.valueOf(sessions) : "")
            .with("words outside tracked changes", words(its, "untracked"))
            .with("name at the start", words(its, "creator"))
            .with("name at the last save", words(its, "last-saved-by"));
    String changes =
        under.entrySet().stream()
            .filter(one -> changed(Json.map(one.getValue())))
            .limit(MOST_DAYS)
            .map(one -> named(one.getKey()) + ": " + said(Json.map(one.getValue())))
            .collect(Collectors.joining("; "));
    return draft.with("tracked changes", changes).done();
  }

  private static Trace under(Map<String, Object> its, String name, Map<String, Object> counts) {
    Map<String, Object> byDay = Json.map(counts.get("days"));
    TreeSet<String> days = new TreeSet<>(byDay.keySet());
    days.remove("");
    Trace.Draft draft =
        tool(new Trace.Draft(UNDER, Doing.REVISED), its)
            .at(days.isEmpty() ? "" : days.last())
            .with("name", named(name))
            .with("first day", days.isEmpty() ? "" : days.first())
            .with("last day", days.isEmpty() ? "" : days.last())
            .with("words inserted", words(counts, "inserted"))
            .with("words removed", words(counts, "removed"));
    more(draft, counts, "words moved", "moved");
    more(draft, counts, "changes of form", "formatted");
    more(draft, counts, "comments", "commented");
    String more = days.size() > MOST_DAYS ? "; …" : "";
    draft.withText(
        "by day",
        days.stream()
                .limit(MOST_DAYS)
                .map(day -> day + " " + said(Json.map(byDay.get(day))))
                .collect(Collectors.joining("; "))
            + more);
    Agent.of(name, false)
        .ifPresent(agent -> draft.remark("The name is also that of a tool, " + agent.name() + "."));
    return draft.remark(AS_RECORDED).done();
  }

  private static void more(
      Trace.Draft draft, Map<String, Object> counts, String called, String key) {
    draft.with(called, number(counts, key) > 0 ? words(counts, key) : "");
  }

  private static String said(Map<String, Object> counts) {
    return words(counts, "inserted") + " in, " + words(counts, "removed") + " out";
  }

  private static String named(String name) {
    return name.isEmpty() ? "no name" : name;
  }

  private static Trace.Draft tool(Trace.Draft draft, Map<String, Object> its) {
    String program = words(its, "application").replace("Microsoft Office Word", "Microsoft Word");
    int slash = program.indexOf('/');
    boolean both = slash > 0;
    String name = both ? program.substring(0, slash) : program;
    return draft.tool(
        name,
        both ? program.substring(slash + 1).replaceFirst("[$ ].*", "") : words(its, "version"),
        name.startsWith("Microsoft") ? "Microsoft" : "");
  }

  private static String words(Map<String, Object> its, String key) {
    return Json.words(its.get(key));
  }

  private static long number(Map<String, Object> its, String key) {
    String words = words(its, key);
    return words.matches("\\d{1,12}") ? Long.parseLong(words) : 0;
  }
}
