package org.bonafide.word.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bonafide.word.Host;
import org.bonafide.word.HostBuilder;
import org.bonafide.word.HostOutline;
import org.bonafide.word.HostRefusals;
import org.bonafide.word.HostRefused;
import org.bonafide.word.SampleHosts;
import org.junit.jupiter.api.Test;

/**
 * Values that a file of Word leaves out are no values: it is read as if they were not asked for.
 */
class MissingValuesTest {

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
}
