package org.bonafide.law;

import java.util.Locale;
import org.bonafide.project.Project;

/**
 * The governing law of a contract and the wording that is used for it, for those who ask why.
 *
 * <p>Example: {@code LawPack.of(project).pack()} is {@code us} under {@code US-NY}, and {@code
 * neutral} where the library has no wording made for the law.
 *
 * @param law as the record states it; empty where it states none
 * @param name the name as printed; empty where there is none
 * @param pack {@code us}, {@code cn} or {@code neutral}
 */
public record LawPack(String law, String name, String pack) {

  /** The pack for the governing law of a record. */
  public static LawPack of(Project project) {
    return of(GoverningLaw.of(project));
  }

  /** The pack for a law as a record would state it. */
  public static LawPack of(String stated) {
    return of(GoverningLaw.of(stated));
  }

  private static LawPack of(GoverningLaw law) {
    return new LawPack(law.code(), law.name(Locale.ENGLISH), law.pack());
  }

  /** One line: {@code US-NY (the laws of the State of New York, United States), wording "us"}. */
  @Override
  public String toString() {
    String stated = law.isEmpty() ? "none stated" : law;
    String named = name.isEmpty() || name.equals(law) ? "" : " (" + name + ")";
    return stated + named + ", wording \"" + pack + "\"";
  }
}
