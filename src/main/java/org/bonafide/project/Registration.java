package org.bonafide.project;

import java.util.List;
import java.util.Optional;

/**
 * What the user wants to register, and where.
 *
 * @param offices {@code us}, {@code cn}; empty means the offices of the places the works name
 * @param claimant who claims, or empty
 * @param agent who files for the applicant, or empty
 * @param correspondent whom to write to
 * @param deposit the file to deposit, or empty; a work's own key comes first
 * @param claimScope whether papers for the PRC say how far the claim goes
 */
public record Registration(
    List<String> offices,
    Optional<Ref> claimant,
    Optional<Ref> agent,
    Correspondent correspondent,
    Optional<Previous> previous,
    String deposit,
    Answer claimScope) {

  /** Nothing is stated. */
  public static final Registration NONE =
      new Registration(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Correspondent.NONE,
          Optional.empty(),
          "",
          Answer.UNKNOWN);

  public Registration {
    offices = List.copyOf(offices);
  }

  /** Whom the office may write to, and how; each empty where it is not stated. */
  public record Correspondent(Optional<Ref> who, String email, String phone, String address) {
    /** Nobody is named. */
    public static final Correspondent NONE = new Correspondent(Optional.empty(), "", "", "");
  }

  /**
   * An earlier registration; a number or a year may be missing.
   *
   * @param of {@code this-version} where the work as it is was registered, {@code earlier-version}
   *     where an earlier version of it was, or empty where that is not stated
   * @param work the id of the work that was registered; empty means every work of the record
   */
  public record Previous(String number, String year, String of, String work, Wrong wrong) {}

  /**
   * What is to be corrected in a registration, as far as somebody states it.
   *
   * @param stood what the certificate says where it is wrong or not complete, in its own words
   * @param why how that came about
   * @param disclosed whether the application named the generated content
   */
  public record Wrong(LocalText stood, LocalText why, Answer disclosed) {
    /** Nothing is stated. */
    public static final Wrong NONE = new Wrong(LocalText.NONE, LocalText.NONE, Answer.UNKNOWN);
  }
}
