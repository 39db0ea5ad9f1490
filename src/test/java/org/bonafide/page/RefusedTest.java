package org.bonafide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.bonafide.data.WordList;
import org.bonafide.page.http.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not answered says why, and what to do, to whoever reads it. */
class RefusedTest extends HarborCase {

  RefusedTest() {
    super(HarborRecord.TEXT);
  }

  /** A request of a browser that was not let in, as it goes over the wire. */
  private String asked(String host, String... headers) throws IOException {
    URI address = URI.create(client.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String request =
          "GET /record/%3Cb%3EAda HTTP/1.1\r\nHost: "
              + (host.isEmpty() ? address.getAuthority() : host)
              + "\r\nConnection: close\r\n"
              + String.join("\r\n", headers)
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void whoIsNotLetInIsToldWhatToOpenInTheirLanguage() throws IOException {
    assertThat(asked("", "Accept-Language: de, en"))
        .startsWith("HTTP/1.1 403")
        .contains("lang=\"en\"", "Open the address that “bonafide serve” printed");
    assertThat(asked("", "Accept-Language: zh-TW,zh;q=0.9"))
        .startsWith("HTTP/1.1 403")
        .contains("lang=\"zh-CN\"", "请打开“bonafide serve”启动时显示的网址")
        .doesNotContain("Open the address");
    assertThat(asked("", "Accept-Language: en", "Cookie: bonafide-language=zh-CN")).contains("请打开");
    assertThat(asked("rebound.example", "Accept-Language: zh"))
        .startsWith("HTTP/1.1 421")
        .contains("这不是本页面的名称");
  }

  @Test
  void aRefusalTellsNothingBackAndLoadsNothing() throws IOException {
    assertThat(asked("", "Accept-Language: <script>, en"))
        .containsIgnoringCase("default-src 'none'")
        .containsIgnoringCase("frame-ancestors 'none'")
        .doesNotContain("Ada", "<script", "<link", "harbor", "unsafe-");
  }

  @Test
  void whatIsTooMuchIsSaidInTheLanguageThatWasChosen() {
    String much = "x".repeat((1 << 20) + 1);
    String door = "/record/" + HarborRecord.NAME + "/label/answer";
    assertThat(PageClient.text(client.in("zh-CN").post(door, "question", much)))
        .contains("超过一个表单的上限", "全部记录")
        .doesNotContain("more than");
    assertThat(client.post(door, "question", much).statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @EnumSource(Refused.class)
  void everyReasonHasWordsAndARemedyInBothLanguages(Refused why) {
    for (String tag : List.of("en", "zh-CN")) {
      WordList words = WordList.unmixed("interview", Locale.forLanguageTag(tag));
      for (String what : List.of(".says", ".remedy")) {
        assertThat(words.find("refused." + why.key() + what)).as(tag + what).isPresent();
      }
    }
  }
}
