package org.bonafide.page;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.page.http.LoopbackServer;
import org.bonafide.page.http.Secrets;
import org.bonafide.page.tray.TrayBounds;
import org.bonafide.page.tray.Trays;
import org.bonafide.publish.Bonafide;

/** A page on a folder, and a browser without script that was let in. */
final class PageClient implements AutoCloseable {

  private static final Secrets SECRETS = new Secrets("token", "cookie");

  private final ExecutorService threads = Executors.newFixedThreadPool(8);
  private final HttpClient client = HttpClient.newHttpClient();
  private final LoopbackServer server;

  private final Pages pages;
  private String language = "en";

  PageClient(Path folder) throws IOException {
    this(folder, new Trays(TrayBounds.USUAL));
  }

  /** With trays of its own. */
  PageClient(Path folder, Trays trays) throws IOException {
    pages = new Pages(Bonafide.shipped(), folder, trays);
    server = LoopbackServer.start(0, threads, SECRETS, pages);
  }

  /** Speaks to somebody who reads this language. */
  PageClient in(String tag) {
    language = tag;
    return this;
  }

  String address() {
    return server.address();
  }

  HttpResponse<byte[]> get(String path) {
    return send(path, HttpRequest.newBuilder());
  }

  String page(String path) {
    return text(get(path));
  }

  /** What an answer says. */
  static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  /** Where an answer sends one. */
  static String location(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /** Sends fields, name and value by turns; the answer is not followed. */
  HttpResponse<byte[]> post(String path, String... fields) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
    }
    return send(
        path,
        HttpRequest.newBuilder()
            .header("Origin", "http://127.0.0.1:" + server.port())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
  }

  /** Sends a file as a form without script does. */
  HttpResponse<byte[]> sendFile(String path, String name, byte[] bytes) {
    String head =
        "--the-boundary\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\nContent-Type: text/html\r\n\r\n";
    return send(
        path,
        HttpRequest.newBuilder()
            .header("Origin", "http://127.0.0.1:" + server.port())
            .header("Content-Type", "multipart/form-data; boundary=the-boundary")
            .POST(
                HttpRequest.BodyPublishers.ofByteArrays(
                    List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        bytes,
                        "\r\n--the-boundary--\r\n".getBytes(StandardCharsets.UTF_8)))));
  }

  /** Answers one field of a question as its form stands on a page. */
  HttpResponse<byte[]> answer(String door, String page, String question, String... fields) {
    Matcher form =
        Pattern.compile("(?s)id=\"q-" + Pattern.quote(question) + "\".*?</form>").matcher(page);
    if (!form.find()) {
      throw new AssertionError(question + " is not asked");
    }
    List<String> all = new ArrayList<>(List.of("question", question));
    Matcher hidden =
        Pattern.compile("name=\"(field|m\\.[^\"]+)\" value=\"([^\"]*)\"").matcher(form.group());
    while (hidden.find()) {
      all.addAll(List.of(hidden.group(1), hidden.group(2)));
    }
    all.addAll(List.of(fields));
    String[] at = door.split("(?=[?])", 2);
    return post(at[0] + "/answer" + (at.length > 1 ? at[1] : ""), all.toArray(String[]::new));
  }

  /** Answers one field of a question as its form stands there now. */
  HttpResponse<byte[]> fillIn(String door, String question, String... fields) {
    return answer(door, page(door), question, fields);
  }

  private HttpResponse<byte[]> send(String path, HttpRequest.Builder request) {
    try {
      return client.send(
          request
              .uri(URI.create("http://127.0.0.1:" + server.port() + path))
              .header(
                  "Cookie", "bonafide-" + server.port() + "=cookie; bonafide-language=" + language)
              .build(),
          HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    pages.close();
    threads.shutdownNow();
  }
}
