package org.bonafide.project;

import java.util.List;
import java.util.Map;

/**
 * What the user wants from the AI clauses. Every key has a default, so the section may be absent.
 *
 * @param agency the id of the party that commissions; empty means the one not in {@code with}
 * @param with ids of the other parties; one instrument for each
 * @param agreement the agreement that the instrument joins, in words
 * @param governingLaw as in {@code US-NY}, {@code CN}; empty means not stated
 * @param prevailingLanguage {@code en}, {@code zh-CN} or empty
 */
public record Contract(
    Form form,
    String agency,
    List<String> with,
    String agreement,
    String governingLaw,
    Position position,
    AiUse aiUse,
    Tools tools,
    Clauses clauses,
    String prevailingLanguage) {
  public Contract {
    with = List.copyOf(with);
  }

  /** How the instrument joins the agreement. */
  public enum Form {
    ADDENDUM,
    RIDER,
    SCHEDULE
  }

  /** Whose interests the wording favours where parties differ. */
  public enum Position {
    AGENCY,
    BALANCED,
    FREELANCER
  }

  /** Which generative tools may be used. */
  public enum AiUse {
    NONE,
    LISTED,
    BY_CONSENT,
    OPEN
  }

  /** What may be used; the steps say what was used. All are ids of tools. */
  public record Tools(List<String> permitted, List<String> byConsent, List<String> banned) {
    public Tools {
      permitted = List.copyOf(permitted);
      byConsent = List.copyOf(byConsent);
      banned = List.copyOf(banned);
    }
  }

  /** Choices over the library: clause ids, and values by clause and name. */
  public record Clauses(
      List<String> include, List<String> exclude, Map<String, Map<String, String>> values) {
    public Clauses {
      include = List.copyOf(include);
      exclude = List.copyOf(exclude);
      values = Project.ordered(values);
    }
  }
}
