package org.bonafide.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bonafide.page.http.PageRequest;
import org.bonafide.publish.Preview;
import org.bonafide.publish.interview.ChosenMatter;
import org.bonafide.publish.interview.OpenRecord;
import org.bonafide.publish.interview.OpenRecord.Matter;
import org.bonafide.publish.interview.OpenRecord.Result;
import org.bonafide.publish.interview.RecordNow;
import org.bonafide.publish.interview.TakenOut;

/**
 * What a person is told before a work, a freelancer or an owner is taken out of a record, as a
 * template shows it; and the taking out.
 *
 * @param chosen the work that is asked about
 */
record TakeOutFacts(Locale language, OpenRecord record, ChosenMatter chosen) {

  private static final Pattern PART = Pattern.compile("(works\\.[^.]+\\.elements\\.[^.]+).*");
  private static final Pattern STEP = Pattern.compile("(.*\\.steps\\.[0-9]+)(\\..*)?");

  /** Of something that is there; nothing where it is not. */
  Optional<Map<String, Object>> of(RecordNow standing, Matter matter, String id) {
    return record.without(standing, chosen, matter, id).map(out -> told(standing, matter, id, out));
  }

  private Map<String, Object> told(RecordNow standing, Matter matter, String id, TakenOut out) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("matter", matter.name().toLowerCase(Locale.ROOT));
    facts.put("id", id);
    facts.put("possible", out.possible());
    facts.put("parts", count(out, PART));
    facts.put("steps", count(out, STEP));
    facts.put("gone", matter == Matter.WORK ? List.of() : gone(out));
    facts.put("named", abouts(standing, out.named()));
    facts.put("stays", abouts(standing, out.stays().stream().map(it -> it + ".name").toList()));
    facts.put("alone", abouts(standing, out.alone()));
    facts.put("why", new FindingFacts(language).line(out.why()));
    return facts;
  }

  private static long count(TakenOut out, Pattern pattern) {
    return out.gone().keySet().stream()
        .map(pattern::matcher)
        .filter(found -> found.matches())
        .map(found -> found.group(1))
        .distinct()
        .count();
  }

  /** Texts of which one can say what they are; ids say nothing to anybody. */
  private List<Map<String, String>> gone(TakenOut out) {
    return out.gone().entrySet().stream()
        .filter(one -> !one.getKey().matches(".*\\.(party|person|works\\.[0-9]+|for\\.[0-9]+)"))
        .filter(one -> !one.getKey().matches("contract\\.with\\.[0-9]+"))
        .map(one -> Map.of("what", what(one.getKey()), "value", one.getValue()))
        .toList();
  }

  private String what(String path) {
    String key = path.replaceAll("\\.([0-9]+)(?=\\.|$)", "[$1]");
    String said = Preview.said(key, language);
    return said.equals(key) ? "" : said;
  }

  private List<String> abouts(RecordNow standing, List<String> paths) {
    return paths.stream()
        .map(path -> standing.about(path, language))
        .filter(one -> !one.isEmpty())
        .distinct()
        .toList();
  }

  /** Takes out what a form names. */
  Result takenOut(PageRequest request) {
    Matter matter =
        switch (request.field("matter")) {
          case "work" -> Matter.WORK;
          case "party" -> Matter.PARTY;
          default -> Matter.OWNER;
        };
    return record.takeOut(chosen, matter, request.field("id"), request.field("version"));
  }
}
