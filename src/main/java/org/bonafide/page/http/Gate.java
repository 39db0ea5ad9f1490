package org.bonafide.page.http;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask: a browser on this machine that was given the address, for a page of its own.
 *
 * <p>The name of the host is looked at on each request, so that a name elsewhere that is made to
 * point here (DNS rebinding) opens nothing; the origin, so that a page of another site can neither
 * read nor send; the cookie, so that no other program of this machine can. A cookie belongs to all
 * ports of a host, so its name has the port.
 */
final class Gate {

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  private final Set<String> hosts;
  private final Set<String> origins;
  private final String address;
  private final String cookie;
  private final Secrets secrets;

  Gate(int port, Secrets secrets) {
    this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    this.origins = Set.of("http://127.0.0.1:" + port, "http://localhost:" + port);
    this.address = "http://127.0.0.1:" + port + "/?token=" + secrets.token();
    this.cookie = "bonafide-" + port;
    this.secrets = secrets;
  }

  String address() {
    return address;
  }

  /** What is answered in place of what was asked for; nothing where the request may come in. */
  Optional<PageAnswer> refusal(PageRequest request) {
    if (!METHODS.contains(request.method())) {
      return Optional.of(PageAnswer.refused(405, "This method is not used here."));
    }
    if (!hosts.contains(request.header("Host"))) {
      return Optional.of(PageAnswer.refused(421, "This name is not the name of this page."));
    }
    if (isFromElsewhere(request)) {
      return Optional.of(PageAnswer.refused(403, "Another page may not ask for this."));
    }
    String token = request.query("token");
    boolean shown = request.path().equals("/") && !token.isEmpty();
    if (shown && Secrets.same(secrets.token(), token) && !request.isPost()) {
      return Optional.of(
          PageAnswer.seeOther("/")
              .with(
                  "Set-Cookie",
                  cookie + "=" + secrets.cookie() + "; Path=/; HttpOnly; SameSite=Strict"));
    }
    if (!Secrets.same(secrets.cookie(), request.cookie(cookie))) {
      return Optional.of(
          PageAnswer.refused(
              403, "Open the address that \"bonafide serve\" printed; it lets this browser in."));
    }
    return Optional.empty();
  }

  /** A browser says from where a request comes; one that writes must say so. */
  private boolean isFromElsewhere(PageRequest request) {
    Map<String, String> own = Map.of("same-origin", "", "none", "", "", "");
    if (!own.containsKey(request.header("Sec-Fetch-Site"))) {
      return true;
    }
    String origin = request.header("Origin");
    return origin.isEmpty() ? request.isPost() : !origins.contains(origin);
  }
}
