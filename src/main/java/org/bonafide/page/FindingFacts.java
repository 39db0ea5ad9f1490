package org.bonafide.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bonafide.data.WordList;
import org.bonafide.diagnose.Finding;

/**
 * Findings as a template shows them, in the language of the page: the very sentence where the
 * language has it, else what its rule finds, with the names that the English sentence has between
 * quotation marks. What no language but English has words for is shown as it is, marked as English.
 *
 * @param language of the page
 */
record FindingFacts(Locale language) {

  private static final Pattern NAMED = Pattern.compile("\"([^\"]{1,300})\"");

  List<Map<String, Object>> of(List<Finding> findings) {
    return findings.stream().map(this::of).toList();
  }

  Map<String, Object> of(Finding finding) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    facts.put("rule", finding.rule());
    Optional<String> rule = words(finding, "says");
    Optional<String> exact = english() ? Optional.empty() : again(finding.message());
    boolean told = exact.isPresent() || rule.isPresent();
    facts.put("lang", told ? "" : Locale.ENGLISH.toLanguageTag());
    facts.put("message", exact.or(() -> rule).orElse(finding.message()));
    facts.put("remedy", told ? words(finding, "remedy").orElse("") : finding.remedy());
    facts.put("named", exact.isEmpty() && rule.isPresent() ? named(finding) : List.of());
    return facts;
  }

  /** What stands in the way, as one line; empty where nothing does. */
  String line(Optional<Finding> why) {
    return why.map(this::line).orElse("");
  }

  /** A finding as one line. */
  String line(Finding finding) {
    Map<String, Object> facts = of(finding);
    List<?> named = (List<?>) facts.get("named");
    String about =
        named.isEmpty()
            ? ""
            : WordList.of("findings", language)
                .say("named", String.join(" ", named.stream().map(String::valueOf).toList()));
    return facts.get("message") + about;
  }

  /** A sentence of a reader of files; what the language has no words for is marked as English. */
  Map<String, Object> remark(String sentence) {
    Optional<String> said = english() ? Optional.of(sentence) : again(sentence);
    return Map.of(
        "words",
        said.orElse(sentence),
        "lang",
        said.isPresent() ? "" : Locale.ENGLISH.toLanguageTag());
  }

  private boolean english() {
    return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  private Optional<String> again(String sentence) {
    return WordList.of("remarks", language).again(sentence);
  }

  private Optional<String> words(Finding finding, String what) {
    return WordList.of("findings", language).find("rules." + finding.rule() + "." + what);
  }

  private static List<String> named(Finding finding) {
    return NAMED
        .matcher(finding.message())
        .results()
        .map((MatchResult one) -> one.group(1))
        .distinct()
        .toList();
  }
}
