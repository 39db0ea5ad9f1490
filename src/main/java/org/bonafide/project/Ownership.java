package org.bonafide.project;

import java.util.List;
import java.util.Optional;

/**
 * Who owns a work, or some of it, and by what title.
 *
 * <p>Example: {@code {party: agency, by: assignment, signed: 2026-02-01, vests: on-payment, paid:
 * no}}.
 *
 * @param who empty where nobody is named
 * @param by {@code authored, assignment, commission, employment, legal-entity, service,
 *     service-special} or {@code unknown}
 * @param signed the day of the signed writing; a transfer without one is an open point
 * @param vesting when the rights pass, and whether that has come about
 * @param share ids of the elements or people that it is about; empty means all
 */
public record Ownership(
    Optional<Ref> who,
    String by,
    Optional<When> signed,
    Vesting vesting,
    List<String> share,
    List<String> records) {

  /** Nobody is named, and no title is stated. */
  public static final Ownership NOT_STATED =
      new Ownership(
          Optional.empty(),
          "unknown",
          Optional.empty(),
          new Vesting("", Answer.UNKNOWN, Optional.empty()),
          List.of(),
          List.of());

  public Ownership {
    share = List.copyOf(share);
    records = List.copyOf(records);
  }

  /**
   * When rights pass.
   *
   * @param moment {@code on-making, on-delivery, on-payment}, or empty where it is not stated
   * @param paid whether the price is paid
   * @param paidOn the day of the payment
   */
  public record Vesting(String moment, Answer paid, Optional<When> paidOn) {}

  /** Whether the rights pass from the maker by a writing. */
  public boolean isByWriting() {
    return by.equals("commission") || by.equals("assignment");
  }

  /** The id of the owner, or empty. */
  public String id() {
    return who.map(Ref::id).orElse("");
  }
}
