package org.bonafide.write.pdf;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.instrument.Bilingual;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.DraftingNote;
import org.bonafide.instrument.Schedule;

/**
 * A part of an instrument with notes: what stands before its schedules, or a schedule with what
 * follows it up to the next.
 */
record NotedPart(List<Block> blocks) {

  static List<NotedPart> of(List<Block> blocks) {
    List<NotedPart> parts = new ArrayList<>();
    for (Block block : blocks) {
      if (parts.isEmpty() || startsSchedule(block)) {
        parts.add(new NotedPart(new ArrayList<>()));
      }
      parts.get(parts.size() - 1).blocks().add(block);
    }
    return parts;
  }

  boolean hasNotes() {
    return blocks.stream().flatMap(Block::walk).anyMatch(DraftingNote.class::isInstance);
  }

  private static boolean startsSchedule(Block block) {
    return block instanceof Schedule
        || block instanceof Bilingual rows
            && !rows.pairs().isEmpty()
            && rows.pairs().get(0).left() instanceof Schedule;
  }
}
