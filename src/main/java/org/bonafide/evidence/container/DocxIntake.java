package org.bonafide.evidence.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes of a Word file who changed how much and when, as the program recorded it, and what it says
 * of itself: {@code {"application": …, "minutes": …, "under": {"A. Author": {"inserted": …}}}}.
 */
final class DocxIntake {

  /** The name of the piece. */
  static final String NAME = "word-file";

  /** What all parts of one file together may unpack to. */
  private static final long MOST_UNPACKED = 1L << 30;

  private static final Pattern TEXTS =
      Pattern.compile("word/(document|footnotes|endnotes|comments|header\\d*|footer\\d*)\\.xml");

  /** Parts in which the file speaks of itself. */
  private static final Set<String> SAID =
      Set.of("docProps/core.xml", "docProps/app.xml", "word/settings.xml");

  private static final Map<String, String> FIELDS =
      Map.of(
          "creator", "creator",
          "lastModifiedBy", "last-saved-by",
          "revision", "saves",
          "created", "created",
          "modified", "modified",
          "Application", "application",
          "AppVersion", "version",
          "TotalTime", "minutes");

  private final Revisions revisions = new Revisions();
  private final Map<String, Object> said = new LinkedHashMap<>();
  private int sessions;
  private boolean tracking;

  private DocxIntake() {}

  static boolean isOne(ZipFile zip) {
    return zip.getEntry("word/document.xml") != null;
  }

  static void take(ZipFile zip, Pieces pieces) {
    DocxIntake intake = new DocxIntake();
    Unpacking budget = new Unpacking(MOST_UNPACKED);
    zip.stream()
        .filter(e -> TEXTS.matcher(e.getName()).matches() || SAID.contains(e.getName()))
        .forEach(entry -> intake.part(zip, entry, budget, pieces));
    pieces.add(Summary.piece(NAME, intake.summary()));
  }

  private void part(ZipFile zip, ZipEntry entry, Unpacking budget, Pieces pieces) {
    try (InputStream in = budget.of(zip.getInputStream(entry))) {
      XMLStreamReader xml = XmlStream.of(in);
      if (SAID.contains(entry.getName())) {
        fields(xml);
      } else {
        revisions.read(xml);
      }
    } catch (IOException | XMLStreamException | RuntimeException e) {
      pieces.trouble(Trouble.DAMAGED);
    }
  }

  private void fields(XMLStreamReader in) throws XMLStreamException {
    Optional<String> open = Optional.empty();
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String element = in.getLocalName();
        sessions += element.equals("rsid") ? 1 : 0;
        tracking |= element.equals("trackRevisions");
        open = Optional.ofNullable(FIELDS.get(element));
      } else if (event == XMLStreamConstants.CHARACTERS && open.isPresent()) {
        said.merge(open.get(), in.getText().strip(), (a, b) -> a + "" + b);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open = Optional.empty();
      }
    }
  }

  private Map<String, Object> summary() {
    Map<String, Object> fields = new LinkedHashMap<>(said);
    fields.put("sessions", sessions);
    fields.put("tracking", tracking);
    fields.put("untracked", revisions.untracked());
    Map<String, Object> names = new LinkedHashMap<>();
    revisions.names.forEach((name, under) -> names.put(name, counts(under)));
    fields.put("under", names);
    return fields;
  }

  private static Map<String, Object> counts(Revisions.Under under) {
    Map<String, Object> fields = new LinkedHashMap<>(counts(under.all));
    Map<String, Object> days = new LinkedHashMap<>();
    under.days.forEach((day, counts) -> days.put(day, counts(counts)));
    fields.put("days", days);
    return fields;
  }

  private static Map<String, Object> counts(long[] counts) {
    Map<String, Object> fields = new HashMap<>();
    for (Revisions.What what : Revisions.What.values()) {
      fields.put(what.name().toLowerCase(java.util.Locale.ROOT), counts[what.ordinal()]);
    }
    return fields;
  }
}
