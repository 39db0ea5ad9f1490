package org.bonafide.law;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The laws of the places that an address names: an act that protects whoever lives somewhere holds
 * also where another law governs the contract.
 *
 * <p>Example: {@code AddressLaws.in("12 Main Street, Nashville, TN 37203")} is {@code US-TN}. Two
 * letters count only before a postal code, since elsewhere they may be a word.
 */
public final class AddressLaws {

  private AddressLaws() {}

  /** Codes of the laws of the places that the words name, in no order that means anything. */
  public static List<String> in(String address) {
    return ContractLaw.shipped().stream()
        .flatMap(law -> law.called().entrySet().stream())
        .filter(law -> law.getValue().stream().anyMatch(name -> names(address, name)))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static boolean names(String address, String name) {
    String word = Pattern.quote(name);
    boolean han = name.codePoints().anyMatch(Character::isIdeographic);
    String pattern =
        name.length() == 2 && !han
            ? "\\b" + word + ",? +\\d{5}\\b"
            : han ? word : "(?i)\\b" + word + "\\b";
    return Pattern.compile(pattern).matcher(address).find();
  }
}
