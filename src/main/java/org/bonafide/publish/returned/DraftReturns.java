package org.bonafide.publish.returned;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.instrument.Numbered;
import org.bonafide.project.Contract;
import org.bonafide.publish.AskedTerms;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Prepared;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.word.Host;
import org.bonafide.word.HostRefused;
import org.bonafide.word.drafts.DraftText;
import org.bonafide.word.drafts.ParagraphPairs;

/**
 * Reads a draft of ours that came back, in memory.
 *
 * <p>Example: {@code new DraftReturns(Bonafide.shipped()).read(source, request).report()}. Throws
 * nothing for what a user, a record or a hostile file can do wrong: that is a finding.
 *
 * @param bonafide what drafts the contract again, to hold the returned one against it
 */
public record DraftReturns(Bonafide bonafide) {

  /** Reads. */
  public ReturnedOutcome read(ProjectSource source, ReturnedRequest request) {
    try {
      Host host = Host.read(request.file(), request.bytes());
      Prepared prepared = drafted(source, request.terms());
      List<Numbered> contracts = contracts(prepared);
      if (contracts.isEmpty()) {
        return ReturnedOutcome.refused(prepared.findings());
      }
      Optional<Found> best = Optional.empty();
      for (Numbered contract : contracts) {
        OurDraft ours = OurDraft.of(contract);
        DraftText theirs = DraftText.of(host, OurDraft.parts(contract).keySet());
        Found found =
            new Found(ours, theirs, ParagraphPairs.of(ours.text().after(), theirs.after()));
        best = best.filter(one -> one.same() >= found.same()).or(() -> Optional.of(found));
      }
      Found found = best.orElseThrow();
      InstrumentId id = found.ours().numbered().instrument().id();
      Contract contract = prepared.worked().orElseThrow().project().contract().of(id.party());
      String position = contract.position().word();
      Map<String, Map<String, String>> others = new LinkedHashMap<>();
      for (String other : AskedTerms.POSITIONS) {
        if (!other.equals(position)) {
          contracts(drafted(source, request.terms().position(other))).stream()
              .filter(one -> one.instrument().id().equals(id))
              .forEach(one -> others.put(other, OurDraft.parts(one)));
        }
      }
      return new ReturnedOutcome(
          Optional.of(report(request.file(), found, position, others)), List.of());
    } catch (HostRefused e) {
      return ReturnedOutcome.refused(List.of(e.finding()));
    }
  }

  private record Found(OurDraft ours, DraftText theirs, ParagraphPairs pairs) {
    private int same() {
      return (int) pairs.pairs().stream().filter(ParagraphPairs.Pair::same).count();
    }
  }

  private Prepared drafted(ProjectSource source, AskedTerms terms) {
    return bonafide.draft(source, Wanted.all().only("contract").on(terms));
  }

  private static List<Numbered> contracts(Prepared prepared) {
    return prepared.worked().stream()
        .flatMap(worked -> worked.drafted().instruments().stream())
        .filter(one -> one.instrument().id().kind() == InstrumentKind.AI_CLAUSES)
        .sorted(Comparator.comparing(one -> one.instrument().id().party()))
        .toList();
  }

  private ReturnedReport report(
      String file, Found found, String position, Map<String, Map<String, String>> others) {
    Locale language = found.ours().numbered().instrument().language();
    ReturnedRows rows =
        new ReturnedRows(
            found.ours(), found.theirs(), found.pairs(), bonafide.clauses(), position, others);
    return new ReturnedReport(
        file, language, position, found.ours().text().after().size(), found.same(), rows.all());
  }
}
