package org.bonafide.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.Severity;
import org.bonafide.draft.LawIsSomewhere;
import org.bonafide.draft.compare.Comparison;
import org.bonafide.draft.facts.Brief;
import org.bonafide.project.Contract;
import org.bonafide.project.Worded;
import org.bonafide.publish.compare.ComparisonSheet;
import org.bonafide.publish.consistency.WorkedRecord;
import org.bonafide.publish.files.DataTrouble;
import org.bonafide.publish.files.ProjectSource;

/**
 * Compares clauses at the three positions, filled in from a user's record or from the sample.
 *
 * <p>Example: {@code bonafide.compare(Comparer.sample(), Comparer.Asked.AS_RECORDED)}.
 */
public final class Comparer {

  private Comparer() {}

  /**
   * What is to be compared in place of what the record states.
   *
   * @param form one of {@link AskedTerms#FORMS}
   * @param law as a record states it, as in {@code US-NY}
   * @param aiUse one of {@link #USES}
   * @param language its tag
   */
  public record Asked(
      Optional<String> form,
      Optional<String> law,
      Optional<String> aiUse,
      Optional<String> language) {

    /** How tools may be used, as a record states it. */
    public static final List<String> USES = List.of("none", "listed", "by-consent", "open");

    /** Nothing in place of what the record states. */
    public static final Asked AS_RECORDED =
        new Asked(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** In the form that the record states. */
    public Asked(Optional<String> law, Optional<String> aiUse, Optional<String> language) {
      this(Optional.empty(), law, aiUse, language);
    }

    /** In another form. */
    public Asked form(String other) {
      return new Asked(Optional.of(other), law, aiUse, language);
    }

    Comparison.Asked inRecord() {
      return new Comparison.Asked(
          form.map(word -> Contract.Form.valueOf(Worded.constant(word))),
          law,
          aiUse.map(word -> Contract.AiUse.valueOf(Worded.constant(word))),
          language.map(Locale::forLanguageTag));
    }
  }

  /**
   * What came of comparing.
   *
   * @param comparison nothing where the record could not be read
   */
  public record Result(Optional<Comparison> comparison, List<Finding> findings) {
    public Result {
      findings = List.copyOf(findings);
    }

    /**
     * The comparison as it is shown; nothing where the record could not be read.
     *
     * @param record the name of the record; empty for the sample
     */
    public Optional<ComparisonSheet> sheet(String record) {
      return comparison.map(c -> new ComparisonSheet(c, c.clauses(), record));
    }
  }

  /** The record that stands in where the user names none. */
  public static ProjectSource sample() {
    try (InputStream in = Comparer.class.getResourceAsStream("sample.yaml")) {
      return ProjectSource.of("sample.yaml", in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Result compare(Bonafide bonafide, ProjectSource source, Asked asked) {
    return DataTrouble.met(
        () -> compared(bonafide, source, asked), slips -> new Result(Optional.empty(), slips));
  }

  private static Result compared(Bonafide bonafide, ProjectSource source, Asked asked) {
    List<Finding> law = LawIsSomewhere.of(asked.law().orElse(""), Place.of("--law"));
    if (law.stream().anyMatch(f -> f.severity() == Severity.ERROR)) {
      return new Result(Optional.empty(), law);
    }
    Preparation pipeline = bonafide.pipeline();
    Prepared prepared = pipeline.drafted(source, Wanted.all().only("contract"));
    if (prepared.worked().isEmpty()) {
      return new Result(Optional.empty(), prepared.findings());
    }
    WorkedRecord worked = prepared.worked().get();
    Brief brief =
        new Brief(
            worked.project(),
            worked.evidence(),
            worked.assessment(),
            worked.disclosures(),
            Set.of("contract"),
            false);
    Comparison comparison =
        Comparison.of(pipeline.loaded().get().drafter(), brief, asked.inRecord());
    List<Finding> findings = new ArrayList<>(comparison.findings());
    findings.addAll(law);
    findings.sort(Finding.ORDER);
    return new Result(Optional.of(comparison), findings);
  }
}
