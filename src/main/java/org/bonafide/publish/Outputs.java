package org.bonafide.publish;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.diagnose.Scope;
import org.bonafide.draft.clause.ClauseUse;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.instrument.Numbered;
import org.bonafide.law.Statement;
import org.bonafide.parallel.Threads;
import org.bonafide.project.Contract;
import org.bonafide.project.Project;
import org.bonafide.publish.consistency.SigningCopy;
import org.bonafide.publish.consistency.WorkedRecord;
import org.bonafide.publish.files.Withheld;
import org.bonafide.publish.files.WrittenContract;
import org.bonafide.publish.machine.DisclosureFile;
import org.bonafide.publish.machine.StatementFile;
import org.bonafide.publish.paste.PasteTexts;
import org.bonafide.write.Writer;

/**
 * The files of a run in memory: every instrument that is not withheld in every format, and the
 * machine files.
 *
 * @param files whole files by name, in the order in which they are listed
 * @param usualNames of the files that are named for who reads them, by that name
 * @param clauses the clauses of the instruments that are written
 * @param contracts on which terms the contracts among them are written
 */
record Outputs(
    Map<String, byte[]> files,
    Map<String, String> usualNames,
    List<Withheld> withheld,
    List<ClauseUse> clauses,
    List<WrittenContract> contracts,
    int openPoints) {

  static Outputs of(
      Prepared prepared,
      WorkedRecord worked,
      Wanted wanted,
      List<Writer> writers,
      Threads threads) {
    Sheets sheets = Sheets.of(prepared, worked, writers);
    Set<String> out = sheets.out();
    List<Numbered> written = sheets.written();
    Map<String, String> stems =
        wanted.manner().readerNames()
            ? ReadableNames.of(worked.project(), wanted.manner().finalCopy(), written)
            : Map.of();
    Map<String, byte[]> files = new LinkedHashMap<>();
    Map<String, String> usual = new LinkedHashMap<>();
    for (Sheets.Written one : sheets.write(threads)) {
      String file = one.sheet().name(stems);
      files.put(file, one.bytes());
      if (!stems.isEmpty()) {
        usual.put(file, one.sheet().name());
      }
    }
    machineFiles(prepared, worked, wanted, files);
    return new Outputs(
        files,
        usual,
        sheets.withheld(),
        worked.drafted().clauses().stream().filter(use -> !out.contains(use.instrument())).toList(),
        contracts(worked, wanted, written),
        written.stream().mapToInt(numbered -> SigningCopy.openPoints(numbered.instrument())).sum());
  }

  /** The clauses written with words of the user's own folder, each once. */
  List<String> ownClauses() {
    return clauses.stream()
        .filter(use -> use.included() && use.overridden())
        .map(ClauseUse::clause)
        .distinct()
        .toList();
  }

  private static Map<String, String> versions(WorkedRecord worked, String instrument) {
    Map<String, String> versions = new LinkedHashMap<>();
    worked.drafted().clauses().stream()
        .filter(use -> use.included() && use.instrument().equals(instrument))
        .forEach(use -> versions.put(use.clause(), use.version()));
    return versions;
  }

  private static List<WrittenContract> contracts(
      WorkedRecord worked, Wanted wanted, List<Numbered> written) {
    Project project = worked.project();
    return written.stream()
        .map(Numbered::instrument)
        .filter(one -> one.id().kind() == InstrumentKind.AI_CLAUSES)
        .map(
            one -> {
              Contract terms = project.contract().of(one.id().party());
              return new WrittenContract(
                  one.name(),
                  one.id().party(),
                  terms.position().word(),
                  terms.form().word(),
                  terms.governingLaw(),
                  terms.draft().number(),
                  wanted.manner().finalCopy(),
                  ContractTerms.of(project, one.id().party()),
                  versions(worked, one.name()));
            })
        .toList();
  }

  private static void machineFiles(
      Prepared prepared, WorkedRecord worked, Wanted wanted, Map<String, byte[]> files) {
    if (wanted.kinds().contains("registration")) {
      for (String office : worked.assessment().offices()) {
        List<Statement> usable = kept(prepared, worked.assessment().of(office).values());
        if (!usable.isEmpty()) {
          files.put("registration-" + office + ".json", StatementFile.of(usable));
          usable.forEach(one -> pasted(worked, one, files));
        }
      }
    }
    if (wanted.kinds().contains("disclosure") && !prepared.withholds(Scope.disclosure())) {
      files.put(
          "disclosure.json",
          DisclosureFile.of(worked.disclosures().all(), worked.project().languages().get(0)));
      files.putAll(
          new PasteTexts(worked.project(), worked.disclosures().all(), wanted.formats()).files());
    }
  }

  /** What is pasted into a field of an office, beside the paper of the same name. */
  private static void pasted(WorkedRecord worked, Statement one, Map<String, byte[]> files) {
    InstrumentId id = InstrumentId.statement(one.jurisdiction(), one.work());
    worked.drafted().instruments().stream()
        .map(Numbered::instrument)
        .filter(paper -> paper.id().equals(id) && !one.pasted().isEmpty())
        .forEach(
            paper ->
                files.put(
                    paper.name() + "-paste.txt", one.pasted().getBytes(StandardCharsets.UTF_8)));
  }

  /** A machine file says nothing of a work whose statement is withheld. */
  private static List<Statement> kept(Prepared prepared, Collection<Statement> all) {
    return all.stream()
        .filter(
            one ->
                !prepared.withholds(InstrumentId.statement(one.jurisdiction(), one.work()).scope()))
        .toList();
  }
}
