package org.bonafide.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.page.http.PageAnswer;
import org.bonafide.page.http.PageRequest;
import org.bonafide.publish.interview.ChosenMatter;
import org.bonafide.publish.interview.OpenRecord;
import org.bonafide.publish.interview.OpenRecord.Added;
import org.bonafide.publish.interview.OpenRecord.Matter;
import org.bonafide.publish.interview.RecordNow;

/**
 * Between which works, or between which parties of a contract, a person may switch, as a template
 * shows it.
 *
 * @param door at which works stand beside each other, or parties
 * @param address of the record at that door
 */
record MatterFacts(String door, String address, ChosenMatter chosen) {

  private static final String PARTY = "party";
  private static final String WORK = "work";

  /** What an address chooses. */
  static ChosenMatter chosen(PageRequest request) {
    return new ChosenMatter(request.query(WORK), request.query(PARTY));
  }

  /** The same as the end of an address; empty where nothing is chosen. */
  static String query(ChosenMatter chosen) {
    StringBuilder query = new StringBuilder();
    Map<String, String> named = new LinkedHashMap<>();
    named.put(WORK, chosen.work());
    named.put(PARTY, chosen.party());
    named.forEach(
        (name, id) -> {
          if (!id.isEmpty()) {
            query.append(query.isEmpty() ? '?' : '&').append(name).append('=');
            query.append(URLEncoder.encode(id, StandardCharsets.UTF_8));
          }
        });
    return query.toString();
  }

  private boolean ofParties() {
    return door.equals("contract");
  }

  /** What stands above the questions. */
  Map<String, Object> facts(RecordNow standing, TakeOutFacts out) {
    Map<String, String> all = ofParties() ? standing.parties() : standing.works();
    String wanted = ofParties() ? chosen.party() : chosen.work();
    String first = all.keySet().stream().findFirst().orElse("");
    String current = all.containsKey(wanted) ? wanted : first;
    List<Map<String, Object>> matters =
        all.entrySet().stream()
            .map(
                one ->
                    Map.<String, Object>of(
                        "name",
                        one.getValue().isEmpty() ? one.getKey() : one.getValue(),
                        "address",
                        address + query(with(one.getKey())),
                        "current",
                        one.getKey().equals(current)))
            .toList();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("matters", matters);
    facts.put("matter", ofParties() ? PARTY : WORK);
    if (all.size() > 1) {
      out.of(standing, ofParties() ? Matter.PARTY : Matter.WORK, current)
          .ifPresent(told -> facts.put("out", told));
    }
    return facts;
  }

  private ChosenMatter with(String id) {
    return ofParties() ? new ChosenMatter(chosen.work(), id) : new ChosenMatter(id, chosen.party());
  }

  /** Puts in what a form names. */
  Added added(PageRequest request, OpenRecord record) {
    return record.add(!ofParties(), request.field("name"));
  }

  /** To the questions of what was put in. */
  PageAnswer onTo(ChosenMatter added) {
    return PageAnswer.seeOther(address + query(with(ofParties() ? added.party() : added.work())));
  }
}
