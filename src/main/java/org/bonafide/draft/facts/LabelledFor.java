package org.bonafide.draft.facts;

import java.util.List;
import org.bonafide.draft.markdown.Fact;
import org.bonafide.label.Disclosed;

/**
 * The laws and places for which a record asks for labels, as printed; the general one is none.
 *
 * @param brief what the record comes to
 */
public record LabelledFor(Brief brief, Facts facts) {

  public Fact names() {
    List<String> stated = brief.project().disclosure().targets();
    List<String> names =
        brief.disclosures().all().stream()
            .filter(one -> stated.contains(one.target()) && !one.target().equals("general"))
            .map(one -> Disclosed.name(one.targetNames(), facts.language()))
            .distinct()
            .toList();
    return facts.fact("disclosure.targets", facts.vocabulary().join(names));
  }
}
