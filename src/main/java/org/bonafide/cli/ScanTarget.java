package org.bonafide.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The element whose steps a scan proposes. */
record ScanTarget(String work, String element) {

  /** The one that the user names, or the only one; none where nothing is to be written. */
  static ScanTarget of(CommandSpec spec, List<String> all, String named, boolean write) {
    if (!named.isEmpty() && !all.contains(named)) {
      throw new ParameterException(
          spec.commandLine(),
          "--element names \"" + Printable.of(named) + "\"; the record has: " + said(all) + ".");
    }
    if (named.isEmpty() && write && all.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "The record has no element whose steps they could be.");
    }
    String one = named.isEmpty() && all.size() == 1 ? all.get(0) : named;
    int dot = one.indexOf('.');
    return dot < 0
        ? new ScanTarget("", "")
        : new ScanTarget(one.substring(0, dot), one.substring(dot + 1));
  }

  /** Whether the record has several elements, and the user named none. */
  boolean isOpen() {
    return element.isEmpty();
  }

  private static String said(List<String> all) {
    return all.isEmpty() ? "no element" : String.join(", ", all);
  }
}
