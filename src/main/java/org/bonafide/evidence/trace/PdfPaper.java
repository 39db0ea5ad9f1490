package org.bonafide.evidence.trace;

import java.util.List;
import org.bonafide.evidence.container.FileParts;

/**
 * What a PDF says of its own making: the program in which the document was written, the one that
 * made the PDF, and two days. A PDF is a copy that a program saved, so no act follows.
 */
final class PdfPaper implements TraceReader {

  @Override
  public List<Trace> read(FileParts file) {
    String creator = file.text("pdf creator").orElse("");
    String producer = file.text("pdf producer").orElse("");
    String created = file.text("pdf created").orElse("");
    String program = creator.isEmpty() ? producer : creator;
    if (!file.format().equals("pdf") || program.isEmpty() && created.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Trace.Draft("pdf", Doing.PACKAGED)
            .tool(Trace.Draft.WITH_SYSTEM, program)
            .at(created)
            .with("modified", file.text("pdf modified").orElse(""))
            .with("made into PDF by", producer.equals(program) ? "" : producer)
            .done());
  }
}
