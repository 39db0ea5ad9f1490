package org.bonafide.jurisdictions.us;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.data.Data;
import org.bonafide.data.Grammar;
import org.bonafide.law.Particular;
import org.bonafide.law.Particular.Group;
import org.bonafide.law.Sentence;
import org.bonafide.project.Answer;
import org.bonafide.project.Filing;
import org.bonafide.project.Project;
import org.bonafide.project.Registration;
import org.bonafide.project.When;
import org.bonafide.project.Work;

/**
 * What the Office wrote after the filing, and by when it is to be answered. What is not stated is
 * an open point; a day is computed only from a day that is stated.
 *
 * <p>Example: a refusal of 2026-06-10 can be met until 2026-09-10.
 */
record UsAfterFiling(
    Project project, Work work, UsApplication application, UsCorrespondence letters) {

  private static final Data RULES = UnitedStates.FOLDER.read("after-filing", data -> data);
  private static final List<String> REQUESTS = List.of("first", "second");

  UsAfterFiling(Project project, Work work, UsApplication application) {
    this(project, work, application, UsCorrespondence.of(work));
  }

  Group all() {
    Group all = Group.of();
    Optional<UsCorrespondence.Listed> letter = letters.examiners();
    if (letter.isPresent()) {
      all = all.and("letter", letter(letter.get()));
    }
    Optional<UsCorrespondence.Listed> refused = letters.refusal();
    if (refused.isPresent()) {
      all = all.and("refusal", refusal(refused.get()));
    }
    if (UsPrior.of(project, work) == UsApplication.Prior.THIS_VERSION) {
      all = all.and("registration", registration());
    }
    return all;
  }

  /** Ids of the authorities for a paper, as in {@code answer}. */
  static List<String> authorities(String paper) {
    return RULES.child("authorities").texts(paper);
  }

  private Group common(UsCorrespondence.Listed listed) {
    Filing.Letter letter = listed.letter();
    return Group.of()
        .and("key", listed.key())
        .and("on", or(listed.key() + ".on", date(letter.on()), "us-open-letter-day"))
        .and("id", or(listed.key() + ".id", letter.id(), "us-open-letter-number"))
        .and("case-number", or(caseKey(listed), caseNumber(letter), "us-open-case"))
        .and("grounds", or(listed.key() + ".grounds", english(letter), "us-open-grounds"));
  }

  /** The case has the number that the letter gives, else that of the request that was filed. */
  private String caseNumber(Filing.Letter letter) {
    return letter.caseNumber().isEmpty() ? serviceRequest() : letter.caseNumber();
  }

  private String caseKey(UsCorrespondence.Listed listed) {
    return listed.letter().caseNumber().isEmpty() && !serviceRequest().isEmpty()
        ? letters.path() + ".service-request"
        : listed.key() + ".case";
  }

  private String serviceRequest() {
    return work.registered().filing().map(Filing::serviceRequest).orElse("");
  }

  private static String english(Filing.Letter letter) {
    return letter.grounds().in(Locale.ENGLISH);
  }

  private Group letter(UsCorrespondence.Listed listed) {
    Filing.Letter letter = listed.letter();
    int days = RULES.number("e-mail-days");
    Optional<When> counted = letter.on().flatMap(When::day).map(on -> When.of(on.plusDays(days)));
    boolean waits = letter.answered().isEmpty();
    return common(listed)
        .and("due", date(letter.due()))
        .and("passed", new Particular.Yes(waits && project.isPast(letter.due())))
        .and("e-mail-days", String.valueOf(days))
        .and("e-mail-due", waits ? date(counted) : "")
        .and("e-mail-passed", new Particular.Yes(waits && project.isPast(counted)))
        .and("answered", date(letter.answered()))
        .and("refused", new Particular.Yes(letters.refusedAfter(listed).isPresent()))
        .and("consents", letter.consents().word());
  }

  private Group refusal(UsCorrespondence.Listed listed) {
    Filing.Letter letter = listed.letter();
    String which = REQUESTS.get(Math.min(letters.request(), REQUESTS.size()) - 1);
    Data rule = RULES.child("requests").child(which);
    Optional<LocalDate> due = letter.on().flatMap(When::day).map(UsDays::reconsideration);
    Optional<UsCorrespondence.Listed> sent = letters.requested();
    boolean passed = sent.isEmpty() && project.isPast(due.map(When::of));
    return common(listed)
        .and("which", which)
        .and("history", Particular.each(letters.before(listed), this::past))
        .and("send-to", or(listed.key() + ".send-to", letter.sendTo(), "us-open-send-to"))
        .and("is-addressed", new Particular.Yes(!letter.sendTo().isEmpty()))
        .and("heading", rule.text("heading"))
        .and("due", or(listed.key() + ".on", due.map(UsAfterFiling::print), "us-open-due"))
        .and("passed", new Particular.Yes(passed))
        .and("is-final", new Particular.Yes(letters.isFinal()))
        .and("requested", sent.map(one -> date(one.letter().on())).orElse(""))
        .and("is-requested", new Particular.Yes(sent.isPresent()))
        .and("fee", rule.text("fee"))
        .and("fee-reported", Grammar.of(Locale.US).date(rule.day("reported-on")));
  }

  /** What was written before, as a later letter tells it. */
  private Group past(UsCorrespondence.Listed listed) {
    Filing.Letter letter = listed.letter();
    boolean asked = letter.kind().equals("reconsideration");
    String key = listed.key() + ".grounds";
    return Group.of()
        .and("asked", new Particular.Yes(asked))
        .and("on", or(listed.key() + ".on", date(letter.on()), "us-open-letter-day"))
        .and("id", new Particular.Stated(listed.key() + ".id", letter.id()))
        .and("numbered", new Particular.Yes(!letter.id().isEmpty()))
        .and("told", new Particular.Yes(!asked || !english(letter).isBlank()))
        .and("grounds", or(key, english(letter), "us-open-grounds"));
  }

  private Group registration() {
    Registration.Previous previous = UsPrior.stated(project, work).orElseThrow();
    Registration.Wrong wrong = previous.wrong();
    String key = UsPrior.key(project, work);
    Locale english = Locale.ENGLISH;
    return Group.of()
        .and("key", key)
        .and("number", or(key + ".number", previous.number(), "us-open-registration-number"))
        .and("year", or(key + ".year", previous.year(), "us-open-registration-year"))
        .and("stood", or(key + ".stood", wrong.stood().in(english), "us-open-stood"))
        .and("why", or(key + ".why", wrong.why().in(english), "us-open-why"))
        .and("disclosed", wrong.disclosed().word())
        .and("calls", new Particular.Yes(isWrong(wrong)));
  }

  /**
   * Whether the record gives something to correct: words that are stated to be wrong, generated
   * matter that is not stated to have been named, or too little for a claim.
   */
  private boolean isWrong(Registration.Wrong wrong) {
    boolean generated =
        application.elements().stream().anyMatch(e -> e.generated().contains(UsGenerated.BY_AI));
    return !application.verdict().claims()
        || !wrong.stood().in(Locale.ENGLISH).isBlank()
        || !wrong.why().in(Locale.ENGLISH).isBlank()
        || wrong.disclosed() == Answer.NO
        || generated && wrong.disclosed() != Answer.YES;
  }

  private static Particular or(String key, Optional<String> value, String open) {
    return value
        .filter(text -> !text.isBlank())
        .<Particular>map(text -> new Particular.Stated(key, text))
        .orElseGet(() -> new Particular.Open(key, Sentence.of(open)));
  }

  private static Particular or(String key, String value, String open) {
    return or(key, Optional.of(value), open);
  }

  private static String date(Optional<When> when) {
    return when.map(day -> Grammar.of(Locale.US).date(day.text())).orElse("");
  }

  private static String print(LocalDate day) {
    return Grammar.of(Locale.US).date(day.toString());
  }
}
