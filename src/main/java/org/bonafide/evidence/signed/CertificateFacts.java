package org.bonafide.evidence.signed;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** Certificates out of files that nobody vouches for, and the names in them. */
public final class CertificateFacts {

  /** No certificate of a signer is larger. */
  private static final int LARGEST = 16 << 10;

  /** A larger key would take minutes. */
  private static final int MOST_BITS = 8_192;

  private static final int MOST_EXPONENT_BITS = 64;

  private CertificateFacts() {}

  /** A certificate; nothing where it cannot be read or its key is larger than any that is used. */
  static Optional<X509Certificate> read(byte[] encoded) {
    if (encoded.length > LARGEST) {
      return Optional.empty();
    }
    try {
      X509Certificate certificate =
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(encoded));
      return certificate != null && isUsable(certificate)
          ? Optional.of(certificate)
          : Optional.empty();
    } catch (GeneralSecurityException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isUsable(X509Certificate certificate) {
    return !(certificate.getPublicKey() instanceof RSAPublicKey key)
        || key.getModulus().bitLength() <= MOST_BITS
            && key.getPublicExponent().bitLength() <= MOST_EXPONENT_BITS;
  }

  /** The organisation where there is one, else the common name, as the certificate has it. */
  public static String name(X500Principal principal) {
    String organisation = part(principal, "O");
    return organisation.isEmpty() ? part(principal, "CN") : organisation;
  }

  private static String part(X500Principal principal, String type) {
    try {
      for (Rdn rdn : new LdapName(principal.getName()).getRdns()) {
        if (rdn.getType().equalsIgnoreCase(type)) {
          return String.valueOf(rdn.getValue()).replaceAll("[\\p{Cc}\\s]+", " ").strip();
        }
      }
    } catch (InvalidNameException e) {
      return "";
    }
    return "";
  }
}
