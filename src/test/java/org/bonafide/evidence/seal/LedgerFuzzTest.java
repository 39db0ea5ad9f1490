package org.bonafide.evidence.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.bonafide.evidence.signed.SignerLists;
import org.bonafide.hostile.Barrage;
import org.bonafide.hostile.Barrage.Ending;
import org.bonafide.hostile.Damage;
import org.bonafide.hostile.Threat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages each file of a seal, the answer of an authority and an excerpt, by seeds that never
 * change. Whatever is changed in what is sealed is found, and nothing escapes as an exception.
 */
class LedgerFuzzTest {

  private static final Instant DAY = Instant.parse("2026-11-24T12:00:00Z");
  private static final List<String> SEALED = List.of("seal.txt", "manifest.txt");
  private static final List<String> STAMPED = List.of("request.tsq", "response.tsr");

  @TempDir private Path project;

  private Manifest manifest;
  private String excerpt;
  private final Map<String, byte[]> sound = new LinkedHashMap<>();

  private void seal() throws IOException {
    Path grid = Files.writeString(project.resolve("grid.png"), "a picture");
    manifest =
        new Manifest(
            new TreeMap<>(
                Map.of("project.yaml", "a".repeat(64), "grid.png", SealExcerpt.digestOf(grid))));
    Ledger ledger = Ledger.of(project).add(manifest);
    byte[] answer = new TestAuthority(DAY).answer(ledger.request(ledger.last().orElseThrow()));
    ledger.stamp(ledger.last().orElseThrow(), answer);
    excerpt = Ledger.of(project).excerpt("grid.png", 1).orElseThrow().text();
    assertThat(Ledger.of(project).findings()).isEmpty();
    for (String name : List.of("seal.txt", "manifest.txt", "request.tsq", "response.tsr")) {
      sound.put(name, Files.readAllBytes(folder().resolve(name)));
    }
  }

  private Path folder() {
    return project.resolve("seals/0001");
  }

  private static byte[] little(byte[] sound, Random chance) {
    byte[] bytes = sound.clone();
    int at = chance.nextInt(bytes.length);
    switch (chance.nextInt(3)) {
      case 0 -> bytes[at] ^= (byte) (1 << chance.nextInt(8));
      case 1 -> bytes[at] = (byte) chance.nextInt(256);
      default -> bytes = Arrays.copyOf(bytes, at);
    }
    return bytes;
  }

  @Test
  void everyChangeOfASealIsFound() throws Exception {
    seal();
    Barrage.of(
        Threat.SEALS,
        (chance, round) ->
            switch (round % 4) {
              case 0 -> inTheFolder(SEALED.get(chance.nextInt(2)), chance, true);
              case 1, 2 -> inTheFolder(STAMPED.get(chance.nextInt(2)), chance, false);
              default -> excerpted(chance);
            });
  }

  private Ending inTheFolder(String name, Random chance, boolean isSealed) throws IOException {
    byte[] whole = sound.get(name);
    byte[] bytes = chance.nextBoolean() ? little(whole, chance) : Damage.bytes(whole, chance);
    Files.write(folder().resolve(name), bytes);
    Ledger read = Ledger.of(project);
    boolean changed = !Arrays.equals(bytes, whole);
    if (changed && isSealed) {
      assertThat(read.findings()).isNotEmpty();
    }
    if (!read.seals().isEmpty()) {
      Verification.of(read, manifest, "project.yaml", Map.of());
      read.last().ifPresent(last -> last.stamp());
    }
    Files.write(folder().resolve(name), whole);
    return read.findings().isEmpty() ? Ending.READ : Ending.REFUSED;
  }

  private Ending excerpted(Random chance) {
    String text =
        chance.nextBoolean()
            ? Damage.text(excerpt, chance, List.of("sha256", "0".repeat(64)))
            : new String(
                little(excerpt.getBytes(StandardCharsets.UTF_8), chance), StandardCharsets.UTF_8);
    return SealExcerpt.read(text)
        .map(
            one -> {
              one.digest();
              one.stamp(SignerLists.SHIPPED);
              return one.holds() ? Ending.READ : Ending.REFUSED;
            })
        .orElse(Ending.REFUSED);
  }
}
