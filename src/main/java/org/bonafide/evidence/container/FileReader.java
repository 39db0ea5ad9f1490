package org.bonafide.evidence.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a file in: one pass gives its digest and its pieces, pixels are passed over, and memory
 * stays within limits whatever the file holds.
 *
 * <p>Example: {@code FileReader.of(path).text("parameters")}.
 */
public final class FileReader {

  /** Enough of a file to say whether it may carry a mark. */
  public static final int HEAD = FileHead.LENGTH;

  /** The place of the colour type in a PNG, and the one that has transparency. */
  private static final int COLOUR = 25;

  private static final byte RGBA = 6;

  private FileReader() {}

  /** Takes a plain file in. A file that cannot be opened has no digest and says so. */
  public static FileParts of(Path file) {
    return of(file, true, true);
  }

  /**
   * The same without its digest, for readers who have it: what stands between the pieces is only
   * read where a manifest or a signature is over it.
   */
  public static FileParts checked(Path file) {
    return of(file, false, true);
  }

  /**
   * Only the pieces of a file, for readers who have its digest: what stands between them is not
   * read, and whether a manifest matches is not asked.
   */
  public static FileParts pieces(Path file) {
    return of(file, false, false);
  }

  /** Only the pieces of a file that is held in memory; an archive is not looked into. */
  public static FileParts pieces(String name, byte[] file) {
    try {
      ReadOnce source = new ReadOnce(new ByteArrayInputStream(file), file.length, false);
      Pieces pieces = new Pieces();
      byte[] head = source.peek(FileHead.LENGTH);
      Optional<FileForm> form = take(source, FileHead.of(head, name), pieces);
      if (form.isPresent()) {
        form.get().anywhere().take(FilePlaces.of(file), pieces);
      }
      if (mayHide(form, head, pieces)) {
        Stealth.of(file).ifPresent(pieces::add);
      }
      return parts(form, pieces, "", source.read(), Binding.NONE);
    } catch (IOException e) {
      return unreadable();
    }
  }

  /** Whether a file that begins so is of a form in which marks of AI are kept. */
  public static boolean mayCarryMarks(String name, byte[] head) {
    return FileForms.of(FileHead.of(head, name)).filter(FileForm::isMarked).isPresent();
  }

  private static FileParts of(Path file, boolean digested, boolean checked) {
    try (InputStream in = Files.newInputStream(file)) {
      ReadOnce source = new ReadOnce(in, Files.size(file), digested);
      Pieces pieces = new Pieces();
      byte[] head = source.peek(FileHead.LENGTH);
      Optional<FileForm> form =
          take(source, FileHead.of(head, file.getFileName().toString()), pieces);
      String digest = digested ? source.digest() : "";
      if (form.isPresent() && form.get().isPlaced()) {
        try (FilePlaces places = FilePlaces.of(file)) {
          form.get().anywhere().take(places, pieces);
        }
      }
      if (mayHide(form, head, pieces)) {
        Stealth.of(file).ifPresent(pieces::add);
      }
      if (checked && form.map(FileForm::name).orElse("").equals("png")) {
        PixelSignature.take(file, pieces);
      }
      Binding binding = checked ? ManifestBinding.of(file, pieces.list) : Binding.NONE;
      return parts(form, pieces, digest, source.read(), binding);
    } catch (IOException e) {
      return unreadable();
    }
  }

  private static Optional<FileForm> take(ReadOnce source, FileHead head, Pieces pieces)
      throws IOException {
    Optional<FileForm> form = FileForms.of(head);
    if (form.isPresent()) {
      form.get().fromFront().take(source, pieces);
    }
    return form;
  }

  private static FileParts parts(
      Optional<FileForm> form, Pieces pieces, String digest, long bytes, Binding binding) {
    String format = form.map(FileForm::name).orElse("");
    return new FileParts(format, pieces.list, pieces.troubles, digest, bytes, binding);
  }

  private static FileParts unreadable() {
    return new FileParts("", List.of(), Set.of(Trouble.UNREADABLE), "", -1, Binding.NONE);
  }

  /** Pixels are searched only where no text says how the picture was made. */
  private static boolean mayHide(Optional<FileForm> form, byte[] head, Pieces pieces) {
    return form.map(FileForm::name).orElse("").equals("png")
        && head.length > COLOUR
        && head[COLOUR] == RGBA
        && pieces.list.stream().noneMatch(piece -> piece.kind() == Piece.Kind.TEXT);
  }
}
