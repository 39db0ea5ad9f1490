package org.bonafide.project.yaml;

import java.util.List;
import java.util.Optional;
import org.bonafide.project.Disclosure;
import org.bonafide.project.Registration;

/** Reads {@code disclosure} and {@code registration}. */
final class PlansSection {

  static final List<String> ROLES = List.of("deployer", "publisher", "provider");
  static final List<String> VERSIONS = List.of("this-version", "earlier-version");
  static final List<String> OFFICES = List.of("us", "cn");

  private PlansSection() {}

  static Disclosure disclosure(Keys keys) {
    return keys.section("disclosure", "disclosure")
        .map(
            k ->
                new Disclosure(
                    Values.id(k, "publisher", "party", "person"),
                    Values.choice(k, "role", ROLES),
                    Values.id(k, "responsible", "person"),
                    Values.texts(k, "targets")))
        .orElse(new Disclosure("", "", "", List.of()));
  }

  static Registration registration(Keys keys) {
    return keys.section("registration", "registration")
        .map(
            k ->
                new Registration(
                    Values.choices(k, "offices", OFFICES),
                    Values.id(k, "claimant", "party", "person"),
                    Values.id(k, "correspondent", "person", "party"),
                    previous(k),
                    k.text("deposit")))
        .orElse(new Registration(List.of(), "", "", Optional.empty(), ""));
  }

  private static Optional<Registration.Previous> previous(Keys keys) {
    return keys.section("previous", "previous")
        .map(
            p ->
                new Registration.Previous(
                    p.text("number"),
                    p.text("year"),
                    Values.choice(p, "of", VERSIONS),
                    Values.id(p, "work", "work")))
        .filter(p -> !p.number().isEmpty() || !p.year().isEmpty());
  }
}
