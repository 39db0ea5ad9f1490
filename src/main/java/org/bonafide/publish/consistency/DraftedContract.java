package org.bonafide.publish.consistency;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.ShortTerm;
import org.bonafide.project.Answer;
import org.bonafide.project.Contract;
import org.bonafide.project.OwnShare;
import org.bonafide.project.Project;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * One contract as it was drafted, beside what the record agrees with that party. A rule that holds
 * the two against each other warns in a draft and withholds the contract that would be signed.
 *
 * @param contract as it is with the party
 * @param share the part of the record that falls to the party
 */
record DraftedContract(WorkedRecord worked, Numbered numbered, Contract contract, Project share) {

  static List<DraftedContract> of(WorkedRecord worked) {
    return worked.drafted().instruments().stream()
        .filter(one -> one.instrument().id().kind() == InstrumentKind.AI_CLAUSES)
        .map(one -> of(worked, one))
        .toList();
  }

  private static DraftedContract of(WorkedRecord worked, Numbered numbered) {
    Project share = OwnShare.of(worked.project(), numbered.instrument().id().party());
    return new DraftedContract(worked, numbered, share.contract(), share);
  }

  Project project() {
    return worked.project();
  }

  String party() {
    return numbered.instrument().id().party();
  }

  /** The works that it is about, where the record says so; else all. */
  List<Work> works() {
    List<String> own =
        project().contract().entry(party()).map(Contract.Entry::works).orElse(List.of());
    return project().works().values().stream()
        .filter(work -> own.isEmpty() || own.contains(work.id()))
        .toList();
  }

  boolean has(String clause) {
    return worked.drafted().has(numbered.instrument().name(), clause);
  }

  /**
   * How a message names the clause whose text states a proposition, as in {@code Clause 19.3};
   * empty where none does.
   */
  Optional<String> clauseThatStates(String proposition) {
    BlockMark term = null;
    for (Block block : (Iterable<Block>) blocks()::iterator) {
      if (block instanceof ShortTerm) {
        term = block.origin();
      }
      if (block.origin().source().states().contains(proposition)) {
        String own = number(block.origin());
        String shown = own.isEmpty() && term != null ? number(term) : own;
        return Optional.of(shown.isEmpty() ? "The text" : "Clause " + shown);
      }
    }
    return Optional.empty();
  }

  private String number(BlockMark origin) {
    Numbered.Number number = numbered.numbers().get(origin.key());
    return number == null ? "" : number.cited();
  }

  private Stream<Block> blocks() {
    return numbered.instrument().blocks().stream().flatMap(Block::walk);
  }

  /** Whether it prints an open point that one of these keys would close. */
  boolean asks(String field) {
    return numbered.instrument().blocks().stream()
        .flatMap(Block::openPoints)
        .map(Inline.OpenPoint::field)
        .anyMatch(field::equals);
  }

  /** The tools that its words let be used, with consent or without, and that may generate. */
  List<Tool> usable() {
    Contract.Tools tools = contract.tools();
    List<String> listed =
        Stream.concat(tools.permitted().stream(), tools.byConsent().stream()).toList();
    return share.tools().values().stream()
        .filter(tool -> tool.generative() != Answer.NO && !tools.banned().contains(tool.id()))
        .filter(
            tool ->
                switch (contract.aiUse()) {
                  case NONE -> false;
                  case LISTED -> listed.contains(tool.id());
                  case BY_CONSENT, OPEN -> true;
                })
        .toList();
  }

  /** Whether the schedule of tools prints a permitted tool without what generates in it. */
  boolean isWithoutFunctions(Tool tool) {
    return !tool.functions().isEmpty()
        && contract.tools().permitted().contains(tool.id())
        && contract.aiUse() != Contract.AiUse.OPEN;
  }

  /** The key as the entry of the party states it, else as the contract does. */
  String stated(String key) {
    return project().contractPath(party(), key);
  }

  /** A key in a message, with its place. */
  String at(String path) {
    return "(\"" + path + "\" at " + project().places().of(path) + ")";
  }

  /** What is wrong in a draft, and keeps a copy from being signed. */
  Finding refused(String rule, String path, String message, String remedy) {
    return worked.signing()
        ? Finding.error(rule, project().places().of(path), message, remedy)
            .withholding(numbered.instrument().id().scope())
        : Finding.warning(rule, project().places().of(path), message, remedy);
  }

  static String named(Tool tool) {
    return "\"" + (tool.name().isEmpty() ? tool.id() : tool.name()) + "\"";
  }
}
