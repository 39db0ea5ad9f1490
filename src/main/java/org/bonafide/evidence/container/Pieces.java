package org.bonafide.evidence.container;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gathers pieces within limits, so that no file can make the program hold more than it should. */
final class Pieces {

  /** No tool writes a larger piece. */
  static final int LARGEST = 16 << 20;

  /** All pieces of a file together. */
  private static final long ALL = 48L << 20;

  /** More pieces than any tool writes. */
  private static final int MOST = 2_000;

  final List<Piece> list = new ArrayList<>();
  final Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
  private long held;

  void add(Piece piece) {
    if (piece.data().length > LARGEST || held + piece.data().length > ALL) {
      troubles.add(Trouble.TOO_LARGE);
    } else if (list.size() >= MOST) {
      troubles.add(Trouble.TOO_MANY);
    } else {
      if (piece.kind() == Piece.Kind.XMP && Xmp.read(piece.data()).isEmpty()) {
        troubles.add(Trouble.DAMAGED);
      }
      held += piece.data().length;
      list.add(piece);
    }
  }

  void trouble(Trouble trouble) {
    troubles.add(trouble);
  }
}
