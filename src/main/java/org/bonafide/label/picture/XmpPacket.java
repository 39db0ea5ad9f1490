package org.bonafide.label.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.evidence.container.Xmp;

/**
 * An XMP packet with the fields: new for a side-car, or what a picture has with the fields added.
 * What stands there already stays as it is; where it says something else, a finding names both.
 */
public record XmpPacket(byte[] bytes, List<Finding> findings) {

  /** The packet of a side-car: {@code picture.xmp} beside {@code picture.png}. */
  public static byte[] sidecar(XmpFields fields) {
    Xmp xmp = Xmp.empty();
    fields.all().forEach(xmp::set);
    return xmp.bytes();
  }

  /** The packet of a picture with the fields added. */
  static XmpPacket merged(Optional<byte[]> existing, XmpFields fields, String file) {
    List<Finding> findings = new ArrayList<>();
    Xmp xmp = existing.flatMap(Xmp::read).orElseGet(Xmp::empty);
    for (Map.Entry<String, String> field : fields.all().entrySet()) {
      Optional<String> stands = xmp.text(Xmp.IPTC, field.getKey());
      if (stands.isEmpty()) {
        xmp.set(field.getKey(), field.getValue());
      } else if (!stands.get().equals(field.getValue())) {
        findings.add(
            Finding.warning(
                "xmp-differs",
                Place.of(file),
                "The picture says \""
                    + stands.get()
                    + "\" under \""
                    + field.getKey()
                    + "\", and the record comes to \""
                    + field.getValue()
                    + "\". The picture’s own words are kept.",
                "See which is right; correct the record if it is wrong."));
      }
    }
    return new XmpPacket(xmp.bytes(), findings);
  }
}
