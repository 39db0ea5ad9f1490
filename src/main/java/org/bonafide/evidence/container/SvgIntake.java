package org.bonafide.evidence.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the XMP packet and the C2PA manifest of an SVG, as they stand in its text. */
final class SvgIntake {

  private static final Pattern XMP =
      Pattern.compile("<(x:xmpmeta|rdf:RDF)[\\s>].*?</\\1\\s*>", Pattern.DOTALL);

  private static final Pattern MANIFEST =
      Pattern.compile("<c2pa:manifest(?:\\s[^<>]*)?>([A-Za-z0-9+/=\\s]*)</c2pa:manifest\\s*>");

  private SvgIntake() {}

  static boolean is(FileHead head) {
    String plain = head.text();
    return plain.startsWith("<svg")
        || plain.startsWith("<") && plain.contains("<svg")
        || plain.startsWith("<") && head.ends(".svg");
  }

  static void take(ReadOnce source, Pieces pieces) throws IOException {
    byte[] bytes = source.take(Pieces.LARGEST + 1);
    if (bytes.length > Pieces.LARGEST) {
      pieces.trouble(Trouble.TOO_LARGE);
      return;
    }
    String words = new Piece(Piece.Kind.ENTRY, "svg", bytes).words();
    try {
      Matcher xmp = XMP.matcher(words);
      if (xmp.find()) {
        byte[] packet = xmp.group().getBytes(StandardCharsets.UTF_8);
        // RDF of other programs, which names namespaces outside of it, is no packet.
        if (Xmp.read(packet).isPresent()) {
          pieces.add(new Piece(Piece.Kind.XMP, "XMP", packet));
        }
      }
      Matcher manifest = MANIFEST.matcher(words);
      if (manifest.find()) {
        byte[] store = Base64.getMimeDecoder().decode(manifest.group(1));
        pieces.add(new Piece(Piece.Kind.JUMBF, "C2PA", store));
      }
    } catch (IllegalArgumentException | StackOverflowError e) {
      pieces.trouble(Trouble.DAMAGED);
    }
  }
}
