package org.bonafide.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bonafide.data.Data;
import org.bonafide.data.Kept;
import org.bonafide.data.Languages;
import org.bonafide.data.Words;

/**
 * What a law's folder says of contracts ({@code contract.yaml}).
 *
 * <p>Example: {@code ContractLaw.of("US-CA")} has the wording {@code us} on letter paper.
 *
 * @param wording the words of clauses made for it; {@code neutral} where there are none
 * @param languages in which those words are; empty means all
 * @param paper {@code a4} or {@code letter}
 * @param english the English that its contracts are in, by tag; empty for the usual one
 * @param prevailing the language that prevails unless the record says otherwise; may be empty
 * @param hire words of the categories in which a commissioned work can be made for hire
 * @param warnings what a clause brings with it somewhere
 * @param laws the printed names of what may be stated as governing law, by code
 * @param called what a user may call them besides, by code
 * @param places that have no other law of their own, by code
 */
public record ContractLaw(
    String wording,
    List<Locale> languages,
    String paper,
    String english,
    String prevailing,
    List<String> hire,
    List<Warning> warnings,
    Map<String, Words> laws,
    Map<String, List<String>> called,
    Map<String, List<String>> places) {

  /** The wording of a law for which none is made. */
  public static final String NEUTRAL = "neutral";

  private static final ContractLaw OF_OTHERS =
      new ContractLaw(
          NEUTRAL, List.of(), "a4", "", "", List.of(), List.of(), Map.of(), Map.of(), Map.of());
  private static final Kept<List<ContractLaw>> SHIPPED =
      new Kept<>(
          () ->
              JurisdictionFolder.all().stream()
                  .flatMap(folder -> folder.find("contract", ContractLaw::read).stream())
                  .toList());

  public ContractLaw {
    languages = List.copyOf(languages);
    hire = List.copyOf(hire);
    warnings = List.copyOf(warnings);
    laws = Map.copyOf(laws);
    called = Map.copyOf(called);
    places = Map.copyOf(places);
  }

  /**
   * A clause that has an effect somewhere of which a user must know.
   *
   * @param law the governing law under which it has it
   * @param places patterns of an address in which it has it too
   */
  public record Warning(
      String rule,
      String clause,
      String law,
      List<Pattern> places,
      String says,
      String remedy,
      String authority) {
    public Warning {
      places = List.copyOf(places);
    }
  }

  /** The law with a code; a neutral one where no folder has the code. */
  public static ContractLaw of(String code) {
    return shipped().stream()
        .filter(law -> law.laws.containsKey(code))
        .findFirst()
        .orElse(OF_OTHERS);
  }

  /** All that ship. */
  public static List<ContractLaw> shipped() {
    return SHIPPED.get();
  }

  /** The wordings that laws have of their own. */
  public static List<String> wordings() {
    return shipped().stream()
        .map(ContractLaw::wording)
        .filter(wording -> !wording.equals(NEUTRAL))
        .distinct()
        .toList();
  }

  /** Whether its own words are there in all of some languages, of those that contracts know. */
  boolean wordedIn(List<Locale> wanted) {
    return languages.isEmpty()
        || wanted.stream()
            .filter(one -> Languages.having("host").contains(one.toLanguageTag()))
            .allMatch(languages::contains);
  }

  /** The printed name of a code; empty where it is not listed. */
  public Optional<Words> name(String code) {
    return Optional.ofNullable(laws.get(code));
  }

  private static ContractLaw read(Data data) {
    data.knows("wording languages paper english prevailing hire warnings laws called places");
    List<Warning> warnings = new ArrayList<>();
    for (Data one : data.items("warnings")) {
      one.knows("rule clause law places says remedy authority");
      warnings.add(
          new Warning(
              one.text("rule"),
              one.text("clause"),
              one.text("law"),
              one.texts("places").stream().map(Pattern::compile).toList(),
              one.text("says"),
              one.text("remedy"),
              one.text("authority")));
    }
    String wording = data.text("wording");
    String paper = data.text("paper");
    if (!paper.isEmpty()) {
      data.oneOf("paper", Set.of("a4", "letter"));
    }
    return new ContractLaw(
        wording.isEmpty() ? NEUTRAL : wording,
        data.texts("languages").stream().map(Locale::forLanguageTag).toList(),
        paper.isEmpty() ? OF_OTHERS.paper : paper,
        data.text("english"),
        data.text("prevailing"),
        data.texts("hire"),
        warnings,
        data.section("laws"),
        data.lists("called"),
        data.lists("places"));
  }
}
