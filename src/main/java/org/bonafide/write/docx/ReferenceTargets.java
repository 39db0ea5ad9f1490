package org.bonafide.write.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.ExhibitList;
import org.bonafide.instrument.Limb;
import org.bonafide.instrument.Schedule;
import org.bonafide.instrument.ShortTerm;
import org.bonafide.instrument.SubClause;

/** What references can point at, and under what each stands: Word's fields differ by it. */
final class ReferenceTargets {

  /**
   * A target.
   *
   * @param key its anchor and language
   * @param typed whether its number is words of the text (an exhibit) and not counted by Word
   * @param parent the key of the numbered block that it stands under
   */
  record Target(String key, boolean typed, Optional<String> parent) {}

  private final Map<String, Target> targets = new HashMap<>();

  /** For each language and level, the key of the block that is open there. */
  private final Map<String, String> standing = new HashMap<>();

  static ReferenceTargets of(List<Block> blocks) {
    ReferenceTargets targets = new ReferenceTargets();
    blocks.stream().flatMap(Block::walk).forEach(targets::look);
    return targets;
  }

  Optional<Target> find(String key) {
    return Optional.ofNullable(targets.get(key));
  }

  private void look(Block block) {
    if (block instanceof Clause) {
      put(block.origin(), 0);
    } else if (block instanceof SubClause) {
      put(block.origin(), 1);
    } else if (block instanceof Limb limb) {
      put(limb.origin(), limb.depth() + 1);
    } else if (block instanceof Schedule || block instanceof ShortTerm) {
      alone(block.origin().key(), false);
    } else if (block instanceof ExhibitList list) {
      list.exhibits()
          .forEach(one -> alone(BlockMark.key(one.anchor(), list.origin().language()), true));
    }
  }

  private void alone(String key, boolean typed) {
    targets.put(key, new Target(key, typed, Optional.empty()));
  }

  private void put(BlockMark origin, int level) {
    Locale language = origin.language();
    Optional<String> parent = Optional.empty();
    for (int above = level - 1; above >= 0 && parent.isEmpty(); above--) {
      parent = Optional.ofNullable(standing.get(above + language.toLanguageTag()));
    }
    standing.put(level + language.toLanguageTag(), origin.key());
    for (int below = level + 1; below < 4; below++) {
      standing.remove(below + language.toLanguageTag());
    }
    targets.put(origin.key(), new Target(origin.key(), false, parent));
  }
}
