package org.bonafide.publish.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.Scope;
import org.bonafide.draft.Drafted;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Provenance;
import org.bonafide.project.Project;
import org.bonafide.type.Drawn;
import org.bonafide.write.Unprintable;
import org.bonafide.write.Writer;

/**
 * Says where a character that a writer cannot print stands in the record: once for a key, whatever
 * the number of papers that print it. It withholds those papers in that format and nothing else.
 *
 * <p>Example: {@code project.yaml:7:5 error no-glyph No font that ships with the program has U+0E01
 * in "works.w.title": "ก cat".}
 */
public record Glyphs(Project project, Drafted drafted) {

  private static final int SHOWN = 300;

  /** What stands where: a field of the record with its whole value, or a line of a text. */
  private record Where(Place place, String key, String words) {}

  /** The findings of one writer about one paper, one for each place. */
  public List<Finding> findings(Numbered numbered, Writer writer) {
    Map<Where, Set<String>> codes = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Unprintable one : writer.check(numbered)) {
      Optional<Where> where = where(numbered, Drawn.of(one.character()));
      if (where.isEmpty() || !one.rule().equals(Unprintable.NO_GLYPH)) {
        findings.add(one.finding(numbered));
      } else {
        codes.computeIfAbsent(where.get(), w -> new LinkedHashSet<>()).add(one.code());
      }
    }
    Scope scope = numbered.instrument().id().scope().in(writer.format());
    codes.forEach((where, all) -> findings.add(finding(where, all).withholding(scope)));
    return findings;
  }

  /** The same findings, those that say the same of several papers put together. */
  public static List<Finding> once(List<Finding> findings) {
    Map<Finding, Set<Scope>> scopes = new LinkedHashMap<>();
    for (Finding finding : findings) {
      boolean glyph = finding.rule().equals(Unprintable.NO_GLYPH);
      scopes
          .computeIfAbsent(glyph ? finding.withholding() : finding, f -> new LinkedHashSet<>())
          .addAll(finding.withholds());
    }
    List<Finding> once = new ArrayList<>();
    scopes.forEach(
        (finding, all) ->
            once.add(
                finding.rule().equals(Unprintable.NO_GLYPH)
                    ? finding.withholding(all.toArray(Scope[]::new))
                    : finding));
    return once;
  }

  private static Finding finding(Where where, Set<String> codes) {
    String in = where.key().isEmpty() ? "" : "\"" + where.key() + "\": ";
    return Finding.error(
        Unprintable.NO_GLYPH,
        where.place(),
        "No font that ships with the program has "
            + codes.stream().sorted().collect(Collectors.joining(", "))
            + " in "
            + in
            + "\""
            + cut(where.words())
            + "\".",
        Unprintable.remedy());
  }

  private static String cut(String words) {
    return words.codePointCount(0, words.length()) <= SHOWN
        ? words
        : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
  }

  private Optional<Where> where(Numbered numbered, String character) {
    return named(character)
        .or(() -> given(numbered, character))
        .or(() -> text(numbered, character));
  }

  /** A name or title: they stand in many papers, under the key of the act or claim they are of. */
  private Optional<Where> named(String character) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("title", project.title());
    names.put("reference", project.reference());
    project.people().forEach((id, one) -> names.put("people." + id + ".name", one.name()));
    project.parties().forEach((id, one) -> names.put("parties." + id + ".name", one.name()));
    project.tools().forEach((id, one) -> names.put("tools." + id + ".name", one.name()));
    project.works().forEach((id, one) -> names.put("works." + id + ".title", one.title()));
    return names.entrySet().stream()
        .filter(one -> Drawn.of(one.getValue()).contains(character))
        .map(one -> where(one.getKey(), one.getValue()))
        .findFirst();
  }

  /** The shortest value that holds it: others are put together from several fields. */
  private Optional<Where> given(Numbered numbered, String character) {
    return drafted.given().getOrDefault(numbered.instrument().id(), Map.of()).entrySet().stream()
        .filter(one -> Drawn.of(one.getKey()).contains(character))
        .min(
            Comparator.comparingInt((Map.Entry<String, String> one) -> one.getKey().length())
                .thenComparing(Map.Entry::getValue))
        .map(one -> where(one.getValue(), one.getKey()));
  }

  private Where where(String key, String value) {
    return new Where(project.places().of(key), key, value);
  }

  /** A clause or template text that holds it itself. */
  private static Optional<Where> text(Numbered numbered, String character) {
    return numbered.instrument().blocks().stream()
        .flatMap(Block::walk)
        .filter(block -> !block.origin().source().file().isEmpty())
        .filter(block -> Drawn.of(InlineText.of(block)).contains(character))
        .map(block -> where(block.origin().source(), InlineText.of(block)))
        .findFirst();
  }

  private static Where where(Provenance source, String words) {
    return new Where(new Place(source.file(), source.line(), 0), "", words);
  }
}
