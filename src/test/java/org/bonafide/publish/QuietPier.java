package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/** A record of one work by Ann Ames, for the US Copyright Office, and its papers. */
final class QuietPier {

  private static final Path FOLDER = Path.of("src/test/resources/after-filing");

  private QuietPier() {}

  /**
   * The papers of a kind.
   *
   * @param person more keys of Ann, from a comma on
   * @param work keys of the work: category, day of making, elements
   */
  static Papers papers(String paper, String speaksAsOf, String person, String work) {
    String record =
        """
        bonafide: 1
        title: Quiet Pier
        speaks-as-of: %s
        people: {ann: {name: Ann Ames, citizenship: US, domicile: US%s}}
        parties: {self: {person: ann, address: "1 Sample Street, Beacon, NY 12508"}}
        tools: {genie: {name: Genie, generative: yes}}
        works: {pier: {title: Quiet Pier, place: US, third-party: [],
          owner: {person: ann, by: authored}, %s}}
        registration: {offices: [us], correspondent: ann}
        """
            .formatted(speaksAsOf, person, work);
    return drafted(paper, record);
  }

  /** The papers of a kind of any record. */
  static Papers drafted(String paper, String record) {
    Papers papers = Papers.swiftly(record.getBytes(StandardCharsets.UTF_8), FOLDER, Set.of(paper));
    assertThat(papers.isRead()).as(papers.findings().toString()).isTrue();
    return papers;
  }

  /** One of them as text on one line. */
  static String text(String paper, String speaksAsOf, String person, String work) {
    return papers(paper, speaksAsOf, person, work)
        .texts()
        .get(paper + "-us.txt")
        .replaceAll("\\s+", " ");
  }
}
