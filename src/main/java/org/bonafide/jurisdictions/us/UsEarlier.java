package org.bonafide.jurisdictions.us;

import org.bonafide.project.Answer;
import org.bonafide.project.Element;

/**
 * Whether an element is new. What stands in an earlier version that was registered is excluded and
 * not claimed again; where that is not stated of an element, the claim stays open.
 *
 * @param prior what the record says of an earlier registration
 */
record UsEarlier(UsApplication.Prior prior, Element element) {

  void read(UsElement found) {
    Answer earlier = element.part().fromEarlier();
    if (prior == UsApplication.Prior.EARLIER_VERSION && earlier == Answer.YES) {
      found.standsInAnEarlierVersion();
      found.because("us-earlier", "works");
    } else if (prior == UsApplication.Prior.EARLIER_VERSION && earlier == Answer.UNKNOWN) {
      found.earlierUnknown = true;
      found.ask("us-open-earlier");
    } else if (earlier == Answer.YES) {
      // Only what was published or registered before is no longer new, and that is not stated.
      found.wish("us-wish-earlier");
    }
  }
}
