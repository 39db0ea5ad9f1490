package org.bonafide.law;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the program says of the law: {@code sentences.yaml}, by id.
 *
 * @param authority the id of the authority behind it, or empty
 * @param weight how much it matters among wishes; 100 first
 */
record Sentences(Sentence sentence, String authority, int weight) {

  private static final Map<String, Sentences> ALL = read();

  static Sentences get(String id) {
    Sentences found = ALL.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no such sentence: " + id);
    }
    return found;
  }

  static Set<String> ids() {
    return ALL.keySet();
  }

  Sentence words(Sentence... words) {
    return words.length == 0 ? sentence : sentence.with(words);
  }

  private static Map<String, Sentences> read() {
    Map<String, Sentences> all = new LinkedHashMap<>();
    Map<String, Object> data = LawData.read("sentences.yaml");
    for (String id : data.keySet()) {
      Map<String, Object> one = LawData.section(data, id);
      all.put(
          id,
          new Sentences(
              new Sentence(one.get("en").toString(), one.get("zh-CN").toString()),
              one.getOrDefault("authority", "").toString(),
              (Integer) one.getOrDefault("weight", 0)));
    }
    return all;
  }
}
