package org.bonafide.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.data.WordList;
import org.bonafide.page.http.PageAnswer;
import org.bonafide.page.http.PageRequest;
import org.bonafide.page.http.Refused;
import org.bonafide.page.tray.Tray;
import org.bonafide.page.tray.TrayFile;
import org.bonafide.page.tray.TrayKeeping;
import org.bonafide.page.tray.Trays;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.interview.OpenRecord;

/**
 * The files that were dropped for a record: they come in, are shown with what was read out of them,
 * sorted to parts, taken away, or kept with the record.
 *
 * @param folder from which the record is named
 */
record TrayPage(Bonafide bonafide, Path folder, Trays trays) {

  /** What is said above the files, by a key of {@code files} in the words. */
  record Told(String key, List<String> values) {
    static final Told NOTHING = new Told("", List.of());
  }

  /**
   * What is asked for below {@code files}.
   *
   * @param wanted what follows that word in the address
   */
  PageAnswer answer(PageRequest request, OpenRecord record, String door, List<String> wanted) {
    Tray tray = trays.of(record.named());
    String what = wanted.isEmpty() ? "" : wanted.get(0);
    if (what.matches("\\d{1,9}")) {
      return tray.file(Integer.parseInt(what))
          .map(file -> one(request, record, door, file, wanted.subList(1, wanted.size())))
          .orElseGet(Pages::missing);
    }
    if (!request.isPost()) {
      return what.isEmpty() ? shown(request, record, door, Told.NOTHING) : Pages.missing();
    }
    return switch (what) {
      case "" -> taken(request, record, door, tray);
      case "sort" -> sorted(request, record, door, tray);
      case "remove" -> removed(request, record, door, tray);
      case "keep" -> kept(request, record, door, tray);
      default -> Pages.missing();
    };
  }

  /** What the page of a record says of what lies in its tray. */
  Map<String, Object> facts(OpenRecord record) {
    return Map.of(
        "dropped", trays.of(record.named()).files().size(), "largest", trays.bounds().file());
  }

  private PageAnswer one(
      PageRequest request, OpenRecord record, String door, TrayFile file, List<String> wanted) {
    String what = wanted.isEmpty() ? "" : wanted.get(0);
    List<String> rest = wanted.isEmpty() ? wanted : wanted.subList(1, wanted.size());
    return switch (what) {
      case "picture" -> file.raster().isEmpty() ? Pages.missing() : picture(file);
      case "label" ->
          file.isPicture()
              ? new PicturePage(bonafide, folder, record, trays.of(record.named()), file)
                  .answer(request, door, rest)
              : Pages.missing();
      case "word" ->
          file.isWord()
              ? new WordPage(bonafide, folder, record, file).answer(request, door, rest)
              : Pages.missing();
      default -> Pages.missing();
    };
  }

  /** The bytes as they came: nothing that a browser would run is of such a type. */
  private static PageAnswer picture(TrayFile file) {
    try {
      return PageAnswer.raster(file.raster(), Files.readAllBytes(file.file()));
    } catch (IOException e) {
      return Pages.missing(); // somebody took it away meanwhile
    }
  }

  /** A script sends one file after the other, and is told where to go on; a form is led there. */
  private PageAnswer taken(PageRequest request, OpenRecord record, String door, Tray tray) {
    List<Integer> came;
    try {
      if (!request.query("large").isEmpty()) {
        tray.refuseLarge(request.query("large"));
      }
      request.files().each(tray::take);
      came = tray.read();
    } catch (IOException | UncheckedIOException e) {
      return Screen.refused(ReaderLanguage.of(request), Refused.FILES_NOT_WRITTEN, "");
    }
    String address = RecordAddress.of(record.named(), door) + "/files" + alone(tray, door, came);
    return request.query("told").equals("address")
        ? PageAnswer.text(200, address)
        : PageAnswer.seeOther(address);
  }

  /** A Word file that comes alone where a contract is made is what the person asks about. */
  private static String alone(Tray tray, String door, List<Integer> came) {
    Optional<TrayFile> one = came.size() == 1 ? tray.file(came.get(0)) : Optional.empty();
    return one.filter(file -> file.isWord() && door.equals("contract"))
        .map(file -> "/" + file.id() + "/word")
        .orElse("");
  }

  private PageAnswer sorted(PageRequest request, OpenRecord record, String door, Tray tray) {
    id(request)
        .ifPresent(
            id ->
                tray.sort(
                    id,
                    request.field("part"),
                    !request.field("unused").isEmpty(),
                    Set.copyOf(request.values("conversation"))));
    return again(request, record, door);
  }

  private PageAnswer removed(PageRequest request, OpenRecord record, String door, Tray tray) {
    boolean all = request.field("file").equals("all");
    tray.remove(
        all ? tray.files().stream().map(TrayFile::id).toList() : id(request).stream().toList());
    return again(request, record, door);
  }

  private static Optional<Integer> id(PageRequest request) {
    return Optional.of(request.field("file"))
        .filter(id -> id.matches("\\d{1,9}"))
        .map(Integer::valueOf);
  }

  private PageAnswer again(PageRequest request, OpenRecord record, String door) {
    return request.header("HX-Request").isEmpty()
        ? PageAnswer.seeOther(RecordAddress.of(record.named(), door) + "/files")
        : shown(request, record, door, Told.NOTHING);
  }

  private PageAnswer kept(PageRequest request, OpenRecord record, String door, Tray tray) {
    if (tray.files().isEmpty()) {
      return again(request, record, door);
    }
    TrayKeeping.Kept kept = new TrayKeeping(folder, record, tray).keep();
    Told told =
        kept.added()
            .map(
                it ->
                    new Told(
                        "kept",
                        List.of(
                            String.valueOf(kept.copied().size()),
                            TrayKeeping.BESIDE,
                            String.valueOf(it.records()),
                            String.valueOf(it.steps()),
                            String.valueOf(it.tools()))))
            .orElseGet(
                () ->
                    new Told(
                        "not-kept",
                        List.of(new FindingFacts(ReaderLanguage.of(request)).line(kept.why()))));
    return shown(request, record, door, told);
  }

  private PageAnswer shown(PageRequest request, OpenRecord record, String door, Told told) {
    Locale language = ReaderLanguage.of(request);
    Map<String, Object> facts = new LinkedHashMap<>();
    String base = RecordAddress.of(record.named(), door);
    facts.put("here", base + "/files");
    facts.put("back", base);
    facts.put("base", base.substring(0, base.lastIndexOf('/')));
    facts.put("version", record.version());
    facts.put("beside", TrayKeeping.BESIDE);
    facts.put("largest", trays.bounds().file());
    facts.put("door", door);
    facts.put("record", record.named());
    WordList words = WordList.of("interview", language);
    facts.put(
        "told",
        told.key().isEmpty() ? "" : words.say("files." + told.key(), told.values().toArray()));
    facts.put("good", told.key().equals("kept"));
    facts.putAll(new TrayFacts(language, folder, record).of(trays.of(record.named())));
    return Screen.of("dropped", language, facts);
  }
}
