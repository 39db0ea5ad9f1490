package org.bonafide.evidence.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * A time-stamp of RFC 3161 that was checked: its digest is that of the seal, and its signature is
 * that of the certificate in it. Whether that certificate is to be trusted is for the reader.
 *
 * @param time what the authority said
 * @param authority the name in its certificate
 * @param serial the number of the time-stamp
 * @param certificate of the authority
 * @param chain all certificates that came with it
 */
public record TimeStamp(
    Instant time,
    String authority,
    String serial,
    X509Certificate certificate,
    List<X509Certificate> chain) {

  /** What came of a response: a time-stamp, or why there is none. */
  public record Checked(Optional<TimeStamp> stamp, String why) {

    static Checked refused(String why) {
      return new Checked(Optional.empty(), why);
    }
  }

  /** A request for a digest. Only the digest and a random number leave the machine. */
  static byte[] request(byte[] digest) throws IOException {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    return generator
        .generate(TSPAlgorithms.SHA256, digest, new BigInteger(64, new SecureRandom()))
        .getEncoded();
  }

  /**
   * Checks a response against its request.
   *
   * @param digest of the seal as it is now
   */
  static Checked check(byte[] request, byte[] response, byte[] digest) {
    TimeStampResponse answered;
    try {
      answered = new TimeStampResponse(response);
    } catch (TSPException | IOException | RuntimeException e) {
      return Checked.refused("the response cannot be understood");
    }
    try {
      TimeStampRequest asked = new TimeStampRequest(request);
      if (!Arrays.equals(asked.getMessageImprintDigest(), digest)) {
        return Checked.refused("the request is for another digest than that of the seal");
      }
      int status = answered.getStatus();
      if (status != PKIStatus.GRANTED && status != PKIStatus.GRANTED_WITH_MODS) {
        String said = answered.getStatusString();
        return Checked.refused("the authority refused" + (said == null ? "" : ": " + said));
      }
      answered.validate(asked);
      return signed(answered.getTimeStampToken());
    } catch (TSPException | IOException e) {
      return Checked.refused("the response does not answer the request");
    } catch (GeneralSecurityException
        | OperatorCreationException
        | CMSException
        | RuntimeException e) {
      return Checked.refused("the response cannot be understood");
    }
  }

  private static Checked signed(TimeStampToken token)
      throws GeneralSecurityException, OperatorCreationException, CMSException, IOException {
    @SuppressWarnings("unchecked")
    Collection<X509CertificateHolder> holders = token.getCertificates().getMatches(token.getSID());
    if (holders.isEmpty()) {
      return Checked.refused("the response holds no certificate of the authority");
    }
    X509CertificateHolder holder = holders.iterator().next();
    try {
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(holder));
    } catch (TSPException e) {
      return Checked.refused("the signature of the time-stamp does not hold");
    }
    List<X509Certificate> chain = new ArrayList<>();
    for (X509CertificateHolder one : token.getCertificates().getMatches(null)) {
      chain.add(new JcaX509CertificateConverter().getCertificate(one));
    }
    X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
    return new Checked(
        Optional.of(
            new TimeStamp(
                token.getTimeStampInfo().getGenTime().toInstant(),
                certificate.getSubjectX500Principal().getName(),
                token.getTimeStampInfo().getSerialNumber().toString(),
                certificate,
                chain)),
        "");
  }

  /**
   * Whether a way leads from the certificate to one that the reader trusts, at the time of the
   * stamp. Whether it was revoked is not asked, since that needs the network.
   */
  public boolean trusted(Collection<X509Certificate> anchors) {
    if (anchors.contains(certificate)) {
      return true;
    }
    try {
      X509CertSelector target = new X509CertSelector();
      target.setCertificate(certificate);
      PKIXBuilderParameters ways =
          new PKIXBuilderParameters(
              anchors.stream().map(a -> new TrustAnchor(a, null)).collect(Collectors.toSet()),
              target);
      ways.setRevocationEnabled(false);
      ways.setDate(Date.from(time));
      ways.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(chain)));
      CertPathBuilder.getInstance("PKIX").build(ways);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
