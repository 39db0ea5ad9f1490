package org.bonafide.law;

import java.util.Locale;
import org.bonafide.data.Words;

/**
 * A legal source that a rule, clause or field rests on. Kept in data, never in code.
 *
 * @param id as in {@code us-88-fr-16190}
 * @param title as printed, as in {@code Copyright Registration Guidance, 88 Fed. Reg. 16190}
 * @param cite the short form, printable in a document
 * @param jurisdiction {@code US}, {@code US-NY}, {@code CN}, {@code EU} or empty
 * @param checked the day a person or the reference last checked it, as {@code 2026-11-23}
 * @param mark how it was checked: {@code read}, {@code second-hand}
 */
public record Authority(
    String id, Words title, Words cite, String jurisdiction, String checked, String mark) {

  /** The title in a language; in English where it has none. */
  public String titleIn(Locale language) {
    return title.in(language);
  }

  /** The short form in a language; in English where it has none. */
  public String citeIn(Locale language) {
    return cite.in(language);
  }

  /**
   * How a list of sources names it: the short form and what the title says besides, so that a
   * section is not cited twice. Example: {@code 17 U.S.C. § 412, registration as a condition}.
   */
  public String sourceIn(Locale language) {
    String full = titleIn(language);
    String brief = citeIn(language);
    int comma = full.indexOf(", ");
    String lead = comma < 0 ? full : full.substring(0, comma);
    boolean said = brief.replaceAll("§+ ", "").startsWith(lead);
    return said ? brief + full.substring(lead.length()) : full + ", " + brief;
  }
}
