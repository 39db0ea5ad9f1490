package org.bonafide.jurisdictions.us;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonafide.data.Data;
import org.bonafide.law.DueDay;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.Sentence;
import org.bonafide.project.Answer;
import org.bonafide.project.Filing;
import org.bonafide.project.Project;
import org.bonafide.project.When;
import org.bonafide.project.Work;

/**
 * Days that US law counts from days of the record, by {@code days.yaml}. Only a whole day starts a
 * count; nothing is promised for it.
 */
record UsDays(Work work) {

  private static final Data DAYS = UnitedStates.FOLDER.read("days", data -> data);
  private static final Data PUBLISHED = DAYS.child("after-publication");
  private static final Data REFUSED = DAYS.child("reconsideration");

  /** All of them that can be counted. */
  List<DueDay> all() {
    List<DueDay> days = new ArrayList<>();
    published()
        .flatMap(When::day)
        .ifPresent(
            from ->
                days.add(
                    new DueDay(
                        DueDay.Act.REGISTER,
                        after(from, PUBLISHED),
                        -1,
                        PUBLISHED.text("authority"))));
    List<Filing.Letter> letters =
        work.registered().filing().map(Filing::correspondence).orElse(List.of());
    for (int i = 0; i < letters.size(); i++) {
      int letter = i;
      letters
          .get(i)
          .on()
          .filter(on -> letters.get(letter).kind().equals("refusal"))
          .flatMap(When::day)
          .ifPresent(
              from ->
                  days.add(
                      new DueDay(
                          DueDay.Act.ANSWER,
                          reconsideration(from),
                          letter,
                          REFUSED.text("authority"))));
    }
    return days;
  }

  /** What a paper says of the days after publication; nothing where that is not stated. */
  Optional<String> says(Project project) {
    if (work.unpublished() == Answer.YES) {
      return Optional.of(PUBLISHED.text("unpublished"));
    }
    return published().map(on -> says(project, on));
  }

  private String says(Project project, When on) {
    Optional<LocalDate> from = on.day();
    String said = PUBLISHED.text(from.isEmpty() ? "lacks" : tense(project, on, from.get()));
    String day = from.map(one -> written(after(one, PUBLISHED))).orElse("");
    return said.replace("{from}", UsForm.ENGLISH.date(on.text()))
        .replace("{stated}", UsForm.ENGLISH.date(on.text()))
        .replace("{day}", day)
        .replace("{filed}", filed().map(one -> UsForm.ENGLISH.date(one.text())).orElse(""));
  }

  /** Whether the months run, have run out, or have not begun, on the day of the record. */
  private String tense(Project project, When on, LocalDate from) {
    When last = When.of(after(from, PUBLISHED));
    if (project.isAhead(Optional.of(on))) {
      return "planned";
    }
    if (!project.isPast(Optional.of(last))) {
      return "says";
    }
    return filed().filter(one -> !last.certainlyBefore(one)).isPresent() ? "filed" : "passed";
  }

  private Optional<When> filed() {
    return work.registered().filing().flatMap(Filing::on);
  }

  /** The day of publication, where the record states less than a day. */
  Optional<FieldEntry> open() {
    return published()
        .filter(on -> on.day().isEmpty())
        .map(
            on ->
                FieldEntry.open(
                    "works." + work.id() + ".published.on", Sentence.same(PUBLISHED.text("asks"))));
  }

  static String authority() {
    return PUBLISHED.text("authority");
  }

  private Optional<When> published() {
    return work.published().flatMap(Work.Publication::on);
  }

  /** The last day for a request, counted from the date of the notice of refusal. */
  static LocalDate reconsideration(LocalDate notice) {
    return after(notice, REFUSED);
  }

  private static LocalDate after(LocalDate from, Data count) {
    return from.plusMonths(count.number("months"));
  }

  private static String written(LocalDate day) {
    return UsForm.ENGLISH.date(day.toString());
  }
}
