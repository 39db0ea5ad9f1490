package org.bonafide.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.publish.AskedTerms;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.start.ContractAnswers;
import org.bonafide.publish.start.Interview;
import org.bonafide.publish.start.NamedLaw;
import org.bonafide.publish.start.TypedList;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code init --contract} is told: by options, or where there are none by answers. */
final class ContractStart {

  private static final List<String> KINDS = List.of("person", "company");
  private static final List<String> LIKENESSES =
      List.of("no-replica", "with-consent", "not-concerned");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--contract", description = "A record for a contract before the work is made.")
  private boolean contract;

  @Option(names = "--agency", paramLabel = "NAME", description = "Contract: who commissions.")
  private String agency = "";

  @Option(names = "--freelancer", paramLabel = "NAME", description = "Contract: who makes.")
  private String freelancer = "";

  @Option(
      names = "--freelancer-is",
      paramLabel = "KIND",
      description = "Contract: person or company.")
  private String kind = "";

  @Option(
      names = "--works",
      paramLabel = "TITLE",
      description = "Contract: what is to be made; several with commas.")
  private String works = "";

  @Option(
      names = "--law",
      paramLabel = "LAW",
      description = "Contract: a name or a code, such as Texas or GB-ENG.")
  private String law = "";

  @Option(
      names = "--position",
      paramLabel = "SIDE",
      description = "Contract: agency, balanced, freelancer.")
  private String position = "";

  @Option(
      names = "--likeness",
      paramLabel = "KIND",
      description = "Contract: no-replica, with-consent, not-concerned.")
  private String likeness = "";

  @Option(
      names = "--client-policy",
      paramLabel = "TEXT",
      description = "Contract: what the agency's client asks of the use of AI.")
  private String policy = "";

  @Option(names = "--price", paramLabel = "TEXT", description = "Contract: as it shall be printed.")
  private String price = "";

  /** Whether a contract is what is to be started. */
  boolean isWanted() {
    if (!contract && isTold()) {
      throw new ParameterException(
          spec.commandLine(), "What a contract is told needs --contract too.");
    }
    return contract;
  }

  /**
   * What is known.
   *
   * @param language the tag that was typed, or empty
   * @param tools what was typed at {@code --tool}
   */
  ContractAnswers answers(Terminal terminal, String language, String title, String tools) {
    if (isTold() || !(title + tools).isEmpty()) {
      return told(language.isEmpty() ? first() : language, title, tools);
    }
    String in = language.isEmpty() ? Interview.language(terminal::ask) : language;
    Interview interview = new Interview(in, terminal::ask);
    terminal.out().println(interview.hint());
    return interview.contract(title);
  }

  private static String first() {
    return Bonafide.languages().get(0);
  }

  private boolean isTold() {
    return Stream.of(agency, freelancer, kind, works, law, position, likeness, policy, price)
        .anyMatch(one -> !one.isEmpty());
  }

  private ContractAnswers told(String language, String title, String tools) {
    String who = kind.isEmpty() ? "" : Spelling.one(spec, "--freelancer-is", kind, KINDS);
    boolean noAi = tools.strip().toLowerCase(Locale.ROOT).equals("none");
    return new ContractAnswers(
        language,
        title.strip(),
        new ContractAnswers.People(
            agency.strip(), freelancer.strip(), who.equals("person") ? "individual" : who),
        TypedList.of(works),
        noAi ? List.of() : TypedList.of(tools),
        noAi,
        law(),
        position.isEmpty() ? "" : Spelling.one(spec, "--position", position, AskedTerms.POSITIONS),
        likeness.isEmpty() ? "" : Spelling.one(spec, "--likeness", likeness, LIKENESSES),
        policy.strip(),
        price.strip());
  }

  private String law() {
    if (law.isBlank()) {
      return "";
    }
    NamedLaw named = NamedLaw.of(law);
    if (named.law().isPresent()) {
      return named.law().get();
    }
    String typed = "--law \"" + law.strip() + "\"";
    throw new ParameterException(
        spec.commandLine(),
        named.choices().isEmpty()
            ? typed + " names no place that is known. Write a code, or \"the laws of ...\"."
            : typed
                + " may mean several laws. Write one of "
                + named.choices().stream()
                    .map(NamedLaw.Choice::inWords)
                    .collect(Collectors.joining(", "))
                + ".");
  }
}
