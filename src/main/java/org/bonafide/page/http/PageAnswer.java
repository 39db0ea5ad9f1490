package org.bonafide.page.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a browser gets. Every answer forbids what a page of ours never does: to load from elsewhere,
 * to run what stands in its text, to stand in a frame of another, to be kept.
 *
 * <p>Example: {@code PageAnswer.html(bytes)}.
 */
public record PageAnswer(int status, Map<String, String> headers, byte[] bytes) {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
          + " connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /** For what was made from the words of a record: it shows, and can do nothing. */
  private static final String SHOWN_ONLY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'self'";

  private static final String INERT = "default-src 'none'; sandbox; frame-ancestors 'none'";

  /** A page. */
  public static PageAnswer html(byte[] bytes) {
    return of(200, "text/html; charset=utf-8", bytes);
  }

  /** A document that is shown within the page, and that can run nothing and send nothing. */
  public static PageAnswer document(byte[] bytes) {
    return html(bytes)
        .with("Content-Security-Policy", SHOWN_ONLY)
        .with("X-Frame-Options", "SAMEORIGIN");
  }

  /** A file to be saved, whatever is in it. */
  public static PageAnswer download(String name, byte[] bytes) {
    String safe = name.replaceAll("[^A-Za-z0-9._-]", "_");
    return of(200, "application/octet-stream", bytes)
        .with("Content-Disposition", "attachment; filename=\"" + safe + "\"");
  }

  /** A picture out of dots, as it was sent here: it shows, and can do nothing. */
  public static PageAnswer raster(String type, byte[] bytes) {
    return of(200, type, bytes).with("Content-Security-Policy", INERT);
  }

  /** A style sheet, a script or a drawing of the page's own. */
  public static PageAnswer own(String type, byte[] bytes) {
    return of(200, type, bytes);
  }

  /** Plain words. */
  public static PageAnswer text(int status, String words) {
    return of(status, "text/plain; charset=utf-8", (words + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Another place of this page. */
  public static PageAnswer seeOther(String path) {
    return of(303, "text/plain; charset=utf-8", new byte[0]).with("Location", path);
  }

  private static PageAnswer of(int status, String type, byte[] bytes) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", type);
    headers.put("Content-Security-Policy", POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    headers.put("Cache-Control", "no-store");
    return new PageAnswer(status, headers, bytes);
  }

  /** The same answer with another status. */
  public PageAnswer as(int other) {
    return new PageAnswer(other, headers, bytes);
  }

  /** The same answer with a header. */
  public PageAnswer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new PageAnswer(status, more, bytes);
  }
}
