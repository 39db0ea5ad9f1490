package org.bonafide.law.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bonafide.data.Data;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.law.FormScreen;
import org.bonafide.law.Jurisdiction;
import org.bonafide.law.JurisdictionFolder;
import org.bonafide.law.Statement;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * A law whose office is a folder of tables: {@code acts.yaml}, {@code sentences.yaml}, {@code
 * form.yaml}, {@code rules.yaml}. CONTRIBUTING explains them by the toy of the tests.
 *
 * <p>Example: {@code TableOffice.shipped(new JurisdictionFolder("rt"))}.
 */
public final class TableOffice implements Jurisdiction {

  private final Profile profile;
  private final OfficeTables tables;

  private TableOffice(Profile profile, OfficeTables tables) {
    this.profile = profile;
    this.tables = tables;
  }

  /**
   * The office of a folder on the class path.
   *
   * @throws org.bonafide.data.FaultyData with all that is wrong in its files
   */
  public static TableOffice shipped(JurisdictionFolder folder) {
    return new TableOffice(
        folder.office(), folder.readAll(OfficeTables.NEEDED, OfficeTables::read));
  }

  /**
   * The office of tables from anywhere.
   *
   * @param files by name without ending, as in {@code acts}; they collect what is wrong
   */
  static TableOffice read(Profile profile, Function<String, Optional<Data>> files) {
    return new TableOffice(profile, OfficeTables.read(files));
  }

  @Override
  public Profile profile() {
    return profile;
  }

  @Override
  public Statement assess(Project project, EvidenceReview evidence, Work work) {
    return new TableAssessment(profile, tables, project, evidence, work).statement();
  }

  @Override
  public List<Finding> check(Project project, Work work, Statement statement) {
    TableStatement drafted = (TableStatement) statement;
    List<Finding> findings = new ArrayList<>();
    tooLong(project, drafted).forEach(findings::add);
    tables.rules().forEach(r -> findings.addAll(r.check(project, work, drafted, OwnFacts.NONE)));
    return findings;
  }

  private List<Finding> tooLong(Project project, TableStatement drafted) {
    return drafted.screens().stream()
        .flatMap(screen -> screen.fields().stream())
        .filter(field -> field.limit() > 0 && field.used() > field.limit())
        .map(field -> tooLong(project, drafted, field))
        .distinct()
        .toList();
  }

  private Finding tooLong(Project project, TableStatement drafted, FormScreen.Field field) {
    return Finding.warning(
            "field-too-long",
            project.places().of(field.filling().field()),
            "The field \""
                + field.name().en()
                + "\" has room for "
                + field.limit()
                + " characters and would have "
                + field.used()
                + ".",
            "Shorten what the record states there, or enter it in parts.")
        .by(tables.form().authority());
  }

  @Override
  public Form form() {
    return new Form(tables.form().name(), tables.form().authority(), tables.form().checked());
  }
}
