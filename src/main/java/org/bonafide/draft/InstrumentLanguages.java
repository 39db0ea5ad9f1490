package org.bonafide.draft;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.bonafide.data.Grammar;
import org.bonafide.data.Languages;
import org.bonafide.diagnose.Finding;
import org.bonafide.draft.clause.Texts;
import org.bonafide.draft.facts.Brief;
import org.bonafide.project.Project;

/**
 * Which languages an instrument knows: those in which there is a template of it. A disclosure comes
 * in more than a contract, and what an instrument does not know is left out, never half translated.
 *
 * <p>Example: of {@code languages: [en, ja]} the AI clauses are drafted in English alone, with a
 * warning.
 *
 * @param called the instruments in a finding, as in {@code The AI clauses}
 * @param folder of the templates that tell
 * @param instead what a finding says of them, with the languages for {@code {0}}
 */
record InstrumentLanguages(Texts templates, String called, String folder, String instead) {

  private static final String RULE = "instrument-without-language";

  static InstrumentLanguages ofClauses(Texts templates) {
    return new InstrumentLanguages(
        templates, "The AI clauses", "ai-clauses", "they are drafted in {0}");
  }

  /** Statements are in the language of the office; what is for readers turns on the record. */
  static InstrumentLanguages ofStatements(Texts templates) {
    return new InstrumentLanguages(
        templates,
        "The papers for the offices",
        "registration-comparison",
        "each is in the language of its office");
  }

  /** A brief whose record names the languages that the instrument knows, and no other. */
  Brief narrowed(Brief brief) {
    Project project = brief.project();
    return brief.of(project.in(of(project), project.contract()));
  }

  /** The languages of a record that it knows; the first of its own where it knows none. */
  private List<Locale> of(Project project) {
    List<Locale> known = project.languages().stream().filter(this::knows).toList();
    return known.isEmpty() ? own().subList(0, 1) : known;
  }

  /** A warning for each language of the record that it does not know. */
  List<Finding> findings(Project project) {
    Grammar english = Grammar.of(Locale.ENGLISH);
    String drafted = instead.replace("{0}", english.list(tags(of(project))));
    return project.languages().stream()
        .filter(Predicate.not(this::knows))
        .map(Locale::toLanguageTag)
        .map(
            missing ->
                Finding.warning(
                    RULE,
                    project.places().of("languages"),
                    called + " have no words in \"" + missing + "\"; " + drafted + ".",
                    "Name "
                        + english.either(tags(own()))
                        + " under \"languages\" for them, and keep \""
                        + missing
                        + "\" for the disclosure and the labels."))
        .toList();
  }

  private static List<String> tags(List<Locale> languages) {
    return languages.stream().map(Locale::toLanguageTag).toList();
  }

  private List<Locale> own() {
    return Languages.all().stream().filter(this::knows).toList();
  }

  private boolean knows(Locale language) {
    String end = "." + language.toLanguageTag() + ".md";
    return templates.files().keySet().stream()
        .anyMatch(name -> name.startsWith(folder + "/") && name.endsWith(end));
  }
}
