package org.bonafide.evidence.signed;

import java.io.InputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/** Certificates that a user names, in PEM. */
public final class PemCertificates {

  private PemCertificates() {}

  /** All of them; none where one cannot be read. */
  public static List<X509Certificate> in(InputStream pem) {
    try {
      return CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
          .map(X509Certificate.class::cast)
          .toList();
    } catch (CertificateException e) {
      return List.of();
    }
  }
}
