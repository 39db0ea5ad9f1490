package org.bonafide.project.yaml;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Values as YAML in the form of a record: {@code on}, {@code yes} and dates are plain words there,
 * while numbers that are texts are quoted, so that {@code 4.10} stays what it is.
 */
public final class YamlText {

  private YamlText() {}

  /** Lines, with a line end at the end. */
  public static String block(Object value) {
    return dumped(value, DumperOptions.FlowStyle.BLOCK);
  }

  /** One line, without a line end. */
  public static String flow(Object value) {
    return dumped(value, DumperOptions.FlowStyle.FLOW).strip();
  }

  private static String dumped(Object value, DumperOptions.FlowStyle style) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(style);
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    options.setWidth(Integer.MAX_VALUE);
    options.setSplitLines(false);
    options.setAllowUnicode(true);
    return new Yaml(
            new SafeConstructor(new LoaderOptions()), new Lines(options), options, new Words())
        .dump(value);
  }

  /** Words of several lines stand as lines, where the style allows it. */
  private static final class Lines extends Representer {
    Lines(DumperOptions options) {
      super(options);
      representers.put(
          String.class,
          value ->
              representScalar(
                  Tag.STR,
                  value.toString(),
                  value.toString().contains("\n")
                      ? DumperOptions.ScalarStyle.LITERAL
                      : DumperOptions.ScalarStyle.PLAIN));
    }
  }

  /** Of the readings of YAML only numbers and nothing. */
  private static final class Words extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.INT, INT, "-+0123456789");
      addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
      addImplicitResolver(Tag.MERGE, MERGE, "<");
      addImplicitResolver(Tag.NULL, NULL, "~nN\0");
      addImplicitResolver(Tag.NULL, EMPTY, null);
    }
  }
}
