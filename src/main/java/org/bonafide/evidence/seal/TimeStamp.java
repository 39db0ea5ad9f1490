package org.bonafide.evidence.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bonafide.evidence.AuthorityStanding;
import org.bonafide.evidence.signed.SignerLists;
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
 * that of the certificate in it. That much anybody can make, with any time in it.
 *
 * @param time what the authority said
 * @param authority the name in its certificate
 * @param serial the number of the time-stamp
 * @param certificate of the authority
 * @param chain all certificates that came with it
 * @param known where the authority is known from; that it is nowhere says nothing against it
 */
public record TimeStamp(
    Instant time,
    String authority,
    String serial,
    X509Certificate certificate,
    List<X509Certificate> chain,
    Optional<SignerLists.Listing> known) {

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
   * @param lists of authorities
   */
  static Checked check(byte[] request, byte[] response, byte[] digest, SignerLists lists) {
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
      return signed(answered.getTimeStampToken(), lists);
    } catch (TSPException | IOException e) {
      return Checked.refused("the response does not answer the request");
    } catch (GeneralSecurityException
        | OperatorCreationException
        | CMSException
        | RuntimeException e) {
      return Checked.refused("the response cannot be understood");
    }
  }

  private static Checked signed(TimeStampToken token, SignerLists lists)
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
    TimeStamp stamp =
        new TimeStamp(
            token.getTimeStampInfo().getGenTime().toInstant(),
            certificate.getSubjectX500Principal().getName(),
            token.getTimeStampInfo().getSerialNumber().toString(),
            certificate,
            chain,
            Optional.empty());
    return new Checked(Optional.of(stamp.lookedFor(lists)), "");
  }

  /** The same, the authority being looked for on lists. */
  public TimeStamp lookedFor(SignerLists lists) {
    List<X509Certificate> path = new ArrayList<>(List.of(certificate));
    path.addAll(chain);
    return new TimeStamp(time, authority, serial, certificate, chain, lists.authority(path, time));
  }

  /** How the authority stands. */
  public AuthorityStanding standing() {
    return known
        .map(list -> list.byUser() ? AuthorityStanding.NAMED : AuthorityStanding.LISTED)
        .orElse(AuthorityStanding.NOT_CHECKED);
  }
}
