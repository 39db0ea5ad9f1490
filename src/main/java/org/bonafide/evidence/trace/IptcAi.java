package org.bonafide.evidence.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bonafide.evidence.container.Taken;
import org.bonafide.evidence.container.Xmp;

/** The fields of IPTC that say that AI was used, in any XMP packet of the file. */
final class IptcAi implements TraceReader {

  private static final Set<String> MADE =
      Set.of(
          "trainedAlgorithmicMedia",
          "compositeWithTrainedAlgorithmicMedia",
          "compositeSynthetic",
          "algorithmicallyEnhanced",
          "algorithmicMedia");

  @Override
  public List<Trace> read(Taken file) {
    List<Trace> traces = new ArrayList<>();
    for (Xmp xmp : file.xmp()) {
      String source = xmp.text(Xmp.IPTC, "DigitalSourceType").orElse("");
      String code =
          source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf(':')) + 1);
      String system = xmp.text(Xmp.IPTC, "AISystemUsed").orElse("");
      if (!MADE.contains(code) && system.isEmpty()) {
        continue;
      }
      traces.add(
          new Trace.Draft("iptc", Doing.MARKED)
              .tool(system, xmp.text(Xmp.IPTC, "AISystemVersionUsed").orElse(""), "")
              .prompts(xmp.text(Xmp.IPTC, "AIPromptInformation").orElse(""), "")
              .with("digital source type", code)
              .done());
    }
    return traces;
  }
}
