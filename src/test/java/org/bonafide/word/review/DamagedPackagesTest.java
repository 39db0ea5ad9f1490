package org.bonafide.word.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bonafide.word.Host;
import org.bonafide.word.HostBuilder;
import org.bonafide.word.HostOutline;
import org.bonafide.word.HostRefusals;
import org.bonafide.word.HostRefused;
import org.bonafide.word.MarginText;
import org.bonafide.word.SampleHosts;
import org.junit.jupiter.api.Test;

/**
 * Packages whose zip is sound and whose parts are not: tags that are gone, doubled or moved, values
 * that nobody writes. Each is read or refused with a finding, and nothing else happens. 100,000 of
 * them with {@code -Plong}, a share in the build.
 */
class DamagedPackagesTest {

  private static final int ROUNDS = Boolean.getBoolean("long") ? 100_000 : 200;
  private static final int REVIEWED = 20; // each one so far is looked through as well
  private static final List<String> VALUES =
      List.of("", "-1", "0", "99999999999999999999", "abc", "1.5", "NaN", "\u0000", "%9", "true");
  private static final List<String> TAGS =
      List.of("<w:p>", "</w:p>", "<w:r/>", "<w:tbl>", "</w:tc>", "<w:ins>", "<a:b>", "<!--", "]]>");

  private final Random random = new Random(48);

  @Test
  void eachIsReadOrRefusedAndNothingElseHappens() {
    List<byte[]> whole = new ArrayList<>(SampleHosts.all().values());
    int refused = 0;
    int reviewed = 0;
    for (int i = 0; i < ROUNDS; i++) {
      byte[] damaged = damaged(HostRefusals.texts(whole.get(i % whole.size())));
      try {
        Host host = Host.read("host.docx", damaged);
        HostOutline.of(host).entries();
        MarginText.of(host);
        assertThat(host.paragraphs()).isNotEmpty();
        if (i % REVIEWED == 0) {
          AgreementReview.of(host);
          reviewed++;
        }
      } catch (HostRefused e) {
        assertThat(e.finding().rule()).startsWith("host-");
        assertThat(e.finding().remedy()).isNotEmpty();
        refused++;
      } catch (RuntimeException e) {
        throw new AssertionError("round " + i, e);
      }
    }
    assertThat(refused).isBetween(ROUNDS / 20, ROUNDS - ROUNDS / 20);
    assertThat(reviewed).isPositive();
  }

  @Test
  void aValueThatIsLeftOutOfStylesOrListsIsNoValue() throws HostRefused {
    int read = 0;
    for (byte[] whole : SampleHosts.all().values()) {
      for (String tag :
          List.of(
              "basedOn",
              "numFmt",
              "lvlText",
              "start",
              "numId",
              "ilvl",
              "abstractNumId",
              "pStyle",
              "outlineLvl")) {
        Map<String, String> parts = HostRefusals.texts(whole);
        for (String part : List.of("word/styles.xml", "word/numbering.xml")) {
          parts.computeIfPresent(
              part, (name, xml) -> xml.replaceAll("<w:" + tag + " [^>]*?/>", "<w:" + tag + "/>"));
        }
        Host host = Host.read("host.docx", HostBuilder.zip(parts));
        assertThat(HostOutline.of(host).entries()).isNotNull();
        read++;
      }
    }
    assertThat(read).isGreaterThan(200);
  }

  @Test
  void aListWithoutANumberIsNoList() throws HostRefused {
    for (byte[] whole : SampleHosts.all().values()) {
      Map<String, String> parts = HostRefusals.texts(whole);
      parts.computeIfPresent(
          "word/numbering.xml",
          (name, xml) ->
              xml.replaceFirst("<w:num w:numId=\"[^\"]*\"", "<w:num")
                  .replaceFirst(" w:abstractNumId=\"[^\"]*\"", ""));
      assertThat(HostOutline.of(Host.read("host.docx", HostBuilder.zip(parts))).entries())
          .isNotNull();
    }
  }

  private byte[] damaged(Map<String, String> parts) {
    Map<String, String> all = new LinkedHashMap<>(parts);
    for (int j = 0; j <= random.nextInt(3); j++) {
      List<String> names = new ArrayList<>(all.keySet());
      String name = names.get(random.nextInt(names.size()));
      all.compute(name, (key, xml) -> damaged(xml));
    }
    return HostBuilder.zip(all);
  }

  private String damaged(String xml) {
    if (xml.length() < 20) {
      return xml + VALUES.get(random.nextInt(VALUES.size()));
    }
    int at = random.nextInt(xml.length());
    int tag = Math.max(0, xml.indexOf('<', at));
    int end = Math.max(tag, xml.indexOf('>', tag)) + 1;
    int value = xml.indexOf("=\"", at) + 2;
    int behind = xml.indexOf('"', value);
    return switch (random.nextInt(6)) {
      case 0 -> xml.substring(0, tag) + xml.substring(end);
      case 1 -> xml.substring(0, end) + xml.substring(tag);
      case 2 -> xml.substring(0, tag) + TAGS.get(random.nextInt(TAGS.size())) + xml.substring(tag);
      case 3 -> xml.substring(0, at) + (char) random.nextInt(0x300) + xml.substring(at + 1);
      default ->
          behind < value || value < 2
              ? xml.substring(0, at)
              : xml.substring(0, value)
                  + VALUES.get(random.nextInt(VALUES.size()))
                  + xml.substring(behind);
    };
  }
}
