package org.bonafide.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.draft.clause.ClauseLibrary;
import org.bonafide.draft.clause.ClauseUse;
import org.bonafide.draft.clause.Texts;
import org.bonafide.draft.clause.UnusedFiles;
import org.bonafide.draft.facts.Brief;
import org.bonafide.draft.markdown.Engine;
import org.bonafide.draft.markdown.Reading;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.instrument.Numbered;

/**
 * Drafts the instruments of a record from the clause library and the templates.
 *
 * <p>Example: {@code Drafter.shipped().draft(brief).instruments()}. Each kind of instrument has its
 * own entry: {@link ContractEntry}, {@link DisclosureEntry}, {@link RegistrationEntry}, {@link
 * LabelSheetEntry}, {@link LikenessConsentEntry}.
 */
public final class Drafter {

  private final PreparedTexts texts;
  private final List<Finding> unused;
  private final ClauseLibrary library;
  private final Engine engine = new Engine();
  private final Reading reading = new Reading();

  private Drafter(Texts templates, Texts clauses, List<Finding> unused) {
    this.texts = new PreparedTexts(templates);
    this.unused = unused;
    this.library = new ClauseLibrary(clauses);
  }

  /** With the templates and clauses that ship with the program. */
  public static Drafter shipped() {
    return with(Optional.empty(), Optional.empty());
  }

  /**
   * With folders of the user's own on top of what ships: a file of the same name replaces it.
   *
   * @throws java.io.UncheckedIOException where a folder cannot be read
   */
  public static Drafter with(Optional<Path> templates, Optional<Path> clauses) {
    Texts shippedTemplates = Texts.shipped("templates");
    Texts shippedClauses = Texts.shipped("clauses");
    Optional<Texts> own = templates.map(shippedTemplates::under);
    return new Drafter(
        own.orElse(shippedTemplates),
        clauses.map(shippedClauses::under).orElse(shippedClauses),
        own.map(texts -> UnusedFiles.templates(texts, shippedTemplates)).orElse(List.of()));
  }

  /** The clauses there are to choose from. */
  public ClauseLibrary library() {
    return library;
  }

  /** Every instrument that the brief asks for; what fails is left out, with its findings. */
  public Drafted draft(Brief brief) {
    List<Numbered> instruments = new ArrayList<>();
    Map<InstrumentId, Map<String, String>> given = new HashMap<>();
    List<Drafted.Failed> failed = new ArrayList<>();
    List<Finding> findings = new ArrayList<>(unused);
    List<ClauseUse> uses = new ArrayList<>();
    Assembly assembly =
        new Assembly(
            texts,
            engine,
            reading,
            brief,
            Speech.ofSet(brief.project()),
            instruments,
            failed,
            given,
            findings);
    if (brief.kinds().contains("contract")) {
      InstrumentLanguages languages = InstrumentLanguages.ofClauses(texts.templates());
      findings.addAll(languages.findings(brief.project()));
      Brief own = languages.narrowed(brief);
      new ContractEntry(assembly.about(own, Speech.OURS), library, uses).draft();
    }
    if (brief.kinds().contains("disclosure")) {
      new DisclosureEntry(assembly).draft();
    }
    if (brief.kinds().contains(InstrumentKind.COVER_LETTER.stem())) {
      new ContractEntry(assembly, library, uses).letters();
    }
    if (RegistrationEntry.isAsked(brief.kinds())) {
      InstrumentLanguages languages = InstrumentLanguages.ofStatements(texts.templates());
      if (!brief.assessment().statements().isEmpty()) {
        findings.addAll(languages.findings(brief.project()));
      }
      new RegistrationEntry(assembly.about(languages.narrowed(brief), assembly.speech())).draft();
    }
    if (brief.kinds().contains(InstrumentKind.LABEL_SHEET.stem())) {
      new LabelSheetEntry(assembly).draft();
    }
    if (brief.kinds().contains(InstrumentKind.LIKENESS_CONSENT.stem())) {
      new LikenessConsentEntry(assembly).draft();
    }
    return new Drafted(instruments, failed, findings, uses, given);
  }
}
