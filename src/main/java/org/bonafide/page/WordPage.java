package org.bonafide.page;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.page.http.PageAnswer;
import org.bonafide.page.http.PageRequest;
import org.bonafide.page.tray.TrayFile;
import org.bonafide.publish.AskedTerms;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.publish.interview.OpenRecord;
import org.bonafide.publish.interview.OpenRecord.Came;
import org.bonafide.publish.interview.OpenRecord.Result;
import org.bonafide.publish.join.HostJoiner;
import org.bonafide.publish.join.JoinOutcome;
import org.bonafide.publish.join.JoinRequest;
import org.bonafide.publish.join.JoinedFile;
import org.bonafide.publish.returned.DraftKind;
import org.bonafide.publish.returned.DraftReturns;
import org.bonafide.publish.returned.FilledRecord;
import org.bonafide.publish.returned.ReturnedOutcome;
import org.bonafide.publish.returned.ReturnedRequest;
import org.bonafide.publish.returned.ReturnedSheet;

/**
 * A Word file that was dropped: a draft of ours that came back, or the other side’s own agreement.
 * The file tells which; where it does not, the person does.
 *
 * @param folder from which the record is named
 */
record WordPage(Bonafide bonafide, Path folder, OpenRecord record, TrayFile file) {

  private static final String RETURNED = "returned";
  private static final String JOIN = "join";

  /**
   * What is asked for below {@code word}.
   *
   * @param wanted what follows that word in the address: nothing, {@code blanks}, or a file
   */
  PageAnswer answer(PageRequest request, String door, List<String> wanted) {
    Optional<byte[]> bytes = JoinedFile.read(file.folder(), file.name().way());
    if (bytes.isEmpty()) {
      return Pages.missing();
    }
    String what = wanted.isEmpty() ? "" : wanted.get(0);
    return switch (what) {
      case "" -> shown(request, door, bytes.get(), "", "");
      case "blanks" -> request.isPost() ? filled(request, door, bytes.get()) : Pages.missing();
      case "changes.docx", "changes.pdf" -> changes(request, bytes.get(), what.substring(8));
      case "joined.docx" -> joined(request, bytes.get());
      default -> Pages.missing();
    };
  }

  /** As the commands are given it: without the folders in which it was dropped. */
  private String named() {
    return file.name().last();
  }

  private ProjectSource source() {
    return ProjectSource.file(folder, record.named());
  }

  private ReturnedOutcome returned(PageRequest request, byte[] bytes) {
    String position = asked(request, "position");
    AskedTerms terms =
        AskedTerms.POSITIONS.contains(position)
            ? AskedTerms.NONE.position(position)
            : AskedTerms.NONE;
    return new DraftReturns(bonafide).read(source(), new ReturnedRequest(named(), bytes, terms));
  }

  private JoinOutcome join(PageRequest request, byte[] bytes) {
    HostJoiner joiner = new HostJoiner(bonafide);
    String party = request.query("party");
    AskedTerms terms =
        joiner.parties(source()).contains(party) ? AskedTerms.NONE.with(party) : AskedTerms.NONE;
    boolean exhibit = request.query("way").equals("exhibit");
    return joiner.join(
        source(), new JoinRequest(named(), bytes, request.query("place"), exhibit, terms));
  }

  private static String asked(PageRequest request, String name) {
    return request.isPost() ? request.field(name) : request.query(name);
  }

  private PageAnswer changes(PageRequest request, byte[] bytes, String format) {
    return returned(request, bytes)
        .report()
        .map(report -> new ReturnedSheet(report).write(format).bytes())
        .filter(sheet -> sheet.length > 0)
        .map(sheet -> PageAnswer.download(JoinedFile.nameFor(named(), "changes", format), sheet))
        .orElseGet(Pages::missing);
  }

  private PageAnswer joined(PageRequest request, byte[] bytes) {
    return join(request, bytes)
        .bytes()
        .map(copy -> PageAnswer.download(JoinedFile.nameFor(named()), copy))
        .orElseGet(Pages::missing);
  }

  /** What was filled into blanks goes into the record, like an answer that can be taken back. */
  private PageAnswer filled(PageRequest request, String door, byte[] bytes) {
    Optional<Result> result =
        returned(request, bytes)
            .report()
            .map(report -> record.change(text -> FilledRecord.in(record.named(), text, report)));
    boolean written = result.filter(one -> one.came() != Came.REFUSED).isPresent();
    String why = new FindingFacts(ReaderLanguage.of(request)).line(result.flatMap(Result::why));
    return shown(request, door, bytes, written ? "filled" : "not-filled", why);
  }

  private PageAnswer shown(
      PageRequest request, String door, byte[] bytes, String told, String why) {
    Locale language = ReaderLanguage.of(request);
    Map<String, Object> facts = new LinkedHashMap<>();
    String tray = RecordAddress.of(record.named(), door) + "/files";
    facts.put("here", tray + "/" + file.id() + "/word");
    facts.put("back", tray);
    facts.put("door", door);
    facts.put("record", record.named());
    facts.put("label", file.name().label());
    facts.put("told", told);
    facts.put("why", why);
    String as = asked(request, "as");
    DraftKind kind =
        as.equals(RETURNED)
            ? DraftKind.OURS
            : as.equals(JOIN) ? DraftKind.OTHERS : DraftKind.of(bonafide, named(), bytes);
    facts.put("chosen", as.equals(RETURNED) || as.equals(JOIN));
    WordFacts words = new WordFacts(language, folder, record);
    switch (kind) {
      case OURS -> {
        facts.put("kind", RETURNED);
        facts.putAll(words.of(returned(request, bytes)));
        facts.put("position", asked(request, "position"));
        facts.put("positions", AskedTerms.POSITIONS);
      }
      case UNCLEAR -> facts.put("kind", "unclear");
      default -> {
        facts.put("kind", JOIN);
        facts.putAll(words.of(join(request, bytes)));
        facts.put("parties", new HostJoiner(bonafide).parties(source()));
        facts.put("party", request.query("party"));
        facts.put("place", request.query("place"));
        facts.put("exhibit", request.query("way").equals("exhibit"));
      }
    }
    return Screen.of("word", language, facts);
  }
}
