package org.bonafide.law.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonafide.law.Improvement;
import org.bonafide.law.Sentence;
import org.bonafide.law.decide.Circumstances;

/** Facts of one case that know which key of the record states each of them. */
interface Asks extends Circumstances {

  FactList list();

  /** What stands for the places in a key, as {@code step}. */
  Map<String, String> places();

  /** The key that states a fact. */
  default String key(String fact) {
    String key = list().get(fact).key();
    for (Map.Entry<String, String> place : places().entrySet()) {
      key = key.replace("{" + place.getKey() + "}", place.getValue());
    }
    return key;
  }

  /** A question for each of some facts, naming its key. */
  default List<Improvement> open(Set<String> missing, String element) {
    return missing.stream()
        .map(
            fact ->
                Improvement.of(
                    "open-fact", element, list().get(fact).words(), Sentence.same(key(fact))))
        .distinct()
        .toList();
  }
}
