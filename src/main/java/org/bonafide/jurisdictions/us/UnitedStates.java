package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Map;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.evidence.RecordFiles;
import org.bonafide.law.DueDay;
import org.bonafide.law.Jurisdiction;
import org.bonafide.law.JurisdictionFolder;
import org.bonafide.law.Statement;
import org.bonafide.law.Verdict;
import org.bonafide.law.table.LawTables;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** The United States: the Standard Application of the US Copyright Office. */
public final class UnitedStates implements Jurisdiction {

  static final JurisdictionFolder FOLDER = new JurisdictionFolder("us");
  static final LawTables TABLES =
      LawTables.shipped(
          FOLDER, Map.of("generated", "generated", "lacking", "acts", "acts", "acts"));
  static final Profile PROFILE = FOLDER.profile();

  @Override
  public Profile profile() {
    return PROFILE;
  }

  @Override
  public Statement assess(Project project, EvidenceReview evidence, Work work) {
    return new UsStatement(new UsAssessor(project, evidence, work).assess(), project, work);
  }

  @Override
  public List<Finding> check(Project project, Work work, Statement statement) {
    return UsRules.check(
        new UsCase(project, work, ((UsStatement) statement).application()),
        (UsStatement) statement);
  }

  @Override
  public List<DueDay> days(Project project, Work work) {
    List<DueDay> all = new UsDays(work).all();
    return all.isEmpty() || canBeRegistered(project, work)
        ? all
        : all.stream().filter(day -> day.act() != DueDay.Act.REGISTER).toList();
  }

  /** By what the record states alone: a list of days opens no record of the making. */
  private static boolean canBeRegistered(Project project, Work work) {
    EvidenceReview unread = EvidenceReview.of(project, RecordFiles.inMemory(Map.of()));
    return UsPrior.of(project, work) != UsApplication.Prior.THIS_VERSION
        && new UsAssessor(project, unread, work).assess().verdict() != Verdict.NO_CLAIM;
  }

  @Override
  public Form form() {
    return new Form("the US form", "us-compendium-621", UsForm.shipped().checked());
  }
}
