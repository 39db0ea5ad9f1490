package org.bonafide.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.diagnose.Finding;

/**
 * The outcome of assessing a record.
 *
 * @param statements one for each work and each office at which it is to be registered
 * @param findings what the rules found; errors name the instruments they withhold
 */
public record Assessment(List<Statement> statements, List<Finding> findings) {
  public Assessment {
    statements = List.copyOf(statements);
    findings = List.copyOf(findings);
  }

  /** The ids of the laws under which something was assessed, in the order in which they came up. */
  public List<String> offices() {
    return statements.stream().map(Statement::jurisdiction).distinct().toList();
  }

  /** By work id, in the order of the record, under the law with an id. */
  public Map<String, Statement> of(String jurisdiction) {
    return of(jurisdiction, Statement.class);
  }

  /** The same as a law's own kind of statement. */
  public <T extends Statement> Map<String, T> of(String jurisdiction, Class<T> kind) {
    Map<String, T> all = new LinkedHashMap<>();
    statements.stream()
        .filter(one -> one.jurisdiction().equals(jurisdiction))
        .forEach(one -> all.put(one.work(), kind.cast(one)));
    return Collections.unmodifiableMap(all);
  }
}
