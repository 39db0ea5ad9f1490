package org.bonafide.evidence.gaps;

import java.util.List;
import org.bonafide.project.Act;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;

/** The questions of the PRC courts about the making: items 1 to 14 of the checklist. */
final class Making {

  private Making() {}

  static Answered idea(GapsOfWork of) {
    List<Step> conceived = of.steps(s -> s.act() == Act.CONCEIVE);
    if (conceived.isEmpty() && !of.work().intent().isEmpty()) {
      return of.kept("sketch", Answered.of(Standing.WEAK, "stated"));
    }
    return of.supported(conceived);
  }

  static Answered terms(GapsOfWork of) {
    List<Tool> tools = of.generativeTools();
    if (tools.isEmpty()) {
      return of.ofGenerated(Answered.missing());
    }
    List<String> unread =
        tools.stream()
            .filter(t -> t.terms().isEmpty() || t.terms().get().read().isEmpty())
            .map(Tool::name)
            .toList();
    if (!unread.isEmpty()) {
      return Answered.lacking(unread, tools.size());
    }
    boolean kept = tools.stream().noneMatch(t -> t.terms().orElseThrow().records().isEmpty());
    return kept ? Answered.of(Standing.PRESENT, "kept") : Answered.of(Standing.WEAK, "no-record");
  }

  /** A round has its outputs where an act of it names a record of them that is at hand. */
  static Answered rounds(GapsOfWork of) {
    List<Step> rounds =
        of.steps(s -> s.act() == Act.PROMPT || s.act() == Act.GENERATE || s.act() == Act.SELECT);
    List<Step> kept =
        rounds.stream()
            .filter(
                s ->
                    s.records().stream()
                        .map(of.evidence().reviewed()::get)
                        .anyMatch(
                            r -> r != null && r.present() && r.stated().kind().endsWith("output")))
            .toList();
    if (rounds.isEmpty() || kept.isEmpty()) {
      return asked(of, Answered.missing());
    }
    List<Step> prompts = of.prompting();
    return asked(
        of,
        kept.containsAll(prompts)
            ? of.supported(prompts)
            : Answered.of(
                Standing.WEAK,
                "lacks",
                of.names(prompts.stream().filter(s -> !kept.contains(s)).toList())));
  }

  static Answered changes(GapsOfWork of) {
    List<Step> later = of.prompting().stream().skip(1).toList();
    return asked(
        of,
        later.isEmpty()
            ? Answered.missing()
            : of.supported(
                later,
                s -> !s.reason().isEmpty() || !s.before().isBlank() && !s.after().isBlank()));
  }

  /** The mapping may be written later, from the records, so no record of its own is asked. */
  static Answered mapping(GapsOfWork of) {
    List<Step> prompts = of.prompting();
    List<Step> mapped =
        prompts.stream().filter(s -> !s.aspects().isEmpty() || !s.after().isBlank()).toList();
    if (mapped.isEmpty()) {
      return asked(of, Answered.missing());
    }
    return asked(
        of,
        mapped.size() == prompts.size()
            ? Answered.of(Standing.PRESENT, "full")
            : Answered.of(
                Standing.WEAK,
                "lacks",
                of.names(prompts.stream().filter(s -> !mapped.contains(s)).toList())));
  }

  private static Answered asked(GapsOfWork of, Answered found) {
    return of.ofGenerated(found);
  }
}
