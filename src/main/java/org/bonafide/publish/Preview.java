package org.bonafide.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.data.Grammar;
import org.bonafide.diagnose.Finding;
import org.bonafide.draft.facts.Vocabulary;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Numbered;
import org.bonafide.law.Statement;
import org.bonafide.publish.consistency.WorkedRecord;
import org.bonafide.publish.files.DataTrouble;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.publish.files.Withheld;
import org.bonafide.publish.paste.TargetLabel;
import org.bonafide.write.formats.Formats;

/**
 * What comes of a record while it is still being answered: the documents as pages, what is open in
 * them, what each office would be told, and the labels.
 *
 * <p>Example: {@code Preview.of(Bonafide.shipped(), source, "disclosure")}.
 *
 * @param documents pages by name, as in {@code disclosure.html}
 * @param openPoints each once, in the order of the documents
 * @param verdicts of each work at each office, where registration is asked for
 * @param acts of the making, where registration is asked for
 * @param labels of each work at each place, where disclosure is asked for
 */
public record Preview(
    Map<String, byte[]> documents,
    List<OpenPoint> openPoints,
    List<WorkVerdict> verdicts,
    List<MadeAct> acts,
    List<TargetLabel> labels,
    List<Withheld> withheld,
    List<Finding> findings) {

  private static final String PAGE = "html";

  /**
   * A blank that a person must fill.
   *
   * @param key of the record that fills it
   * @param words what is missing, in the language of whoever reads
   * @param quoted the document's own words, where they are of another language
   */
  public record OpenPoint(String key, String words, String quoted) {

    private static boolean isOf(String words, Locale language) {
      return words.codePoints().anyMatch(Character::isIdeographic) == Grammar.of(language).wide();
    }

    /** For whoever reads another language than that of the document. */
    private OpenPoint in(Locale language) {
      if (isOf(words, language)) {
        return this;
      }
      String plain = Vocabulary.in(language).open(key);
      boolean ours =
          Bonafide.languages().stream()
              .map(tag -> Vocabulary.in(Locale.forLanguageTag(tag)).open(key))
              .anyMatch(words::equals);
      return new OpenPoint(key, isOf(plain, language) ? plain : "", ours ? "" : words);
    }
  }

  /**
   * What is open, each once, for whoever reads a language: what documents in two languages leave
   * open is said in that one.
   */
  public List<OpenPoint> openPoints(Locale language) {
    return in(openPoints, language);
  }

  private static List<OpenPoint> in(List<OpenPoint> all, Locale language) {
    Set<String> told = new HashSet<>();
    all.stream()
        .filter(point -> OpenPoint.isOf(point.words(), language))
        .forEach(point -> told.add(point.key()));
    return all.stream()
        .filter(point -> OpenPoint.isOf(point.words(), language) || !told.contains(point.key()))
        .map(point -> point.in(language))
        .distinct()
        .toList();
  }

  /**
   * Works a record up to one kind of instrument.
   *
   * @param kind {@code contract, disclosure} or {@code registration}
   */
  public static Preview of(Bonafide bonafide, ProjectSource source, String kind) {
    Wanted wanted = Wanted.all().only(kind).as(PAGE);
    Prepared prepared = bonafide.check(source, wanted);
    return DataTrouble.met(
        () -> of(bonafide, prepared, kind),
        slips -> of(bonafide, new Prepared(prepared.sha256(), Optional.empty(), slips), kind));
  }

  private static Preview of(Bonafide bonafide, Prepared prepared, String kind) {
    if (prepared.worked().isEmpty()) {
      List<Withheld> withheld = Withholding.everything(Set.of(kind), prepared);
      return new Preview(
          Map.of(), List.of(), List.of(), List.of(), List.of(), withheld, prepared.findings());
    }
    WorkedRecord record = prepared.worked().get();
    Sheets sheets = Sheets.of(prepared, record, Formats.writers(Set.of(PAGE))).in(PAGE);
    Map<String, byte[]> pages = new LinkedHashMap<>();
    sheets.write(bonafide.threads()).forEach(one -> pages.put(one.sheet().name(), one.bytes()));
    List<TargetLabel> labels =
        !kind.equals("disclosure") || pages.isEmpty()
            ? List.of()
            : record.disclosures().all().stream().map(TargetLabel::new).toList();
    boolean told = kind.equals("registration");
    return new Preview(
        pages,
        open(List.of(record)),
        told ? verdicts(record) : List.of(),
        told ? MadeAct.of(record) : List.of(),
        labels,
        sheets.withheld(),
        prepared.findings());
  }

  /**
   * What a key holds, in words, as in {@code e-mail address}; the key itself where there are none.
   */
  public static String said(String key, Locale language) {
    String said = Vocabulary.in(language).open(key);
    return OpenPoint.isOf(said, language) ? said : key;
  }

  /**
   * How much is open in the documents of each kind that a record asks for, which are those that it
   * says something about; nothing is written.
   *
   * @param kinds as in {@code contract}
   */
  public static Map<String, Integer> openPoints(
      Bonafide bonafide, ProjectSource source, List<String> kinds, Locale language) {
    Map<String, Integer> open = new LinkedHashMap<>();
    for (String kind : kinds) {
      List<WorkedRecord> worked =
          bonafide.draft(source, Wanted.all().only(kind)).worked().stream().toList();
      boolean any = worked.stream().anyMatch(one -> !one.drafted().instruments().isEmpty());
      if (any) {
        open.put(kind, in(open(worked), language).size());
      }
    }
    return open;
  }

  private static List<WorkVerdict> verdicts(WorkedRecord record) {
    List<WorkVerdict> all = new ArrayList<>();
    for (String office : record.assessment().offices()) {
      for (Statement one : record.assessment().of(office).values()) {
        all.add(WorkVerdict.of(office, one));
      }
    }
    return all;
  }

  private static List<OpenPoint> open(List<WorkedRecord> worked) {
    return worked.stream()
        .flatMap(record -> record.drafted().instruments().stream())
        .map(Numbered::instrument)
        .flatMap(instrument -> instrument.blocks().stream())
        .flatMap(Block::openPoints)
        .map(point -> new OpenPoint(point.field(), point.text(), ""))
        .distinct()
        .toList();
  }
}
