package org.bonafide.draft.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Bullet;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Limb;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Lists: limbs in a clause, bullets elsewhere; two levels deep. */
record ListsFromMarkdown(
    Function<Node, InlinesFromMarkdown> inlines,
    BiFunction<Node, InlinesFromMarkdown, BlockMark> origins,
    BiConsumer<Node, String> unsupported) {

  List<Limb> limbs(BulletList list, int depth) {
    List<Limb> limbs = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      InlinesFromMarkdown reader = inlines.apply(item);
      List<Inline> words = List.of();
      List<Limb> inner = List.of();
      for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
        if (child instanceof Paragraph && words.isEmpty()) {
          words = reader.block(child);
        } else if (child instanceof BulletList deeper && depth == 1) {
          inner = limbs(deeper, 2);
        } else {
          unsupported.accept(child, "this in a limb");
        }
      }
      limbs.add(new Limb(origins.apply(item, reader), depth, words, inner));
    }
    return limbs;
  }

  List<Block> bullets(BulletList list, int depth) {
    List<Block> bullets = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      InlinesFromMarkdown reader = inlines.apply(item);
      for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
        if (child instanceof Paragraph) {
          List<Inline> words = reader.block(child);
          bullets.add(new Bullet(origins.apply(item, reader), depth, words));
        } else if (child instanceof BulletList deeper && depth == 1) {
          bullets.addAll(bullets(deeper, 2));
        } else {
          unsupported.accept(child, "this in a list");
        }
      }
    }
    return bullets;
  }
}
