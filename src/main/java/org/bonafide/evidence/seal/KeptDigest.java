package org.bonafide.evidence.seal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.evidence.container.Json;
import org.bonafide.evidence.container.Sha256;

/**
 * The digest of a seal that was kept outside the ledger: on the signed hash page, in a claim, in an
 * excerpt, as a copy of {@code seal.txt}. It is missed where seals were cut off, or where the whole
 * ledger was written anew, either of which leaves no trace in what remains.
 *
 * <p>Example: {@code KeptDigest.in("claim.json", text).get().check(ledger, findings)}.
 *
 * @param from where it was kept, as findings call it
 */
public record KeptDigest(String digest, String from) {

  private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{64}");

  /** The digest that a word is; nothing where it is none. */
  public static Optional<KeptDigest> typed(String word) {
    return DIGEST.matcher(word.strip()).matches()
        ? Optional.of(new KeptDigest(word.strip().toLowerCase(java.util.Locale.ROOT), "--known"))
        : Optional.empty();
  }

  /** The digest in a copy of {@code seal.txt}, an excerpt, a claim, or a file with it alone. */
  public static Optional<KeptDigest> in(String name, String text) {
    Optional<String> found =
        Seal.read(text)
            .map(seal -> Sha256.of(text))
            .or(() -> SealExcerpt.read(text).map(SealExcerpt::digest))
            .or(() -> claimed(text))
            .or(() -> typed(text).map(KeptDigest::digest));
    return found.map(digest -> new KeptDigest(digest, name));
  }

  private static Optional<String> claimed(String text) {
    String digest =
        Json.read(text)
            .map(Json::map)
            .map(claim -> Json.words(Json.map(claim.get("seal")).get("sha256")))
            .orElse("");
    Matcher matcher = DIGEST.matcher(digest);
    return matcher.matches() ? Optional.of(digest) : Optional.empty();
  }

  /** Looks for the seal in a ledger. */
  public void check(Ledger ledger, List<Finding> findings) {
    if (ledger.seals().stream().noneMatch(seal -> seal.digest().equals(digest))) {
      findings.add(
          Finding.error(
              "seal-missed",
              Place.of(Ledger.NAME),
              "The seal with the SHA-256 "
                  + digest
                  + ", kept in "
                  + from
                  + ", is not in the ledger: seals were cut off or made anew.",
              "Take the ledger back from a copy that has it."));
    }
  }
}
