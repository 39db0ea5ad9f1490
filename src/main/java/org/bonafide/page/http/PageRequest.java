package org.bonafide.page.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a browser asks for.
 *
 * @param path decoded, as in {@code /record/poster/label}
 * @param queries the values of each name
 * @param form all values of each name of a form that was sent
 * @param files of a form that sends files, which are read as they come in
 */
public record PageRequest(
    String method,
    String path,
    Map<String, String> headers,
    Map<String, List<String>> queries,
    Map<String, List<String>> form,
    SentFiles files) {

  /** The most bytes of a form: a record may hold no more than two megabytes. */
  static final int LARGEST_FORM = 1 << 20;

  private static final int MOST_FIELDS = 2000;

  /** A request that is not taken up. */
  static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Refused why;

    Unusable(Refused why) {
      super(why.key(), null, false, false);
      this.why = why;
    }

    Refused why() {
      return why;
    }
  }

  /** Its headers alone, which are there whatever the rest of it is like. */
  static PageRequest headers(HttpExchange exchange) {
    Map<String, String> headers = new LinkedHashMap<>();
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(lower(name), values.get(0)));
    return new PageRequest(
        exchange.getRequestMethod(), "", headers, Map.of(), Map.of(), SentFiles.NONE);
  }

  /** What a browser asks for when it opens a path, without a word of its own. */
  public static PageRequest opening(String path) {
    return new PageRequest("GET", path, Map.of(), Map.of(), Map.of(), SentFiles.NONE);
  }

  /**
   * The same with its address: all before the body, which is not read before the gate has let the
   * request in.
   */
  PageRequest head(HttpExchange exchange) {
    Headers all = exchange.getRequestHeaders();
    if (all.getOrDefault("Host", List.of()).size() > 1
        || all.getOrDefault("Origin", List.of()).size() > 1) {
      throw new Unusable(Refused.HEADER_TWICE);
    }
    String query = exchange.getRequestURI().getRawQuery();
    Map<String, List<String>> queries = fields(query == null ? "" : query);
    String path = exchange.getRequestURI().getRawPath();
    return new PageRequest(
        method, decoded(path.replace("+", "%2B")), headers, queries, Map.of(), SentFiles.NONE);
  }

  /** The same with the form that was sent. */
  PageRequest whole(HttpExchange exchange) throws IOException {
    if (!isPost()) {
      return this;
    }
    if (header("Content-Type").startsWith(SentFiles.TYPE)) {
      SentFiles sent = SentFiles.in(this, exchange.getRequestBody());
      return new PageRequest(method, path, headers, queries, Map.of(), sent);
    }
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_FORM + 1);
    if (body.length > LARGEST_FORM) {
      throw new Unusable(Refused.FORM_TOO_LARGE);
    }
    if (!header("Content-Type").startsWith("application/x-www-form-urlencoded")) {
      throw new Unusable(Refused.FORM_OF_ANOTHER_KIND);
    }
    Map<String, List<String>> sent = fields(new String(body, StandardCharsets.UTF_8));
    return new PageRequest(method, path, headers, queries, sent, SentFiles.NONE);
  }

  private static Map<String, List<String>> fields(String encoded) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    String[] pairs = encoded.split("&");
    if (pairs.length > MOST_FIELDS) {
      throw new Unusable(Refused.TOO_MANY_FIELDS);
    }
    Arrays.stream(pairs)
        .filter(pair -> !pair.isEmpty())
        .forEach(
            pair -> {
              String[] parts = pair.split("=", 2);
              String value = parts.length == 1 ? "" : decoded(parts[1]);
              fields.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>()).add(value);
            });
    return fields;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Unusable(Refused.ADDRESS_UNREADABLE);
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  public boolean isPost() {
    return method.equals("POST");
  }

  /** A header; empty where it is not there. */
  public String header(String name) {
    return headers.getOrDefault(lower(name), "");
  }

  /** A value of the address; empty where it is not there. */
  public String query(String name) {
    return queries(name).stream().findFirst().orElse("");
  }

  /** All values of the address under a name. */
  public List<String> queries(String name) {
    return queries.getOrDefault(name, List.of());
  }

  /** The first value of a field of the form; empty where it is not there. */
  public String field(String name) {
    return fields(name, List.of("")).get(0);
  }

  /** All values of a field of the form. */
  public List<String> values(String name) {
    return fields(name, List.of());
  }

  private List<String> fields(String name, List<String> otherwise) {
    return form.getOrDefault(name, otherwise);
  }

  /** A cookie; empty where it is not there. */
  public String cookie(String name) {
    return Arrays.stream(header("Cookie").split(";"))
        .map(String::strip)
        .filter(one -> one.startsWith(name + "="))
        .map(one -> one.substring(name.length() + 1))
        .findFirst()
        .orElse("");
  }
}
