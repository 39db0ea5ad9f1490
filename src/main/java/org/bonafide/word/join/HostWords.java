package org.bonafide.word.join;

import java.util.Locale;
import java.util.Map;

/**
 * What a host calls those of whom our clauses speak.
 *
 * @param language in which it is written
 * @param labels by what a record calls them: {@code agency, freelancer, agreement, work}; one that
 *     it has no word for is not there
 * @param found for each, how the word was found, in words for the report
 * @param provision what it calls its numbered provisions; empty where it cites none
 */
public record HostWords(
    Locale language, Map<String, String> labels, Map<String, String> found, String provision) {
  public HostWords {
    labels = Map.copyOf(labels);
    found = Map.copyOf(found);
  }
}
