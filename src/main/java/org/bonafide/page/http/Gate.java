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

  /** Why a request may not come in; nothing where it may. */
  Optional<Refused> refusal(PageRequest request) {
    if (!METHODS.contains(request.method())) {
      return Optional.of(Refused.OTHER_METHOD);
    }
    if (!hosts.contains(request.header("Host"))) {
      return Optional.of(Refused.OTHER_NAME);
    }
    if (isFromElsewhere(request)) {
      return Optional.of(Refused.OTHER_PAGE);
    }
    return hasToken(request) || Secrets.same(secrets.cookie(), request.cookie(cookie))
        ? Optional.empty()
        : Optional.of(Refused.NOT_LET_IN);
  }

  /** A browser that shows the token gets the cookie for it; nothing where it shows none. */
  Optional<PageAnswer> welcome(PageRequest request) {
    return hasToken(request)
        ? Optional.of(
            PageAnswer.seeOther("/")
                .with(
                    "Set-Cookie",
                    cookie + "=" + secrets.cookie() + "; Path=/; HttpOnly; SameSite=Strict"))
        : Optional.empty();
  }

  private boolean hasToken(PageRequest request) {
    String token = request.query("token");
    boolean shown = request.path().equals("/") && !token.isEmpty() && !request.isPost();
    return shown && Secrets.same(secrets.token(), token);
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
