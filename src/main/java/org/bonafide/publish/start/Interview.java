package org.bonafide.publish.start;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.data.Languages;
import org.bonafide.data.WordList;

/**
 * Nine questions, two of which may be followed by another, after which a contract can be drafted.
 * Nobody has to know an answer.
 *
 * <p>Example: {@code new Interview("en", talk).contract("")}.
 */
public final class Interview {

  /** The questions behind that on a copy of a voice: the client's rule and the price. */
  private static final int LAST = 2;

  private final String language;
  private final WordList words;
  private final Talk talk;
  private final Answers answers;

  /**
   * Ready to ask.
   *
   * @param language the tag of the language in which it asks, and of the documents
   */
  public Interview(String language, Talk talk) {
    this.language = language;
    this.words = WordList.of("init", Locale.forLanguageTag(language));
    this.talk = talk;
    this.answers = new Answers(words, talk);
  }

  /** The question, in each language in which it can go on, which it shall be. */
  public static String languageQuestion() {
    List<String> tags = Languages.having("init");
    List<String> questions =
        tags.stream()
            .map(tag -> WordList.of("init", Locale.forLanguageTag(tag)).say("language"))
            .toList();
    return String.join(" / ", questions) + " " + String.join(", ", tags) + " [" + tags.get(0) + "]";
  }

  /** The tag of a language by any of its names; empty where it is none in which it can go on. */
  public static Optional<String> language(String named) {
    return AnswerWords.language(named);
  }

  /** What to say before the first question. */
  public String hint() {
    return words.say("hint");
  }

  /**
   * All that a contract asks for.
   *
   * @param title of the record, where it is known already
   */
  public ContractAnswers contract(String title) {
    String agency = answers.said("agency");
    String freelancer = answers.said("freelancer");
    String kind = kind(freelancer);
    List<String> works = TypedList.works(answers.said("works"));
    String tools = answers.said("tools");
    boolean noAi = AnswerWords.is(tools, "none");
    String law = new LawQuestion(answers).law();
    String position =
        answers.chosen(
            "position",
            "contract.position",
            List.of("agency", "balanced", "freelancer"),
            agency.isEmpty() ? words.say("who.agency") : agency,
            freelancer.isEmpty() ? words.say("who.freelancer") : freelancer);
    String likeness = likeness();
    String policy = answers.said("client-policy");
    String price = answers.said("price");
    List<String> left = talk.left();
    if (!left.isEmpty()) {
      talk.refuse(words.say("left-over", left.size(), left.get(0)));
    }
    return new ContractAnswers(
        language,
        title,
        new ContractAnswers.People(agency, freelancer, kind),
        works,
        noAi ? List.of() : TypedList.tools(tools),
        noAi,
        law,
        position,
        likeness,
        AnswerWords.is(policy, "none") ? "" : policy,
        AnswerWords.is(price, "none") ? "" : price);
  }

  private String kind(String freelancer) {
    List<String> kinds = List.of("individual", "company");
    if (freelancer.isEmpty()) {
      talk.skip(line -> AnswerWords.meant(line, kinds).isPresent());
      return "";
    }
    return answers.chosen("kind", "parties.contractor.kind", kinds);
  }

  private String likeness() {
    List<String> copies = List.of("no-replica", "with-consent");
    return switch (answers.chosen("likeness", "contract.likeness", List.of("yes", "no"))) {
      case "no" -> "not-concerned";
      case "yes" -> answers.chosen("replica", "contract.likeness", copies);
      default -> {
        talk.skip(
            line ->
                AnswerWords.meant(line, copies).isPresent()
                    && (!AnswerWords.is(line, "none") || talk.ahead().size() > LAST));
        yield "";
      }
    };
  }
}
