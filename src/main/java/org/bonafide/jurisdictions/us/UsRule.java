package org.bonafide.jurisdictions.us;

import java.util.List;
import org.bonafide.diagnose.Finding;

/** Looks at a work and its drafted application and says what is wrong. One rule a file. */
interface UsRule {
  List<Finding> check(UsCase one);
}
