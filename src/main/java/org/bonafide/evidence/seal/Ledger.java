package org.bonafide.evidence.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.evidence.container.Sha256;
import org.bonafide.evidence.signed.SignerLists;

/**
 * The seals of a project, each in a folder of its own below {@code seals}: {@code manifest.txt},
 * {@code seal.txt}, the request for a time-stamp, and the response once there is one. A seal is
 * never written over; each names the digest of the last.
 *
 * <p>Example: {@code Ledger.of(folder).last()}.
 *
 * @param folder {@code seals}, beside the project file
 * @param seals in their order
 * @param findings what does not hold, each at its file
 * @param authorities the lists that ship, and before them what {@code seals/authorities.pem} names
 */
public record Ledger(
    Path folder, List<Sealed> seals, List<Finding> findings, SignerLists authorities) {

  /** The name of the folder. */
  public static final String NAME = "seals";

  /** The names of the files of a seal. */
  static final String MANIFEST = "manifest.txt";

  static final String SEAL = "seal.txt";
  private static final String STAGE = ".new";
  static final String REQUEST = "request.tsq";
  static final String RESPONSE = "response.tsr";

  /** Certificates of authorities that the user trusts, beside the seals. */
  public static final String AUTHORITIES = "authorities.pem";

  /** Number and digest of the last seal, so that one that is gone is missed. */
  static final String LAST = "last.txt";

  /** A response with a long chain of certificates is some ten thousand bytes. */
  static final int LARGEST_RESPONSE = 1 << 20;

  private static final int LARGEST = 64 << 20;

  public Ledger {
    seals = List.copyOf(seals);
    findings = List.copyOf(findings);
  }

  /** Reads the ledger beside a project file; one that is not there yet has no seal. */
  public static Ledger of(Path project) throws IOException {
    Path folder = project.resolve(NAME);
    List<Sealed> seals = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    SignerLists authorities = KnownAuthorities.in(folder, findings);
    if (Files.isDirectory(folder)) {
      for (Path one : folders(folder)) {
        new LedgerEntry(one, NAME + "/" + one.getFileName(), authorities).read(seals, findings);
      }
      LastSeal.check(folder.resolve(LAST), seals, findings);
    }
    return new Ledger(folder, seals, findings, authorities);
  }

  /** The last seal. */
  public Optional<Sealed> last() {
    return seals.isEmpty() ? Optional.empty() : Optional.of(seals.get(seals.size() - 1));
  }

  /**
   * Adds a seal over files, with the request for its time-stamp, whole or not at all. No other run
   * may be adding one.
   */
  public Ledger add(Manifest manifest) throws IOException {
    int number = last().map(s -> s.seal().number()).orElse(0) + 1;
    String previous = last().map(Sealed::digest).orElse(Seal.NO_SEAL_BEFORE);
    byte[] list = manifest.text().getBytes(StandardCharsets.UTF_8);
    Seal seal =
        new Seal(number, previous, manifest.root(), Sha256.of(list), manifest.digests().size());
    byte[] text = seal.text().getBytes(StandardCharsets.UTF_8);
    Files.createDirectories(folder);
    // Whoever adds a seal lets nobody else do so meanwhile; what is left here, a killed run left.
    Path stage = folder.resolve(STAGE);
    try {
      delete(stage);
      Files.createDirectory(stage);
      Files.write(stage.resolve(MANIFEST), list);
      Files.write(stage.resolve(SEAL), text);
      Files.write(stage.resolve(REQUEST), TimeStamp.request(Sha256.raw(text)));
      Files.move(stage, folder.resolve(name(number)), StandardCopyOption.ATOMIC_MOVE);
      LastSeal.write(folder.resolve(LAST), seal);
    } catch (IOException e) {
      delete(stage);
      throw e;
    }
    return of(folder.getParent());
  }

  /**
   * Puts the response of an authority beside its request, where it answers it and none is there.
   */
  public TimeStamp.Checked stamp(Sealed sealed, byte[] response) throws IOException {
    Path place = folder.resolve(name(sealed.seal().number()));
    TimeStamp.Checked checked =
        TimeStamp.check(
            bytes(place.resolve(REQUEST)),
            response,
            Sha256.raw(sealed.seal().text().getBytes(StandardCharsets.UTF_8)),
            authorities);
    if (checked.stamp().isPresent()) {
      Path fresh = place.resolve(STAGE);
      try {
        Files.write(fresh, response);
        Files.move(fresh, place.resolve(RESPONSE));
      } finally {
        Files.deleteIfExists(fresh);
      }
    }
    return checked;
  }

  /**
   * What shows that a file was sealed, without the others.
   *
   * @param number of the seal; 0 for the first that has the file and a time-stamp, or the first
   */
  public Optional<SealExcerpt> excerpt(String file, int number) throws IOException {
    Optional<Sealed> its =
        seals.stream()
            .filter(s -> s.manifest().digests().containsKey(file))
            .filter(s -> number == 0 || s.seal().number() == number)
            .min(Comparator.comparing(s -> s.stamp().isEmpty()));
    if (its.isEmpty()) {
      return Optional.empty();
    }
    Path place = folder.resolve(name(its.get().seal().number()));
    boolean stamped = its.get().stamp().isPresent();
    return SealExcerpt.of(
        its.get(),
        file,
        stamped ? bytes(place.resolve(REQUEST)) : new byte[0],
        stamped ? bytes(place.resolve(RESPONSE)) : new byte[0]);
  }

  /** The request of a seal, to be sent by hand where the machine has no network. */
  public byte[] request(Sealed sealed) throws IOException {
    return bytes(folder.resolve(name(sealed.seal().number())).resolve(REQUEST));
  }

  /** Where the request of a seal lies, from the folder of the project file. */
  public static String requestOf(Sealed sealed) {
    return NAME + "/" + name(sealed.seal().number()) + "/" + REQUEST;
  }

  static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("too large");
      }
      return bytes;
    }
  }

  static Finding broken(String file, String message) {
    return Finding.error(
        "seal-broken",
        Place.of(file),
        message,
        "Take the file back from a copy; a seal is never edited. Without it the seal shows nothing.");
  }

  static String name(int number) {
    return String.format(java.util.Locale.ROOT, "%04d", number);
  }

  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory)
          .filter(one -> one.getFileName().toString().matches("\\d{4,8}"))
          .sorted(Comparator.comparing(one -> Integer.parseInt(one.getFileName().toString())))
          .toList();
    }
  }

  private static void delete(Path stage) throws IOException {
    for (String name : List.of(MANIFEST, SEAL, REQUEST)) {
      Files.deleteIfExists(stage.resolve(name));
    }
    Files.deleteIfExists(stage);
  }
}
