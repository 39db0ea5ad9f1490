package org.bonafide.write.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.bonafide.instrument.Instrument;
import org.bonafide.write.markup.Markup;

/** The XMP packet: Dublin Core, the two conformance claims, and the schema that PDF/A asks for. */
record Metadata(Instrument instrument) {

  /** The day that the file carries; the clock is never read. */
  String date() {
    String date = instrument.properties().date();
    return date.matches("\\d{4}-\\d{2}-\\d{2}") ? date : "2000-01-01";
  }

  byte[] xmp() {
    Instrument.Properties p = instrument.properties();
    String language = instrument.language().toLanguageTag();
    return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
        <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
        <xmp:CreatorTool>Bonafide</xmp:CreatorTool>
        <xmp:CreateDate>%sT00:00:00Z</xmp:CreateDate><xmp:ModifyDate>%sT00:00:00Z</xmp:ModifyDate>
        <pdf:Producer>Bonafide</pdf:Producer>
        <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of the standard</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        </rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>"""
        .formatted(
            Markup.escaped(p.title()),
            Markup.escaped(p.author().isEmpty() ? "Bonafide" : p.author()),
            Markup.escaped(p.subject()),
            language,
            date(),
            date())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The date in the form of a PDF dictionary. */
  String pdfDate() {
    return String.format(Locale.ROOT, "D:%s000000Z", date().replace("-", ""));
  }
}
