package org.bonafide.project.yaml;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Composes nodes and says where the nesting is too deep, which the library's own limit does not.
 */
final class LimitedComposer extends Composer {

  private static final int DEEPEST = 40;

  private int depth;

  LimitedComposer(String text) {
    this(text, options());
  }

  private LimitedComposer(String text, LoaderOptions options) {
    super(new ParserImpl(new StreamReader(text), options), new TextResolver(), options);
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(true); // reported by Keys, with both places
    options.setTagInspector(tag -> true); // nothing is constructed; Tree reports tags
    options.setMaxAliasesForCollections(Integer.MAX_VALUE); // Tree counts what they expand to
    options.setNestingDepthLimit(DEEPEST + 10);
    options.setCodePointLimit(ProjectReader.LIMIT);
    return options;
  }

  /** Where the next document starts. */
  Mark here() {
    return parser.peekEvent().getStartMark();
  }

  @Override
  protected Node composeSequenceNode(String anchor) {
    enter();
    Node node = super.composeSequenceNode(anchor);
    depth--;
    return node;
  }

  @Override
  protected Node composeMappingNode(String anchor) {
    enter();
    Node node = super.composeMappingNode(anchor);
    depth--;
    return node;
  }

  private void enter() {
    if (++depth > DEEPEST) {
      throw new TooDeep(here());
    }
  }

  /** Stops composing at the place where the limit was met. */
  static final class TooDeep extends MarkedYAMLException {
    TooDeep(Mark mark) {
      super(null, null, "the record is nested more than " + DEEPEST + " levels deep", mark);
    }
  }
}
