package org.bonafide.evidence.redact;

import java.util.Optional;
import org.bonafide.evidence.container.Xmp;

/** The properties of an XMP packet that may be shown. */
record RedactedXmp(Judge judge) {

  /** The packet as it is where all of it may be shown; nothing where it cannot be read. */
  Optional<byte[]> of(byte[] packet) {
    Optional<Xmp> read = Xmp.read(packet);
    if (read.isEmpty()) {
      return judge.staying(packet, judge.table.xmp(), "", "unreadable");
    }
    Xmp xmp = read.get();
    boolean changed = false;
    for (Xmp.Property property : xmp.properties()) {
      changed |= redacted(xmp, property);
    }
    return Optional.of(changed ? xmp.bytes() : packet);
  }

  /** Whether the property was changed. */
  private boolean redacted(Xmp xmp, Xmp.Property property) {
    String id = property.namespace() + " " + property.name();
    if (property.namespace().equals(Xmp.AIGC) && property.name().equals("AIGC")) {
      return false;
    }
    if (property.texts().isEmpty()) {
      boolean keeps = judge.keeps(judge.table.xmp(), id);
      if (!keeps) {
        xmp.remove(property);
      }
      return !keeps;
    }
    boolean changed = false;
    for (Xmp.Text text : property.texts()) {
      Optional<String> shown = judge.words(judge.table.xmp(), id, text.words());
      if (shown.isEmpty()) {
        xmp.remove(property);
        return true;
      }
      if (!shown.get().equals(text.words())) {
        xmp.say(property, text, shown.get());
        changed = true;
      }
    }
    return changed;
  }
}
