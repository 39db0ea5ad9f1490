package org.bonafide.jurisdictions.cn;

import java.util.List;
import org.bonafide.data.Data;

/**
 * Fits the three paragraphs of a works description on a page: what does not fit is told in the
 * annex alone, the least of it first. Nothing is added where they are short.
 *
 * <p>The centre's published answer asks for three paragraphs and names no length; the limits are
 * ours ({@code page.yaml}).
 */
record CnPage(CnPurpose purpose, CnMaking making, CnDeclaration declaration) {

  private static final Data LIMITS =
      China.FOLDER.read(
          "page",
          data -> {
            data.knows("most room least purpose");
            return data;
          });

  /** No description has more characters. */
  static int most() {
    return LIMITS.number("most");
  }

  /** Where it has fewer, a finding asks for facts. */
  static int least() {
    return LIMITS.number("least");
  }

  /** The makers' own words of what they were after have room up to this. */
  static int ofPurpose() {
    return LIMITS.number("purpose");
  }

  CnDescription.Page fitted() {
    CnDescription.Page page = page(Fullness.FULL);
    for (Fullness fullness : Fullness.values()) {
      page = page(fullness);
      if (page.length() <= most() && page.room() <= LIMITS.number("room")) {
        return page;
      }
    }
    return page;
  }

  private CnDescription.Page page(Fullness fullness) {
    boolean referred = fullness == Fullness.REFERRED;
    return new CnDescription.Page(
        List.of(
            purpose.paragraph(referred),
            making.paragraph(fullness),
            declaration.paragraph(fullness)),
        fullness,
        fullness != Fullness.FULL || purpose.isReferred());
  }
}
