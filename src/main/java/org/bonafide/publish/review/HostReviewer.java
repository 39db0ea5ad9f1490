package org.bonafide.publish.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bonafide.data.WordList;
import org.bonafide.draft.clause.LibraryClause;
import org.bonafide.publish.Bonafide;
import org.bonafide.word.Host;
import org.bonafide.word.HostLanguage;
import org.bonafide.word.HostRefused;
import org.bonafide.word.review.AgreementReview;
import org.bonafide.word.review.HostComments;
import org.bonafide.word.review.ReviewedRow;

/**
 * Says which questions of AI an agreement of somebody else answers, and where, in memory.
 *
 * <p>Example: {@code new HostReviewer(Bonafide.shipped()).review(new ReviewRequest("agency.docx",
 * bytes, ""))}. Throws nothing for what a hostile file can do wrong: that is a finding.
 *
 * @param bonafide whose library of clauses is held against the agreement
 */
public record HostReviewer(Bonafide bonafide) {

  /** Reviews. */
  public ReviewOutcome review(ReviewRequest request) {
    try {
      Host host = Host.read(request.host(), request.bytes());
      Locale own = HostLanguage.of(host, "review");
      Locale language =
          request.language().isEmpty() ? own : Locale.forLanguageTag(request.language());
      AgreementReview review = AgreementReview.of(host);
      WordList words = WordList.of("review", language);
      ReviewReport report = report(review, words, language);
      byte[] commented =
          new HostComments(host, words.say("author"))
              .at(new ReviewComments(report, words).byParagraph());
      return new ReviewOutcome(Optional.of(report), Optional.of(commented), List.of());
    } catch (HostRefused e) {
      return ReviewOutcome.refused(e.finding());
    }
  }

  private ReviewReport report(AgreementReview review, WordList words, Locale language) {
    List<String> about = new ArrayList<>();
    about.add(
        words.say(
            "read", Integer.toString(review.paragraphs()), Integer.toString(review.sentences())));
    if (!review.terms().isEmpty()) {
      about.add(words.say("terms", String.join(", ", review.terms())));
    }
    if (!review.beside().isEmpty()) {
      String parts =
          review.beside().stream()
              .map(part -> words.say("parts." + part))
              .collect(Collectors.joining(", "));
      about.add(words.say("beside", parts));
    }
    if (review.isCut()) {
      about.add(words.say("unread"));
    }
    return new ReviewReport(
        review.host().file(),
        language,
        words.say("title", review.host().file()),
        about,
        words.say("caution"),
        review.rows().stream().map(row -> row(row, words, language)).toList());
  }

  private ReviewReport.Row row(ReviewedRow row, WordList words, Locale language) {
    String title =
        row.asks().isEmpty()
            ? bonafide
                .clauses()
                .find(row.id())
                .map((LibraryClause clause) -> clause.title(language))
                .orElse(row.id())
            : row.asks().in(language);
    List<ReviewReport.Said> found = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (ReviewedRow.Point point : row.points()) {
      point.looked().stream()
          .filter(ReviewedRow.Looked::found)
          .forEach(one -> found.add(said(one, language)));
      if (!point.found()) {
        missing.add(
            point.looked().stream()
                .map(one -> one.says().in(language))
                .collect(Collectors.joining(words.say("or"))));
      }
    }
    return new ReviewReport.Row(
        row.kind(),
        row.id(),
        title,
        row.state().word(),
        words.say("states." + row.state().word()),
        found,
        missing,
        row.against().stream()
            .map(against -> against.looked().stream().map(one -> said(one, language)).toList())
            .toList());
  }

  private static ReviewReport.Said said(ReviewedRow.Looked looked, Locale language) {
    return new ReviewReport.Said(
        looked.id(),
        looked.says().in(language),
        looked.spots().stream()
            .map(
                spot ->
                    new ReviewReport.Place(
                        spot.isOnEveryPage() ? 0 : spot.paragraph().index() + 1,
                        spot.part(),
                        spot.number(),
                        spot.section(),
                        spot.words(),
                        spot.open()))
            .toList());
  }
}
