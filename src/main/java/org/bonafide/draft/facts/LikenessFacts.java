package org.bonafide.draft.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.data.Data;
import org.bonafide.project.Answer;
import org.bonafide.project.Contract;
import org.bonafide.project.LocalText;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;

/**
 * What a form of consent to a likeness or voice is drafted from.
 *
 * @param party the id of the party who performs; empty where the record names none
 * @param person the id of the person who is asked; empty where the record names nobody
 * @param agreed what the contract says of replicas
 */
public record LikenessFacts(
    RootFacts root, Facts facts, String party, String person, Optional<Contract.Likeness> agreed) {

  /** Ids of what a form rests on. */
  private static final List<String> AUTHORITIES =
      Data.shipped(LikenessFacts.class, "likeness.yaml", LikenessFacts::authorities);

  private static List<String> authorities(Data data) {
    data.knows("authorities");
    return data.texts("authorities");
  }

  /**
   * All of them.
   *
   * @param shown ids of the works that are stated to show or voice a real person
   */
  public Map<String, Object> all(List<String> shown) {
    Project project = facts.project();
    Map<String, Object> all = root.common(false);
    Map<String, Object> consent = new LinkedHashMap<>();
    consent.put("person", facts.nameOf(new PersonRef(person)));
    consent.put("user", facts.party(project.contract().agency()));
    consent.put("works", shown);
    LocalText none = LocalText.NONE;
    consent.put("uses", words("uses", agreed.map(Contract.Likeness::uses).orElse(none)));
    consent.put(
        "territory", words("territory", agreed.map(Contract.Likeness::territory).orElse(none)));
    consent.put("term", words("term", agreed.map(Contract.Likeness::term).orElse(none)));
    consent.put(
        "represented",
        words("represented-by", agreed.map(Contract.Likeness::representedBy).orElse(none)));
    consent.put(
        "tools",
        project.tools().values().stream()
            .filter(tool -> tool.generative() == Answer.YES)
            .map(root::tool)
            .toList());
    all.put("consent", consent);
    all.put("authorities", RootFacts.authorities(AUTHORITIES, facts));
    return all;
  }

  private Object words(String key, LocalText words) {
    return facts.words(facts.project().contractPath(party, "likeness") + "." + key, words);
  }
}
