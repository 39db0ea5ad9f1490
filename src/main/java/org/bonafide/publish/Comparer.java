package org.bonafide.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.draft.Brief;
import org.bonafide.draft.Comparison;
import org.bonafide.draft.Drafter;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.label.Discloser;
import org.bonafide.law.Assessment;
import org.bonafide.law.Assessor;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;

/**
 * Compares clauses at the three positions, filled in from a user's record or from the sample.
 *
 * <p>Example: {@code Comparer.sample(Optional.empty(), Comparison.Asked.AS_RECORDED)}.
 */
public final class Comparer {

  private Comparer() {}

  /**
   * What came of comparing.
   *
   * @param comparison nothing where the record could not be read
   */
  public record Result(Optional<Comparison> comparison, List<Finding> findings) {
    public Result {
      findings = List.copyOf(findings);
    }
  }

  /** Compares the clauses of the contract of a record. */
  public static Result record(Request request, Comparison.Asked asked) {
    Prepared prepared = Preparation.of(request.only(Set.of("contract")));
    if (prepared.matter().isEmpty()) {
      return new Result(Optional.empty(), prepared.findings());
    }
    Matter matter = prepared.matter().get();
    Brief brief =
        new Brief(
            matter.project(),
            matter.evidence(),
            matter.assessment(),
            matter.disclosures(),
            request.kinds(),
            false);
    return compared(request.clauses(), brief, asked);
  }

  /**
   * Compares the clauses of the contract of the sample record.
   *
   * @param clauses a folder of the user's own clauses
   */
  public static Result sample(Optional<Path> clauses, Comparison.Asked asked) {
    Project project =
        ProjectReader.read("sample.yaml", sample())
            .project()
            .orElseThrow(() -> new IllegalStateException("the sample record cannot be read"));
    EvidenceReview evidence = EvidenceReview.of(project, Path.of(""));
    Assessment assessment = Assessor.assess(project, evidence);
    Brief brief =
        new Brief(
            project,
            evidence,
            assessment,
            Discloser.disclose(project, evidence),
            Set.of("contract"),
            false);
    return compared(clauses, brief, asked);
  }

  private static Result compared(Optional<Path> clauses, Brief brief, Comparison.Asked asked) {
    try {
      Drafter drafter = Drafter.with(Optional.empty(), clauses);
      Comparison comparison = Comparison.of(drafter, brief, asked);
      List<Finding> findings = new ArrayList<>(comparison.findings());
      findings.sort(Finding.ORDER);
      return new Result(Optional.of(comparison), findings);
    } catch (UncheckedIOException e) {
      return new Result(Optional.empty(), List.of(FileTrouble.finding("--clauses", e.getCause())));
    }
  }

  private static byte[] sample() {
    try (InputStream in = Comparer.class.getResourceAsStream("sample.yaml")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
