package org.bonafide.project;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A natural person; only a natural person can be an author.
 *
 * @param id the key in the record, as in {@code lin}
 * @param names the name in other languages, as in {@code zh-CN: 林悦}
 * @param citizenship an ISO country code, or empty
 * @param domicile an ISO country code, or empty
 * @param shown how the public sees the person
 * @param died the day of death, where the person has died
 * @param idNumber an identity number; private, printed only where a form asks for it
 */
public record Person(
    String id,
    String name,
    Map<Locale, String> names,
    String citizenship,
    String domicile,
    Shown shown,
    Optional<When> died,
    String idNumber) {
  public Person {
    names = Map.copyOf(names);
  }

  /**
   * How the public sees a person.
   *
   * @param credit the name shown; empty means the name itself. It is no pseudonym
   * @param pseudonym a name under which works are made known in place of the legal one, or empty
   * @param anonymous whether works are made known without a name
   * @param publishName whether the legal name may stand in a public register
   */
  public record Shown(String credit, String pseudonym, Answer anonymous, Answer publishName) {

    /** Whether the legal name may stand where everybody can read it. */
    public boolean letsLegalNameBeRead() {
      boolean other = !credit.isBlank() || !pseudonym.isBlank() || anonymous == Answer.YES;
      return publishName == Answer.YES || (!other && publishName != Answer.NO);
    }

    /** Whether the record keeps the legal name from the public, and does not only leave it open. */
    public boolean keepsNamePrivate() {
      return publishName == Answer.NO || publishName != Answer.YES && anonymous == Answer.YES;
    }
  }

  /** The name in a language, or the name itself where none is stated for it. */
  public String nameIn(Locale language) {
    return names.getOrDefault(language, name);
  }

  public String credit() {
    return shown.credit();
  }

  /** The name that stands for the legal one before the public, or empty. */
  public String publicName() {
    return shown.credit().isEmpty() ? shown.pseudonym() : shown.credit();
  }
}
