package org.bonafide.write.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.instrument.Bilingual;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Bullet;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Definition;
import org.bonafide.instrument.DefinitionList;
import org.bonafide.instrument.DraftingNote;
import org.bonafide.instrument.ExhibitList;
import org.bonafide.instrument.FieldSheet;
import org.bonafide.instrument.Figure;
import org.bonafide.instrument.Heading;
import org.bonafide.instrument.Limb;
import org.bonafide.instrument.Origin;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.Schedule;
import org.bonafide.instrument.SignatureBlock;
import org.bonafide.instrument.SubClause;
import org.bonafide.instrument.Table;

/** What references can point at, and under what each stands: Word's fields differ by it. */
final class Targets implements Block.Reader<Targets> {

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

  static Targets of(List<Block> blocks) {
    return new Targets().all(blocks);
  }

  Optional<Target> find(String key) {
    return Optional.ofNullable(targets.get(key));
  }

  private Targets all(List<? extends Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return this;
  }

  private void put(Origin origin, int level) {
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

  @Override
  public Targets clause(Clause clause) {
    put(clause.origin(), 0);
    return all(clause.body());
  }

  @Override
  public Targets subClause(SubClause subClause) {
    put(subClause.origin(), 1);
    return all(subClause.limbs());
  }

  @Override
  public Targets limb(Limb limb) {
    put(limb.origin(), limb.depth() + 1);
    return all(limb.limbs());
  }

  @Override
  public Targets schedule(Schedule schedule) {
    String key = schedule.origin().key();
    targets.put(key, new Target(key, false, Optional.empty()));
    return all(schedule.body());
  }

  @Override
  public Targets bilingual(Bilingual bilingual) {
    bilingual
        .pairs()
        .forEach(
            pair -> {
              pair.left().accept(this);
              pair.right().accept(this);
            });
    return this;
  }

  @Override
  public Targets exhibitList(ExhibitList list) {
    for (ExhibitList.Exhibit exhibit : list.exhibits()) {
      String key = Origin.key(exhibit.anchor(), list.origin().language());
      targets.put(key, new Target(key, true, Optional.empty()));
    }
    return this;
  }

  @Override
  public Targets figure(Figure figure) {
    return this;
  }

  @Override
  public Targets heading(Heading heading) {
    return this;
  }

  @Override
  public Targets paragraph(Paragraph paragraph) {
    return this;
  }

  @Override
  public Targets bullet(Bullet bullet) {
    return this;
  }

  @Override
  public Targets definition(Definition definition) {
    return this;
  }

  @Override
  public Targets table(Table table) {
    return this;
  }

  @Override
  public Targets definitionList(DefinitionList list) {
    return this;
  }

  @Override
  public Targets fieldSheet(FieldSheet sheet) {
    return this;
  }

  @Override
  public Targets signatureBlock(SignatureBlock block) {
    return this;
  }

  @Override
  public Targets draftingNote(DraftingNote note) {
    return this;
  }
}
