package org.bonafide.project.yaml;

import java.util.List;
import java.util.Optional;
import org.bonafide.data.FolderIndex;
import org.bonafide.project.Disclosure;
import org.bonafide.project.Registration;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads {@code disclosure} and {@code registration}. */
final class PlansSection {

  static final List<String> ROLES = List.of("deployer", "publisher", "provider");
  static final List<String> VERSIONS = List.of("this-version", "earlier-version");
  static final List<String> OFFICES = FolderIndex.names("jurisdictions", "offices");

  private PlansSection() {}

  static Disclosure disclosure(Keys keys) {
    return keys.section("disclosure", "disclosure")
        .map(
            k ->
                new Disclosure(
                    References.ref(k, "publisher"),
                    Values.choice(k, "role", ROLES),
                    References.id(k, "responsible", "person"),
                    Values.texts(k, "targets"),
                    notice(k)))
        .orElse(Disclosure.NONE);
  }

  /** A web address, which also goes into a page and a picture: nothing else is one. */
  private static String notice(Keys k) {
    String address = k.text("notice");
    if (address.isEmpty() || address.matches("https?://[!-~&&[^\"<>\\\\^`{|}]]{1,300}")) {
      return address;
    }
    k.context.findings.error(
        "notice-address",
        k.value("notice").orElseThrow(),
        "The value under \"notice\" is not a web address: \"" + Keys.shown(address) + "\".",
        "Write the address in full, such as https://example.com/ai-notice.");
    return "";
  }

  static Registration registration(Keys keys) {
    return keys.section("registration", "registration")
        .map(
            k ->
                new Registration(
                    Values.choices(k, "offices", OFFICES),
                    References.ref(k, "claimant"),
                    References.ref(k, "agent"),
                    correspondent(k),
                    previous(k),
                    k.text("deposit"),
                    Values.answer(k, "claim-scope")))
        .orElse(Registration.NONE);
  }

  /** An id, or a section that says how the correspondent is reached. */
  private static Registration.Correspondent correspondent(Keys keys) {
    if (keys.value("correspondent").filter(MappingNode.class::isInstance).isEmpty()) {
      return new Registration.Correspondent(References.ref(keys, "correspondent"), "", "", "");
    }
    return keys.section("correspondent", "correspondent")
        .map(
            k -> {
              k.required("who");
              return new Registration.Correspondent(
                  References.ref(k, "who"), k.text("email"), k.text("phone"), k.text("address"));
            })
        .orElse(Registration.Correspondent.NONE);
  }

  private static Optional<Registration.Previous> previous(Keys keys) {
    return keys.section("previous", "previous")
        .map(
            p ->
                new Registration.Previous(
                    p.text("number"),
                    p.text("year"),
                    Values.choice(p, "of", VERSIONS),
                    References.id(p, "work", "work"),
                    wrong(p)))
        .filter(p -> !p.number().isEmpty() || !p.year().isEmpty());
  }

  /** What is wrong in an earlier registration. */
  static Registration.Wrong wrong(Keys previous) {
    return new Registration.Wrong(
        Values.words(previous, "stood"),
        Values.words(previous, "why"),
        Values.answer(previous, "disclosed"));
  }
}
