package org.bonafide.project;

/**
 * How a work meets the public: the facts that laws on labels and platforms ask for, and that its
 * making does not tell (the section {@code impression} of a work).
 *
 * <p>Example: {@code impression: {realistic: yes, real-person: no, advertises: yes}}. Left out
 * means unknown, which is never read as no.
 *
 * @param realistic looks or sounds like real people, places, objects or events, so that it could be
 *     taken for real
 * @param realPerson shows or voices a real, recognisable person
 * @param performer shows a human figure that looks like a performer and is nobody
 * @param artistic is evidently artistic, creative, satirical or fictional
 * @param informs text that informs the public on matters of public interest
 * @param advertises advertises something
 * @param live generates while it is used, as a game may
 */
public record Impression(
    Answer realistic,
    Answer realPerson,
    Answer performer,
    Answer artistic,
    Answer informs,
    Answer advertises,
    Answer live) {

  /** The impression of a work of which nothing is stated. */
  public static final Impression UNKNOWN =
      new Impression(
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN);

  /** These answers, and where one is unknown the other's: a part may leave it to its work. */
  public Impression or(Impression other) {
    return new Impression(
        realistic.or(other.realistic),
        realPerson.or(other.realPerson),
        performer.or(other.performer),
        artistic.or(other.artistic),
        informs.or(other.informs),
        advertises.or(other.advertises),
        live.or(other.live));
  }
}
