package org.bonafide.evidence.trace;

import java.util.List;
import org.bonafide.evidence.container.FileParts;

/** Reads what one tool or scheme writes. Never throws for what a file may hold. */
interface TraceReader {

  /** The traces, in the order of the acts; none where the tool wrote nothing here. */
  List<Trace> read(FileParts file);
}
