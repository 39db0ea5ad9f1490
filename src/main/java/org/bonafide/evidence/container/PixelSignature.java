package org.bonafide.evidence.container;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The signature that NovelAI puts over the pixels of a picture and its settings ({@code
 * signed_hash}), checked with the key that it publishes: Ed25519 over the red, green and blue bytes
 * row by row, and then the settings without the signature, as they are written. Where it holds the
 * picture is as NovelAI made it; where it does not, the picture may only have been saved again.
 *
 * <p>Source of form and key: github.com/NovelAI/novelai-image-metadata, {@code nai_sig.py}, read
 * 2026-11-27.
 */
final class PixelSignature {

  /** The name of the piece that says that it holds. */
  static final String HOLDS = "novelai signature holds";

  private static final String KEY = "Y2JcQAOhLwzwSDUJPNgL04nS0Tbqm7cSRc4xk0vRMic=";

  /** What stands before the bytes of a key of Ed25519 in X.509. */
  private static final String HEAD = "302a300506032b6570032100";

  private static final Pattern SIGNED =
      Pattern.compile("(, )?\"signed_hash\": \"([A-Za-z0-9+/=]{1,200})\"(, )?");

  /** Three bytes a pixel are held; NovelAI makes no larger pictures. */
  private static final long MOST_PIXELS = 5_000_000;

  private PixelSignature() {}

  /** Adds a piece where the picture carries such a signature and it holds. */
  static void take(Path png, Pieces pieces) {
    for (Piece piece : pieces.list) {
      if (piece.kind() == Piece.Kind.TEXT && piece.words().contains("signed_hash")) {
        if (holds(png, settings(piece.words()), KEY)) {
          pieces.add(Piece.text(HOLDS, "yes"));
          return;
        }
      }
    }
  }

  /** The settings themselves, which hidden text has within another object. */
  private static String settings(String words) {
    return Json.object(words)
        .map(json -> json.get("Comment"))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .orElse(words);
  }

  static boolean holds(Path png, String settings, String key) {
    Matcher signed = SIGNED.matcher(settings);
    if (!signed.find()) {
      return false;
    }
    boolean between = signed.group(1) != null && signed.group(3) != null;
    String rest =
        settings.substring(0, signed.start())
            + (between ? ", " : "")
            + settings.substring(signed.end());
    try {
      Optional<byte[]> pixels = pixels(png);
      if (pixels.isEmpty()) {
        return false;
      }
      byte[] encoded =
          HexFormat.of().parseHex(HEAD + HexFormat.of().formatHex(Base64.getDecoder().decode(key)));
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
      check.update(pixels.get());
      check.update(rest.getBytes(StandardCharsets.UTF_8));
      return check.verify(Base64.getDecoder().decode(signed.group(2)));
    } catch (GeneralSecurityException | IOException | RuntimeException e) {
      return false;
    }
  }

  private static Optional<byte[]> pixels(Path png) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(png.toFile())) {
      ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
      try {
        reader.setInput(in, true, true);
        long count = (long) reader.getWidth(0) * reader.getHeight(0);
        return count > MOST_PIXELS ? Optional.empty() : Optional.of(bytes(reader.read(0)));
      } finally {
        reader.dispose();
      }
    }
  }

  private static byte[] bytes(BufferedImage image) {
    byte[] bytes = new byte[3 * image.getWidth() * image.getHeight()];
    int at = 0;
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int pixel : row) {
        bytes[at++] = (byte) (pixel >> 16);
        bytes[at++] = (byte) (pixel >> 8);
        bytes[at++] = (byte) pixel;
      }
    }
    return bytes;
  }
}
