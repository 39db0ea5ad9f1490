package org.bonafide.evidence.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages each file of a seal a bounded number of times, by seeds that never change. Whatever is
 * changed is found, and nothing escapes as an exception.
 */
class LedgerFuzzTest {

  private static final int ROUNDS = 300;

  @TempDir private static Path project;

  @TestFactory
  Stream<DynamicTest> everyChangeOfASealIsFound() throws IOException {
    Manifest manifest =
        new Manifest(
            new TreeMap<>(Map.of("project.yaml", "a".repeat(64), "grid.png", "b".repeat(64))));
    Ledger ledger = Ledger.of(project).add(manifest);
    ledger.stamp(
        ledger.last().orElseThrow(),
        new TestAuthority(Instant.parse("2026-11-24T12:00:00Z"))
            .answer(ledger.request(ledger.last().get())));
    assertThat(Ledger.of(project).findings()).isEmpty();
    return Stream.of("seal.txt", "manifest.txt", "request.tsq", "response.tsr")
        .map(name -> dynamicTest(name, () -> damaged(name, manifest)));
  }

  private static void damaged(String name, Manifest manifest) throws IOException {
    Path file = project.resolve("seals/0001").resolve(name);
    byte[] sound = Files.readAllBytes(file);
    Random chance = new Random(name.hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = sound.clone();
      int at = chance.nextInt(bytes.length);
      switch (chance.nextInt(3)) {
        case 0 -> bytes[at] ^= (byte) (1 << chance.nextInt(8));
        case 1 -> bytes[at] = (byte) chance.nextInt(256);
        default -> bytes = Arrays.copyOf(bytes, at);
      }
      Files.write(file, bytes);
      boolean changed = !Arrays.equals(bytes, sound);
      boolean signed = !name.equals("request.tsq") && !name.equals("response.tsr");
      assertThatCode(
              () -> {
                Ledger read = Ledger.of(project);
                if (changed && signed) {
                  assertThat(read.findings()).isNotEmpty();
                }
                if (!read.seals().isEmpty()) {
                  Verification.of(read, manifest, "project.yaml", Map.of());
                }
              })
          .as(name + " in round " + round)
          .doesNotThrowAnyException();
    }
    Files.write(file, sound);
  }
}
