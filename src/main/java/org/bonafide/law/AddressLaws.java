package org.bonafide.law;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bonafide.data.Kept;

/**
 * The laws of the places that an address names: an act that protects whoever lives somewhere holds
 * also where another law governs the contract.
 *
 * <p>Example: {@code AddressLaws.in("12 Main Street, Nashville, TN 37203")} is {@code US-TN}. Two
 * letters count only before a postal code, since elsewhere they may be a word.
 */
public final class AddressLaws {

  private static final Kept<Map<String, Pattern>> NAMES = new Kept<>(AddressLaws::names);

  private AddressLaws() {}

  /** Codes of the laws of the places that the words name, in the order of the codes. */
  public static List<String> in(String address) {
    return NAMES.get().entrySet().stream()
        .filter(law -> law.getValue().matcher(address).find())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What names the place of a law in an address, by the code of the law. */
  private static Map<String, Pattern> names() {
    Map<String, Pattern> all = new TreeMap<>();
    for (ContractLaw law : ContractLaw.shipped()) {
      law.called()
          .forEach(
              (code, names) ->
                  all.put(
                      code,
                      Pattern.compile(
                          names.stream().map(AddressLaws::name).collect(Collectors.joining("|")))));
    }
    return all;
  }

  private static String name(String name) {
    String word = Pattern.quote(name);
    if (LawInWords.isHan(name)) {
      return word;
    }
    return name.length() == 2 ? "\\b" + word + ",? +\\d{5}\\b" : "\\b(?i:" + word + ")\\b";
  }
}
