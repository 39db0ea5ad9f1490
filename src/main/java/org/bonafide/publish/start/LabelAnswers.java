package org.bonafide.publish.start;

import java.util.List;

/**
 * What somebody answers who wants a label. Whatever is empty is not known and stays out of the
 * record.
 *
 * @param language the tag of the language of the questions and of the record
 * @param title of the work
 * @param places ids of targets
 * @param live whether the answers settle that something is made while the work is used: {@code yes,
 *     no} or empty
 * @param name that the public sees
 */
public record LabelAnswers(
    String language,
    String title,
    List<String> places,
    List<PlainPart> parts,
    String live,
    String name) {
  public LabelAnswers {
    places = List.copyOf(places);
    parts = List.copyOf(parts);
  }
}
