package org.bonafide.label.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.redact.PrivatePictures;
import org.bonafide.evidence.redact.PublicFace;
import org.bonafide.evidence.redact.Redaction;
import org.bonafide.hostile.Barrage;
import org.bonafide.hostile.Barrage.Ending;
import org.bonafide.hostile.Damage;
import org.bonafide.hostile.Threat;
import org.junit.jupiter.api.Test;

/** A label is put on a damaged picture, which can then be read, or is refused with a finding. */
class HostilePicturesTest {

  private static final int DRAWN = 4;

  private static Placing placing(boolean label) {
    return new Placing(
        "cat.png",
        label ? Optional.of("AI-generated") : Optional.empty(),
        Placing.Corner.BOTTOM_RIGHT,
        Optional.empty(),
        Optional.empty(),
        Optional.of(new XmpFields("http://cv.iptc.org/newscodes/digitalsourcetype/x", "G", "7")),
        new Redaction(PublicFace.PLAIN, false),
        true);
  }

  @Test
  void aDamagedPictureIsLabelledOrRefused() throws Exception {
    List<byte[]> sound =
        List.of(
            Pictures.png(160, 90),
            Pictures.jpeg(160, 90),
            PrivatePictures.png(),
            PrivatePictures.jpeg(),
            PrivatePictures.tiff(),
            PrivatePictures.gif(),
            PrivatePictures.stealth());
    Barrage.of(
        Threat.PICTURES,
        (chance, round) -> {
          boolean drawn = round % DRAWN == 0;
          byte[] picture = Damage.bytes(sound.get(chance.nextInt(sound.size())), chance);
          Placing.Placed placed = placing(drawn).on(picture);
          if (placed.picture().isEmpty()) {
            assertThat(placed.findings()).isNotEmpty().allMatch(one -> !one.remedy().isBlank());
            return Ending.REFUSED;
          }
          if (drawn) {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(placed.picture().get()));
            assertThat(read).isNotNull();
          }
          return Ending.READ;
        });
  }
}
