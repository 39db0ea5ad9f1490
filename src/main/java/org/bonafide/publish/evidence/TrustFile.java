package org.bonafide.publish.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.bonafide.evidence.signed.PemCertificates;
import org.bonafide.evidence.signed.SignerLists;

/**
 * Certificates that a user trusts, beside the lists that ship: of signers, of time-stamp
 * authorities, or of those above them.
 *
 * <p>Example: {@code TrustFile.read(Path.of("roots.pem"))}.
 *
 * @param name of the file; empty where none is named
 */
public record TrustFile(String name, List<X509Certificate> certificates) {

  /** None beside the lists that ship. */
  public static final TrustFile NONE = new TrustFile("", List.of());

  public TrustFile {
    certificates = List.copyOf(certificates);
  }

  /** Reads certificates in PEM; nothing where there is none that can be read. */
  public static Optional<TrustFile> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty(); // a device has no end
    }
    try (InputStream in = Files.newInputStream(file)) {
      List<X509Certificate> all = PemCertificates.in(in);
      return all.isEmpty()
          ? Optional.empty()
          : Optional.of(new TrustFile(file.getFileName().toString(), all));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  SignerLists lists() {
    return beside(SignerLists.SHIPPED);
  }

  SignerLists beside(SignerLists lists) {
    return certificates.isEmpty() ? lists : lists.trusting(name, certificates);
  }
}
