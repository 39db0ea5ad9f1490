package org.bonafide.jurisdictions.cn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bonafide.data.Languages;
import org.bonafide.diagnose.Finding;
import org.bonafide.law.AspectWords;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/**
 * The statement is filed in Chinese, and the record's own words stand in it as they were written.
 * Words with kana are Japanese, whatever Han characters they have.
 */
final class CnFactsAreChinese implements CnRule {

  private static final Locale ZH = CnWords.OFFICE;

  @Override
  public List<Finding> check(Project project, Work work) {
    List<String> foreign = new ArrayList<>();
    String path = "works." + work.id();
    add(foreign, path + ".intent", work.intent().in(ZH));
    for (Element element : work.elements().values()) {
      String at = path + ".elements." + element.id();
      if (!element.describe().isEmpty()) {
        add(foreign, at + ".describe", element.describe().in(ZH));
      }
      for (int i = 0; i < element.steps().size(); i++) {
        Step step = element.steps().get(i);
        add(foreign, at + ".steps[" + i + "].detail", step.detail().in(ZH));
        add(foreign, at + ".steps[" + i + "].reason", step.reason().in(ZH));
        for (String aspect : step.aspects()) {
          add(foreign, at + ".steps[" + i + "].aspects", AspectWords.in(aspect, ZH));
        }
      }
    }
    if (foreign.isEmpty()) {
      return List.of();
    }
    return List.of(
        Finding.note(
            "cn-facts-not-chinese",
            project.places().of(foreign.get(0)),
            "The PRC statement is filed in Chinese, and "
                + (foreign.size() == 1
                    ? "one fact of the work"
                    : foreign.size() + " facts of the work")
                + " \""
                + work.id()
                + (foreign.size() == 1
                    ? "\" holds no Chinese; it is printed as it stands."
                    : "\" hold no Chinese; they are printed as they stand."),
            "Write them in Chinese, or in both languages, or have the statement translated before it"
                + " is filed."));
  }

  private static void add(List<String> foreign, String path, String words) {
    boolean chinese = Languages.ofWide(words).filter(ZH::equals).isPresent();
    if (!words.isBlank()
        && !chinese
        && words.codePoints().anyMatch(Character::isLetter)
        && !foreign.contains(path)) {
      foreign.add(path);
    }
  }
}
