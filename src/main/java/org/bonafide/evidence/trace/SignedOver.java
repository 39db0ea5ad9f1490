package org.bonafide.evidence.trace;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bonafide.evidence.container.Binding;
import org.bonafide.evidence.signed.ManifestCheck;
import org.bonafide.evidence.signed.SignedTime;

/**
 * What is known of the signature over a manifest, and the sentences that say it.
 *
 * @param signer the name in the certificate, or empty
 * @param signed when at the latest, as a time-stamp that holds says; or empty
 */
record SignedOver(Signature signature, String signer, String signed, List<String> remarks) {

  private static final String NOT_CHECKED = "Carries a C2PA manifest (not checked).";

  SignedOver {
    remarks = List.copyOf(remarks);
  }

  /** Nothing was looked at. */
  static SignedOver unread() {
    return new SignedOver(Signature.MANIFEST_NOT_CHECKED, "", "", List.of(NOT_CHECKED));
  }

  /**
   * The active manifest of a file.
   *
   * @param binding how the file stands to it
   */
  static SignedOver active(ManifestCheck check, Binding binding) {
    return switch (check.state()) {
      case UNSIGNED ->
          new SignedOver(Signature.NONE, "", "", List.of("The manifest carries no signature."));
      case BROKEN ->
          of(Signature.MANIFEST_BROKEN, check, "The C2PA manifest is broken: " + check.why());
      default -> bound(check, binding);
    };
  }

  private static SignedOver bound(ManifestCheck check, Binding binding) {
    if (binding == Binding.DIFFERS) {
      return of(
          Signature.MANIFEST_BROKEN,
          check,
          "Carries a C2PA manifest that does not match the file.");
    }
    boolean intact = check.state() == ManifestCheck.State.INTACT;
    if (intact && binding == Binding.MATCHES) {
      String of = "C2PA manifest intact and of this file, signed under a certificate of ";
      return check
          .list()
          .map(
              list ->
                  of(
                      Signature.MANIFEST_LISTED,
                      check,
                      of
                          + named(check)
                          + ", which leads to the "
                          + list
                          + "; revocation was not asked for."))
          .orElseGet(
              () ->
                  of(
                      Signature.MANIFEST_INTACT,
                      check,
                      of
                          + named(check)
                          + "; it is on no list at hand, which says nothing against it."));
    }
    return of(
        Signature.MANIFEST_NOT_CHECKED,
        check,
        intact
            ? "C2PA manifest intact, signed under a certificate of "
                + named(check)
                + "; its tie to this file is of a form that is not checked."
            : NOT_CHECKED);
  }

  private static String named(ManifestCheck check) {
    return check.signer().isEmpty() ? "somebody who is not named" : "\"" + check.signer() + "\"";
  }

  /** The manifest of an ingredient; whatever it says came with the active one. */
  static SignedOver ingredient(ManifestCheck check, SignedOver active) {
    boolean sound = check.state() == ManifestCheck.State.INTACT;
    if (active.signature == Signature.MANIFEST_BROKEN || sound && active.signature.holds()) {
      return of(
          active.signature,
          check,
          active.signature.holds()
              ? "From an ingredient whose own manifest is intact, signed under a certificate of "
                  + named(check)
                  + "."
              : active.remarks.get(0));
    }
    return of(
        Signature.MANIFEST_NOT_CHECKED,
        check,
        check.state() == ManifestCheck.State.BROKEN
            ? "From an ingredient whose own C2PA manifest is broken: " + check.why()
            : NOT_CHECKED);
  }

  private static SignedOver of(Signature signature, ManifestCheck check, String remark) {
    List<String> remarks = new ArrayList<>(List.of(remark));
    check.time().ifPresent(time -> remarks.add(stamped(time)));
    String signed =
        check.time().map(t -> t.time().truncatedTo(ChronoUnit.SECONDS).toString()).orElse("");
    return new SignedOver(signature, check.signer(), signed, remarks);
  }

  private static String stamped(SignedTime time) {
    return "Time-stamped by \""
        + time.authority()
        + "\" ("
        + time.list().map(list -> "on the " + list).orElse("on no list at hand")
        + "): signed no later than "
        + time.time().truncatedTo(ChronoUnit.SECONDS)
        + ".";
  }
}
