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

  private static final StatedLaw NOWHERE = new StatedLaw("", List.of(), true);

  public StatedLaw {
    choices = List.copyOf(choices);
  }

  /** What is meant. */
  public static StatedLaw of(String stated) {
    String name = inCapitals(stated.strip());
    if (name.isEmpty()) {
      return meant(name);
    }
    StatedLaw place = place(name);
    if (place.isFound()) {
      return place;
    }
    Optional<String> inside = LawInWords.place(name);
    StatedLaw found =
        isChoice(name)
            ? NOWHERE
            : inside
                .map(StatedLaw::place)
                .filter(StatedLaw::isFound)
                .orElse(address(inside.orElse(name)));
    if (found.isFound()) {
      return found.choices().isEmpty() ? found : new StatedLaw(name, found.choices(), false);
    }
    boolean known =
        isWords(name)
            ? LawInWords.isKnown(name)
            : LawInWords.isCountry(name) || GoverningLaw.isLikeCode(name);
    return new StatedLaw(name, List.of(), !known);
  }

  private boolean isFound() {
    return !nowhere;
  }

  /** The law of a place by its code or a name; nowhere where it is not listed. */
  private static StatedLaw place(String name) {
    if (isCode(name)) {
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
    return choices.isEmpty()
        ? NOWHERE
        : choices.size() == 1 ? meant(choices.get(0)) : new StatedLaw(name, choices, false);
  }

  /** The law of the state at the end of an address, as in {@code Austin, TX}. */
  private static StatedLaw address(String name) {
    String[] pieces = name.split("\\s*[,\\uFF0C]\\s*");
    if (pieces.length < 2) {
      return NOWHERE;
    }
    String end = pieces[pieces.length - 1];
    String last = end.replaceAll(" \\d{5}(-\\d{4})?$", "").replace(".", "");
    String american = "US-" + last;
    if (!last.equals(end.replace(".", "")) && isCode(american)) {
      return meant(american);
    }
    StatedLaw outer = place(last);
    StatedLaw inner = place(pieces[pieces.length - 2]);
    if (outer.isFound() && inner.isFound() && !outer.isOfSeveralCountries()) {
      return inside(name, inner.laws(), outer.laws());
    }
    Optional<String> other = takenFor(last);
    if (other.isPresent()) {
      return new StatedLaw(name, List.of(other.get(), last), false);
    }
    boolean unlisted = !outer.choices().isEmpty() && LawInWords.isKnown(pieces[pieces.length - 2]);
    return unlisted || outer.isFederal()
        ? NOWHERE
        : new StatedLaw(outer.law(), outer.choices(), outer.nowhere());
  }

  /** A state and its country are the state; two places that are not are asked back. */
  private static StatedLaw inside(String name, List<String> inner, List<String> outer) {
    List<String> within =
        inner.stream()
            .filter(law -> outer.stream().anyMatch(o -> law.equals(o) || law.startsWith(o + "-")))
            .toList();
    Set<String> all = new LinkedHashSet<>(within.isEmpty() ? inner : within);
    all.addAll(within.isEmpty() ? outer : List.of());
    return within.size() == 1 ? meant(within.get(0)) : new StatedLaw(name, List.copyOf(all), false);
  }

  private List<String> laws() {
    return choices.isEmpty() ? List.of(law) : choices;
  }

  private boolean isOfSeveralCountries() {
    return choices.stream().map(code -> code.replaceAll("-.*", "")).distinct().count() > 1;
  }

  /** Whether it is a country whose states have laws of their own: a city in it has none yet. */
  private boolean isFederal() {
    return choices.isEmpty()
        && ContractLaw.shipped().stream()
            .flatMap(one -> one.laws().keySet().stream())
            .anyMatch(code -> code.startsWith(law + "-"));
  }

  /** The law that a code which stands may be taken for, as {@code US-DE} for {@code DE}. */
  public static Optional<String> takenFor(String code) {
    return Optional.ofNullable(GoverningLaw.others().takenFor().get(inCapitals(code.strip())));
  }

  /** A law in a sentence: its printed name where it is a code, else the words. */
  public static String named(String law) {
    return named(law, Locale.ENGLISH);
  }

  /** The same in a language. */
  public static String named(String law, Locale language) {
    return GoverningLaw.of(law).name(language);
  }

  /** A place as its laws, in the language in whose script it is written. */
  public static String inWords(String place) {
    Locale language = LawInWords.isHan(place) ? Languages.ofHan() : Locale.ENGLISH;
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

  /** Whether it is one of the laws that a name which may mean several is asked back with. */
  private static boolean isChoice(String name) {
    return GoverningLaw.others().ambiguous().values().stream()
        .flatMap(List::stream)
        .anyMatch(name::equalsIgnoreCase);
  }

  private static Set<String> called(String name) {
    Set<String> codes = new LinkedHashSet<>();
    ContractLaw.shipped().forEach(law -> codes.addAll(called(law.called(), name)));
    codes.addAll(called(GoverningLaw.others().called(), name));
    if (codes.isEmpty()) {
      ContractLaw.shipped().forEach(law -> codes.addAll(LawInWords.at(law.places(), name)));
    }
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
  public static Optional<String> country(String code) {
    return WordList.of("countries", Locale.ENGLISH)
        .find("names." + code.toUpperCase(Locale.ROOT))
        .map(StatedLaw::inWords);
  }
}
