package org.bonafide.evidence.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.evidence.signed.PemCertificates;
import org.bonafide.evidence.signed.SignerLists;

/**
 * The authorities of time-stamps that are known: those of the lists that ship, and those whose
 * certificates, or those above them, the user put beside the seals. That file is stated by the user
 * as a day in the record is, so papers say that the record names the authority.
 */
final class KnownAuthorities {

  private static final String FILE = Ledger.NAME + "/" + Ledger.AUTHORITIES;

  private KnownAuthorities() {}

  static SignerLists in(Path seals, List<Finding> findings) {
    Path file = seals.resolve(Ledger.AUTHORITIES);
    if (!Files.isRegularFile(file)) {
      return SignerLists.SHIPPED;
    }
    try {
      List<X509Certificate> named =
          PemCertificates.in(new ByteArrayInputStream(Ledger.bytes(file)));
      if (!named.isEmpty()) {
        return SignerLists.SHIPPED.stamping(FILE, named);
      }
    } catch (IOException e) {
      // Said below: what cannot be read is trusted no more than what is not there.
    }
    findings.add(
        Finding.warning(
            "authorities-unread",
            Place.of(FILE),
            "The file holds no certificates that can be read, so no authority counts by it.",
            "Put the certificates of the authorities that you trust there, in PEM."));
    return SignerLists.SHIPPED;
  }
}
