package org.bonafide.law.table;

import java.util.List;
import java.util.Map;
import org.bonafide.law.decide.Circumstances;

/**
 * Facts of which none is supposed: what the record leaves open is {@code not-stated}, for a law
 * that asks its own questions.
 *
 * @param own what the Java of the law states besides, by name
 */
record ToldFacts(Circumstances facts, Map<String, String> own) implements Circumstances {

  @Override
  public List<String> possible(String fact) {
    if (own.containsKey(fact)) {
      return List.of(own.get(fact));
    }
    List<String> possible = facts.possible(fact);
    return possible.size() > 1 ? List.of(FactList.NOT_STATED) : possible;
  }
}
