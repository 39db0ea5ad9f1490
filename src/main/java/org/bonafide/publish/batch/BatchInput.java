package org.bonafide.publish.batch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;

/** The records of a batch in their order, one at a time. */
interface BatchInput extends AutoCloseable {

  /** The next record; nothing where there is none left. */
  Optional<BatchRecord> next() throws IOException;

  /** How many there are, where that is known beforehand. */
  Optional<Long> total();

  /** What is wrong with the input as a whole. */
  List<Finding> findings();

  @Override
  void close() throws IOException;
}
