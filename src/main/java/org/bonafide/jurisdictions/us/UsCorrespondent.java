package org.bonafide.jurisdictions.us;

import java.util.Locale;
import org.bonafide.law.FieldEntry;
import org.bonafide.project.Project;
import org.bonafide.project.Registration;

/** Whom the Office writes to, and how, as {@link UsReach} has it. */
record UsCorrespondent(Project project) {

  FieldEntry fill(String id) {
    Registration.Correspondent stated = project.registration().correspondent();
    UsReach reach = UsReach.ofCorrespondent(project);
    String path = "registration.correspondent";
    return switch (id) {
      case "correspondent-email" -> FieldEntry.text(path + ".email", reach.emailText(), "e-mail");
      case "correspondent-phone" ->
          FieldEntry.text(path + ".phone", reach.phoneText(), "telephone");
      case "correspondent-address" ->
          FieldEntry.text(path + ".address", reach.addressText(), "address");
      default ->
          FieldEntry.text(
              path,
              stated.who().map(who -> project.nameOf(who, Locale.ENGLISH)).orElse(""),
              "correspondent");
    };
  }
}
