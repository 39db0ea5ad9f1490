package org.bonafide.jurisdictions.us;

import static org.bonafide.law.Particular.each;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.law.Particular;
import org.bonafide.law.Particular.Group;
import org.bonafide.law.Particular.Many;
import org.bonafide.law.Particular.OfElement;
import org.bonafide.law.Particular.Yes;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Work;

/**
 * What of a work is claimed and what is not, part by part, each told by what the record calls it:
 * of a work whose boats are drawn and whose sky is generated, "2-D artwork" is both.
 *
 * <p>Example: claimed: {@code the boats (artwork)}; not claimed: {@code the sky (artwork generated
 * by artificial intelligence with Genie)}.
 */
record UsParts(UsApplication us, Project project, Work work) {

  /**
   * What is claimed in elements, those first that the record states first; where the statement of
   * the work is open, what is settled all the same, since each element stands for itself.
   */
  Many claimed() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    us.elements().stream()
        .filter(found -> !found.claimed().isEmpty())
        .filter(found -> us.verdict().claims() || found.open().isEmpty())
        .forEach(f -> all.computeIfAbsent(f.claimed(), w -> new ArrayList<>()).add(f.element()));
    return each(List.copyOf(all.entrySet()), one -> part(one.getKey(), one.getValue()));
  }

  /** What tools made, in an order of its own, so that the order of the elements decides nothing. */
  Many generated() {
    Map<String, UsUnclaimed.Made> all = new UsUnclaimed(us, project, work).made();
    return each(
        List.copyOf(all.entrySet()),
        one -> part(one.getKey() + with(one.getValue()), one.getValue().elements()));
  }

  /** Who holds what is claimed: of several owners, each with the parts that each holds. */
  Many held() {
    UsHolders holders = new UsHolders(us, project, work);
    Map<List<Ref>, List<String>> all = new LinkedHashMap<>();
    us.elements().stream()
        .filter(found -> !found.claimed().isEmpty())
        .map(UsApplication.ElementFinding::element)
        .forEach(
            id ->
                all.computeIfAbsent(holders.of(List.of(id), false), w -> new ArrayList<>())
                    .add(id));
    List<Ref> arranged = isArranged() ? holders.of(List.of(), true) : List.of();
    if (isArranged()) {
      all.putIfAbsent(arranged, List.of());
    }
    return each(
        List.copyOf(all.entrySet()),
        one ->
            Group.of()
                .and("elements", each(one.getValue(), OfElement::new))
                .and("arrangement", new Yes(isArranged() && one.getKey().equals(arranged)))
                .and("owners", each(one.getKey(), who -> new UsPublicName(project, who).name())));
  }

  /** Whether the arrangement is claimed beside the elements, or instead of them. */
  boolean isArranged() {
    return UsArrangement.of(work, us).isClaimed();
  }

  private static String with(UsUnclaimed.Made made) {
    return made.tools().isEmpty() ? "" : " with " + made.by();
  }

  private Group part(String words, List<String> elements) {
    return Group.of()
        .and("elements", each(elements, OfElement::new))
        .and("words", Particular.entered(words))
        .and("named", new Yes(elements.stream().allMatch(id -> names(id, words))));
  }

  /** Whether what an element is called says its kind already, as "the lyrics" does. */
  private boolean names(String id, String words) {
    return work.elements()
        .get(id)
        .named()
        .in(Locale.ENGLISH)
        .toLowerCase(Locale.ROOT)
        .contains(words.toLowerCase(Locale.ROOT));
  }
}
