package org.bonafide.evidence.trace;

import java.util.List;
import org.bonafide.evidence.container.FileParts;

/** Grok writes a signature that only its maker can check, and no more. */
final class Grok implements TraceReader {

  private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  @Override
  public List<Trace> read(FileParts file) {
    boolean signature =
        file.exif("ImageDescription").map(Grok::signature).orElse(false)
            || file.exif("UserComment").map(Grok::signature).orElse(false);
    boolean artist = file.exif("Artist").map(a -> a.matches(UUID)).orElse(false);
    return signature && artist
        ? List.of(
            new Trace.Draft("grok", Doing.GENERATED)
                .tool("Grok", "", "xAI")
                .signed()
                .remark("Signature present, not verified.")
                .remark("The form is that of Grok; the file does not name its tool.")
                .done())
        : List.of();
  }

  private static boolean signature(String words) {
    return words.startsWith("Signature: ");
  }
}
