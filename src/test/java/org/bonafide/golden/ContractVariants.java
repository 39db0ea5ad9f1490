package org.bonafide.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bonafide.draft.Drafted;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Prepared;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.ProjectSource;

/**
 * One record in every guise a contract can take.
 *
 * <p>Example: {@code Variant.of("agency", "CN").in("zh-CN").drafted()}.
 */
final class ContractVariants {

  static final Path FOLDER = Path.of("src/test/contracts");
  static final List<String> POSITIONS = List.of("agency", "balanced", "freelancer");
  static final List<String> MODES = List.of("none", "listed", "by-consent", "open");
  static final List<String> FORMS = List.of("addendum", "rider", "schedule");
  static final List<String> LAWS = List.of("US-NY", "US-CA", "US-TX", "CN", "GB-ENG", "");

  private static final String BASE = base();

  private ContractVariants() {}

  /** A guise: what is swapped in the record. */
  record Variant(
      String position, String law, String mode, String form, String languages, String more) {

    static Variant of(String position, String law) {
      return new Variant(position, law, "listed", "addendum", "en", "");
    }

    Variant in(String others) {
      return new Variant(position, law, mode, form, others, more);
    }

    Variant with(String otherMode, String otherForm) {
      return new Variant(position, law, otherMode, otherForm, languages, more);
    }

    /** With more lines under {@code contract}, such as {@code clauses: {include: [audit]}}. */
    Variant adding(String lines) {
      return new Variant(position, law, mode, form, languages, lines);
    }

    /** With a role, and what is agreed with that party alone. */
    Variant as(String role, String agreed) {
      return new Variant(position, law, mode, form, languages, "as " + role + ", " + agreed);
    }

    /** With a second freelancer, who wrote the motto. */
    Variant withSecondFreelancer() {
      return new Variant(position, law, mode, form, languages, "second");
    }

    /** With films only, which can be made for hire. */
    Variant withFilms() {
      return new Variant(position, law, mode, form, languages, "films");
    }

    String yaml() {
      if (more.equals("films")) {
        return adding("").yaml().replaceAll("category: [a-z-]+", "category: motion-picture");
      }
      if (more.startsWith("as ")) {
        return adding("")
            .yaml()
            .replace(
                "with: [illustrator]",
                "with: [{party: illustrator, role: " + more.substring(3) + "}]");
      }
      if (more.equals("second")) {
        return adding("")
            .yaml()
            .replace("with: [illustrator]", "with: [illustrator, writer]")
            .replace("\nparties:", "\n  moss: {name: Ada Moss}\nparties:")
            .replace("\ntools:", "\n  writer: {person: moss}\ntools:")
            .replace(
                "{act: write, by: hale, on: 2026-08-28}",
                "{act: write, by: moss, on: 2026-08-28, records: [motto]}")
            .replace(
                "\ncontract:",
                "\n  motto: {file: evidence/motto.txt, made: 2026-08-28, origin: original}\ncontract:");
      }
      String stated = law.isEmpty() ? "" : "\n  governing-law: " + law;
      return BASE.replace("\n  governing-law: US-NY", stated)
          .replace("position: balanced", "position: " + position)
          .replace("ai-use: listed", "ai-use: " + mode)
          .replace("form: addendum", "form: " + form)
          .replace("languages: [en]", "languages: [" + languages + "]")
          .replace("\ndisclosure:", (more.isEmpty() ? "" : "\n  " + more) + "\ndisclosure:");
    }

    Project project() {
      ProjectReader.Reading reading =
          ProjectReader.read("project.yaml", yaml().getBytes(StandardCharsets.UTF_8));
      return reading.project().orElseThrow(() -> new AssertionError(reading.findings()));
    }

    Drafted drafted() {
      return drafted(false);
    }

    Drafted drafted(boolean notes) {
      return ContractVariants.drafted(yaml(), notes);
    }

    @Override
    public String toString() {
      return String.join(" ", position, law.isEmpty() ? "no law" : law, mode, form, languages);
    }
  }

  /** Every position and mode of a form, under some laws, in some orders of languages. */
  static Stream<Variant> of(List<String> laws, String form, List<String> languages) {
    List<Variant> all = new ArrayList<>();
    for (String position : POSITIONS) {
      for (String law : laws) {
        for (String mode : MODES) {
          languages.forEach(l -> all.add(Variant.of(position, law).with(mode, form).in(l)));
        }
      }
    }
    return all.stream();
  }

  /**
   * Three positions under three laws in English, and under PRC law in two languages, the other
   * forms among them.
   */
  static Map<String, Variant> goldens() {
    Map<String, Variant> all = new LinkedHashMap<>();
    for (String position : POSITIONS) {
      for (String law : List.of("US-NY", "CN", "GB-ENG")) {
        String name = "contract-" + position + "-" + law.toLowerCase(Locale.ROOT);
        all.put(name, Variant.of(position, law));
      }
      all.put("contract-" + position + "-cn-bilingual", Variant.of(position, "CN").in("en, zh-CN"));
    }
    all.put(
        "contract-short-balanced-us-ny", Variant.of("balanced", "US-NY").with("listed", "short"));
    all.put("contract-short-agency-gb-eng", Variant.of("agency", "GB-ENG").with("listed", "short"));
    all.put(
        "contract-short-freelancer-cn",
        Variant.of("freelancer", "CN").with("by-consent", "short").in("zh-CN"));
    all.put(
        "contract-short-balanced-cn-bilingual",
        Variant.of("balanced", "CN").with("listed", "short").in("en, zh-CN"));
    all.put("contract-rider-us-ca", Variant.of("balanced", "US-CA").with("open", "rider"));
    all.put(
        "contract-schedule-cn", Variant.of("agency", "CN").with("none", "schedule").in("zh-CN"));
    all.putAll(deals());
    return all;
  }

  /** Each role, deal and pack once, and what is added for some contracts only. */
  private static Map<String, Variant> deals() {
    Map<String, Variant> all = new LinkedHashMap<>();
    String licence =
        "deal: {kind: licence, media: posters and web, territory: Spain, term: a year}";
    all.put(
        "contract-illustrator-de",
        Variant.of("balanced", "DE")
            .as("illustrator", licence.replace("licence,", "exclusive-licence,")));
    all.put("contract-writer-us-ca", Variant.of("freelancer", "US-CA").as("writer", licence));
    String replica =
        "ai-use: none, likeness: {kind: with-consent, uses: two radio spots, represented-by: a union,"
            + " territory: Spain, term: one year}, values: {performer: {replica-fee: USD 400}}";
    all.put("contract-performer-us-ny", Variant.of("freelancer", "US-NY").as("performer", replica));
    all.put("contract-performer-gb-sct", Variant.of("agency", "GB-SCT").as("performer", replica));
    all.put(
        "contract-performer-cn",
        Variant.of("balanced", "CN").as("performer", "likeness: no-replica").in("zh-CN"));
    all.put(
        "contract-composer-gb-eng",
        Variant.of("balanced", "GB-ENG").as("composer", "form: rider, price: GBP 900"));
    all.put(
        "contract-director-cn-bilingual",
        Variant.of("agency", "CN").as("director", "form: short").in("zh-CN, en"));
    all.put("contract-developer-de", Variant.of("agency", "DE").as("developer", "form: short"));
    all.put(
        "contract-ai-only-us-tx",
        Variant.of("agency", "US-TX")
            .adding(
                "scope: ai-only\n  host: {agency: the Company, freelancer: the Contractor,"
                    + " work: Deliverables, prefix: AI-, start: 14}"));
    all.put(
        "contract-opt-ins-us-ny",
        Variant.of("agency", "US-NY")
            .adding(
                "client-policy: No generative tools in final artwork.\n  clauses: {include:"
                    + " [undisclosed-use, non-infringement, indemnity, insurance, vara-waiver],"
                    + " fallback: [records, ownership]}"));
    return all;
  }

  /** The contract of a record beside the evidence of the guises. */
  static Drafted drafted(String yaml, boolean notes) {
    ProjectSource source =
        ProjectSource.of("project.yaml", yaml.getBytes(StandardCharsets.UTF_8)).in(FOLDER);
    Wanted contract = Wanted.all().only("contract");
    Prepared prepared = Bonafide.shipped().draft(source, notes ? contract.withNotes() : contract);
    return prepared.worked().orElseThrow(() -> new AssertionError(prepared.findings())).drafted();
  }

  private static String base() {
    try {
      return Files.readString(FOLDER.resolve("project.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
