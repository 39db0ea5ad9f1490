package org.bonafide.publish.interview;

import java.util.Locale;
import org.bonafide.data.WordList;

/**
 * A record that states nothing yet.
 *
 * <p>Example: {@code FreshRecord.text("label", Locale.ENGLISH)}.
 */
public final class FreshRecord {

  private FreshRecord() {}

  /**
   * The whole file.
   *
   * @param door for which it is begun; a contract comes before any work
   */
  public static String text(String door, Locale language) {
    WordList words = WordList.of("interview", language);
    String title = WordList.of("init", language).say("untitled");
    StringBuilder text = new StringBuilder();
    words.say("record.head").lines().forEach(line -> text.append("# ").append(line).append('\n'));
    text.append("bonafide: 1\ntitle: ").append(title).append('\n');
    text.append("languages: [").append(words.grammar().tag()).append("]\n");
    if (door.equals("contract")) {
      text.append("\ncontract:\n  form: short\n");
    } else {
      text.append("\nworks:\n  work:\n    title: ").append(title).append('\n');
    }
    return text.toString();
  }
}
