package org.bonafide.evidence.seal;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The body of a reply, given up when it is longer than any reply is. */
final class BoundedBody implements HttpResponse.BodySubscriber<byte[]> {

  private final int most;
  private final HttpResponse.BodySubscriber<byte[]> body =
      HttpResponse.BodySubscribers.ofByteArray();
  private Flow.Subscription subscription;
  private long length;

  BoundedBody(int most) {
    this.most = most;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body.getBody();
  }

  @Override
  public void onSubscribe(Flow.Subscription begun) {
    subscription = begun;
    body.onSubscribe(begun);
  }

  @Override
  public void onNext(List<ByteBuffer> part) {
    length += part.stream().mapToLong(ByteBuffer::remaining).sum();
    if (length > most) {
      subscription.cancel();
      body.onError(
          new IOException("its reply is longer than the " + most + " bytes that are read"));
    } else {
      body.onNext(part);
    }
  }

  @Override
  public void onError(Throwable thrown) {
    body.onError(thrown);
  }

  @Override
  public void onComplete() {
    body.onComplete();
  }
}
