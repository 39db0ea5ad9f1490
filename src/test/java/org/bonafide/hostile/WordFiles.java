package org.bonafide.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Request;
import org.bonafide.publish.Wanted;
import org.bonafide.word.HostBuilder;
import org.bonafide.word.HostRefusals;
import org.bonafide.word.SampleHosts;

/** Word files to damage: agreements of others, and a draft of ours. */
final class WordFiles {

  private static final List<String> VALUES =
      List.of("", "-1", "0", "99999999999999999999", "abc", "1.5", "NaN", "\u0000", "%9", "true");
  private static final List<String> TAGS =
      List.of("<w:p>", "</w:p>", "<w:r/>", "<w:tbl>", "</w:tc>", "<w:ins>", "<a:b>", "<!--", "]]>");

  private final List<byte[]> whole = new ArrayList<>(SampleHosts.all().values());

  WordFiles() {
    whole.add(draft());
  }

  /** A contract of ours with the record of {@code examples/campaign}. */
  static byte[] draft() {
    return Bonafide.shipped()
        .publish(
            Request.of("examples/campaign/project.yaml").source(),
            Wanted.all().only("contract").as("docx"))
        .files()
        .get("ai-clauses.docx");
  }

  /** Bytes turned over, files cut short; in half of them one byte alone. */
  byte[] damaged(Random chance, int round) {
    byte[] sound = whole.get(round % whole.size());
    if (chance.nextBoolean()) {
      return Damage.bytes(sound, chance);
    }
    byte[] bytes = sound.clone();
    bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
    return bytes;
  }

  /** The zip is sound and its parts are not. */
  byte[] withDamagedParts(Random chance, int round) {
    Map<String, String> all =
        new LinkedHashMap<>(HostRefusals.texts(whole.get(round % whole.size())));
    for (int j = 0; j <= chance.nextInt(3); j++) {
      List<String> names = new ArrayList<>(all.keySet());
      all.compute(names.get(chance.nextInt(names.size())), (key, xml) -> damaged(xml, chance));
    }
    return HostBuilder.zip(all);
  }

  /** Tags that are gone, doubled or moved, values that nobody writes. */
  private static String damaged(String xml, Random chance) {
    if (xml.length() < 20) {
      return xml + VALUES.get(chance.nextInt(VALUES.size()));
    }
    int at = chance.nextInt(xml.length());
    int tag = Math.max(0, xml.indexOf('<', at));
    int end = Math.max(tag, xml.indexOf('>', tag)) + 1;
    int value = xml.indexOf("=\"", at) + 2;
    int behind = xml.indexOf('"', value);
    return switch (chance.nextInt(6)) {
      case 0 -> xml.substring(0, tag) + xml.substring(end);
      case 1 -> xml.substring(0, end) + xml.substring(tag);
      case 2 -> xml.substring(0, tag) + TAGS.get(chance.nextInt(TAGS.size())) + xml.substring(tag);
      case 3 -> xml.substring(0, at) + (char) chance.nextInt(0x300) + xml.substring(at + 1);
      default ->
          behind < value || value < 2
              ? xml.substring(0, at)
              : xml.substring(0, value)
                  + VALUES.get(chance.nextInt(VALUES.size()))
                  + xml.substring(behind);
    };
  }
}
