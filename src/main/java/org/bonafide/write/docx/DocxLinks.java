package org.bonafide.write.docx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bonafide.write.markup.Markup;

/** The links out of one file; each address is one relationship of the document part. */
final class DocxLinks {

  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> ids = new LinkedHashMap<>();

  /** Whether Word takes the address: it refuses to open a file with a malformed one. */
  static boolean usable(String address) {
    try {
      return new URI(address).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The id of the relationship to an address. */
  String id(String address) {
    return ids.computeIfAbsent(address, a -> "rIdLink" + (ids.size() + 1));
  }

  /**
   * The relationships part of the document.
   *
   * @param comments whether the file has a part with comments
   * @param data whether it has one with what its blanks are bound to
   */
  byte[] part(boolean comments, boolean data) {
    Markup out =
        Markup.part()
            .open(
                "Relationships",
                "xmlns",
                "http://schemas.openxmlformats.org/package/2006/relationships");
    inside(out, "rIdStyles", "styles", "styles.xml");
    inside(out, "rIdNumbering", "numbering", "numbering.xml");
    inside(out, "rIdSettings", "settings", "settings.xml");
    inside(out, "rIdFonts", "fontTable", "fontTable.xml");
    inside(out, "rIdTheme", "theme", "theme/theme1.xml");
    inside(out, "rIdHeader", "header", "header1.xml");
    inside(out, "rIdFooter", "footer", "footer1.xml");
    if (comments) {
      inside(out, "rIdComments", "comments", "comments.xml");
    }
    if (data) {
      inside(out, "rIdData", "customXml", "../customXml/item1.xml");
    }
    ids.forEach(
        (address, id) ->
            out.leaf(
                "Relationship",
                "Id",
                id,
                "Type",
                TYPE + "hyperlink",
                "Target",
                address,
                "TargetMode",
                "External"));
    return out.close().bytes();
  }

  private static void inside(Markup out, String id, String type, String target) {
    out.leaf("Relationship", "Id", id, "Type", TYPE + type, "Target", target);
  }
}
