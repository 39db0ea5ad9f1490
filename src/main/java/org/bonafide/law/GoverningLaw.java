package org.bonafide.law;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.data.Data;
import org.bonafide.data.Dialect;
import org.bonafide.data.Kept;
import org.bonafide.data.WordList;
import org.bonafide.data.Words;
import org.bonafide.project.Project;

/**
 * A governing law, and the pack of wording that goes with it: {@code us}, {@code cn}, {@code gb},
 * {@code de} or {@code neutral}.
 *
 * <p>Example: {@code GoverningLaw.of("US-CA").pack()} is {@code us}; {@code GoverningLaw.of("the
 * laws of Ruritania").pack()} is {@code neutral}, and the words are printed as they are.
 *
 * @param code as the record states it; may be a code, words, or empty
 * @param names the printed name; empty where the law is not in the list
 * @param paper {@code a4} or {@code letter}
 * @param prevailing the language that prevails unless the record says otherwise; may be empty
 */
public record GoverningLaw(
    String code, String pack, Words names, String prevailing, String paper, String english) {

  private static final Kept<Laws> LAWS =
      new Kept<>(() -> Data.shipped(GoverningLaw.class, "laws.yaml", GoverningLaw::laws));

  /**
   * Laws that have no folder of their own.
   *
   * @param called what a user may call them besides, by code
   * @param ambiguous what may mean several
   * @param takenFor what a code that stands may be taken for
   */
  record Laws(
      String usual,
      Map<String, Words> others,
      Map<String, List<String>> called,
      Map<String, List<String>> ambiguous,
      Map<String, String> takenFor) {}

  public static GoverningLaw of(String stated) {
    ContractLaw law = ContractLaw.of(stated);
    return new GoverningLaw(
        stated,
        law.wording(),
        law.name(stated).orElse(LAWS.get().others().getOrDefault(stated, Words.NONE)),
        law.prevailing(),
        law.paper(),
        law.english());
  }

  /** A language as a contract under this law names it; as it stands where no law is stated. */
  public Locale spoken(Locale language) {
    return code.isEmpty() && english.isEmpty() ? language : Dialect.named(language, english);
  }

  /** The same law in another English, for a contract that names no law in a set that has one. */
  public GoverningLaw in(String other) {
    return new GoverningLaw(code, pack, names, prevailing, paper, other);
  }

  /**
   * The law of a record's contract. Where its own words are not there in every language of the
   * record, the neutral ones stand in all of them, so that no two columns say different things.
   */
  public static GoverningLaw of(Project project) {
    String stated = project.contract().governingLaw();
    GoverningLaw law = of(stated);
    return ContractLaw.of(stated).wordedIn(project.languages())
        ? law
        : new GoverningLaw(
            stated, ContractLaw.NEUTRAL, law.names(), law.prevailing(), law.paper(), law.english());
  }

  /** The code of the law under which clauses are compared where nobody names one. */
  public static String usual() {
    return LAWS.get().usual();
  }

  static Laws others() {
    return LAWS.get();
  }

  private static Laws laws(Data data) {
    data.knows("usual laws called ambiguous taken-for");
    return new Laws(
        data.text("usual"),
        data.section("laws"),
        data.lists("called"),
        data.lists("ambiguous"),
        data.strings("taken-for"));
  }

  /**
   * The printed name: from the list, else the user's own words, as the laws of the country where
   * they only name one; empty for a code not listed.
   */
  public String name(Locale language) {
    String listed = names.in(language);
    return listed.isEmpty() && !isLikeCode(code) ? inWords(language) : listed;
  }

  private String inWords(Locale language) {
    WordList words = WordList.of("law", language);
    boolean law = code.toLowerCase(Locale.ROOT).contains(words.say("governing.mark"));
    return code.isEmpty() || law ? code : words.say("governing.of", code);
  }

  public boolean neutral() {
    return pack.equals(ContractLaw.NEUTRAL);
  }

  /** Whether the record has a code that the list does not know. */
  public boolean unknownCode() {
    return !code.isEmpty() && names.isEmpty() && isLikeCode(code);
  }

  /** Whether words are formed as a code is, listed or not: {@code XX-YY}, in capitals or small. */
  static boolean isLikeCode(String words) {
    return words.matches("[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?");
  }
}
