package org.bonafide.project;

import java.util.Locale;
import java.util.Map;

/**
 * A natural person; only a natural person can be an author.
 *
 * @param id the key in the record, as in {@code lin}
 * @param names the name in other languages, as in {@code zh-CN: 林悦}
 * @param citizenship an ISO country code, or empty
 * @param domicile an ISO country code, or empty
 * @param credit the name shown to the public; empty means the name itself
 * @param idNumber an identity number; private, printed only where a form asks for it
 */
public record Person(
    String id,
    String name,
    Map<Locale, String> names,
    String citizenship,
    String domicile,
    String credit,
    String idNumber) {
  public Person {
    names = Map.copyOf(names);
  }

  /** The name in a language, or the name itself where none is stated for it. */
  public String nameIn(Locale language) {
    return names.getOrDefault(language, name);
  }

  /** The name that the public sees. */
  public String publicName() {
    return credit.isEmpty() ? name : credit;
  }
}
