package org.bonafide.evidence.seal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Who stamps: a request in, a response out. */
public interface StampAuthority {

  /** The response to a request, both as RFC 3161 has them. */
  byte[] answer(byte[] request) throws IOException;

  /**
   * An authority on the web. It is called only when this is asked, and only the request is sent.
   */
  static StampAuthority at(URI address) {
    return request -> {
      HttpClient client =
          HttpClient.newBuilder()
              .connectTimeout(Duration.ofSeconds(20))
              .followRedirects(HttpClient.Redirect.NEVER)
              .build();
      HttpRequest post =
          HttpRequest.newBuilder(address)
              .timeout(Duration.ofSeconds(30))
              .header("Content-Type", "application/timestamp-query")
              .POST(HttpRequest.BodyPublishers.ofByteArray(request))
              .build();
      try {
        HttpResponse<InputStream> response =
            client.send(post, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
          byte[] bytes = body.readNBytes(Ledger.LARGEST_RESPONSE + 1);
          if (response.statusCode() != 200 || bytes.length > Ledger.LARGEST_RESPONSE) {
            throw new IOException("it answered with status " + response.statusCode());
          }
          return bytes;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    };
  }
}
