package org.bonafide.law;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonafide.data.Languages;
import org.bonafide.data.WordList;

/**
 * The place in a law that is stated in words, and whether it is a place at all.
 *
 * <p>Example: {@code LawInWords.place("the laws of the State of Texas")} is {@code Texas}; {@code
 * English law} is that of {@code England}; {@code the laws of Narnia} are of no known place.
 */
final class LawInWords {

  private LawInWords() {}

  /** The place, where all that is said is its law. */
  static Optional<String> place(String words) {
    return Languages.all().stream()
        .map(language -> WordList.of("law", language))
        .flatMap(law -> place(law, words).stream())
        .findFirst();
  }

  private static Optional<String> place(WordList law, String words) {
    return listed(law, "forms")
        .flatMap(form -> filled(form, words).stream())
        .findFirst()
        .map(place -> adjectives(law).getOrDefault(place, led(law, place)));
  }

  private static Map<String, String> adjectives(WordList law) {
    Map<String, String> all = new HashMap<>();
    listed(law, "of-people").map(one -> one.split(" = ")).forEach(one -> all.put(one[0], one[1]));
    return all;
  }

  private static Stream<String> listed(WordList law, String key) {
    return Arrays.stream(law.say("governing." + key).split("\\|"))
        .map(String::strip)
        .filter(one -> !one.isEmpty());
  }

  /** What stands in a form, as {@code Texas} in {@code the laws of {0}}. */
  private static Optional<String> filled(String form, String words) {
    String[] around = form.split("\\{0}", -1);
    Matcher found =
        Pattern.compile("(?iu)" + Pattern.quote(around[0]) + "(\\S.*)" + Pattern.quote(around[1]))
            .matcher(words);
    return found.matches() ? Optional.of(found.group(1).strip()) : Optional.empty();
  }

  /** Without what may stand before a name, as in {@code the State of Texas}. */
  private static String led(WordList law, String place) {
    String name = place;
    for (String lead : listed(law, "leads").toList()) {
      String before = lead + " ";
      name =
          name.regionMatches(true, 0, before, 0, before.length())
              ? name.substring(before.length()).strip()
              : name;
    }
    return name;
  }

  /** The codes whose places have a name; in Chinese what is within them begins with it. */
  static List<String> at(Map<String, List<String>> places, String name) {
    return places.entrySet().stream()
        .filter(one -> one.getValue().stream().anyMatch(at -> isAt(one.getKey(), at, name)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isAt(String code, String place, String name) {
    String country =
        WordList.unmixed("countries", Languages.ofHan()).find("names." + code).orElse("");
    return isHan(place)
        ? name.startsWith(place) || name.startsWith(country + place)
        : place.equalsIgnoreCase(name);
  }

  /** Whether a name is written in Han characters, and not in kana too, which are Japanese. */
  static boolean isHan(String name) {
    return Languages.areWritten(name, Languages.ofHan());
  }

  /** Whether words name any place whose law may be stated in words. */
  static boolean isKnown(String words) {
    return Stream.concat(countries(), places()).anyMatch(place -> isNamed(place, words));
  }

  /** Whether it is the name of a country and nothing else. */
  static boolean isCountry(String name) {
    return countries().anyMatch(name::equalsIgnoreCase);
  }

  private static boolean isNamed(String place, String words) {
    return isHan(place)
        ? words.contains(place)
        : Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(place) + "(?!\\p{L})")
            .matcher(words)
            .find();
  }

  private static Stream<String> countries() {
    return Languages.all().stream()
        .map(language -> WordList.of("countries", language))
        .flatMap(
            words ->
                Arrays.stream(Locale.getISOCountries())
                    .flatMap(code -> words.find("names." + code).stream()));
  }

  private static Stream<String> places() {
    List<WordList> laws =
        Languages.all().stream().map(language -> WordList.of("law", language)).toList();
    return Stream.of(
            laws.stream().flatMap(law -> listed(law, "known")),
            laws.stream().flatMap(law -> adjectives(law).keySet().stream()),
            ContractLaw.shipped().stream().flatMap(law -> named(law.called())),
            ContractLaw.shipped().stream().flatMap(law -> named(law.places())),
            named(GoverningLaw.others().called()),
            GoverningLaw.others().ambiguous().keySet().stream())
        .flatMap(all -> all)
        .filter(name -> name.length() > 2 || isHan(name));
  }

  private static Stream<String> named(Map<String, List<String>> all) {
    return all.values().stream().flatMap(List::stream);
  }
}
