package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Optional;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Piece;

/**
 * A C2PA manifest that is not in the file: its XMP says at which address it is kept. Nothing is
 * fetched, so nothing follows but that there is one.
 */
final class ManifestElsewhere implements TraceReader {

  private static final String TERMS = "http://purl.org/dc/terms/";

  @Override
  public List<Trace> read(FileParts file) {
    if (!file.all(Piece.Kind.JUMBF).isEmpty()) {
      return List.of();
    }
    return file.xmp().stream()
        .map(xmp -> xmp.text(TERMS, "provenance").orElse(""))
        .filter(address -> address.startsWith("http://") || address.startsWith("https://"))
        .findFirst()
        .map(ManifestElsewhere::trace)
        .stream()
        .toList();
  }

  private static Trace trace(String address) {
    String host = Optional.ofNullable(host(address)).orElse("another machine");
    return new Trace.Draft("c2pa-elsewhere", Doing.STATED)
        .remark("Its C2PA manifest is kept at " + host + " and was not fetched.")
        .done();
  }

  private static String host(String address) {
    try {
      return java.net.URI.create(address).getHost();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
