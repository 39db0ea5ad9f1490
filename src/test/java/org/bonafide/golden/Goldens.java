package org.bonafide.golden;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Every golden by its name, drafted once for all tests. */
final class Goldens {

  static final Map<String, Golden> ALL = Collections.unmodifiableMap(all());

  private Goldens() {}

  private static Map<String, Golden> all() {
    Map<String, Golden> all = new TreeMap<>();
    Golden.folders().stream().map(Golden::of).forEach(golden -> all.put(golden.name(), golden));
    ContractVariants.goldens().forEach((name, v) -> all.put(name, Golden.of(name, v)));
    return all;
  }
}
