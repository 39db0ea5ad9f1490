package org.bonafide.write.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes the planned elements of the structure tree real, each when it is first asked for. A long
 * paper has hundreds of thousands, so what many of them say is one object.
 */
record Structure(
    PdfStructureTreeRoot root,
    Map<Tag, PdfStructureElement> made,
    Map<String, PdfName> roles,
    Map<String, PdfDictionary> shared) {

  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
  private static final PdfName ID = new PdfName("ID");
  private static final PdfName ATTRIBUTES = new PdfName("A");

  Structure(PdfStructureTreeRoot root) {
    this(root, new HashMap<>(), new HashMap<>(), new HashMap<>());
  }

  PdfStructureElement element(Tag tag) {
    PdfStructureElement element = made.get(tag);
    if (element == null) {
      element = make(tag);
      made.put(tag, element);
    }
    return element;
  }

  private PdfStructureElement make(Tag tag) {
    PdfName name = roles.computeIfAbsent(tag.role, PdfName::new);
    PdfStructureElement element =
        tag.parent == null
            ? new PdfStructureElement(root, name)
            : new PdfStructureElement(element(tag.parent), name);
    if (tag.parent == null || !tag.parent.language.equals(tag.language)) {
      element.put(PdfName.LANG, new PdfString(tag.language.toLanguageTag()));
    }
    if (!tag.actualText().isEmpty()) {
      element.put(ACTUAL_TEXT, new PdfString(tag.actualText(), PdfString.TEXT_UNICODE));
    }
    if (!tag.id().isEmpty()) {
      element.put(ID, new PdfString(tag.id()));
    }
    tag.picture()
        .ifPresent(
            p -> {
              element.put(PdfName.ALT, new PdfString(p.alternative(), PdfString.TEXT_UNICODE));
              element.put(ATTRIBUTES, layout(p.area()));
            });
    if (tag.role.equals("L")) {
      element.put(
          ATTRIBUTES,
          shared.computeIfAbsent("", one -> attributes("List", "ListNumbering", "Decimal")));
    } else if (!tag.scope().isEmpty()) {
      element.put(
          ATTRIBUTES,
          shared.computeIfAbsent(tag.scope(), one -> attributes("Table", "Scope", one)));
    }
    return element;
  }

  private static PdfDictionary attributes(String owner, String name, String value) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName(owner));
    attributes.put(new PdfName(name), new PdfName(value));
    return attributes;
  }

  private static PdfDictionary layout(Canvas.Area area) {
    PdfDictionary layout = attributes("Layout", "Placement", "Block");
    layout.put(
        PdfName.BBOX,
        new PdfArray(new float[] {area.left(), area.bottom(), area.right(), area.top()}));
    return layout;
  }

  /** Adds an object, such as a link's annotation, beside the content painted so far. */
  void addObject(Tag tag, PdfDictionary reference) {
    PdfStructureElement real = element(tag);
    var kids = real.get(PdfName.K);
    PdfArray array =
        kids instanceof PdfArray a ? a : kids == null ? new PdfArray() : new PdfArray(kids);
    array.add(reference);
    real.put(PdfName.K, array);
  }
}
