package org.bonafide.cli;

import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The authority that a user names by its address. */
final class AuthorityOption {

  private AuthorityOption() {}

  static URI of(CommandSpec spec, String typed) {
    try {
      URI address = new URI(typed.strip());
      String scheme = String.valueOf(address.getScheme());
      if (address.getHost() != null && (scheme.equals("https") || scheme.equals("http"))) {
        return address;
      }
    } catch (URISyntaxException e) {
      throw bad(spec, typed);
    }
    throw bad(spec, typed);
  }

  private static ParameterException bad(CommandSpec spec, String typed) {
    return new ParameterException(
        spec.commandLine(),
        "--authority \""
            + Printable.of(typed)
            + "\" is no address such as https://authority.example/tsr.");
  }
}
