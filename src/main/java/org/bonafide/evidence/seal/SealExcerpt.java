package org.bonafide.evidence.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bonafide.evidence.container.Sha256;
import org.bonafide.evidence.signed.SignerLists;

/**
 * One line of a sealed list with what leads from it to the root (an inclusion proof of RFC 6962,
 * 2.1.1), the seal, and its time-stamp: a single exhibit is shown to have been sealed, and no other
 * file of the seal is named.
 *
 * <p>Example: {@code SealExcerpt.of(sealed, "exports/grid.png", request, response)}.
 *
 * @param line of the list, as in {@code 5e1f... exports/grid.png}
 * @param index of the line, from 0
 * @param beside the nodes beside the way to the root, the lowest first
 * @param request for the time-stamp, in base 64; empty where there is no response
 * @param response of the authority, in base 64, or empty
 */
public record SealExcerpt(
    String line, int index, List<String> beside, Seal seal, String request, String response) {

  private static final String HEAD = "bonafide-seal-excerpt: 1\n";
  private static final Pattern NODE = Pattern.compile("[0-9a-f]{64}");

  /** An excerpt is a few lines; a response with a long chain some ten thousand letters. */
  private static final int LONGEST = 4 << 20;

  public SealExcerpt {
    beside = List.copyOf(beside);
  }

  /** The excerpt for a file; nothing where the seal does not have it. */
  static Optional<SealExcerpt> of(Sealed sealed, String file, byte[] request, byte[] response) {
    String digest = sealed.manifest().digests().get(file);
    if (digest == null) {
      return Optional.empty();
    }
    List<String> lines = sealed.manifest().lines();
    String line = digest + "  " + file;
    int index = lines.indexOf(line);
    Base64.Encoder letters = Base64.getEncoder();
    boolean stamped = response.length > 0;
    return Optional.of(
        new SealExcerpt(
            line,
            index,
            MerkleRoot.beside(lines, index),
            sealed.seal(),
            stamped ? letters.encodeToString(request) : "",
            stamped ? letters.encodeToString(response) : ""));
  }

  /** The lines of the file. */
  public String text() {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("line: ").append(line).append("\nindex: ").append(index).append('\n');
    beside.forEach(node -> text.append("beside: ").append(node).append('\n'));
    text.append(seal.text());
    if (!response.isEmpty()) {
      text.append("request: ").append(request).append("\nresponse: ").append(response).append('\n');
    }
    return text.toString();
  }

  /** An excerpt in a file; nothing where it is not of the form to the letter. */
  public static Optional<SealExcerpt> read(String text) {
    if (text.length() > LONGEST || !text.startsWith(HEAD)) {
      return Optional.empty();
    }
    String line = "";
    int index = -1;
    String request = "";
    String response = "";
    List<String> beside = new ArrayList<>();
    StringBuilder seal = new StringBuilder();
    for (String one : text.substring(HEAD.length()).split("\n")) {
      String[] pair = one.split(": ", 2);
      String value = pair.length < 2 ? "" : pair[1];
      switch (pair[0]) {
        case "line" -> line = value;
        case "index" -> index = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
        case "beside" -> beside.add(value);
        case "request" -> request = value;
        case "response" -> response = value;
        default -> seal.append(one).append('\n');
      }
    }
    Optional<Seal> its = Seal.read(seal.toString());
    if (its.isEmpty() || index < 0 || !beside.stream().allMatch(n -> NODE.matcher(n).matches())) {
      return Optional.empty();
    }
    SealExcerpt excerpt = new SealExcerpt(line, index, beside, its.get(), request, response);
    return excerpt.text().equals(text) ? Optional.of(excerpt) : Optional.empty();
  }

  /** The digest of the seal, which the time-stamp is of. */
  public String digest() {
    return Sha256.of(seal.text());
  }

  /** The digest of a file as it is, to be compared. */
  public static String digestOf(Path file) throws IOException {
    return Sha256.of(file);
  }

  /** The digest of the file, as it was sealed. */
  public String sha256() {
    return line.length() < 64 ? "" : line.substring(0, 64);
  }

  /** The name of the file, as it was sealed. */
  public String file() {
    return line.length() < 67 ? "" : line.substring(66);
  }

  /** Whether the line leads to the root of the seal. */
  public boolean holds() {
    return Manifest.read(line).isPresent()
        && MerkleRoot.from(line, index, seal.files(), beside).equals(Optional.of(seal.root()));
  }

  /** The time-stamp, or why there is none that holds; no reason where there is no response. */
  public TimeStamp.Checked stamp(SignerLists lists) {
    if (response.isEmpty()) {
      return TimeStamp.Checked.refused("");
    }
    try {
      Base64.Decoder letters = Base64.getDecoder();
      return TimeStamp.check(
          letters.decode(request),
          letters.decode(response),
          Sha256.raw(seal.text().getBytes(StandardCharsets.UTF_8)),
          lists);
    } catch (IllegalArgumentException e) {
      return TimeStamp.Checked.refused("it cannot be understood");
    }
  }
}
