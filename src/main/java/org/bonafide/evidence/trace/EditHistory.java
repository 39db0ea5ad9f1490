package org.bonafide.evidence.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Xmp;

/** The history that Adobe's programs keep in XMP, and Photoshop's own log of commands. */
final class EditHistory implements TraceReader {

  private static final String MEDIA = "http://ns.adobe.com/xap/1.0/mm/";
  private static final String EVENT = "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#";
  private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";

  private static final List<String> FIELDS =
      List.of("action", "when", "softwareAgent", "parameters", "changed");

  @Override
  public List<Trace> read(FileParts file) {
    List<Trace> traces = new ArrayList<>();
    for (Xmp xmp : file.xmp()) {
      for (Map<String, String> event : xmp.structs(MEDIA, "History", EVENT, FIELDS)) {
        traces.add(
            new Trace.Draft("xmp-history", doing(event))
                .tool(Trace.Draft.WITH_SYSTEM, event.getOrDefault("softwareAgent", ""))
                .at(event.getOrDefault("when", ""))
                .with("action", event.getOrDefault("action", ""))
                .with("parameters", event.getOrDefault("parameters", ""))
                .done());
      }
      xmp.text(PHOTOSHOP, "History").ifPresent(log -> traces.add(photoshop(log)));
    }
    return traces;
  }

  /** To convert, to copy, or to save with new metadata alone changes nothing that is seen. */
  private static Doing doing(Map<String, String> event) {
    boolean metadata = event.getOrDefault("changed", "").equals("/metadata");
    return metadata || SaidActs.isPackaging(event.getOrDefault("action", ""))
        ? Doing.PACKAGED
        : Doing.EDITED;
  }

  /** The log is counted, not quoted: it may name layers and files of others. */
  private static Trace photoshop(String log) {
    return new Trace.Draft("photoshop-history", Doing.EDITED)
        .tool("Adobe Photoshop", "", "Adobe")
        .with("lines of the history log", String.valueOf(log.lines().count()))
        .done();
  }
}
