package org.bonafide.write.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Inline;
import org.bonafide.write.markup.Markup;

/**
 * The blanks of a Word file as content controls: one can go from one to the next, what is typed
 * takes the place of the brackets, and each carries the key of the record that would fill it. Where
 * the same blank stands in several places all are bound to one datum, so that one answer fills all.
 *
 * @param bound the blanks that stand in several places, each with its number among the data
 * @param controls whether they are controls at all: a comment has none
 */
record Blanks(Map<Inline.OpenPoint, Integer> bound, boolean controls) {

  private static final String NAMESPACE = "urn:bonafide:blanks";

  /** Names the data part; the same in every file, since a file has one. */
  private static final String ITEM = "{6B0A1F1D-5E0B-4C1E-9B3A-B0F1DEB1A4C5}";

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** The longest name that Word takes for a control. */
  private static final int LONGEST = 64;

  static Blanks of(List<Block> blocks) {
    Map<Inline.OpenPoint, Long> counted =
        blocks.stream()
            .flatMap(Block::openPoints)
            .filter(one -> !one.field().isEmpty())
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    Map<Inline.OpenPoint, Integer> bound = new LinkedHashMap<>();
    counted.forEach(
        (point, times) -> {
          if (times > 1) {
            bound.put(point, bound.size() + 1);
          }
        });
    return new Blanks(bound, true);
  }

  /** Words alone. */
  static Blanks plain() {
    return new Blanks(Map.of(), false);
  }

  /** Writes a blank around its words. */
  void write(Markup out, Inline.OpenPoint point, Runnable words) {
    if (!controls) {
      words.run();
      return;
    }
    out.open("w:sdt").open("w:sdtPr");
    out.val("w:alias", shortened(point.text()));
    if (!point.field().isEmpty() && point.field().length() <= LONGEST) {
      out.val("w:tag", point.field());
    }
    Integer number = bound.get(point);
    if (number == null) {
      out.leaf("w:showingPlcHdr");
    } else {
      out.leaf(
          "w:dataBinding",
          "w:prefixMappings",
          "xmlns:b='" + NAMESPACE + "'",
          "w:xpath",
          "/b:blanks[1]/b:blank[" + number + "]",
          "w:storeItemID",
          ITEM);
      out.leaf("w:text"); // only plain words can be bound
    }
    out.close().open("w:sdtContent");
    words.run();
    out.close().close();
  }

  private static String shortened(String words) {
    int length = words.codePointCount(0, words.length());
    return length <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST));
  }

  /** The parts that hold the data; none where no blank stands twice. */
  Map<String, byte[]> parts() {
    if (bound.isEmpty()) {
      return Map.of();
    }
    Markup data = Markup.part().open("blanks", "xmlns", NAMESPACE);
    bound.keySet().forEach(point -> data.open("blank").text(point.shown()).close());
    Markup properties =
        Markup.part()
            .open(
                "ds:datastoreItem",
                "ds:itemID",
                ITEM,
                "xmlns:ds",
                "http://schemas.openxmlformats.org/officeDocument/2006/customXml")
            .open("ds:schemaRefs")
            .leaf("ds:schemaRef", "ds:uri", NAMESPACE)
            .close();
    Markup relations =
        Markup.part()
            .open("Relationships", "xmlns", RELATIONSHIPS)
            .leaf(
                "Relationship",
                "Id",
                "rIdProperties",
                "Type",
                OFFICE + "customXmlProps",
                "Target",
                "itemProps1.xml");
    return Map.of(
        "customXml/item1.xml",
        data.close().bytes(),
        "customXml/itemProps1.xml",
        properties.close().bytes(),
        "customXml/_rels/item1.xml.rels",
        relations.close().bytes());
  }

  /** The content types of a file that has them. */
  PackedPart types(PackedPart types) {
    return bound.isEmpty()
        ? types
        : ConstantParts.typed(types, "customXml/itemProps1.xml", "customXmlProperties");
  }
}
