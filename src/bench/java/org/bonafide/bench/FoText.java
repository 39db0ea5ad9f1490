package org.bonafide.bench;

import java.util.List;

/** The rider as XSL-FO, tagged as FOP tags it. */
final class FoText {

  private FoText() {}

  static String of(List<PeerBlock> blocks) {
    StringBuilder fo =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xml:lang="en-US" font-family="Caladea" font-size="10.5pt" line-height="14.6pt">
            <fo:layout-master-set><fo:simple-page-master master-name="page" page-height="279.4mm" page-width="215.9mm" margin-left="71pt" margin-right="71pt" margin-top="36pt" margin-bottom="36pt"><fo:region-body margin-top="42pt" margin-bottom="40pt"/><fo:region-before extent="20pt"/><fo:region-after extent="20pt"/></fo:simple-page-master></fo:layout-master-set>
            <fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Rider</dc:title></rdf:Description></rdf:RDF></x:xmpmeta></fo:declarations>
            <fo:page-sequence master-reference="page">
            <fo:static-content flow-name="xsl-region-before"><fo:block font-size="8.5pt">AI clauses · BENCH-1</fo:block></fo:static-content>
            <fo:static-content flow-name="xsl-region-after"><fo:block font-size="8.5pt" text-align="center">Page <fo:page-number/> of <fo:page-number-citation-last ref-id="end"/></fo:block></fo:static-content>
            <fo:flow flow-name="xsl-region-body">
            """);
    for (PeerBlock block : blocks) {
      if (block instanceof PeerBlock.Title title) {
        fo.append("<fo:block role=\"H1\" font-weight=\"bold\" text-align=\"center\" space-after=\"10pt\"")
            .append(" keep-with-next.within-page=\"always\" font-size=\"")
            .append(title.level() == 0 ? "17pt" : "12.5pt")
            .append("\">")
            .append(text(title.words()))
            .append("</fo:block>\n");
      } else if (block instanceof PeerBlock.Numbers one) {
        fo.append("<fo:list-block provisional-distance-between-starts=\"36pt\" space-after=\"6pt\"")
            .append(one.bold() ? " font-weight=\"bold\" keep-with-next.within-page=\"always\">" : ">")
            .append("<fo:list-item><fo:list-item-label end-indent=\"label-end()\"><fo:block>")
            .append(text(one.number()))
            .append("</fo:block></fo:list-item-label><fo:list-item-body start-indent=\"body-start()\"><fo:block>")
            .append(text(one.words()))
            .append("</fo:block></fo:list-item-body></fo:list-item></fo:list-block>\n");
      } else if (block instanceof PeerBlock.Words words) {
        fo.append("<fo:block space-after=\"6pt\">" + text(words.words()) + "</fo:block>\n");
      } else if (block instanceof PeerBlock.Rows rows) {
        table(rows, fo);
      }
    }
    return fo.append("<fo:block id=\"end\"/></fo:flow></fo:page-sequence></fo:root>\n").toString();
  }

  private static void table(PeerBlock.Rows table, StringBuilder fo) {
    fo.append("<fo:table table-layout=\"fixed\" width=\"100%\" font-size=\"9pt\" line-height=\"12.2pt\">");
    fo.append("<fo:table-header>");
    row(table.head(), " font-weight=\"bold\"", fo);
    fo.append("</fo:table-header><fo:table-body>");
    table.rows().forEach(row -> row(row, "", fo));
    fo.append("</fo:table-body></fo:table>\n");
  }

  private static void row(List<String> cells, String look, StringBuilder fo) {
    fo.append("<fo:table-row" + look + ">");
    for (String cell : cells) {
      fo.append("<fo:table-cell border=\"0.5pt solid #b8b8b8\" padding=\"4pt\"><fo:block>")
          .append(text(cell))
          .append("</fo:block></fo:table-cell>");
    }
    fo.append("</fo:table-row>");
  }

  private static String text(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }
}
