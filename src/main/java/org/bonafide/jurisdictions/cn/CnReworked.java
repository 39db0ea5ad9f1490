package org.bonafide.jurisdictions.cn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bonafide.data.Data;
import org.bonafide.project.Act;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.ThirdParty;
import org.bonafide.project.Whose;
import org.bonafide.project.Work;

/**
 * Material of others that was put into a tool, or stands in the work, and of which the record
 * states that there is no licence, or states none where it was put in. A work made from another may
 * not infringe the copyright in that one (Copyright Law Art. 13), so its signers cannot declare
 * that they copied nobody.
 */
record CnReworked(Project project, Work work) {

  private static final List<Pattern> DENIED =
      China.FOLDER.read(
          "licence", data -> words(data, "denied").stream().map(Pattern::compile).toList());
  private static final List<String> NONE =
      China.FOLDER.read("licence", data -> words(data, "none"));

  /** Where it stands in the record: the key that would close it; empty where there is none. */
  Optional<String> field() {
    Optional<String> denied =
        work.thirdParty().stream().filter(CnReworked::isDenied).findFirst().map(t -> path());
    return denied.isPresent() ? denied : putIn();
  }

  /** An input of others in a work that states no licence for anything. */
  private Optional<String> putIn() {
    boolean licensed =
        !work.thirdParty().isEmpty()
            && work.thirdParty().stream().noneMatch(t -> t.licence().isBlank());
    for (Element element : work.elements().values()) {
      for (int i = 0; i < element.steps().size() && !licensed; i++) {
        if (isOfOthers(element.steps().get(i))) {
          return Optional.of(
              "works." + work.id() + ".elements." + element.id() + ".steps[" + i + "]");
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOfOthers(Step step) {
    return step.act() == Act.INPUT && step.whose().kind() == Whose.Kind.THIRD_PARTY;
  }

  private static boolean isDenied(ThirdParty item) {
    String licence = item.licence().strip().toLowerCase(Locale.ROOT);
    return NONE.contains(licence)
        || DENIED.stream().anyMatch(words -> words.matcher(licence).find());
  }

  private String path() {
    String own = "works." + work.id() + ".third-party";
    return project.places().has(own)
        ? own
        : work.elements().keySet().stream()
            .map(id -> "works." + work.id() + ".elements." + id + ".third-party")
            .filter(project.places()::has)
            .findFirst()
            .orElse(own);
  }

  private static List<String> words(Data data, String key) {
    data.knows("denied none");
    return data.texts(key);
  }
}
