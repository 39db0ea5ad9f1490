package org.bonafide.law;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.data.Languages;
import org.bonafide.data.WordList;

/**
 * The law that a user means by a name or a code: a contract must not be governed by {@code Texas},
 * nor by a law of nowhere.
 *
 * <p>Example: {@code StatedLaw.of("Texas").law()} is {@code US-TX}; {@code StatedLaw.of("CA")} has
 * the choices {@code US-CA, CA-ON, CA-BC}; {@code StatedLaw.of("the laws of Norway").law()} stays.
 *
 * @param law the code, or the user's own words where they name a law
 * @param choices what it may mean where it may mean several; empty where one is meant, or none
 * @param nowhere whether it names no place that is known
 */
public record StatedLaw(String law, List<String> choices, boolean nowhere) {

  public StatedLaw {
    choices = List.copyOf(choices);
  }

  /** What is meant. */
  public static StatedLaw of(String stated) {
    String name = inCapitals(stated.strip());
    if (name.isEmpty() || isCode(name)) {
      return meant(name);
    }
    Optional<List<String>> several = find(GoverningLaw.others().ambiguous(), name);
    if (several.isPresent()) {
      return new StatedLaw(name, several.get(), false);
    }
    Set<String> codes = called(name);
    List<String> choices = new ArrayList<>(codes);
    if (!codes.isEmpty() && name.length() == 2) {
      country(name).ifPresent(choices::add);
    }
    if (choices.size() > 1) {
      return new StatedLaw(name, choices, false);
    }
    return choices.isEmpty()
        ? new StatedLaw(
            name, List.of(), !isWords(name) && !isCountry(name) && !GoverningLaw.isLikeCode(name))
        : meant(choices.get(0));
  }

  /** The law that a code which stands may be taken for, as {@code US-DE} for {@code DE}. */
  public static Optional<String> takenFor(String code) {
    return Optional.ofNullable(GoverningLaw.others().takenFor().get(inCapitals(code.strip())));
  }

  /** A law in a sentence: its printed name where it is a code, else the words. */
  public static String named(String law) {
    return GoverningLaw.of(law).name(Locale.ENGLISH);
  }

  /** A place as its laws, in the language in whose script it is written. */
  public static String inWords(String place) {
    boolean han = place.codePoints().anyMatch(Character::isIdeographic);
    Locale language = han ? Languages.ofHan() : Locale.ENGLISH;
    return WordList.of("law", language).say("governing.of", place.strip());
  }

  private static StatedLaw meant(String law) {
    return new StatedLaw(law, List.of(), false);
  }

  private static boolean isCode(String name) {
    return !GoverningLaw.of(name).names().isEmpty();
  }

  /** A code as it is listed, however it is typed: {@code us-ny} is {@code US-NY}. */
  private static String inCapitals(String name) {
    return GoverningLaw.isLikeCode(name) ? name.toUpperCase(Locale.ROOT) : name;
  }

  /** Whether it speaks of a law in a language of the documents. */
  private static boolean isWords(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Languages.all().stream()
        .anyMatch(l -> lower.contains(WordList.of("law", l).say("governing.mark")));
  }

  private static Set<String> called(String name) {
    Set<String> codes = new LinkedHashSet<>();
    ContractLaw.shipped().forEach(law -> codes.addAll(called(law.called(), name)));
    codes.addAll(called(GoverningLaw.others().called(), name));
    return codes;
  }

  private static List<String> called(Map<String, List<String>> all, String name) {
    return all.entrySet().stream()
        .filter(law -> law.getValue().stream().anyMatch(name::equalsIgnoreCase))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Optional<List<String>> find(Map<String, List<String>> all, String name) {
    return all.entrySet().stream()
        .filter(one -> one.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The laws of the country that has two letters as its code. */
  private static Optional<String> country(String code) {
    return WordList.of("countries", Locale.ENGLISH)
        .find("names." + code.toUpperCase(Locale.ROOT))
        .map(StatedLaw::inWords);
  }

  private static boolean isCountry(String name) {
    return Languages.all().stream()
        .map(language -> WordList.of("countries", language))
        .anyMatch(
            words ->
                List.of(Locale.getISOCountries()).stream()
                    .anyMatch(
                        code ->
                            words
                                .find("names." + code)
                                .filter(name::equalsIgnoreCase)
                                .isPresent()));
  }
}
