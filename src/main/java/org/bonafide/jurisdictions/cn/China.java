package org.bonafide.jurisdictions.cn;

import java.util.List;
import java.util.Map;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.law.Jurisdiction;
import org.bonafide.law.JurisdictionFolder;
import org.bonafide.law.Statement;
import org.bonafide.law.table.LawTables;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** The PRC: the works description and the application of its copyright offices. */
public final class China implements Jurisdiction {

  static final JurisdictionFolder FOLDER = new JurisdictionFolder("cn");
  static final LawTables TABLES = LawTables.shipped(FOLDER, Map.of());
  static final Profile PROFILE = FOLDER.profile();

  @Override
  public Profile profile() {
    return PROFILE;
  }

  @Override
  public Statement assess(Project project, EvidenceReview evidence, Work work) {
    return new CnStatement(
        new CnAssessor(project, evidence, work).assess(), project, evidence, work);
  }

  @Override
  public List<Finding> check(Project project, Work work, Statement statement) {
    return CnRules.check(project, work, statement);
  }

  @Override
  public Form form() {
    return new Form("the PRC form", "cn-cpcc-works-description", CnSheet.checked());
  }
}
