package org.bonafide.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.page.http.PageAnswer;
import org.bonafide.page.http.PageRequest;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Comparer;
import org.bonafide.publish.Preview;
import org.bonafide.publish.compare.ComparisonSheet;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.publish.interview.ChosenMatter;
import org.bonafide.publish.interview.ClauseFallback;
import org.bonafide.publish.interview.OpenRecord;
import org.bonafide.publish.interview.OpenRecord.Result;
import org.bonafide.publish.interview.RecordNow;

/**
 * The clauses of a contract at the three positions, side by side: one click takes a position for
 * the contract, or the fallback of a clause, and the document beside them changes.
 */
record PositionsPage(Bonafide bonafide, Previews previews) {

  private static final String DOOR = "contract";
  private static final String HERE = DOOR + "/positions";

  /** What is said above the clauses, by a key of {@code page} in the words. */
  private record Said(String key, String about) {
    static final Said NOTHING = new Said("", "");
  }

  PageAnswer answer(PageRequest request, OpenRecord record, String wanted) {
    return switch (wanted) {
      case HERE -> shown(request, record, Said.NOTHING);
      case HERE + "/answer" -> request.isPost() ? taken(request, record) : Pages.missing();
      case HERE + "/undo" -> request.isPost() ? undone(request, record) : Pages.missing();
      default -> Pages.missing();
    };
  }

  private PageAnswer taken(PageRequest request, OpenRecord record) {
    SentAnswers sent = SentAnswers.of(request);
    Result result =
        record.answer(
            DOOR,
            MatterFacts.chosen(request),
            request.field("question"),
            sent.answers(),
            sent.before());
    Said said =
        switch (result.came()) {
          case WRITTEN, SAME -> Said.NOTHING;
          case CONFLICT -> new Said("changed-on-disk", "");
          case REFUSED ->
              new Said("refused", new FindingFacts(ReaderLanguage.of(request)).line(result.why()));
        };
    return said == Said.NOTHING && request.header("HX-Request").isEmpty()
        ? PageAnswer.seeOther(
            RecordAddress.of(record.named(), HERE) + MatterFacts.query(MatterFacts.chosen(request)))
        : shown(request, record, said);
  }

  private PageAnswer undone(PageRequest request, OpenRecord record) {
    Result result = record.undo();
    String why = new FindingFacts(ReaderLanguage.of(request)).line(result.why());
    return shown(request, record, new Said(RecordPage.undone(result.came()), why));
  }

  private PageAnswer shown(PageRequest request, OpenRecord record, Said said) {
    Locale language = ReaderLanguage.of(request);
    ChosenMatter chosen = MatterFacts.chosen(request);
    Optional<RecordNow> standing = record.standing();
    Map<String, Object> facts =
        new RecordFrame(record, DOOR, chosen, standing).facts(said.key(), said.about());
    facts.put("here", RecordAddress.of(record.named(), HERE));
    facts.put("questionsAt", RecordAddress.of(record.named(), DOOR));
    if (standing.isPresent()) {
      facts.putAll(compared(record, standing.get(), chosen, language));
    }
    return Screen.of("positions", language, facts);
  }

  /**
   * Each column in its position's own words, whatever fallbacks stand in the document; in that of
   * its languages that is spoken.
   */
  private Map<String, Object> compared(
      OpenRecord record, RecordNow standing, ChosenMatter chosen, Locale language) {
    ProjectSource source = previews.source(record, standing.textWithout(ClauseFallback.KEY));
    Optional<String> spoken =
        Optional.of(language.toLanguageTag()).filter(standing.languages()::contains);
    Optional<ComparisonSheet> sheet =
        bonafide
            .compare(source, new Comparer.Asked(Optional.empty(), Optional.empty(), spoken))
            .sheet(record.named());
    ClauseFacts clauses =
        new ClauseFacts(
            record.asked(standing, DOOR, chosen, Set.of()),
            clause -> record.fallback(standing, clause).orElseThrow());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("positions", clauses.positions());
    facts.put("clauses", sheet.map(one -> clauses.of(one.sides())).orElse(List.of()));
    facts.put("lang", sheet.map(one -> one.language().toLanguageTag()).orElse("en"));
    Preview preview = previews.anew(record, standing.version(), DOOR);
    facts.put("documents", ResultFacts.documents(preview));
    return facts;
  }
}
