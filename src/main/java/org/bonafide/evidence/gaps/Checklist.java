package org.bonafide.evidence.gaps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bonafide.data.Data;
import org.bonafide.data.Grammar;
import org.bonafide.data.Words;

/**
 * The words of the checklist in a language.
 *
 * <p>Example: {@code new Checklist(Locale.ENGLISH).title("cn-seed")}.
 */
public record Checklist(Locale language) {

  private static final Listed LISTED =
      Data.shipped(Checklist.class, "checklist.yaml", Listed::read);

  private record Item(Words title, Words next, String authority) {}

  private record Listed(Map<String, Item> items, Map<String, Words> why, Map<String, Words> words) {

    static Listed read(Data data) {
      data.knows("items why words");
      Map<String, Item> items = new LinkedHashMap<>();
      data.children("items").forEach((id, item) -> items.put(id, item(item)));
      return new Listed(items, data.section("why"), data.section("words"));
    }

    private static Item item(Data item) {
      item.knows("title next authority");
      return new Item(item.words("title"), item.words("next"), item.text("authority"));
    }
  }

  /** The ids of the items that have words. */
  public static Set<String> items() {
    return LISTED.items().keySet();
  }

  /** What is asked. */
  public String title(String item) {
    return LISTED.items().get(item).title().in(language);
  }

  /** What to keep next. */
  public String next(String item) {
    return LISTED.items().get(item).next().in(language);
  }

  /** The id of the authority that asks it. */
  public static String authority(String item) {
    return LISTED.items().get(item).authority();
  }

  /** Why a question stands as it does. */
  public String why(Gap gap) {
    String words = LISTED.why().get(gap.why()).in(language);
    for (int i = 0; i < gap.values().size(); i++) {
      List<String> value = List.of(gap.values().get(i).split(", ", -1));
      words = words.replace("{" + i + "}", Grammar.of(language).run(value));
    }
    return words;
  }

  /** How it stands. */
  public String standing(Standing standing) {
    return LISTED.words().get(standing.word()).in(language);
  }
}
