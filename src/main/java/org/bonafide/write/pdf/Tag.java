package org.bonafide.write.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import java.util.Locale;
import java.util.Optional;

/**
 * A planned element of the structure tree. It becomes real when its first content is painted, so
 * that the tree stands in the order of the document and holds nothing empty.
 */
final class Tag {

  final String role;
  final Tag parent;
  final Locale language;
  private String actualText = "";
  private String scope = "";
  private String id = "";
  private Optional<Picture> picture = Optional.empty();
  private PdfStructureElement element;

  /** What a figure says of itself beside its content. */
  private record Picture(String alternative, Rectangle area) {}

  Tag(String role, Tag parent, Locale language) {
    this.role = role;
    this.parent = parent;
    this.language = language;
  }

  Tag child(String childRole) {
    return new Tag(childRole, this, language);
  }

  Tag child(String childRole, Locale childLanguage) {
    return new Tag(childRole, this, childLanguage);
  }

  Tag reading(String text) {
    actualText = text;
    return this;
  }

  /** With an id of its own, which PDF/UA asks of every note. */
  Tag named(String newId) {
    id = newId;
    return this;
  }

  Tag scope(String direction) {
    scope = direction;
    return this;
  }

  /** As a picture of an area of its page, with words for who cannot see it. */
  Tag picture(String alternative, Rectangle area) {
    picture = Optional.of(new Picture(alternative, area));
    return this;
  }

  PdfStructureElement element(PdfStructureTreeRoot root) {
    if (element == null) {
      PdfName name = new PdfName(role);
      element =
          parent == null
              ? new PdfStructureElement(root, name)
              : new PdfStructureElement(parent.element(root), name);
      if (parent == null || !parent.language.equals(language)) {
        element.put(PdfName.LANG, new PdfString(language.toLanguageTag()));
      }
      if (!actualText.isEmpty()) {
        element.put(new PdfName("ActualText"), new PdfString(actualText, PdfString.TEXT_UNICODE));
      }
      if (!id.isEmpty()) {
        element.put(new PdfName("ID"), new PdfString(id));
      }
      picture.ifPresent(
          p -> {
            element.put(PdfName.ALT, new PdfString(p.alternative(), PdfString.TEXT_UNICODE));
            element.put(new PdfName("A"), layout(p.area()));
          });
      if (!scope.isEmpty() || role.equals("L")) {
        element.put(new PdfName("A"), attributes());
      }
    }
    return element;
  }

  private PdfDictionary attributes() {
    PdfDictionary attributes = new PdfDictionary();
    if (role.equals("L")) {
      attributes.put(PdfName.O, new PdfName("List"));
      attributes.put(new PdfName("ListNumbering"), new PdfName("Decimal"));
    } else {
      attributes.put(PdfName.O, new PdfName("Table"));
      attributes.put(new PdfName("Scope"), new PdfName(scope));
    }
    return attributes;
  }

  private static PdfDictionary layout(Rectangle area) {
    PdfDictionary layout = new PdfDictionary();
    layout.put(PdfName.O, new PdfName("Layout"));
    layout.put(new PdfName("Placement"), new PdfName("Block"));
    layout.put(
        PdfName.BBOX,
        new PdfArray(
            new float[] {area.getLeft(), area.getBottom(), area.getRight(), area.getTop()}));
    return layout;
  }

  /** Adds an object, such as a link's annotation, beside the content painted so far. */
  void addObject(PdfStructureTreeRoot root, PdfDictionary reference) {
    PdfStructureElement real = element(root);
    var kids = real.get(PdfName.K);
    PdfArray array = kids instanceof PdfArray a ? a : new PdfArray(kids);
    array.add(reference);
    real.put(PdfName.K, array);
  }
}
