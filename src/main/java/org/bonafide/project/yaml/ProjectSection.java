package org.bonafide.project.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Places;
import org.bonafide.project.Project;
import org.bonafide.project.When;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads the whole record, section by section. */
final class ProjectSection {

  private final Keys keys;
  private final Context context;

  ProjectSection(MappingNode root, Findings findings) {
    this.context = new Context(findings);
    this.keys = new Keys(context, "", root, "project");
  }

  Project read() {
    version();
    collectIds();
    String title = keys.required("title");
    Optional<When> speaksAsOf = Values.date(keys, "speaks-as-of");
    var people = new PeopleSection(keys).people();
    var parties = new PeopleSection(keys).parties(people);
    var tools = new ToolsSection(keys).read();
    var works = new WorksSection(keys).read();
    var records = new RecordsSection(keys).read();
    Project project =
        new Project(
            title,
            Values.names(keys, "titles"),
            keys.text("reference"),
            speaksAsOf,
            Values.choice(keys, "paper", List.of("a4", "letter")),
            languages(),
            people,
            parties,
            tools,
            works,
            records,
            new ContractSection(keys, parties).read(),
            PlansSection.disclosure(keys),
            PlansSection.registration(keys),
            new Places(context.findings.file, context.places));
    new Sense(project, context.findings).check();
    return project;
  }

  private void version() {
    String version = keys.required("bonafide");
    if (!version.isBlank() && !version.equals("1")) {
      context.findings.error(
          "bad-version",
          keys.value("bonafide").orElseThrow(),
          "The record says it is version \""
              + Keys.shown(version)
              + "\"; this program reads version 1.",
          "Write \"bonafide: 1\".");
    }
  }

  /** Before anything is read, so that a person may be named before their section. */
  private void collectIds() {
    Map<String, String> sections =
        Map.of(
            "people", "person", "parties", "party", "tools", "tool", "works", "work", "records",
            "record");
    sections.forEach(
        (section, kind) -> context.ids.put(kind, new LinkedHashSet<>(keys.idsUnder(section))));
    context.ids.get("party").forEach(this::collectPersonOf);
  }

  private void collectPersonOf(String party) {
    Keys quiet = new Keys(new Context(new Findings("")), "", keys.node);
    quiet
        .open("parties")
        .flatMap(all -> all.open(party))
        .ifPresent(one -> context.personOfParty.put(party, one.text("person")));
  }

  /**
   * Any language may be named; documents are drafted in those that have words, and a finding says
   * which of them has none.
   */
  private List<Locale> languages() {
    List<Locale> languages = new ArrayList<>();
    List<String> tags = Values.languages(keys, "languages");
    for (int i = 0; i < tags.size(); i++) {
      String tag = tags.get(i);
      Locale language = Locale.forLanguageTag(tag);
      boolean drafted = Values.LANGUAGES.contains(language.toLanguageTag());
      if (!drafted) {
        context.findings.add(
            Finding.warning(
                "language-without-words",
                context.places.getOrDefault("languages[" + i + "]", keys.place("languages")),
                "No document can be drafted in \"" + tag + "\": there are no words for it.",
                "Name "
                    + String.join(" or ", Values.LANGUAGES)
                    + "; labels come in more languages by the target."));
      } else if (!languages.contains(language)) {
        languages.add(language);
      }
    }
    return languages.isEmpty() ? List.of(Locale.ENGLISH) : languages;
  }
}
