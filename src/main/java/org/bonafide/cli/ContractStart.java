package org.bonafide.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    Conversation talk = new Conversation(terminal);
    Interview interview = new Interview(language(talk, language), talk);
    terminal.out().println(interview.hint());
    return interview.contract(title);
  }

  /** The language of the option, else of the first answer. */
  private String language(Conversation talk, String language) {
    if (!language.isEmpty()) {
      boolean twice =
          talk.ahead().stream().limit(1).anyMatch(l -> Interview.language(l).isPresent());
      return twice ? Interview.language(talk.ask("")).orElse(language) : language;
    }
    while (true) {
      String typed = talk.ask(Interview.languageQuestion());
      Optional<String> known = typed.isEmpty() ? Optional.of(first()) : Interview.language(typed);
      if (known.isPresent()) {
        return known.get();
      }
      if (!talk.isPerson()) {
        throw new ParameterException(
            spec.commandLine(),
            "The first line, \""
                + typed
                + "\", names no language. At a pipe it answers the language, "
                + String.join(" or ", Bonafide.languages())
                + "; or name that with --language, and begin with the name of the agency.");
      }
    }
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
        TypedList.works(works),
        noAi ? List.of() : TypedList.tools(tools),
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
            ? typed
                + " names no law that is known. Write a state or country, a code in capitals, or \"the"
                + " laws of ...\"."
            : typed
                + " may mean several laws. Write one of "
                + named.choices().stream()
                    .map(NamedLaw.Choice::inWords)
                    .collect(Collectors.joining(", "))
                + ".");
  }
}
