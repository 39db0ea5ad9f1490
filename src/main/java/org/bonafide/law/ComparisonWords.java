package org.bonafide.law;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bonafide.data.Data;
import org.bonafide.data.Words;

/**
 * What a comparison of laws says of one, from the file {@code comparison.yaml} of its folder.
 *
 * @param name short, as in {@code PRC}
 * @param authorities the ids of those for what it asks, and of the decisions that it names
 * @param claimed what stands before what can be claimed, as in {@code Supported by records}
 * @param nothing where nothing can
 * @param excluded what stands before what is left out
 * @param withheld said where an error withholds the statement; empty for the usual words
 * @param asks what the law asks, in a sentence or two
 * @param leavesOut what its paper leaves out, to follow {@code So}
 */
public record ComparisonWords(
    Words name,
    List<String> authorities,
    Words claimed,
    Words nothing,
    Words excluded,
    Words withheld,
    Words asks,
    Words leavesOut) {

  private static final Map<String, ComparisonWords> READ = new ConcurrentHashMap<>();

  /** Of a law; a folder without the file gives its name alone, and the usual words are printed. */
  public static ComparisonWords of(Jurisdiction.Profile law) {
    return READ.computeIfAbsent(
        law.id(),
        id ->
            new JurisdictionFolder(id)
                .find("comparison", ComparisonWords::read)
                .orElseGet(() -> nameAlone(law)));
  }

  private static ComparisonWords nameAlone(Jurisdiction.Profile law) {
    return new ComparisonWords(
        law.name(),
        List.of(),
        Words.NONE,
        Words.NONE,
        Words.NONE,
        Words.NONE,
        Words.NONE,
        Words.NONE);
  }

  private static ComparisonWords read(Data data) {
    data.knows("name authority decisions claimed nothing excluded withheld asks leaves-out");
    return new ComparisonWords(
        data.words("name"),
        Stream.concat(Stream.of(data.text("authority")), data.texts("decisions").stream())
            .filter(id -> !id.isEmpty())
            .toList(),
        data.words("claimed"),
        data.words("nothing"),
        data.words("excluded"),
        data.words("withheld"),
        data.words("asks"),
        data.words("leaves-out"));
  }
}
