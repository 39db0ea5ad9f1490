package org.bonafide.jurisdictions.cn;

import java.util.List;
import java.util.Locale;
import org.bonafide.data.Data;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * A work that is nothing but a list of prompts: a court found six such lists to be ideas, without
 * personal expression.
 */
final class CnListOfPrompts implements CnRule {

  private static final Data WORDS =
      China.FOLDER.read(
          "prompts",
          data -> {
            data.knows("kinds words");
            return data;
          });
  private static final List<String> KINDS = WORDS.texts("kinds");
  private static final List<String> SAID = WORDS.texts("words");

  @Override
  public List<Finding> check(Project project, Work work) {
    boolean all =
        !work.elements().isEmpty()
            && work.elements().values().stream().allMatch(e -> isPrompts(work, e));
    return all
        ? List.of(
            Finding.warning(
                    "cn-list-of-prompts",
                    project.places().of("works." + work.id() + ".elements"),
                    "The work \""
                        + work.id()
                        + "\" reads as a list of prompts; a Chinese court took lists of style,"
                        + " subject and material for ideas and not for a literary work.",
                    "Register what was made with them, and keep the prompts as its record; or state"
                        + " in \"describe\" what of the text is more than a list.")
                .by("cn-huangpu-prompts"))
        : List.of();
  }

  private static boolean isPrompts(Work work, Element element) {
    return element.what().equals("text")
        && (KINDS.contains(element.part().word())
            || says(element.id())
            || element.describe().languages().values().stream().anyMatch(CnListOfPrompts::says)
            || says(element.describe().plain())
            || work.elements().size() == 1
                && (says(work.title())
                    || work.titles().values().stream().anyMatch(CnListOfPrompts::says)));
  }

  private static boolean says(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return SAID.stream().anyMatch(lower::contains);
  }
}
