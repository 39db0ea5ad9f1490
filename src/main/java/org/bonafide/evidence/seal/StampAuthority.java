package org.bonafide.evidence.seal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Who stamps: a request in, a response out. */
public interface StampAuthority {

  /** The response to a request, both as RFC 3161 has them. */
  byte[] answer(byte[] request) throws IOException;

  /**
   * An authority on the web. It is called only when this is asked, and only the request is sent.
   */
  static StampAuthority at(URI address) {
    return at(address, Duration.ofSeconds(40));
  }

  /**
   * The same.
   *
   * @param patience for the whole of it, from the first packet to the last byte of the reply
   */
  static StampAuthority at(URI address, Duration patience) {
    return request -> {
      HttpClient client =
          HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
      HttpRequest post =
          HttpRequest.newBuilder(address)
              .header("Content-Type", "application/timestamp-query")
              .POST(HttpRequest.BodyPublishers.ofByteArray(request))
              .build();
      Future<HttpResponse<byte[]>> reply =
          client.sendAsync(post, head -> new BoundedBody(Ledger.LARGEST_RESPONSE));
      try {
        HttpResponse<byte[]> response = reply.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (response.statusCode() != 200) {
          throw new IOException("it answered with status " + response.statusCode());
        }
        return response.body();
      } catch (TimeoutException e) {
        throw new IOException("its reply was not there after " + patience.toSeconds() + " s", e);
      } catch (ExecutionException e) {
        throw e.getCause() instanceof IOException told ? told : new IOException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      } finally {
        reply.cancel(true);
      }
    };
  }
}
