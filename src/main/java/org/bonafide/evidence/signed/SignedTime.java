package org.bonafide.evidence.signed;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * A time-stamp (RFC 3161) over the signature of a manifest, whose digest and signature hold: the
 * signature existed no later.
 *
 * @param authority the name in its certificate
 * @param list the list of authorities that has it, with its day; or nothing, which says nothing
 */
public record SignedTime(Instant time, String authority, Optional<String> list) {

  /** No time-stamp is larger. */
  private static final int LARGEST = 64 << 10;

  /** The first of the time-stamps of a signature that holds. */
  static Optional<SignedTime> of(CoseSign1 cose, byte[] claim, SignerLists lists) {
    for (Map.Entry<String, byte[]> stamp : cose.stamps()) {
      Optional<SignedTime> time =
          checked(stamp.getValue(), over(stamp.getKey(), cose, claim), lists);
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  /** What a stamp is over: the newer form the signature, the older the claim. */
  private static List<byte[]> over(String form, CoseSign1 cose, byte[] claim) {
    return form.equals("sigTst2")
        ? List.of(
            cose.structure("CounterSignature", CoseSign1.bytes(cose.signature())),
            cose.structure("CounterSignature", cose.signature()),
            CoseSign1.bytes(cose.signature()))
        : List.of(cose.structure("CounterSignature", claim));
  }

  private static Optional<SignedTime> checked(byte[] value, List<byte[]> over, SignerLists lists) {
    if (value.length > LARGEST) {
      return Optional.empty();
    }
    try {
      TimeStampToken token = token(value);
      MessageDigest digest =
          MessageDigest.getInstance(token.getTimeStampInfo().getMessageImprintAlgOID().getId());
      byte[] imprint = token.getTimeStampInfo().getMessageImprintDigest();
      if (over.stream().noneMatch(bytes -> Arrays.equals(digest.digest(bytes), imprint))) {
        return Optional.empty();
      }
      List<X509Certificate> chain = chain(token);
      if (chain.isEmpty()) {
        return Optional.empty();
      }
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(chain.get(0)));
      Instant time = token.getTimeStampInfo().getGenTime().toInstant();
      return Optional.of(
          new SignedTime(
              time,
              CertificateFacts.name(chain.get(0).getSubjectX500Principal()),
              lists.authority(chain, time).map(SignerLists.Listing::words)));
    } catch (TSPException
        | CMSException
        | IOException
        | GeneralSecurityException
        | OperatorCreationException
        | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Some write the whole response, some the token alone. */
  private static TimeStampToken token(byte[] value) throws TSPException, IOException, CMSException {
    try {
      TimeStampToken token = new TimeStampResponse(value).getTimeStampToken();
      if (token != null) {
        return token;
      }
    } catch (TSPException | IOException | RuntimeException e) {
      return new TimeStampToken(new CMSSignedData(value));
    }
    throw new IOException("no token");
  }

  /** The certificate of the signer first. */
  private static List<X509Certificate> chain(TimeStampToken token) throws IOException {
    List<X509Certificate> chain = new ArrayList<>();
    List<X509Certificate> others = new ArrayList<>();
    for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
      List<X509Certificate> to = token.getSID().match(holder) ? chain : others;
      CertificateFacts.read(holder.getEncoded()).ifPresent(to::add);
    }
    chain.addAll(chain.isEmpty() ? List.of() : others);
    return chain;
  }
}
