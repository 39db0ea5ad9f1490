package org.bonafide.publish.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.diagnose.Scope;
import org.bonafide.evidence.marks.AiMark;
import org.bonafide.evidence.trace.AiSaid;
import org.bonafide.law.ElementOutcome;
import org.bonafide.law.Statement;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.Evidence;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/**
 * A record file that says of itself that AI made it contradicts a document that denies AI for the
 * element to which the file belongs.
 *
 * <p>Example: {@code final.png} with the PRC mark, named by a step of an element that states {@code
 * generated-part: none} and no generative step.
 */
public final class AiMarkContradicts {

  private static final String RULE = "ai-mark-contradicts";

  private final WorkedRecord worked;
  private final Project project;
  private final List<Finding> findings = new ArrayList<>();

  private AiMarkContradicts(WorkedRecord worked) {
    this.worked = worked;
    this.project = worked.project();
  }

  /**
   * Compares.
   *
   * @param marks what each record file says of AI, by record id
   */
  public static List<Finding> check(WorkedRecord worked, Map<String, AiMark> marks) {
    AiMarkContradicts rule = new AiMarkContradicts(worked);
    marks.forEach(
        (id, mark) -> {
          if (mark.said() == AiSaid.YES || mark.said() == AiSaid.SUSPECTED) {
            rule.record(worked.project().records().get(id), mark);
          }
        });
    return rule.findings;
  }

  private void record(Evidence record, AiMark mark) {
    boolean used = false;
    for (Work work : project.works().values()) {
      for (Element element : work.elements().values()) {
        if (element.steps().stream().anyMatch(s -> s.records().contains(record.id()))) {
          used = true;
          file(record, mark, work, List.of(element));
        }
      }
      if (isOfTheWork(record, work)) {
        used = true;
        file(record, mark, work, List.copyOf(work.elements().values()));
      }
    }
    if (!used && mark.said() == AiSaid.YES) {
      warn(
          record,
          mark,
          ", and no step names it.",
          "Name it under \"records\" of the step that made it, or take it out of the record.");
    }
  }

  /** What was arranged is the whole work; so is the final file where there is only one work. */
  private boolean isOfTheWork(Evidence record, Work work) {
    return work.arrangement().map(a -> a.records().contains(record.id())).orElse(false)
        || record.kind().equals("final") && project.works().size() == 1;
  }

  /** A file of one element, or of a work whose elements are all in it. */
  private void file(Evidence record, AiMark mark, Work work, List<Element> of) {
    if (of.isEmpty() || of.stream().anyMatch(this::statesAi)) {
      return;
    }
    Optional<String> denial = denial(work, of);
    String said = "\"" + work.id() + "\"" + (of.size() == 1 ? " (" + of.get(0).id() + ")" : "");
    if (denial.isEmpty()) {
      warn(
          record,
          mark,
          ", yet no step of " + said + " names a generative tool.",
          "Add the step that generated it (act: generate), with its tool if you know it.");
    } else if (mark.said() == AiSaid.SUSPECTED) {
      warn(record, mark, ", yet " + denial.get() + ".", "Look into how the file was made.");
    } else {
      findings.add(
          Finding.error(
                  RULE,
                  project.places().of("records." + record.id() + ".file"),
                  carries(record, mark) + ", yet " + denial.get() + ".",
                  "Add the step that generated it (act: generate) and correct \"generated-part\", or"
                      + " take the record from the steps if the file is not of this element.")
              .withholding(denying(work, of)));
    }
  }

  private boolean statesAi(Element element) {
    return element.generatedPart() == GeneratedPart.APPRECIABLE
        || element.generatedPart() == GeneratedPart.DE_MINIMIS
        || any(element, Answer.YES);
  }

  /** What denies AI, where it does so for all of the elements; nothing where one leaves it open. */
  private Optional<String> denial(Work work, List<Element> of) {
    List<String> denials = new ArrayList<>();
    for (Element element : of) {
      denial(element, "works." + work.id() + ".elements." + element.id()).ifPresent(denials::add);
    }
    return denials.size() == of.size() ? Optional.of(denials.get(0)) : Optional.empty();
  }

  private Optional<String> denial(Element element, String path) {
    if (element.generatedPart() == GeneratedPart.NONE) {
      return Optional.of(
          "\"generated-part: none\" of \""
              + element.id()
              + "\" ("
              + project.places().of(path + ".generated-part")
              + ") denies it");
    }
    boolean open = element.steps().isEmpty() || any(element, Answer.UNKNOWN);
    return open || any(element, Answer.YES)
        ? Optional.empty()
        : Optional.of(
            "the steps of \""
                + element.id()
                + "\" ("
                + project.places().of(path + ".steps")
                + ") say that no generative tool was used");
  }

  private boolean any(Element element, Answer answer) {
    return element.steps().stream().map(this::generative).anyMatch(a -> a == answer);
  }

  private Answer generative(Step step) {
    return project.generative(step);
  }

  /** The documents that print how the elements were made, and so would print it as without AI. */
  private Scope[] denying(Work work, List<Element> of) {
    List<Scope> all =
        new ArrayList<>(
            List.of(
                Scope.labels(),
                Scope.contracts(),
                Scope.of(InstrumentKind.REGISTRATION_COMPARISON, work.id())));
    for (Statement statement : worked.assessment().statements()) {
      if (statement.work().equals(work.id()) && denies(statement, of)) {
        all.add(Scope.statements(statement.jurisdiction(), work.id()));
      }
    }
    return all.toArray(Scope[]::new);
  }

  /** A paper prints that nothing was generated, or claims an element whole and excludes nothing. */
  private static boolean denies(Statement statement, List<Element> of) {
    return statement.law().printsMaking()
        || statement.outcomes().stream().anyMatch(found -> claimsWhole(found, of));
  }

  private static boolean claimsWhole(ElementOutcome found, List<Element> of) {
    return of.stream().anyMatch(element -> element.id().equals(found.element()))
        && !found.claimed().isEmpty()
        && found.excluded().isEmpty();
  }

  private void warn(Evidence record, AiMark mark, String yet, String remedy) {
    findings.add(
        Finding.warning(
            RULE,
            project.places().of("records." + record.id() + ".file"),
            carries(record, mark) + yet,
            remedy));
  }

  private static String carries(Evidence record, AiMark mark) {
    return "The file \""
        + record.file()
        + "\" of the record \""
        + record.id()
        + "\" "
        + (mark.said() == AiSaid.YES ? "is marked as made with AI" : "may have been made with AI")
        + " ("
        + mark.inWords()
        + ")";
  }
}
