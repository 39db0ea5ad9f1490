package org.bonafide.evidence.trace;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Xmp;

/**
 * The fields of IPTC that say whether AI was used, in any XMP packet of the file. A source type
 * that is no AI is listed too, and two of them state that no generative tool was used.
 */
final class IptcAi implements TraceReader {

  @Override
  public List<Trace> read(FileParts file) {
    List<Trace> traces = new ArrayList<>();
    for (Xmp xmp : file.xmp()) {
      String code = SaidActs.code(xmp.text(Xmp.IPTC, "DigitalSourceType").orElse(""));
      String system = xmp.text(Xmp.IPTC, "AISystemUsed").orElse("");
      boolean marked = SaidActs.isGenerated(code) || !system.isEmpty();
      if (!marked && !SaidActs.isKnown(code)) {
        continue;
      }
      Trace.Draft draft =
          new Trace.Draft("iptc", marked ? Doing.MARKED : Doing.STATED)
              .tool(system, xmp.text(Xmp.IPTC, "AISystemVersionUsed").orElse(""), "")
              .prompts(xmp.text(Xmp.IPTC, "AIPromptInformation").orElse(""), "")
              .with("digital source type", code);
      traces.add((!marked && SaidActs.isWithoutAi(code) ? draft.ai(AiSaid.NO) : draft).done());
    }
    return traces;
  }
}
