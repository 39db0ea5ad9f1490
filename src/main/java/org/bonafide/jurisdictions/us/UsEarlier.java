package org.bonafide.jurisdictions.us;

import org.bonafide.project.Answer;
import org.bonafide.project.Element;

/**
 * Whether an element is new. What stands in an earlier version that was registered or published is
 * excluded and not claimed again (Compendium (Third) 621.1); where the record leaves one of the two
 * open, the claim stays open.
 *
 * <p>Example: {@code from-earlier: yes} alone asks whether that version was published or
 * registered; with {@code earlier-published: no} the element is claimed.
 *
 * @param prior what the record says of an earlier registration
 */
record UsEarlier(UsApplication.Prior prior, Element element) {

  void read(UsElement found) {
    Answer earlier = element.part().fromEarlier();
    if (earlier == Answer.YES) {
      earlier(found);
    } else if (earlier == Answer.UNKNOWN && mayHaveBeenPublic()) {
      found.earlierUnknown = true;
      found.ask("us-open-earlier");
    }
  }

  private void earlier(UsElement found) {
    if (wasPublic()) {
      found.standsInAnEarlierVersion();
      found.because("us-earlier", "works");
    } else if (published() == Answer.UNKNOWN || prior == UsApplication.Prior.UNKNOWN) {
      found.stoodEarlier = true;
      found.earlierUnknown = true;
      found.ask("us-open-earlier-public");
    }
  }

  private Answer published() {
    return element.part().earlierPublished();
  }

  private boolean wasPublic() {
    return prior == UsApplication.Prior.EARLIER_VERSION || published() == Answer.YES;
  }

  /** Whether an earlier version is stated at all that may have been published or registered. */
  private boolean mayHaveBeenPublic() {
    return wasPublic() || prior == UsApplication.Prior.UNKNOWN;
  }
}
