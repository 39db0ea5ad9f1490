package org.bonafide.project.yaml;

import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Resolves every plain scalar to text, so that {@code 4.10}, {@code no} and {@code 010} stay. */
final class TextResolver extends Resolver {

  @Override
  protected void addImplicitResolvers() {
    addImplicitResolver(Tag.MERGE, MERGE, "<");
  }

  @Override
  public Tag resolve(NodeId kind, String value, boolean implicit) {
    if (kind == NodeId.scalar && implicit && !"<<".equals(value)) {
      return Tag.STR;
    }
    return super.resolve(kind, value, implicit);
  }
}
