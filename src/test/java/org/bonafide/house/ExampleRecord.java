package org.bonafide.house;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.diagnose.rules.RuleExample;
import org.bonafide.diagnose.rules.RulePages;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/**
 * The record of an example: the lines of its page added to those of its base. A section is added to
 * the section there, anything else takes the place of what is there, and a key with nothing behind
 * it takes the key away.
 *
 * <p>Example: {@code works: {poster: {owner: {by: employment}}}} adds an owner to the one work.
 */
final class ExampleRecord {

  /** {@code {x × 3}} is {@code xxx}, so that a page can show what is too long for one. */
  private static final Pattern MANY = Pattern.compile("\\{([^{}]+?) × (\\d+)\\}");

  private ExampleRecord() {}

  static byte[] of(RuleExample example) {
    byte[] lines = bytes(example.record());
    if (example.base().isEmpty()) {
      return lines;
    }
    String base = RulePages.shipped().bases().get(example.base());
    if (base == null) {
      throw new IllegalArgumentException("No base record is called " + example.base());
    }
    if (example.record().isEmpty()) {
      return base.getBytes(StandardCharsets.UTF_8);
    }
    Yaml yaml = yaml();
    Node merged = merged(read(yaml, base), read(yaml, new String(lines, StandardCharsets.UTF_8)));
    StringWriter out = new StringWriter();
    yaml.serialize(merged, out);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The bytes of a file: text, or {@code base64:} and what is no text. */
  static byte[] bytes(String text) {
    if (text.startsWith(RuleExample.BASE64)) {
      return Base64.getMimeDecoder().decode(text.substring(RuleExample.BASE64.length()));
    }
    Matcher many = MANY.matcher(text);
    return many.replaceAll(
            m -> Matcher.quoteReplacement(written(m.group(1)).repeat(Integer.parseInt(m.group(2)))))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String written(String text) {
    return text.replace("\\n", "\n");
  }

  private static Yaml yaml() {
    DumperOptions plain = new DumperOptions();
    plain.setAllowUnicode(true);
    plain.setWidth(1000);
    return new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(plain), plain);
  }

  private static Node read(Yaml yaml, String text) {
    return yaml.compose(new StringReader(text));
  }

  private static Node merged(Node base, Node added) {
    if (!(base instanceof MappingNode one && added instanceof MappingNode other)) {
      return added;
    }
    List<NodeTuple> tuples = new ArrayList<>();
    for (NodeTuple tuple : one.getValue()) {
      Node own = valueOf(other, name(tuple));
      if (own == null) {
        tuples.add(tuple);
      } else if (!Tag.NULL.equals(own.getTag())) {
        tuples.add(new NodeTuple(tuple.getKeyNode(), merged(tuple.getValueNode(), own)));
      }
    }
    other.getValue().stream()
        .filter(tuple -> valueOf(one, name(tuple)) == null)
        .forEach(tuples::add);
    return new MappingNode(Tag.MAP, tuples, DumperOptions.FlowStyle.BLOCK);
  }

  private static Node valueOf(MappingNode map, String name) {
    return map.getValue().stream()
        .filter(tuple -> name(tuple).equals(name))
        .map(NodeTuple::getValueNode)
        .findFirst()
        .orElse(null);
  }

  private static String name(NodeTuple tuple) {
    return ((ScalarNode) tuple.getKeyNode()).getValue();
  }
}
