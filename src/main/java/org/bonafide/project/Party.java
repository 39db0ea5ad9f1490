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
 * @param reach how the party is reached; private
 * @param hostName what the host agreement calls this party, or empty
 */
public record Party(
    String id,
    String name,
    Map<Locale, String> names,
    String kind,
    String person,
    LocalText place,
    LocalText address,
    String uscc,
    Optional<Signatory> signatory,
    Reach reach,
    LocalText hostName) {
  public Party {
    names = Map.copyOf(names);
  }

  /** Who signs for a company. */
  public record Signatory(String name, Map<Locale, String> names, LocalText title) {
    public Signatory {
      names = Map.copyOf(names);
    }
  }

  /** How a party is reached; each empty where it is not stated. */
  public record Reach(String email, String phone, String contact, String wechat) {}

  /** The name in a language, or the name itself where none is stated for it. */
  public String nameIn(Locale language) {
    return names.getOrDefault(language, name);
  }
}
