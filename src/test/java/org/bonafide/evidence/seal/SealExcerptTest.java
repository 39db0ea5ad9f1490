package org.bonafide.evidence.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bonafide.evidence.signed.SignerLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file shown to have been sealed, without the others. */
class SealExcerptTest {

  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @TempDir private Path project;

  private Ledger sealed(Map<String, String> digests) throws IOException {
    return Ledger.of(project).add(new Manifest(new TreeMap<>(digests)));
  }

  @Test
  void eachLineOfATreeOfAnySizeLeadsToItsRootFromItsPlaceAlone() {
    for (int size = 1; size <= 33; size++) {
      List<String> lines = IntStream.range(0, size).mapToObj(i -> "l" + i).toList();
      String root = MerkleRoot.of(lines);
      for (int i = 0; i < size; i++) {
        List<String> beside = MerkleRoot.beside(lines, i);
        assertThat(MerkleRoot.from(lines.get(i), i, size, beside)).contains(root);
        assertThat(MerkleRoot.from("other", i, size, beside)).isNotEqualTo(Optional.of(root));
        if (size > 1) {
          int other = (i + 1) % size;
          assertThat(MerkleRoot.from(lines.get(i), other, size, beside))
              .isNotEqualTo(Optional.of(root));
          List<String> fewer = beside.subList(1, beside.size());
          assertThat(MerkleRoot.from(lines.get(i), i, size, fewer)).isNotEqualTo(Optional.of(root));
        }
      }
    }
  }

  @Test
  void anExcerptShowsOneFileAndNamesNoOther() throws IOException {
    Ledger ledger = sealed(Map.of("project.yaml", A, "grid.png", B, "secret.png", A, "z.txt", B));
    TestAuthority authority = new TestAuthority(NOON);
    ledger.stamp(
        ledger.last().orElseThrow(), authority.answer(ledger.request(ledger.last().get())));
    String text = Ledger.of(project).excerpt("grid.png", 0).orElseThrow().text();
    assertThat(text).doesNotContain("secret", "z.txt", "project.yaml");
    SealExcerpt read = SealExcerpt.read(text).orElseThrow();
    assertThat(read.holds()).isTrue();
    assertThat(read.file()).isEqualTo("grid.png");
    assertThat(read.sha256()).isEqualTo(B);
    assertThat(read.digest()).isEqualTo(ledger.last().get().digest());
    assertThat(read.stamp(SignerLists.SHIPPED).stamp().orElseThrow().time()).isEqualTo(NOON);
    assertThat(Ledger.of(project).excerpt("nothing.png", 0)).isEmpty();
    assertThat(Ledger.of(project).excerpt("grid.png", 2)).isEmpty();
  }

  @Test
  void anExcerptWhoseLetterWasChangedDoesNotHold() throws IOException {
    Ledger ledger = sealed(Map.of("project.yaml", A, "grid.png", B, "z.txt", B));
    ledger.stamp(
        ledger.last().orElseThrow(),
        new TestAuthority(NOON).answer(ledger.request(ledger.last().get())));
    String text = Ledger.of(project).excerpt("grid.png", 1).orElseThrow().text();
    Random chance = new Random(22);
    for (int round = 0; round < 500; round++) {
      char[] letters = text.toCharArray();
      int at = chance.nextInt(letters.length);
      letters[at] = (char) (letters[at] ^ 1 << chance.nextInt(4));
      Optional<SealExcerpt> read = SealExcerpt.read(new String(letters));
      assertThat(
              read.isPresent()
                  && read.get().holds()
                  && read.get().digest().equals(ledger.last().get().digest())
                  && read.get().stamp(SignerLists.SHIPPED).stamp().isPresent()
                  && !read.get().line().equals(B + "  grid.png"))
          .as(new String(letters))
          .isFalse();
    }
  }
}
