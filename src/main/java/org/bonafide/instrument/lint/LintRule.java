package org.bonafide.instrument.lint;

import java.util.List;
import org.bonafide.diagnose.Finding;

/** One thing to look for in a finished instrument. */
interface LintRule {

  /** As findings name it and as its page in {@code docs/rules} is called. */
  String id();

  /** What the rule finds, in the order of the document. */
  List<Finding> check(Text text);
}
