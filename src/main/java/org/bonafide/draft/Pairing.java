package org.bonafide.draft;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.instrument.Bilingual;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.DraftingNote;
import org.bonafide.instrument.ExhibitList;
import org.bonafide.instrument.Limb;
import org.bonafide.instrument.Schedule;
import org.bonafide.instrument.ShortTerm;
import org.bonafide.instrument.SignatureBlock;
import org.bonafide.instrument.SubClause;

/**
 * Sets two languages of one part side by side, block by block. What is itself a table becomes one
 * table of full width with both languages in its cells; the terms of the short form stand one
 * language under the other, since half a page is too narrow for what is set so close; places to
 * sign stand once, with labels in both languages.
 */
final class Pairing {

  private final List<Finding> findings;
  private final List<Block> out = new ArrayList<>();
  private List<Bilingual.Pair> open = new ArrayList<>();

  private Pairing(List<Finding> findings) {
    this.findings = findings;
  }

  static List<Block> pair(List<Block> left, List<Block> right, List<Finding> findings) {
    Pairing pairing = new Pairing(findings);
    pairing.all(flat(left), flat(right));
    pairing.close();
    return pairing.out;
  }

  private void all(List<Block> left, List<Block> right) {
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      if (i >= left.size() || i >= right.size() || differ(left.get(i), right.get(i))) {
        mismatch(i < left.size() ? left.get(i) : null, i < right.size() ? right.get(i) : null);
        return;
      }
      row(left.get(i), right.get(i));
    }
  }

  private void row(Block left, Block right) {
    if (left instanceof SignatureBlock) {
      close();
      out.add(left);
    } else if (left instanceof ShortTerm || isNoteOnTerm(left)) {
      close();
      out.add(left);
      out.add(right);
    } else if (isTable(left)) {
      close();
      table(left, right);
    } else {
      open.add(new Bilingual.Pair(left, right));
    }
  }

  private boolean isNoteOnTerm(Block block) {
    Block last = out.isEmpty() ? null : out.get(out.size() - 1);
    return block instanceof DraftingNote
        && open.isEmpty()
        && (last instanceof ShortTerm || last instanceof DraftingNote);
  }

  private void table(Block left, Block right) {
    new PairedTables(right.origin().language())
        .pair(left, right)
        .ifPresentOrElse(
            out::add,
            () -> {
              if (left instanceof ExhibitList) {
                out.add(left);
                out.add(right);
              } else {
                mismatch(left, right);
              }
            });
  }

  private void close() {
    if (!open.isEmpty()) {
      out.add(new Bilingual(BlockMark.in(open.get(0).left().origin().language()), open));
      open = new ArrayList<>();
    }
  }

  private static boolean differ(Block left, Block right) {
    return !left.getClass().equals(right.getClass());
  }

  private static boolean isTable(Block block) {
    return switch (block.getClass().getSimpleName()) {
      case "Table", "DefinitionList", "FieldSheet", "ExhibitList" -> true;
      default -> false;
    };
  }

  private void mismatch(Block left, Block right) {
    BlockMark at = (left == null ? right : left).origin();
    BlockMark other = (right == null ? left : right).origin();
    findings.add(
        Finding.error(
            "languages-differ",
            new Place(at.source().file(), at.source().line(), 0),
            "The two languages differ in structure here: "
                + kind(left)
                + " against "
                + kind(right)
                + " at "
                + new Place(other.source().file(), other.source().line(), 0)
                + ".",
            "Give both languages the same headings, paragraphs and lists."));
  }

  private static String kind(Block block) {
    return block == null ? "nothing" : block.getClass().getSimpleName();
  }

  /** Clauses without their bodies, sub-clauses without their limbs, one after the other. */
  private static List<Block> flat(List<Block> blocks) {
    List<Block> flat = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Clause c) {
        flat.add(new Clause(c.origin(), c.heading(), List.of()));
        flat.addAll(flat(c.body()));
      } else if (block instanceof Schedule s) {
        flat.add(new Schedule(s.origin(), s.annex(), s.apart(), s.heading(), List.of()));
        flat.addAll(flat(s.body()));
      } else if (block instanceof SubClause s) {
        flat.add(new SubClause(s.origin(), s.inlines(), List.of()));
        limbs(s.limbs(), flat);
      } else if (block instanceof Limb limb) {
        limbs(List.of(limb), flat);
      } else {
        flat.add(block);
      }
    }
    return flat;
  }

  private static void limbs(List<Limb> limbs, List<Block> flat) {
    for (Limb limb : limbs) {
      flat.add(new Limb(limb.origin(), limb.depth(), limb.inlines(), List.of()));
      limbs(limb.limbs(), flat);
    }
  }
}
