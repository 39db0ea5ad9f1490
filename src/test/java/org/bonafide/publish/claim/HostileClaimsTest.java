package org.bonafide.publish.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bonafide.cli.Main;
import org.bonafide.diagnose.Severity;
import org.bonafide.hostile.Barrage;
import org.bonafide.hostile.Barrage.Ending;
import org.bonafide.hostile.Damage;
import org.bonafide.hostile.Threat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged claim agrees, differs, or is no claim: each is said, and nothing else happens. */
class HostileClaimsTest {

  private static final List<String> KEYS =
      List.of("\"claim\": 2", "\"files\": {}", "\"works\": [[]]", "\"sha256\": 1", "[[[[", "{}");

  @TempDir Path folder;

  @Test
  void aDamagedClaimIsCheckedOrRefused() throws Exception {
    Files.writeString(folder.resolve("poster.tif"), "picture");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream told = new PrintStream(out, true, StandardCharsets.UTF_8);
    String record = Path.of("examples/campaign/project.yaml").toAbsolutePath().toString();
    Main.run(new String[] {"claim", record, "--file", "poster.tif"}, told, told, folder);
    String sound = out.toString(StandardCharsets.UTF_8);
    Barrage.of(
        Threat.CLAIMS,
        (chance, round) -> {
          byte[] text = Damage.text(sound, chance, KEYS).getBytes(StandardCharsets.UTF_8);
          Files.write(
              folder.resolve("claim.json"),
              chance.nextInt(4) == 0
                  ? Damage.bytes(sound.getBytes(StandardCharsets.UTF_8), chance)
                  : text);
          ClaimCheck check = ClaimCheck.of(folder, "claim.json", List.of("poster.tif"));
          assertThat(check.lines().isEmpty() && check.findings().isEmpty()).isFalse();
          return check.findings().stream().anyMatch(one -> one.severity() == Severity.ERROR)
              ? Ending.REFUSED
              : Ending.READ;
        });
  }
}
