package org.bonafide.publish.docket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.law.Assessor;
import org.bonafide.law.Authorities;
import org.bonafide.law.DueDay;
import org.bonafide.project.Answer;
import org.bonafide.project.Filing;
import org.bonafide.project.Project;
import org.bonafide.project.When;
import org.bonafide.project.Work;

/** The rows of one record: its finished works, or the record itself where it has none. */
record WorkRows(String file, Project project, Assessor offices) {

  List<DocketRow> all() {
    List<DocketRow> rows =
        project.works().values().stream()
            .filter(work -> work.status() == Work.Status.FINISHED)
            .map(this::row)
            .toList();
    return rows.isEmpty() ? List.of(none()) : rows;
  }

  private DocketRow none() {
    return new DocketRow(file, "", project.title(), "", "", "", "", "", "", "", List.of(), "");
  }

  private DocketRow row(Work work) {
    List<DueDay> days =
        offices.offices(project, work).stream()
            .flatMap(law -> law.days(project, work).stream())
            .toList();
    Optional<DueDay> register =
        days.stream()
            .filter(day -> day.act() == DueDay.Act.REGISTER)
            .min(Comparator.comparing(DueDay::day));
    Optional<Filing> filing = work.registered().filing();
    return new DocketRow(
        file,
        work.id(),
        work.title(),
        published(work),
        register.map(day -> day.day().toString()).orElse(""),
        register.map(WorkRows::cite).orElse(""),
        text(filing.flatMap(Filing::on)),
        filing.map(Filing::serviceRequest).orElse(""),
        number(work),
        text(filing.flatMap(Filing::effective)),
        filing.map(f -> letters(f, days)).orElse(List.of()),
        "");
  }

  /** That of what was filed, else of an earlier registration of the same version. */
  private String number(Work work) {
    String filed = work.registered().filing().map(Filing::number).orElse("");
    return filed.isEmpty()
        ? work.registered()
            .previous()
            .or(
                () ->
                    project
                        .registration()
                        .previous()
                        .filter(p -> p.work().isEmpty() || p.work().equals(work.id())))
            .filter(previous -> previous.of().equals("this-version"))
            .map(previous -> previous.number().isEmpty() ? "not stated" : previous.number())
            .orElse("")
        : filed;
  }

  private static List<DocketRow.Letter> letters(Filing filing, List<DueDay> days) {
    List<DocketRow.Letter> open = new ArrayList<>();
    for (int i : filing.unanswered()) {
      Filing.Letter letter = filing.correspondence().get(i);
      int place = i;
      Optional<String> counted =
          days.stream()
              .filter(day -> day.act() == DueDay.Act.ANSWER && day.letter() == place)
              .map(day -> day.day().toString())
              .findFirst();
      String due = letter.due().map(When::text).or(() -> counted).orElse("");
      open.add(new DocketRow.Letter(letter.kind(), text(letter.on()), letter.id(), due));
    }
    return open;
  }

  private String published(Work work) {
    Optional<When> planned = project.plannedFor(work);
    if (planned.isPresent()) {
      return "planned " + planned.get().text();
    }
    if (work.published().isEmpty()) {
      return work.unpublished() == Answer.YES ? "unpublished" : "";
    }
    String on = text(work.published().flatMap(Work.Publication::on));
    return on.isEmpty() ? "yes" : on;
  }

  private static String cite(DueDay day) {
    return Authorities.shipped()
        .find(day.authority())
        .map(authority -> authority.citeIn(Locale.ENGLISH))
        .orElse("");
  }

  private static String text(Optional<When> when) {
    return when.map(When::text).orElse("");
  }
}
