package org.bonafide.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.page.http.PageAnswer;
import org.bonafide.page.http.PageAnswers;
import org.bonafide.page.http.PageRequest;
import org.bonafide.page.http.Refused;
import org.bonafide.page.tray.TrayBounds;
import org.bonafide.page.tray.Trays;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Preview;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.publish.interview.FreshRecord;
import org.bonafide.publish.interview.OpenRecord;
import org.bonafide.publish.interview.RecordInterview;

/**
 * What is answered at each address: the list of records, a record at one of three doors, an answer
 * to a question, the documents.
 *
 * <p>Example: {@code LoopbackServer.start(0, executor, secrets, new Pages(bonafide, folder))}.
 */
public final class Pages implements PageAnswers, AutoCloseable {

  private static final String RECORD = "/record/";
  private static final int NOT_FOUND = 404;

  /** The bytes of a record with some hundred parts. */
  private static final int LONG = 1 << 16;

  private final Bonafide bonafide;
  private final Path folder;
  private final Shelf shelf;
  private final RecordPage records;
  private final Trays trays;

  /**
   * The page of a folder.
   *
   * @param folder below which the records are; nothing outside it is read or written, but for files
   *     that are dropped, which lie in a temporary folder until they are kept or this is closed
   */
  public Pages(Bonafide bonafide, Path folder) {
    this(bonafide, folder, new Trays(TrayBounds.USUAL));
  }

  /** The same with trays of other bounds. */
  Pages(Bonafide bonafide, Path folder, Trays trays) {
    this.bonafide = bonafide;
    this.folder = folder;
    this.shelf = new Shelf(folder, bonafide.destinations());
    this.records =
        new RecordPage(
            bonafide, new Previews(bonafide, folder), new TrayPage(bonafide, folder, trays));
    this.trays = trays;
  }

  /** To be called each hour: what was dropped and forgotten is taken away in the end. */
  public void anHourPassed() {
    trays.anHourPassed();
  }

  /**
   * Works up once what is likely to be asked for first, for nobody: a program is slowest at what it
   * does for the first time. Nothing is written.
   */
  public void practise() {
    try {
      Optional<String> one = shelf.names().stream().filter(this::isShort).findFirst();
      answer(PageRequest.opening("/"));
      if (one.isPresent()) {
        for (String door : RecordInterview.DOORS) {
          answer(PageRequest.opening(RECORD + one.get() + "/" + door));
        }
      } else {
        byte[] text = FreshRecord.text("label", Locale.ENGLISH).getBytes(StandardCharsets.UTF_8);
        Preview.of(bonafide, ProjectSource.of("project.yaml", text), Previews.kind("label"));
      }
    } catch (RuntimeException e) {
      // Whoever asks for it is told.
    }
  }

  private boolean isShort(String name) {
    return folder.resolve(name).toFile().length() < LONG;
  }

  /** Takes away what was dropped and not kept. */
  @Override
  public void close() {
    trays.close();
  }

  @Override
  public PageAnswer refused(PageRequest request, Refused why, String about) {
    return Screen.refused(ReaderLanguage.of(request), why, about);
  }

  @Override
  public PageAnswer answer(PageRequest request) {
    PageAnswer answer = found(request);
    boolean asked = answer.status() == NOT_FOUND && request.header("HX-Request").isEmpty();
    return asked
        ? Screen.of("missing", ReaderLanguage.of(request), Map.of("here", "/")).as(NOT_FOUND)
        : answer;
  }

  private PageAnswer found(PageRequest request) {
    String path = request.path();
    if (path.equals("/")) {
      return home(request);
    }
    if (path.startsWith("/own/")) {
      return OwnFiles.of(path.substring("/own/".length()));
    }
    if (path.equals("/begin") && request.isPost()) {
      return begin(request);
    }
    if (path.equals("/language")) {
      return ReaderLanguage.chosen(request);
    }
    return path.startsWith(RECORD) ? record(request) : missing();
  }

  private PageAnswer home(PageRequest request) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("doors", RecordInterview.DOORS);
    facts.put("here", "/");
    facts.put("records", new HomeFacts(shelf, bonafide.docket(folder, "")).records());
    return Screen.of("home", ReaderLanguage.of(request), facts);
  }

  private PageAnswer begin(PageRequest request) {
    String door = request.field("door");
    Locale language = ReaderLanguage.of(request);
    if (!RecordInterview.DOORS.contains(door)) {
      return missing();
    }
    try {
      return PageAnswer.seeOther(RecordAddress.of(shelf.begin(door, language), door));
    } catch (IOException e) {
      return Screen.refused(language, Refused.RECORD_NOT_BEGUN, "");
    }
  }

  /** A record is named by the shelf alone: what follows its name is what is wanted of it. */
  private PageAnswer record(PageRequest request) {
    String rest = request.path().substring(RECORD.length());
    return shelf
        .record(rest)
        .map(one -> records.answer(request, one, wanted(rest, one)))
        .orElseGet(Pages::missing);
  }

  private static List<String> wanted(String rest, OpenRecord record) {
    return List.of(rest.substring(record.named().length() + 1).split("/"));
  }

  static PageAnswer missing() {
    return PageAnswer.text(NOT_FOUND, "There is nothing at this address.");
  }
}
