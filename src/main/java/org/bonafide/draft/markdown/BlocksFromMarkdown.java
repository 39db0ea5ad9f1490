package org.bonafide.draft.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.DraftingNote;
import org.bonafide.instrument.Heading;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.Provenance;
import org.bonafide.instrument.Schedule;
import org.bonafide.instrument.SubClause;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;

/** Turns the Markdown of one part into blocks, as the tables of docs/clause-language.md say. */
final class BlocksFromMarkdown {

  private static final Map<Directive, Paragraph.Role> ROLES =
      Map.of(
          Directive.SUBTITLE, Paragraph.Role.SUBTITLE,
          Directive.QUOTE, Paragraph.Role.QUOTE,
          Directive.SMALL, Paragraph.Role.SMALL);

  private final TemplatePart part;
  private final Paths paths;
  private final boolean notes;
  private final StandingBlocks standing;
  private final List<Finding> findings;
  private final Holes holes;
  private final ParsedText parsed;
  private final TreeMap<Integer, Marked.Written> directives;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Marked.Written> pending = new ArrayList<>();
  private BlockMark headingOrigin;
  private List<Inline> heading = List.of();
  private boolean apart;

  private BlocksFromMarkdown(
      TemplatePart part,
      Holes holes,
      ParsedText parsed,
      Paths paths,
      boolean notes,
      StandingBlocks standing,
      List<Finding> findings) {
    this.part = part;
    this.holes = holes;
    this.parsed = parsed;
    this.directives = new TreeMap<>(parsed.marked().directives());
    this.paths = paths;
    this.notes = notes;
    this.standing = standing;
    this.findings = findings;
  }

  /**
   * @param holes the part with its values taken out
   * @param parsed what is left of it, as CommonMark reads it
   */
  static List<Block> read(
      TemplatePart part,
      Holes holes,
      ParsedText parsed,
      Paths paths,
      boolean notes,
      StandingBlocks standing,
      List<Finding> findings) {
    return new BlocksFromMarkdown(part, holes, parsed, paths, notes, standing, findings).read();
  }

  private List<Block> read() {
    for (Node node = parsed.document().getFirstChild(); node != null; node = node.getNext()) {
      directivesBefore(firstLine(node));
      block(node);
      pending.clear();
    }
    directivesBefore(Integer.MAX_VALUE);
    if (headingOrigin == null) {
      return blocks;
    }
    return part.isClause()
        ? List.of(new Clause(headingOrigin, heading, blocks))
        : List.of(
            new Schedule(
                headingOrigin, part.kind() == TemplatePart.Kind.ANNEX, apart, heading, blocks));
  }

  private void directivesBefore(int line) {
    while (!directives.isEmpty() && directives.firstKey() < line) {
      Map.Entry<Integer, Marked.Written> entry = directives.pollFirstEntry();
      Marked.Written written = entry.getValue();
      Optional<Directive> known = Directive.of(written.name());
      if (known.isEmpty()) {
        unsupported(entry.getKey(), "\"{." + written.name() + "}\"");
      } else if (known.get().isOfTheRecord()) {
        ofTheRecord(known.get(), written.argument(), entry.getKey());
      } else {
        pending.add(written);
      }
    }
  }

  private void ofTheRecord(Directive directive, String of, int line) {
    Optional<List<Block>> made = standing.make(directive, of, part.language(), part.file());
    made.ifPresent(blocks::addAll);
    if (made.isEmpty()) {
      unsupported(line, "\"{." + directive.word() + "}\"");
    }
  }

  private void block(Node node) {
    InlinesFromMarkdown inlines = inlines(node);
    if (node instanceof org.commonmark.node.Heading h) {
      heading(h, inlines);
    } else if (node instanceof org.commonmark.node.Paragraph) {
      paragraph(node, inlines);
    } else if (node instanceof BulletList list) {
      list(list);
    } else if (node instanceof TableBlock table) {
      blocks.add(new TablesFromMarkdown(inlines, pending).read(table, () -> origin(node, inlines)));
    } else if (node instanceof BlockQuote quote) {
      if (notes) {
        for (Node p = quote.getFirstChild(); p != null; p = p.getNext()) {
          List<Inline> words = inlines.block(p);
          blocks.add(new DraftingNote(origin(node, inlines), words));
        }
      }
    } else {
      unsupported(node, node.getClass().getSimpleName());
    }
  }

  private void heading(org.commonmark.node.Heading node, InlinesFromMarkdown inlines) {
    List<Inline> words = inlines.block(node);
    BlockMark origin = origin(node, inlines);
    boolean takes =
        part.kind() != TemplatePart.Kind.PROSE && node.getLevel() == 1 && headingOrigin == null;
    if (takes) {
      String anchor = origin.anchor().isEmpty() ? part.anchor() : origin.anchor();
      headingOrigin = new BlockMark(anchor, origin.language(), origin.source());
      heading = words;
      apart = pending.stream().anyMatch(d -> d.is(Directive.OWN_PAGE));
    } else if (part.isClause()) {
      unsupported(node, "a second heading in a clause");
    } else {
      blocks.add(new Heading(origin, Math.min(2, node.getLevel() - 1), words));
    }
  }

  private void paragraph(Node node, InlinesFromMarkdown inlines) {
    List<Inline> words = inlines.block(node);
    BlockMark origin = origin(node, inlines);
    if (part.kind() == TemplatePart.Kind.DEFINITIONS
        && node.getFirstChild() instanceof StrongEmphasis) {
      blocks.add(DefinitionSentence.of(origin, words));
    } else if (part.isClause()) {
      blocks.add(new SubClause(origin, words, List.of()));
    } else {
      blocks.add(new Paragraph(origin, role(), words));
    }
  }

  private Paragraph.Role role() {
    return pending.stream()
        .flatMap(d -> Directive.of(d.name()).stream())
        .filter(ROLES::containsKey)
        .map(ROLES::get)
        .findFirst()
        .orElse(Paragraph.Role.BODY);
  }

  private void list(BulletList list) {
    ListsFromMarkdown lists = new ListsFromMarkdown(this::inlines, this::origin, this::unsupported);
    if (!part.isClause()) {
      blocks.addAll(lists.bullets(list, 1));
      return;
    }
    int last = blocks.size() - 1;
    if (last >= 0 && blocks.get(last) instanceof SubClause sub && sub.limbs().isEmpty()) {
      blocks.set(last, new SubClause(sub.origin(), sub.inlines(), lists.limbs(list, 1)));
    } else {
      blocks.addAll(lists.limbs(list, 1));
    }
  }

  private InlinesFromMarkdown inlines(Node node) {
    return new InlinesFromMarkdown(part.language(), holes, paths, what -> unsupported(node, what));
  }

  private BlockMark origin(Node node, InlinesFromMarkdown inlines) {
    String name = "";
    for (SourceSpan span : node.getSourceSpans()) {
      name = parsed.marked().names().getOrDefault(span.getLineIndex(), name);
      if (node instanceof ListItem) {
        break;
      }
    }
    Provenance source =
        new Provenance(
            part.file(),
            firstLine(node) + 1,
            inlines.fields(),
            part.authorities(),
            said(Directive.STATES),
            said(Directive.ALLOW));
    return new BlockMark(name, part.language(), source);
  }

  /** The words of the directives of this name before a block: {@code {.states a b}}. */
  private List<String> said(Directive directive) {
    return pending.stream()
        .filter(d -> d.is(directive))
        .flatMap(d -> Stream.of(d.argument().split("\\s+")))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static int firstLine(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.get(0).getLineIndex();
  }

  private void unsupported(Node node, String what) {
    unsupported(firstLine(node), what);
  }

  private void unsupported(int line, String what) {
    findings.add(
        Finding.error(
            "unsupported-markdown",
            new Place(part.file(), line + 1, 0),
            "The clause language has no meaning for " + what + " here.",
            "docs/clause-language.md lists what there is."));
  }
}
