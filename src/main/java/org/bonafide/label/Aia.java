package org.bonafide.label;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.data.WordList;
import org.bonafide.data.Words;
import org.bonafide.project.Answer;
import org.bonafide.project.Tool;

/**
 * The statement of the AI Attribution Toolkit, version 1.0.
 *
 * <p>Example: {@code AIA EAI Nc Hin R Midjourney 7 v1.0}. {@code EAI} stands where no act of a
 * person shaped the result, {@code Ph} where at most trifles of a tool's output are in it. What
 * lies between the toolkit divides by shares (its blend, {@code HAb}, is an even one); a record
 * measures none, so these are left as a choice. Contributions follow the acts, element by element.
 * Whether a person began it and reviewed it must be stated, and what generation came to settled,
 * else there is no statement.
 */
final class Aia {

  /** The shares of which a record states none. */
  private static final List<String> SHARES = List.of("PAI", "HAb", "Ph");

  private static final Set<Extent> BETWEEN = EnumSet.of(Extent.MIXED, Extent.MODIFIED);

  /** What a tool gave: its codes in the order of the toolkit. */
  private enum Contribution {
    /** Structure, wording, clarity. */
    SE,
    /** Scope, information, ideas. */
    CE,
    /** New content. */
    NC;

    String code() {
      return name().charAt(0) + "" + Character.toLowerCase(name().charAt(1));
    }
  }

  private Aia() {}

  static Optional<String> statement(Disclosable told) {
    Set<Extent> possible = told.generation().possible();
    if (possible.size() > 1 || !isStated(told)) {
      return Optional.empty();
    }
    return switch (possible.iterator().next()) {
      case GENERATED -> Optional.of(statement("EAI", told));
      case TRIFLES, IDEAS -> Optional.of(statement("Ph", told));
      case MIXED, MODIFIED, NONE -> Optional.empty();
    };
  }

  /** The statements between which a record leaves the choice, since it measures no share. */
  static Words choice(Disclosable told) {
    if (!BETWEEN.containsAll(told.generation().possible()) || !isStated(told)) {
      return Words.NONE;
    }
    List<String> answers = SHARES.stream().map(share -> statement(share, told)).toList();
    return Words.by(
        language -> {
          WordList words = WordList.of("disclosure", language);
          return words.say("target.choose", String.join(words.say("target.or"), answers));
        });
  }

  private static boolean isStated(Disclosable told) {
    return told.uses().allReviewed()
        && begunByPerson(told)
        && !told.uses().tools().isEmpty()
        && told.uses().open().isEmpty();
  }

  private static String statement(String share, Disclosable told) {
    String contributions =
        told.uses().all().stream()
            .flatMap(use -> of(use).stream())
            .distinct()
            .sorted()
            .map(Contribution::code)
            .collect(Collectors.joining());
    String tools =
        told.uses().tools().stream().map(Paste::named).distinct().collect(Collectors.joining(", "));
    return "AIA "
        + share
        + (contributions.isEmpty() ? "" : " " + contributions)
        + " Hin R "
        + tools
        + " v1.0";
  }

  /** What came of a use into the work; nothing where nothing of it is in there. */
  private static Optional<Contribution> of(ToolUses.Use use) {
    boolean generated = use.part().kind() == GenerationInElement.Kind.GENERATED;
    if (!generated && use.part().kind() != GenerationInElement.Kind.TRIFLES) {
      return Optional.empty();
    }
    if (use.act().changes()) {
      return Optional.of(generated ? Contribution.CE : Contribution.SE);
    }
    return use.generates() ? Optional.of(Contribution.NC) : Optional.empty();
  }

  /** Each tool that generated was set to work by somebody whom the record names. */
  private static boolean begunByPerson(Disclosable told) {
    List<Tool> begun =
        told.work()
            .steps()
            .filter(s -> told.project().generative(s) == Answer.YES && !s.by().isEmpty())
            .flatMap(s -> s.with().stream())
            .map(told.project().tools()::get)
            .toList();
    return begun.containsAll(told.project().generativeTools(told.work()));
  }
}
