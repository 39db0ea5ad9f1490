package org.bonafide.project.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonafide.project.Answer;
import org.bonafide.project.Filing;
import org.bonafide.project.Registration;
import org.bonafide.project.Work;

/** Reads what concerns the registration of one work: deposit, earlier registration, filing. */
record FilingSection(Keys work) {

  static final List<String> LETTERS = List.of("examiner-letter", "refusal", "reconsideration");

  /** What only whoever signs a takedown notice can state. */
  private static final List<String> ATTESTED =
      List.of("good-faith", "fair-use", "accurate", "authorised");

  Work.Registered read() {
    return new Work.Registered(
        work.text("deposit"),
        work.section("previous", "work-previous")
            .map(
                p ->
                    new Registration.Previous(
                        p.text("number"),
                        p.text("year"),
                        Values.choice(p, "of", PlansSection.VERSIONS),
                        "",
                        PlansSection.wrong(p))),
        work.section("filing", "filing").map(FilingSection::filing),
        work.list("infringements", "infringement").stream().map(this::infringement).toList());
  }

  private static Filing filing(Keys k) {
    return new Filing(
        Values.date(k, "on"),
        k.text("service-request"),
        k.text("number"),
        Values.date(k, "effective"),
        k.list("correspondence", "correspondence").stream().map(FilingSection::letter).toList());
  }

  private static Filing.Letter letter(Keys k) {
    k.required("kind");
    return new Filing.Letter(
        Values.choice(k, "kind", LETTERS),
        Values.date(k, "on"),
        k.text("id"),
        k.text("case"),
        Values.words(k, "grounds"),
        Values.date(k, "answered"),
        Values.date(k, "due"),
        k.text("send-to"),
        Values.answer(k, "consents"));
  }

  private Filing.Infringement infringement(Keys k) {
    Set<String> elements = Set.copyOf(work.idsUnder("elements"));
    return new Filing.Infringement(
        Values.words(k, "work"),
        new Filing.Seen(k.text("at"), Values.date(k, "found"), k.text("service")),
        new Filing.Copied(
            References.idsAmong(k, "copied", "element of the work", elements),
            Values.answer(k, "arrangement"),
            Values.answer(k, "human-part")),
        k.section("attested", "attested")
            .map(FilingSection::attested)
            .orElse(Filing.Attested.NONE));
  }

  private static Filing.Attested attested(Keys k) {
    Map<String, Answer> statements = new LinkedHashMap<>();
    ATTESTED.forEach(key -> statements.put(key, Values.answer(k, key)));
    return new Filing.Attested(References.id(k, "by", "person"), statements);
  }
}
