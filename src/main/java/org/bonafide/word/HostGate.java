package org.bonafide.word;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Looks through a package before anything else reads it: what a word processor would load, run or
 * ask a network for is refused, and so is what a write would break.
 *
 * <p>Refused are document types and entities in any part, macros, other files taken in ({@code
 * altChunk}), relations that lead out of the package (links that a reader clicks are none, and
 * neither is the name of the template on a disk), protection, and signatures.
 */
final class HostGate {

  private static final String AGAIN = "Save a clean copy as .docx, and try again.";

  private final String file;
  private final WordPackage parts;

  private HostGate(String file, WordPackage parts) {
    this.file = file;
    this.parts = parts;
  }

  static void check(String file, WordPackage parts) throws HostRefused {
    new HostGate(file, parts).check();
  }

  private void check() throws HostRefused {
    for (Map.Entry<String, byte[]> part : parts.parts().entrySet()) {
      String name = part.getKey().toLowerCase(Locale.ROOT);
      if (name.startsWith("_xmlsignatures/")) {
        throw refused(
            "is signed, and a change would break the signature.", "Take an unsigned copy.");
      }
      if (name.contains("vbaproject") || name.endsWith(".bin") && name.contains("vba")) {
        throw refused("holds macros.", AGAIN);
      }
      if (name.endsWith(".xml") || name.endsWith(".rels")) {
        declared(part.getValue());
      }
      if (name.endsWith(".rels")) {
        relations(part.getValue());
      }
    }
    types();
    settings();
  }

  private void declared(byte[] part) throws HostRefused {
    String text = new String(part, charset(part));
    if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
      throw refused("declares a document type or an entity, which no Word file does.", AGAIN);
    }
  }

  private static Charset charset(byte[] part) {
    if (part.length > 1 && (part[0] == 0 || (part[0] & 0xff) == 0xfe)) {
      return StandardCharsets.UTF_16BE;
    }
    return part.length > 1 && (part[1] == 0 || (part[0] & 0xff) == 0xff)
        ? StandardCharsets.UTF_16LE
        : StandardCharsets.UTF_8;
  }

  private void relations(byte[] part) throws HostRefused {
    for (XmlNode one : XmlScan.root(file, XmlScan.text(file, part)).children()) {
      String type = one.attribute("Type").toLowerCase(Locale.ROOT);
      boolean outside = one.attribute("TargetMode").equalsIgnoreCase("External");
      if (type.endsWith("/afchunk")) {
        throw refused("takes another file in (altChunk).", AGAIN);
      }
      if (type.endsWith("/vbaproject")) {
        throw refused("holds macros.", AGAIN);
      }
      boolean harmless =
          type.endsWith("/hyperlink")
              || type.endsWith("/attachedtemplate") && isOnDisk(one.attribute("Target"));
      if (outside && !harmless) {
        throw refused(
            "asks for something outside itself: " + shown(one.attribute("Target")) + ".",
            "Break the link in Word (File, Info, Edit Links), and try again.");
      }
    }
  }

  private static String shown(String target) {
    String plain = target.replaceAll("[^\\x20-\\x7e]", "?");
    return plain.length() > 80 ? plain.substring(0, 80) + "..." : plain;
  }

  /** A path on the writer's own disk, never one on another machine. */
  private static boolean isOnDisk(String target) {
    String path = target.replace('\\', '/').toLowerCase(Locale.ROOT);
    if (path.startsWith("file:")) {
      path = path.substring(path.startsWith("file:///") ? 7 : 5);
    }
    return !path.matches("[a-z][a-z0-9+.-]+:.*") && !path.startsWith("//");
  }

  private void types() throws HostRefused {
    String text =
        XmlScan.text(
            file,
            parts
                .part("[Content_Types].xml")
                .orElseThrow(
                    () -> HostRefused.unreadable(file, "it does not say what its parts are.")));
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.contains("macroenabled") || lower.contains("vbaproject")) {
      throw refused("holds macros.", AGAIN);
    }
  }

  private void settings() throws HostRefused {
    for (Map.Entry<String, byte[]> part : parts.parts().entrySet()) {
      if (!part.getKey().matches("word/settings\\d*\\.xml")) {
        continue;
      }
      XmlNode root = XmlScan.root(file, XmlScan.text(file, part.getValue()));
      boolean enforced =
          root.child("documentProtection")
              .map(one -> one.attribute("enforcement"))
              .filter(on -> on.equals("1") || on.equals("true") || on.equals("on"))
              .isPresent();
      boolean locked =
          root.child("writeProtection").filter(one -> !one.attribute("hash").isEmpty()).isPresent();
      if (enforced || locked) {
        throw refused(
            "is protected against changes.",
            "Ask whoever protected it, or switch the protection off in Word (Review, Restrict"
                + " Editing).");
      }
    }
  }

  private HostRefused refused(String why, String remedy) {
    return HostRefused.refused(file, why, remedy);
  }
}
