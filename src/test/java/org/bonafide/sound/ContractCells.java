package org.bonafide.sound;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.Table;

/**
 * What stands in the tables and clauses of a contract, in one of its languages.
 *
 * <p>Example: {@code new ContractCells(instrument, ENGLISH).rows("tools")} are the rows of the
 * schedule of tools.
 */
record ContractCells(Instrument instrument, Locale language) {

  private Stream<Block> blocks() {
    return instrument.blocks().stream()
        .flatMap(Block::walk)
        .filter(block -> block.origin().language().equals(language));
  }

  private Stream<Block> from(String file) {
    return blocks().filter(block -> block.origin().source().file().contains(file));
  }

  /** The propositions that its clauses state. */
  Set<String> states() {
    return blocks()
        .flatMap(block -> block.origin().source().states().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The words of the blocks of a file, as in {@code general/general/}. */
  String words(String file) {
    return from(file).map(InlineText::of).collect(Collectors.joining("\n"));
  }

  /** The rows of the tables of a template, each cell in words. */
  List<List<String>> rows(String template) {
    List<List<String>> rows = new ArrayList<>();
    from("/" + template + ".")
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .flatMap(table -> table.rows().stream())
        .forEach(row -> rows.add(row.stream().map(cell -> InlineText.of(cell.inlines())).toList()));
    return rows;
  }

  /** The cover of the short form, by the name of the row; several of one name are one. */
  Map<String, String> cover() {
    Map<String, String> cover = new LinkedHashMap<>();
    rows("cover").forEach(row -> cover.merge(row.get(0), row.get(1), (a, b) -> a + "\n" + b));
    return cover;
  }
}
