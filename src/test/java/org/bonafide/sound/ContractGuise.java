package org.bonafide.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bonafide.project.Contract;
import org.bonafide.project.FreelancerRole;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Prepared;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.ProjectSource;

/**
 * One guise of a contract: a choice along each axis. The record is the same, but for the tools that
 * the mode lets be listed and for how one part was made where no tool may be used for it.
 *
 * @param more what is stated besides, by a word of {@link #MORE}
 */
record ContractGuise(
    String form,
    String position,
    String law,
    String role,
    String deal,
    String mode,
    String languages,
    String more) {

  private static final String RECORD = read();

  static final List<String> FORMS = words(Contract.Form.values());
  static final List<String> POSITIONS = words(Contract.Position.values());
  static final List<String> MODES = words(Contract.AiUse.values());

  /** One law of each pack, one without, and none. */
  static final List<String> LAWS =
      List.of("US-NY", "US-CA", "CN", "GB-ENG", "DE", "the laws of Norway", "");

  static final List<String> ROLES =
      Stream.concat(Stream.of(""), FreelancerRole.known().stream()).toList();
  static final List<String> DEALS = List.of("assignment", "exclusive-licence", "licence");
  static final List<String> LANGUAGES = List.of("en", "zh-CN", "en, zh-CN", "zh-CN, en");

  static final List<String> MORE =
      List.of(
          "nothing",
          "hire",
          "research",
          "no-replica",
          "with-consent",
          "not-concerned",
          "ai-only",
          "policy",
          "vests-on-delivery");

  private static final List<List<String>> AXES =
      List.of(FORMS, POSITIONS, LAWS, ROLES, DEALS, MODES, LANGUAGES);

  /** Every choice along the axes, with something besides in turn. */
  static int count() {
    return AXES.stream().mapToInt(List::size).reduce(1, (a, b) -> a * b);
  }

  static ContractGuise of(int number) {
    List<String> chosen = new ArrayList<>();
    int rest = number;
    for (List<String> axis : AXES) {
      chosen.add(axis.get(rest % axis.size()));
      rest /= axis.size();
    }
    return new ContractGuise(
        chosen.get(0),
        chosen.get(1),
        chosen.get(2),
        chosen.get(3),
        chosen.get(4),
        chosen.get(5),
        chosen.get(6),
        MORE.get(Math.floorMod(number * 31 + number / 97, MORE.size())));
  }

  /** A share that comes past every pair of choices: so many of them, far apart. */
  static Stream<ContractGuise> share(int many) {
    int count = count();
    return IntStream.range(0, many)
        .map(i -> (int) ((long) i * 2143 % count))
        .mapToObj(ContractGuise::of);
  }

  /** Whether nothing that was generated may stand in a finished work. */
  boolean byPersonsAlone() {
    return mode.equals("none") || more.equals("research");
  }

  /** Nobody licenses what is made for hire. */
  private boolean isHire() {
    return law.startsWith("US") && deal.equals("assignment");
  }

  String yaml() {
    List<String> contract = new ArrayList<>();
    contract.add("form: " + form);
    contract.add("position: " + position);
    contract.add("ai-use: " + mode);
    if (!law.isEmpty()) {
      contract.add("governing-law: " + law);
    }
    contract.add(dealKeys());
    contract.add(tools());
    contract.add(moreKeys());
    contract.removeIf(String::isEmpty);
    return RECORD
        .replace("languages: [en]", "languages: [" + languages + "]")
        .replace("role: ROLE", "role: \"" + role + "\"")
        .replace("STEPS", byPersonsAlone() ? "by-hand" : "with-tools")
        .replace(
            "sky-by-hand",
            "{act: draw, by: hale, with: painter, on: 2026-08-22}]\n        generated-part: none")
        .replace(
            "sky-with-tools",
            "{act: prompt, by: hale, with: imager, on: 2026-08-22}, {act: edit, by: hale, with:"
                + " painter, on: 2026-08-25, expressive: yes, perceptible: yes}]\n"
                + "        generated-part: appreciable")
        .replace("OWNER", more.equals("vests-on-delivery") ? owner() : "intent: A wall of trees.")
        .replace("  contract-keys\n", "  " + String.join("\n  ", contract) + "\n");
  }

  private static String owner() {
    return "owner: {party: studio, by: commission, signed: 2026-08-01, vests: on-delivery}";
  }

  private String dealKeys() {
    return deal.equals("assignment")
        ? ""
        : "deal: {kind: "
            + deal
            + ", media: {en: posters, zh-CN: 海报}, territory: {en: the world, zh-CN: 全球}, term: {en:"
            + " five years, zh-CN: 五年}}";
  }

  /** What each mode gives a meaning to. */
  private String tools() {
    return switch (mode) {
      case "listed" ->
          "tools: {permitted: [imager, editor, painter], by-consent: [voicer], banned: [faker]}";
      case "by-consent" -> "tools: {permitted: [editor, painter], banned: [faker]}";
      case "open" -> position.equals("balanced") ? "" : "tools: {banned: [faker]}";
      default -> "";
    };
  }

  private String moreKeys() {
    return switch (more) {
      case "hire" -> isHire() ? "clauses: {include: [work-made-for-hire]}" : "";
      case "research" -> "clauses: {values: {ai-use: {stages: research}}}";
      case "no-replica", "not-concerned" -> "likeness: {kind: " + more + "}";
      case "with-consent" ->
          "likeness: {kind: with-consent, uses: {en: the radio spots, zh-CN: 广播广告}, represented-by:"
              + " {en: Ada Moss, zh-CN: 莫斯}}";
      case "ai-only" -> "scope: ai-only";
      case "policy" -> "client-policy: {en: No faces., zh-CN: 不使用人脸。}";
      default -> "";
    };
  }

  /** Worked up and checked through the front door; nothing is written. */
  Prepared prepared() {
    ProjectSource source =
        ProjectSource.of("project.yaml", yaml().getBytes(StandardCharsets.UTF_8));
    return Bonafide.shipped().check(source, Wanted.all().only("contract").as());
  }

  @Override
  public String toString() {
    String under = law.isEmpty() ? "no law" : law;
    return String.join(" | ", form, position, under, role, deal, mode, languages, more);
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  private static String read() {
    try {
      return Files.readString(Path.of("src/test/contracts/sound.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
