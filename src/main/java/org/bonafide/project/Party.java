package org.bonafide.project;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A party to the contract: a company, or one of the people.
 *
 * @param id the key in the record, as in {@code agency}
 * @param kind {@code company} or {@code individual}; a party that names a person is an individual
 * @param person the id of the person, or empty for a company
 * @param place as in {@code New York, US}; the address stays private
 * @param uscc the PRC unified social credit code (统一社会信用代码), or empty
 */
public record Party(
    String id,
    String name,
    Map<Locale, String> names,
    String kind,
    String person,
    String place,
    String address,
    String uscc,
    Optional<Signatory> signatory) {
  public Party {
    names = Map.copyOf(names);
  }

  /** Who signs for a company. */
  public record Signatory(String name, Map<Locale, String> names, String title) {
    public Signatory {
      names = Map.copyOf(names);
    }
  }

  /** The name in a language, or the name itself where none is stated for it. */
  public String nameIn(Locale language) {
    return names.getOrDefault(language, name);
  }
}
