package org.bonafide.publish.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.Instrument;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Prepared;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.ProjectSource;
import org.junit.jupiter.api.Test;

/** Three freelancers on one film, and what each of them signs. */
class DealOfEachPartyTest {

  private static final String RECORD =
      """
      bonafide: 1
      title: Harbourlight autumn film
      speaks-as-of: 2026-11-01
      people:
        ruth: {name: Ruth Bell}
        femi: {name: Femi Cole}
        isla: {name: Isla McKenna}
      parties:
        agency: {name: Tidewater Films Ltd}
        director: {person: ruth}
        composer: {person: femi}
        voice: {person: isla}
      tools:
        suno: {name: Suno, version: "5", generative: yes, account: femi}
        premiere: {name: Premiere Pro, generative: no}
        cloner: {name: Voice Cloner, generative: yes}
      works:
        film: {title: The film, category: motion-picture, status: planned}
        score: {title: The score, category: performing-arts, status: planned}
        narration: {title: The narration, category: sound-recording, status: planned}
      contract:
        agency: agency
        agreement: Production Agreement of 1 October 2026
        governing-law: GB-ENG
        ai-use: listed
        tools: {permitted: [suno, premiere], banned: [cloner]}
      """;

  private static final String EACH =
      "  with:\n"
          + "    - {party: director, works: [film], role: director}\n"
          + "    - {party: composer, works: [score], role: composer, price: GBP 900}\n"
          + "    - {party: voice, works: [narration], role: voice actor, ai-use: none,"
          + " likeness: no-replica}\n";

  private static Prepared prepared(String with) {
    return prepared(RECORD, with);
  }

  private static Prepared prepared(String record, String with) {
    byte[] bytes = (record + with).getBytes(StandardCharsets.UTF_8);
    return Bonafide.shipped()
        .check(ProjectSource.of("project.yaml", bytes), Wanted.all().only("contract"));
  }

  private static String words(Prepared prepared, String party) {
    Stream<Block> blocks =
        prepared.worked().orElseThrow().drafted().instruments().stream()
            .map(numbered -> numbered.instrument())
            .filter(instrument -> instrument.name().endsWith(party))
            .map(Instrument::blocks)
            .flatMap(List::stream)
            .flatMap(Block::walk);
    return String.join("\n", blocks.map(InlineText::of).toList());
  }

  @Test
  void aVoiceActorIsNeverLicensedToUseTheComposersToolNorAssignsTheFilm() {
    Prepared prepared = prepared(EACH);
    assertThat(words(prepared, "voice"))
        .contains("The narration", "Isla McKenna")
        .doesNotContain("Suno", "The film", "The score");
    assertThat(words(prepared, "composer"))
        .contains("The score", "Suno")
        .doesNotContain("The narration");
    assertThat(words(prepared, "director")).contains("The film").doesNotContain("Suno");
  }

  @Test
  void contractsThatAreEachAboutAllWorksAreToldWithWhatToWrite() {
    List<Finding> findings =
        prepared("  with: [director, composer, voice]\n").findings().stream()
            .filter(f -> f.rule().equals("works-of-each-party"))
            .toList();
    assertThat(findings).hasSize(3);
    assertThat(findings.get(2).message())
        .contains("\"film\", \"score\", \"narration\"", "\"voice\"");
    assertThat(findings.get(2).remedy()).contains("party: voice, works:");
    assertThat(prepared(EACH).findings()).noneMatch(f -> f.rule().equals("works-of-each-party"));
  }

  @Test
  void aToolOfAnotherFreelancerIsPermittedToWhoIsGivenIt() {
    String given = EACH.replace("role: director}", "role: director, tools: {permitted: [suno]}}");
    assertThat(words(prepared(given), "director")).contains("Suno");
  }

  @Test
  void aPerformerIsToldOnceWhoMayPerform() {
    assertThat(words(prepared(EACH), "voice"))
        .contains("must give the Performance in person")
        .doesNotContain("may give a Performance");
  }

  @Test
  void aContractAboutOneWorkShowsNothingOfTheOthers() {
    String with =
        """
          with: [{party: composer, works: [score]}]
        records:
          takes: {file: takes.wav, kind: recording}
          letter: {file: letter.pdf, kind: agreement}
          notes: {file: notes.txt, kind: notes}
        """;
    String record =
        RECORD
            .replace(
                "film: {title: The film, category: motion-picture, status: planned}",
                """
                film:
                    title: The film
                    owner: {party: agency, by: assignment, signed: 2026-10-01, records: [letter]}
                    elements: {shots: {what: video, steps: [{act: film, by: ruth, with: camera, records: [takes]}]}}""")
            .replace("tools:\n", "tools:\n  camera: {name: Sony FX6, generative: no}\n");

    assertThat(words(prepared(record, with), "ai-clauses"))
        .contains("The score", "notes.txt", "Premiere Pro", "Voice Cloner")
        .doesNotContain("The film", "takes.wav", "letter.pdf", "Sony FX6");
  }
}
