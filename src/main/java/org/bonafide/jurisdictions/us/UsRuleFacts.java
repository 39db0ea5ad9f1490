package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bonafide.law.table.OwnFacts;
import org.bonafide.project.Ref;
import org.bonafide.project.Work;

/** What the drafted application states to the rules of {@code rules.yaml}. */
record UsRuleFacts(UsCase one) {

  OwnFacts all() {
    Work work = one.work();
    Optional<Ref> awaited = one.application().awaited();
    Optional<Ref> employer = one.isDrafted() ? one.application().employer() : Optional.empty();
    Optional<Long> items = new UsArrangement(work, false).items().filter(n -> isArranged());
    Optional<String> routine = new UsArrangement(work, false).routine();
    boolean several = one.project().works().size() > 1;
    return new OwnFacts(
        Map.of(
            "awaits-transfer",
            awaited.isPresent() && !isLicensed() ? "yes" : "no",
            "for-hire",
            forHire(employer.isPresent()),
            "employer",
            employer.isPresent() ? "stated" : "not-stated",
            "items",
            items.map(UsRuleFacts::enough).orElse("not-stated"),
            "routine",
            routine.isPresent() ? "yes" : "no",
            "prior",
            one.application().supplementary().word(),
            "works",
            several ? "several" : "one",
            "previous-work",
            previousWork()),
        Map.of(
            "awaited", awaited.map(Ref::id).orElse(""),
            "employer", employer.map(Ref::id).orElse(""),
            "items", items.map(n -> n == 1 ? "1 item" : n + " items").orElse(""),
            "routine", routine.orElse("")),
        Map.of("unclear", unclear(one.application().authorCreated().other())));
  }

  private boolean isArranged() {
    return one.work().arrangement().isPresent();
  }

  private String forHire(boolean named) {
    boolean unnamed =
        one.isDrafted()
            && one.work().owners().stream()
                .anyMatch(o -> o.by().equals("employment") && o.who().isEmpty());
    boolean all = one.application().named().stream().allMatch(UsApplication.Named::hire);
    return !named && !unnamed ? "none" : all || unnamed ? "whole" : "part";
  }

  private static String enough(long items) {
    return items >= UsRoutine.enoughThings()
        ? "enough"
        : items < 2 ? "fewer-than-two" : "fewer-than-four";
  }

  /** A deal that is a licence is told by a rule of its own; no signature would mend it. */
  private boolean isLicensed() {
    return !new UsTransfers(one.application(), one.project(), one.work()).withheld().isEmpty();
  }

  private String previousWork() {
    return one.project()
        .registration()
        .previous()
        .map(p -> p.work().isEmpty() ? "not-stated" : "stated")
        .orElse("none");
  }

  private static List<Map<String, String>> unclear(String field) {
    return UsForm.shipped().unclear().stream()
        .flatMap(
            kind ->
                kind.words().stream()
                    .filter(phrase -> holds(field, phrase))
                    .map(phrase -> Map.of("phrase", phrase, "why", kind.why())))
        .toList();
  }

  /**
   * Whether a phrase stands in a field; within a noun of the form, as in jewelry design, it may.
   */
  private static boolean holds(String field, String phrase) {
    String text = field;
    for (String noun : UsForm.shipped().nouns().values()) {
      text = noun.contains(" ") ? text.replace(noun, "") : text;
    }
    return Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(phrase) + "(?![\\p{L}-])")
        .matcher(text.toLowerCase(Locale.ROOT))
        .find();
  }
}
