package org.bonafide.instrument;

/**
 * A block of an instrument. Sealed: every writer handles every kind through {@link Reader}.
 *
 * <p>Numbered kinds nest as a lawyer reads them: a {@link Clause} (1.) holds sub-clauses (1.1),
 * which hold limbs ((a), then (i)). In a bilingual instrument the same kinds stand flat in the rows
 * of a {@link Bilingual}, left in one language and right in the other; numbers run on through them.
 */
public sealed interface Block
    permits Heading,
        Paragraph,
        Clause,
        SubClause,
        Limb,
        Bullet,
        Definition,
        Table,
        DefinitionList,
        FieldSheet,
        SignatureBlock,
        ExhibitList,
        Figure,
        DraftingNote,
        Schedule,
        Bilingual {

  /** Anchor, language and source. */
  Origin origin();

  /** Calls the reader's method for this kind. */
  <R> R accept(Reader<R> reader);

  /** One method a kind, so that a new kind breaks every reader at compile time. */
  interface Reader<R> {
    R heading(Heading heading);

    R paragraph(Paragraph paragraph);

    R clause(Clause clause);

    R subClause(SubClause subClause);

    R limb(Limb limb);

    R bullet(Bullet bullet);

    R definition(Definition definition);

    R table(Table table);

    R definitionList(DefinitionList list);

    R fieldSheet(FieldSheet sheet);

    R signatureBlock(SignatureBlock block);

    R exhibitList(ExhibitList list);

    R figure(Figure figure);

    R draftingNote(DraftingNote note);

    R schedule(Schedule schedule);

    R bilingual(Bilingual bilingual);
  }
}
