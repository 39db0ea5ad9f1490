package org.bonafide.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.bonafide.page.http.PageAnswer;

/** The style, the scripts and the sign of the page, which ship with the program. */
final class OwnFiles {

  private static final String SCRIPT = "text/javascript; charset=utf-8";

  private static final Map<String, String> TYPES =
      Map.of(
          "page.css", "text/css; charset=utf-8",
          "page.js", SCRIPT,
          "drop.js", SCRIPT,
          "htmx.min.js", SCRIPT,
          "idiomorph-ext.min.js", SCRIPT,
          "sign.svg", "image/svg+xml");

  private OwnFiles() {}

  static PageAnswer of(String name) {
    if (!TYPES.containsKey(name)) {
      return Pages.missing();
    }
    try (InputStream in = OwnFiles.class.getResourceAsStream("own/" + name)) {
      return PageAnswer.own(TYPES.get(name), in.readAllBytes())
          .with("Cache-Control", "private, max-age=3600");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
