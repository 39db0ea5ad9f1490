package org.bonafide.law.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bonafide.data.Data;
import org.bonafide.data.Words;
import org.bonafide.law.Sentence;

/**
 * A sentence of a law’s {@code sentences.yaml}; {@code {0}} stands for the element in words, {@code
 * {1}} for the act.
 *
 * @param authority the id of the authority behind it, or empty
 * @param weight how much it matters among questions; 100 first
 */
public record TableSentence(String id, Sentence words, String authority, int weight) {

  static final TableSentence NOTHING = new TableSentence("", Sentence.NONE, "", 0);

  private static final Pattern BEYOND = Pattern.compile("\\{(?![01]\\})[^}]*\\}");

  static Map<String, TableSentence> read(Data data, Set<String> authorities) {
    Map<String, TableSentence> all = new LinkedHashMap<>();
    data.children().forEach((id, one) -> all.put(id, one(id, one, authorities)));
    return all;
  }

  private static TableSentence one(String id, Data one, Set<String> authorities) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String key : one.keys()) {
      if (!Set.of("authority", "weight").contains(key)) {
        words.put(key, one.text(key));
        if (BEYOND.matcher(one.text(key)).find()) {
          one.fault(
              key, "has a place that nothing fills", "Use {0} for the element, {1} for the act.");
          words.put(key, "");
        }
      }
    }
    if (one.has("authority")) {
      one.oneOf("authority", authorities);
    }
    return new TableSentence(
        id, new Sentence(new Words(words)), one.text("authority"), one.number("weight"));
  }

  /** Whether nothing is said. */
  public boolean isEmpty() {
    return words.isEmpty();
  }
}
