package org.bonafide.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.publish.docket.Docket;
import org.bonafide.publish.docket.DocketRow;
import org.bonafide.publish.interview.RecordInterview;
import org.bonafide.publish.interview.RecordNow;

/**
 * The records of a folder as a docket shows them: title, works, and the days that matter next, the
 * nearest first.
 */
record HomeFacts(Shelf shelf, Docket docket) {

  private static final String NO_DAY = "~"; // behind every digit

  List<Map<String, Object>> records() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (String name : shelf.names()) {
      List<DocketRow> rows = docket.rows().stream().filter(row -> row.file().equals(name)).toList();
      shelf.record(name + "/").ifPresent(one -> all.add(record(name, rows, one.standing())));
    }
    all.sort(Comparator.comparing(one -> (String) one.get("nearest")));
    return all;
  }

  private static Map<String, Object> record(
      String name, List<DocketRow> rows, Optional<RecordNow> standing) {
    Map<String, Object> facts = new LinkedHashMap<>();
    String title = standing.map(RecordNow::title).orElse("");
    facts.put("name", name);
    facts.put("title", title.isEmpty() ? name : title);
    facts.put("readable", rows.stream().allMatch(row -> row.finding().isEmpty()));
    facts.put(
        "doors",
        RecordInterview.DOORS.stream()
            .map(door -> Map.of("door", door, "address", RecordAddress.of(name, door)))
            .toList());
    facts.put("openAt", RecordAddress.of(name, "open"));
    facts.put(
        "works",
        standing.map(RecordNow::works).orElse(Map.of()).entrySet().stream()
            .map(work -> work(work.getKey(), work.getValue(), rows))
            .toList());
    facts.put(
        "nearest",
        rows.stream().flatMap(row -> row.next().stream()).min(String::compareTo).orElse(NO_DAY));
    return facts;
  }

  private static Map<String, Object> work(String id, String title, List<DocketRow> rows) {
    List<Map<String, String>> days =
        rows.stream()
            .filter(row -> row.work().equals(id))
            .flatMap(row -> row.due().stream())
            .map(due -> Map.of("what", due.what(), "day", due.day(), "about", due.on()))
            .toList();
    return Map.of("title", title.isEmpty() ? id : title, "days", days);
  }
}
