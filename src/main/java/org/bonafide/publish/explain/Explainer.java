package org.bonafide.publish.explain;

import java.util.List;
import java.util.Optional;
import org.bonafide.data.Words;
import org.bonafide.draft.clause.ClauseUse;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Provenance;
import org.bonafide.law.Authorities;
import org.bonafide.law.Authority;
import org.bonafide.law.LawPack;
import org.bonafide.publish.Request;
import org.bonafide.publish.consistency.WorkedRecord;

/**
 * Says of each paragraph of each instrument from which clause, fields and authorities it came.
 *
 * <p>Example: {@code 5.2 The Freelancer must keep ... clauses/records/records/en.md:7,
 * contract.clauses.values.records (project.yaml:61:5), us-88-fr-16190}.
 */
public final class Explainer {

  private final WorkedRecord worked;

  private Explainer(WorkedRecord worked) {
    this.worked = worked;
  }

  /** Every paragraph of every instrument drafted, in reading order. */
  public static List<Explained> explain(WorkedRecord worked) {
    Explainer explainer = new Explainer(worked);
    return worked.drafted().instruments().stream()
        .flatMap(
            numbered ->
                numbered.instrument().blocks().stream()
                    .flatMap(Block::walk)
                    .filter(block -> !block.words().isEmpty())
                    .map(block -> explainer.explained(numbered, block)))
        .toList();
  }

  /** The governing law of the contract and the wording used for it, one line. */
  public static String law(WorkedRecord worked) {
    return LawPack.of(worked.project()).toString();
  }

  /** The names of the instruments whose files begin with the stem of a kind and its office. */
  public static List<String> ofKind(WorkedRecord worked, String stem) {
    return worked.drafted().instruments().stream()
        .map(Numbered::instrument)
        .filter(one -> one.id().stem("").equals(stem))
        .map(Instrument::name)
        .toList();
  }

  /** Every decision over the clause library, in the order of the library. */
  public static List<Decided> decisions(WorkedRecord worked, Request request) {
    return worked.drafted().clauses().stream()
        .map(
            use ->
                new Decided(
                    use,
                    use.overridden() ? request.clauseFolder() : "",
                    use.values().stream().map(value -> value(worked, use, value)).toList()))
        .toList();
  }

  private static Decided.Value value(WorkedRecord worked, ClauseUse use, ClauseUse.Value value) {
    String path = "contract.clauses.values." + use.clause() + "." + value.name();
    return new Decided.Value(
        value.name(),
        value.value(),
        value.set() ? Optional.of(worked.project().places().of(path)) : Optional.empty());
  }

  private Explained explained(Numbered numbered, Block block) {
    Provenance source = block.origin().source();
    Numbered.Number number = numbered.numbers().get(block.origin().key());
    return new Explained(
        numbered.instrument().name(),
        number == null ? "" : number.printed(),
        InlineText.of(block),
        source.file(),
        source.line(),
        source.fields().stream()
            .distinct()
            .map(path -> new Explained.Field(path, worked.project().places().of(path)))
            .toList(),
        source.authorities().stream().distinct().map(this::authority).toList());
  }

  private Authority authority(String id) {
    Optional<Authority> known = Authorities.shipped().find(id);
    return known.orElseGet(() -> new Authority(id, Words.NONE, Words.same(id), "", "", ""));
  }
}
