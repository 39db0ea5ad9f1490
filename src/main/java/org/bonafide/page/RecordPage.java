package org.bonafide.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.page.http.PageAnswer;
import org.bonafide.page.http.PageRequest;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Preview;
import org.bonafide.publish.interview.Asked;
import org.bonafide.publish.interview.ChosenMatter;
import org.bonafide.publish.interview.FieldAnswer;
import org.bonafide.publish.interview.OpenRecord;
import org.bonafide.publish.interview.OpenRecord.Added;
import org.bonafide.publish.interview.OpenRecord.Came;
import org.bonafide.publish.interview.OpenRecord.Matter;
import org.bonafide.publish.interview.OpenRecord.Result;
import org.bonafide.publish.interview.RecordInterview;
import org.bonafide.publish.interview.RecordNow;

/**
 * One record at one door: its questions, and beside them what comes of it.
 *
 * @param previews what was made for the pages that stand
 * @param tray the files that are dropped on it
 */
record RecordPage(Bonafide bonafide, Previews previews, TrayPage tray) {

  private static final String OWNER = "owner";

  /** What is said above the questions, by a key of {@code page} in the words. */
  private record Told(
      String key,
      String about,
      Map<String, Map<String, FieldAnswer>> typed,
      Optional<NotAdded> not) {
    static final Told NOTHING = new Told("", "", Map.of());

    Told(String key, String about, Map<String, Map<String, FieldAnswer>> typed) {
      this(key, about, typed, Optional.empty());
    }

    static Told of(NotAdded not) {
      return new Told("", "", Map.of(), Optional.of(not));
    }
  }

  PageAnswer answer(PageRequest request, OpenRecord record, List<String> wanted) {
    String first = wanted.get(0);
    if (first.equals("version")) {
      return PageAnswer.text(200, record.version());
    }
    if (first.equals("open")) {
      return open(request, record);
    }
    if (!RecordInterview.DOORS.contains(first)) {
      return Pages.missing();
    }
    String second = wanted.size() > 1 ? wanted.get(1) : "";
    return switch (second) {
      case "" -> shown(request, record, first, Told.NOTHING);
      case "answer" -> request.isPost() ? answered(request, record, first) : Pages.missing();
      case "add" -> request.isPost() ? added(request, record, first) : Pages.missing();
      case "add-owner" -> request.isPost() ? ownerAdded(request, record, first) : Pages.missing();
      case "take-out" -> request.isPost() ? takenOut(request, record, first) : Pages.missing();
      case "undo" -> request.isPost() ? undone(request, record, first) : Pages.missing();
      case "positions" ->
          new PositionsPage(bonafide, previews).answer(request, record, String.join("/", wanted));
      case "files" -> tray.answer(request, record, first, wanted.subList(2, wanted.size()));
      case "document" -> document(record, first, wanted.size() == 3 ? wanted.get(2) : "");
      default ->
          new DocumentFiles(bonafide, previews.source(record), Previews.kind(first))
              .of(wanted.subList(1, wanted.size()));
    };
  }

  /** How much is open in what the record is about, as a part of the list of records. */
  private PageAnswer open(PageRequest request, OpenRecord record) {
    Locale language = ReaderLanguage.of(request);
    List<String> doors = record.standing().map(RecordNow::doors).orElse(List.of());
    Map<String, Integer> open =
        Preview.openPoints(
            bonafide,
            previews.source(record),
            doors.stream().map(Previews::kind).toList(),
            language);
    List<Map<String, Object>> counts =
        doors.stream()
            .filter(door -> open.containsKey(Previews.kind(door)))
            .map(
                door ->
                    Map.<String, Object>of("door", door, "count", open.get(Previews.kind(door))))
            .toList();
    return Screen.of("open", language, Map.of("counts", counts));
  }

  /** A document as it was made for the page in which it stands. */
  private PageAnswer document(OpenRecord record, String door, String name) {
    byte[] page = previews.standing(record, door).documents().get(name);
    return page == null ? Pages.missing() : PageAnswer.document(page);
  }

  private PageAnswer answered(PageRequest request, OpenRecord record, String door) {
    SentAnswers sent = SentAnswers.of(request);
    String id = request.field("question");
    Result result =
        record.answer(door, MatterFacts.chosen(request), id, sent.answers(), sent.before());
    Map<String, Map<String, FieldAnswer>> typed = Map.of(id, sent.answers());
    FindingFacts said = new FindingFacts(ReaderLanguage.of(request));
    Told told =
        switch (result.came()) {
          case WRITTEN, SAME -> Told.NOTHING;
          case CONFLICT -> new Told("conflict", id, typed);
          case REFUSED -> new Told("refused", said.line(result.why()), typed);
        };
    boolean byScript = !request.header("HX-Request").isEmpty();
    return told == Told.NOTHING && !byScript
        ? PageAnswer.seeOther(
            RecordAddress.of(record.named(), door) + MatterFacts.query(MatterFacts.chosen(request)))
        : shown(request, record, door, told);
  }

  private PageAnswer added(PageRequest request, OpenRecord record, String door) {
    MatterFacts matters =
        new MatterFacts(door, RecordAddress.of(record.named(), door), MatterFacts.chosen(request));
    Added added = matters.added(request, record);
    return NotAdded.of("another", request, added.result())
        .map(not -> shown(request, record, door, Told.of(not)))
        .orElseGet(() -> matters.onTo(added.chosen()));
  }

  private PageAnswer ownerAdded(PageRequest request, OpenRecord record, String door) {
    boolean company = request.field("kind").equals("company");
    ChosenMatter chosen = MatterFacts.chosen(request);
    Result result = record.addOwner(chosen, company, request.field("name"));
    return NotAdded.of("another-owner", request, result)
        .map(not -> shown(request, record, door, Told.of(not)))
        .orElseGet(
            () ->
                PageAnswer.seeOther(
                    RecordAddress.of(record.named(), door) + MatterFacts.query(chosen)));
  }

  private PageAnswer takenOut(PageRequest request, OpenRecord record, String door) {
    FindingFacts said = new FindingFacts(ReaderLanguage.of(request));
    Result result =
        new TakeOutFacts(said.language(), record, MatterFacts.chosen(request)).takenOut(request);
    return switch (result.came()) {
      case CONFLICT -> shown(request, record, door, new Told("changed-on-disk", "", Map.of()));
      case REFUSED ->
          shown(request, record, door, new Told("refused", said.line(result.why()), Map.of()));
      default -> PageAnswer.seeOther(RecordAddress.of(record.named(), door));
    };
  }

  private PageAnswer undone(PageRequest request, OpenRecord record, String door) {
    Result result = record.undo();
    String why = new FindingFacts(ReaderLanguage.of(request)).line(result.why());
    return shown(request, record, door, new Told(undone(result.came()), why, Map.of()));
  }

  /** What is said after an undo. */
  static String undone(Came came) {
    return switch (came) {
      case WRITTEN -> "undone";
      case SAME -> "nothing-to-undo";
      case CONFLICT -> "changed-on-disk";
      case REFUSED -> "refused";
    };
  }

  private PageAnswer shown(PageRequest request, OpenRecord record, String door, Told told) {
    Locale language = ReaderLanguage.of(request);
    String address = RecordAddress.of(record.named(), door);
    ChosenMatter chosen = MatterFacts.chosen(request);
    Optional<RecordNow> standing = record.standing();
    Map<String, Object> facts =
        new RecordFrame(record, door, chosen, standing).facts(told.key(), told.about());
    facts.put("here", address);
    told.not().ifPresent(not -> facts.putAll(not.facts()));
    facts.putAll(tray.facts(record));
    if (standing.isPresent()) {
      Preview preview = previews.anew(record, standing.get().version(), door);
      TakeOutFacts out = new TakeOutFacts(language, record, chosen);
      facts.putAll(new MatterFacts(door, address, chosen).facts(standing.get(), out));
      Set<String> open = ResultFacts.openKeys(preview, language);
      OtherDoors others = new OtherDoors(record, standing.get(), door, chosen, open);
      ResultFacts result =
          new ResultFacts(language, preview, chosen.work(), standing.get().works(), others);
      List<Asked> asked = record.asked(standing.get(), door, chosen, open);
      QuestionFacts questions = new QuestionFacts(language, bonafide.destinations(), told.typed());
      List<Map<String, Object>> put = questions.of(asked);
      owners(put, standing.get(), chosen, out);
      facts.put("questions", put);
      List<Asked> fillings = record.fillings(standing.get(), door, open);
      facts.put(
          "answered", asked.stream().filter(one -> one.isAnswered() || one.leftOpen()).count());
      facts.put("result", result.facts(asked, fillings, standing.get()));
    }
    return Screen.of("record", language, facts);
  }

  /** Behind the last question about an owner another is put in; each of several is taken out. */
  private static void owners(
      List<Map<String, Object>> questions,
      RecordNow standing,
      ChosenMatter chosen,
      TakeOutFacts out) {
    int owners = standing.owners(chosen);
    Map<String, Object> last = null;
    for (Map<String, Object> question : questions) {
      String id = String.valueOf(question.get("id"));
      if (id.matches(OWNER + "([.][0-9]+)?")) {
        String number = id.equals(OWNER) ? "0" : id.substring(OWNER.length() + 1);
        if (owners > 1) {
          out.of(standing, Matter.OWNER, number).ifPresent(told -> question.put("out", told));
        }
        last = question;
      }
    }
    if (last != null && (owners > 0 || Boolean.TRUE.equals(last.get("answered")))) {
      last.put("another", true);
    }
  }
}
