package org.bonafide.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An application that was filed for a work, and what came of it.
 *
 * @param serviceRequest the number that the office's system gave it, or empty
 * @param number the number of the registration, or empty
 * @param effective the effective day of the registration
 */
public record Filing(
    Optional<When> on,
    String serviceRequest,
    String number,
    Optional<When> effective,
    List<Letter> correspondence) {

  private static final String REFUSAL = "refusal";
  private static final String REQUEST = "reconsideration";

  public Filing {
    correspondence = List.copyOf(correspondence);
  }

  /**
   * The places of the letters that wait for an answer: no answer is stated, and neither a refusal
   * nor a request for reconsideration comes after it.
   */
  public List<Integer> unanswered() {
    return IntStream.range(0, correspondence.size()).filter(this::waits).boxed().toList();
  }

  private boolean waits(int place) {
    Letter letter = correspondence.get(place);
    return !letter.kind().equals(REQUEST)
        && letter.answered().isEmpty()
        && correspondence.stream()
            .skip(place + 1L)
            .noneMatch(later -> later.kind().equals(REQUEST) || later.kind().equals(REFUSAL));
  }

  /**
   * A letter of the office, or a request to it.
   *
   * @param kind {@code examiner-letter, refusal} or {@code reconsideration}
   * @param id its number, or empty
   * @param caseNumber the number of the case, or empty
   * @param grounds what it says, in words
   * @param answered the day of the answer
   * @param due the day by which it asks for an answer, where it names one
   * @param sendTo the address to which it asks that an answer or a request be sent, or empty
   * @param consents whether who answers consents to the application being amended
   */
  public record Letter(
      String kind,
      Optional<When> on,
      String id,
      String caseNumber,
      LocalText grounds,
      Optional<When> answered,
      Optional<When> due,
      String sendTo,
      Answer consents) {}

  /**
   * Something that copies a work.
   *
   * @param what what copies it, in words
   * @param copied what of the work it takes
   * @param attested what whoever signs a notice of it states
   */
  public record Infringement(LocalText what, Seen seen, Copied copied, Attested attested) {}

  /**
   * Where and when a copy was seen.
   *
   * @param at as an address or in words; empty where it is not stated
   * @param service who stores it for others, or empty
   */
  public record Seen(String at, Optional<When> found, String service) {}

  /**
   * What of a work a copy takes.
   *
   * @param elements ids of the elements
   * @param arrangement whether it takes the arrangement of the work
   * @param humanPart whether it takes, of elements that hold both, what people made
   */
  public record Copied(List<String> elements, Answer arrangement, Answer humanPart) {
    public Copied {
      elements = List.copyOf(elements);
    }
  }

  /**
   * What one person states of a copy, and nobody else can.
   *
   * @param by the id of the person, or empty: then nothing is stated
   * @param statements the answers, by key: {@code good-faith, fair-use, accurate, authorised}
   */
  public record Attested(String by, Map<String, Answer> statements) {

    /** Nobody states anything. */
    public static final Attested NONE = new Attested("", Map.of());

    public Attested {
      statements = Map.copyOf(statements);
    }

    /** What is stated of a point; {@code UNKNOWN} where nobody is named who states it. */
    public Answer on(String key) {
      return by.isEmpty() ? Answer.UNKNOWN : statements.getOrDefault(key, Answer.UNKNOWN);
    }

    /** Whether a point is denied. */
    public boolean denies() {
      return statements.containsValue(Answer.NO);
    }
  }
}
