package org.bonafide.evidence.container;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file taken in: its digest, its size and the pieces that may say how it was made.
 *
 * @param format as in {@code png}, or empty where it is none that is known
 * @param sha256 of the whole file, 64 hexadecimal digits, lower case
 * @param bytes the size that was read
 * @param binding how it stands to the C2PA manifest that it carries
 */
public record FileParts(
    String format,
    List<Piece> pieces,
    Set<Trouble> troubles,
    String sha256,
    long bytes,
    Binding binding) {

  public FileParts {
    pieces = List.copyOf(pieces);
    troubles = Set.copyOf(troubles);
  }

  /** The words of the first piece of a kind and name. */
  public Optional<String> words(Piece.Kind kind, String name) {
    return pieces.stream()
        .filter(piece -> piece.kind() == kind && piece.name().equals(name))
        .map(Piece::words)
        .findFirst();
  }

  /** The words of a text piece. */
  public Optional<String> text(String name) {
    return words(Piece.Kind.TEXT, name);
  }

  /** The words of a field of EXIF. */
  public Optional<String> exif(String name) {
    return words(Piece.Kind.EXIF, name);
  }

  /** All pieces of a kind. */
  public List<Piece> all(Piece.Kind kind) {
    return pieces.stream().filter(piece -> piece.kind() == kind).toList();
  }

  /** The XMP packets that can be understood. */
  public List<Xmp> xmp() {
    return all(Piece.Kind.XMP).stream()
        .map(p -> Xmp.read(p.data()))
        .flatMap(Optional::stream)
        .toList();
  }
}
