package org.bonafide.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** Damages a sound file by seeds that never change, and scans each outcome. */
final class Damage {

  private Damage() {}

  /** Each file is read as it is; else the damage would go past the reader it is meant for. */
  static Stream<DynamicTest> none(Path folder, Map<String, byte[]> sound) {
    return each(
        sound,
        file -> {
          Path place = Files.createDirectories(folder.resolve("sound-" + file.getKey()));
          Files.write(place.resolve(file.getKey()), file.getValue());
          Scan scan = Scan.of(place, 10);
          assertThat(scan.traced()).hasSize(1);
          assertThat(scan.findings()).isEmpty();
        });
  }

  /** Each file, damaged a number of times. */
  static Stream<DynamicTest> rounds(Path folder, Map<String, byte[]> sound, int rounds) {
    return each(sound, file -> rounds(folder, file.getKey(), file.getValue(), rounds));
  }

  private static Stream<DynamicTest> each(
      Map<String, byte[]> sound, ThrowingConsumer<Map.Entry<String, byte[]>> test) {
    return sound.entrySet().stream()
        .map(file -> dynamicTest(file.getKey(), () -> test.accept(file)));
  }

  /** Nothing may escape as an exception, and nothing may be printed by a library. */
  private static void rounds(Path folder, String name, byte[] sound, int rounds)
      throws IOException {
    Random chance = new Random(name.hashCode());
    Path place = Files.createDirectories(folder.resolve(name.replace('.', '-')));
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said));
    try {
      for (int round = 0; round < rounds; round++) {
        Files.write(place.resolve(name), one(sound, chance));
        assertThatCode(() -> Proposal.of(Scan.of(place, 10), ProposalOptions.plain()).yaml())
            .as(name + " in round " + round)
            .doesNotThrowAnyException();
      }
    } finally {
      System.setErr(err);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  static byte[] one(byte[] sound, Random chance) {
    byte[] bytes = sound.clone();
    for (int i = chance.nextInt(8); i >= 0; i--) {
      int at = chance.nextInt(bytes.length);
      switch (chance.nextInt(5)) {
        case 0 -> bytes[at] ^= (byte) (1 << chance.nextInt(8));
        case 1 -> bytes[at] = (byte) chance.nextInt(256);
        case 2 -> {
          int value = new int[] {0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1}[chance.nextInt(5)];
          if (at + 4 <= bytes.length) {
            ByteBuffer.wrap(bytes).putInt(at, value);
          }
        }
        case 3 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
        default -> {
          int from = chance.nextInt(bytes.length);
          int count = Math.min(chance.nextInt(40), bytes.length - Math.max(from, at));
          System.arraycopy(bytes, from, bytes, at, Math.max(0, count));
        }
      }
    }
    return bytes;
  }
}
