package org.bonafide.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.hostile.Barrage.Ending;
import org.bonafide.publish.AskedTerms;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Request;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.publish.join.HostJoiner;
import org.bonafide.publish.join.JoinOutcome;
import org.bonafide.publish.join.JoinRequest;
import org.bonafide.publish.redline.DraftRedliner;
import org.bonafide.publish.returned.DraftReturns;
import org.bonafide.publish.returned.ReturnedOutcome;
import org.bonafide.publish.returned.ReturnedRequest;
import org.bonafide.publish.review.HostReviewer;
import org.bonafide.publish.review.ReviewOutcome;
import org.bonafide.publish.review.ReviewRequest;
import org.bonafide.word.Host;
import org.bonafide.word.HostOutline;
import org.bonafide.word.HostRefused;
import org.bonafide.word.MarginText;
import org.junit.jupiter.api.Test;

/**
 * Damaged Word files are read, or refused with a finding; what is read goes through a review, a
 * join, a redline and a returned draft now and then, each of which ends in a file or in findings.
 */
class HostileWordFilesTest {

  private static final Bonafide BONAFIDE = Bonafide.shipped();
  private static final int DOORS = 4;
  private static final int THROUGH_DOORS =
      Boolean.getBoolean("long") ? 400 : 25; // of so many rounds, one through each

  private final WordFiles files = new WordFiles();
  private final ProjectSource source = Request.of("examples/campaign/project.yaml").source();
  private final byte[] ours = WordFiles.draft();
  private final int[] through = new int[DOORS];

  @Test
  void damagedBytesAreReadOrRefused() throws Exception {
    Barrage.of(Threat.WORD_FILES, (chance, round) -> end(files.damaged(chance, round), round));
  }

  @Test
  void damagedPartsAreReadOrRefused() throws Exception {
    Barrage.of(
        Threat.WORD_PARTS, (chance, round) -> end(files.withDamagedParts(chance, round), round));
    if (Integer.getInteger("round") == null) {
      assertThat(through).doesNotContain(0);
    }
  }

  private Ending end(byte[] file, int round) {
    try {
      Host host = Host.read("host.docx", file);
      HostOutline.of(host).entries();
      MarginText.of(host);
      assertThat(host.paragraphs()).isNotEmpty();
      int door = round % THROUGH_DOORS;
      if (door < DOORS) {
        through(door, file);
        through[door]++;
      }
      return Ending.READ;
    } catch (HostRefused e) {
      assertThat(e.finding().rule()).startsWith("host-");
      assertThat(e.finding().remedy()).isNotEmpty();
      return Ending.REFUSED;
    }
  }

  private void through(int door, byte[] file) {
    switch (door) {
      case 0 -> {
        ReviewOutcome review =
            new HostReviewer(BONAFIDE).review(new ReviewRequest("host.docx", file, ""));
        ended(review.commented(), review.findings());
      }
      case 1 -> {
        JoinOutcome join =
            new HostJoiner(BONAFIDE)
                .join(source, new JoinRequest("host.docx", file, "", false, AskedTerms.NONE));
        ended(join.bytes(), join.findings());
      }
      case 2 -> {
        DraftRedliner.Outcome redline =
            DraftRedliner.redline("ours.docx", ours, "host.docx", file, "Ada");
        ended(redline.redline().map(DraftRedliner.Made::bytes), redline.findings());
      }
      default -> {
        ReturnedOutcome returned =
            new DraftReturns(BONAFIDE)
                .read(source, new ReturnedRequest("host.docx", file, AskedTerms.NONE));
        assertThat(returned.report().isPresent() || !returned.findings().isEmpty()).isTrue();
      }
    }
  }

  /** With a file that can be read again, or with a reason why there is none. */
  private static void ended(Optional<byte[]> made, List<Finding> findings) {
    if (made.isEmpty()) {
      assertThat(findings).isNotEmpty();
      return;
    }
    try {
      Host.read("made.docx", made.get());
    } catch (HostRefused e) {
      throw new AssertionError(e.finding().toString(), e);
    }
  }
}
