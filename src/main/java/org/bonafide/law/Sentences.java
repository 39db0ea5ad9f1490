package org.bonafide.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.bonafide.data.Data;
import org.bonafide.data.FaultyData;
import org.bonafide.data.Kept;
import org.bonafide.data.Words;
import org.bonafide.diagnose.Place;

/**
 * What the program says of the law, by id: {@code sentences.yaml} here and in the folder of each
 * law.
 *
 * @param authority the id of the authority behind it, or empty
 * @param weight how much it matters among wishes; 100 first
 */
record Sentences(Sentence sentence, String authority, int weight) {

  private static final Kept<Map<String, Sentences>> ALL =
      new Kept<>(() -> Collections.unmodifiableMap(all()));

  static Sentences get(String id) {
    Sentences found = ALL.get().get(id);
    if (found == null) {
      throw FaultyData.at(
          Place.of("sentences.yaml"), "The sentence \"" + id + "\" is missing.", "Add it.");
    }
    return found;
  }

  static Set<String> ids() {
    return ALL.get().keySet();
  }

  Sentence words(Sentence... words) {
    return words.length == 0 ? sentence : sentence.with(words);
  }

  /** Those of every law, and those that all laws share. */
  private static Map<String, Sentences> all() {
    Map<String, Sentences> all =
        new LinkedHashMap<>(Data.shipped(Sentences.class, "sentences.yaml", Sentences::read));
    JurisdictionFolder.all()
        .forEach(one -> one.find("sentences", Sentences::read).ifPresent(all::putAll));
    return all;
  }

  private static Map<String, Sentences> read(Data data) {
    Map<String, Sentences> all = new LinkedHashMap<>();
    data.children().forEach((id, one) -> all.put(id, sentence(one)));
    return all;
  }

  private static Sentences sentence(Data one) {
    Map<String, String> words = one.strings();
    words.keySet().removeAll(Set.of("authority", "weight"));
    return new Sentences(
        new Sentence(new Words(words)), one.text("authority"), one.number("weight"));
  }
}
