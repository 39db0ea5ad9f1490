package org.bonafide.evidence.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The signature of NovelAI, made here with a key of the test in the form that is published. */
class PixelSignatureTest {

  private static final String BEFORE = "{\"steps\": 28, ";
  private static final String AFTER = ", \"seed\": 7}";

  @TempDir private Path folder;
  private KeyPair keys;
  private String key;
  private BufferedImage image;

  @BeforeEach
  void keys() throws GeneralSecurityException {
    keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    byte[] encoded = keys.getPublic().getEncoded();
    byte[] raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    key = Base64.getEncoder().encodeToString(raw);
    image = Pictures.image(5, 3);
  }

  private String signed() throws GeneralSecurityException {
    Signature signature = Signature.getInstance("Ed25519");
    signature.initSign(keys.getPrivate());
    for (int y = 0; y < 3; y++) {
      for (int x = 0; x < 5; x++) {
        int pixel = image.getRGB(x, y);
        signature.update(new byte[] {(byte) (pixel >> 16), (byte) (pixel >> 8), (byte) pixel});
      }
    }
    signature.update("{\"steps\": 28, \"seed\": 7}".getBytes(StandardCharsets.UTF_8));
    String hash = Base64.getEncoder().encodeToString(signature.sign());
    return BEFORE + "\"signed_hash\": \"" + hash + "\"" + AFTER;
  }

  private Path picture() throws IOException {
    return Files.write(folder.resolve("a.png"), Pictures.encoded(image, "png"));
  }

  @Test
  void holdsOverThePixelsAndTheSettings() throws Exception {
    String settings = signed();
    assertThat(PixelSignature.holds(picture(), settings, key)).isTrue();
    assertThat(PixelSignature.holds(picture(), settings.replace("28", "29"), key)).isFalse();
    image.setRGB(4, 2, image.getRGB(4, 2) ^ 1);
    assertThat(PixelSignature.holds(picture(), settings, key)).isFalse();
  }

  @Test
  void isNotTakenForThatOfAnother() throws Exception {
    assertThat(
            PixelSignature.holds(
                picture(), signed(), "Y2JcQAOhLwzwSDUJPNgL04nS0Tbqm7cSRc4xk0vRMic="))
        .isFalse();
  }
}
