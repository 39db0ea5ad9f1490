package org.bonafide.write.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.instrument.Instrument;
import org.bonafide.write.markup.Markup;

/** Writes what the file says about itself. */
final class FileProperties {

  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?.*");

  private FileProperties() {}

  /** Title, subject, author, language and the date the record speaks as of. */
  static Markup core(Instrument instrument) {
    Instrument.Properties properties = instrument.properties();
    Markup out =
        Markup.part()
            .open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
    String time = time(properties.date());
    out.open("dc:title").text(properties.title()).close();
    out.open("dc:subject").text(properties.subject()).close();
    out.open("dc:creator").text(properties.author()).close();
    out.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(time).close();
    out.open("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(time).close();
    out.open("dc:language").text(Language.tag(instrument.language())).close();
    return out.close();
  }

  /** The user's reference, and that this program made the file. */
  static Markup custom(Instrument instrument) {
    Markup out =
        Markup.part()
            .open(
                "Properties",
                "xmlns",
                OFFICE + "custom-properties",
                "xmlns:vt",
                OFFICE + "docPropsVTypes");
    property(out, "2", "Bonafide", "1");
    if (!instrument.properties().reference().isEmpty()) {
      property(out, "3", "Reference", instrument.properties().reference());
    }
    return out.close();
  }

  private static void property(Markup out, String id, String name, String value) {
    out.open("property", "fmtid", FORMAT, "pid", id, "name", name);
    out.open("vt:lpwstr").text(value).close().close();
  }

  /** The clock is never read: a file without a date gets a fixed one. */
  private static String time(String date) {
    Matcher parts = DATE.matcher(date);
    if (!parts.matches()) {
      return "2000-01-01T00:00:00Z";
    }
    String month = parts.group(2) == null ? "01" : parts.group(2);
    String day = parts.group(3) == null ? "01" : parts.group(3);
    return parts.group(1) + "-" + month + "-" + day + "T00:00:00Z";
  }
}
