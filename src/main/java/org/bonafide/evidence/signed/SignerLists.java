package org.bonafide.evidence.signed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bonafide.data.Data;
import org.bonafide.data.Kept;

/**
 * Lists of whose certificates are known: dated copies that ship with the program ({@code
 * lists.yaml}). Who is not on one may be on a later one, so that says nothing against a signature.
 */
public final class SignerLists {

  /** A certificate among others; one or two in a list are of forms that Java cannot read. */
  private static final Pattern ONE =
      Pattern.compile("-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s]+-----END CERTIFICATE-----");

  /** The copies that ship. */
  public static final SignerLists SHIPPED =
      new SignerLists(
          Data.shipped(
              SignerLists.class,
              "lists.yaml",
              data -> data.items().stream().map(SignerLists::read).toList()));

  private final List<Listed> lists;

  /** A list; its certificates are read when one is first looked for, which few records need. */
  private record Listed(Listing listing, boolean ofStamps, Kept<Set<TrustAnchor>> anchors) {}

  /**
   * Where a certificate was found.
   *
   * @param words as in {@code C2PA Trust List of 2026-05-02}
   * @param byUser whether the user named it, beside the lists that ship
   */
  public record Listing(String words, boolean byUser) {}

  private SignerLists(List<Listed> lists) {
    this.lists = List.copyOf(lists);
  }

  /**
   * These lists and before them the certificates that a user trusts, as signers, as authorities of
   * time-stamps, or as those above them.
   *
   * @param file the name of the file that holds them, as it is told
   */
  public SignerLists trusting(String file, Collection<X509Certificate> certificates) {
    return with(file, false, certificates).stamping(file, certificates);
  }

  /** The same for authorities of time-stamps alone. */
  public SignerLists stamping(String file, Collection<X509Certificate> certificates) {
    return with(file, true, certificates);
  }

  private SignerLists with(
      String file, boolean ofStamps, Collection<X509Certificate> certificates) {
    Listing listing = new Listing("certificates in " + file + " that you trust", true);
    List<Listed> all = new ArrayList<>();
    all.add(new Listed(listing, ofStamps, new Kept<>(() -> anchors(certificates))));
    all.addAll(lists);
    return new SignerLists(all);
  }

  private static Set<TrustAnchor> anchors(Collection<X509Certificate> certificates) {
    return certificates.stream()
        .map(certificate -> new TrustAnchor(certificate, null))
        .collect(Collectors.toSet());
  }

  /** How many certificates each list has. */
  public List<Integer> sizes() {
    return lists.stream().map(list -> list.anchors().get().size()).toList();
  }

  private static Listed read(Data data) {
    data.knows("name day of file");
    boolean stamps = data.oneOf("of", Set.of("signers", "stamps")).equals("stamps");
    String file = data.text("file");
    String words = data.text("name") + " of " + data.day("day");
    return new Listed(
        new Listing(words, false), stamps, new Kept<>(() -> anchors(certificates(pem(file)))));
  }

  private static String pem(String file) {
    try (InputStream in = SignerLists.class.getResourceAsStream(file)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<X509Certificate> certificates(String pem) {
    List<X509Certificate> all = new ArrayList<>();
    Matcher one = ONE.matcher(pem);
    while (one.find()) {
      try {
        Certificate read =
            CertificateFactory.getInstance("X.509")
                .generateCertificate(
                    new ByteArrayInputStream(one.group().getBytes(StandardCharsets.US_ASCII)));
        all.add((X509Certificate) read);
      } catch (GeneralSecurityException e) {
        continue;
      }
    }
    return all;
  }

  /** The list, with its day, to which a way leads from the first certificate at a time. */
  Optional<String> signer(List<X509Certificate> chain, Instant at) {
    return listed(chain, at, false).map(Listing::words);
  }

  /**
   * Where a time-stamp authority is known from, in the same way.
   *
   * @param chain its own certificate first
   */
  public Optional<Listing> authority(List<X509Certificate> chain, Instant at) {
    return listed(chain, at, true);
  }

  private Optional<Listing> listed(List<X509Certificate> chain, Instant at, boolean stamps) {
    return lists.stream()
        .filter(list -> list.ofStamps == stamps && leads(chain, at, list.anchors.get()))
        .map(Listed::listing)
        .findFirst();
  }

  /** Whether a certificate was revoked is not asked, since that needs the network. */
  private static boolean leads(
      List<X509Certificate> chain, Instant at, Collection<TrustAnchor> anchors) {
    if (chain.isEmpty() || anchors.isEmpty()) {
      return false;
    }
    if (anchors.stream().anyMatch(a -> chain.get(0).equals(a.getTrustedCert()))) {
      return true;
    }
    try {
      X509CertSelector target = new X509CertSelector();
      target.setCertificate(chain.get(0));
      PKIXBuilderParameters ways = new PKIXBuilderParameters(Set.copyOf(anchors), target);
      ways.setRevocationEnabled(false);
      ways.setDate(Date.from(at));
      ways.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(chain)));
      CertPathBuilder.getInstance("PKIX").build(ways);
      return true;
    } catch (GeneralSecurityException | RuntimeException e) {
      return false;
    }
  }
}
