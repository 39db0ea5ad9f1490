package org.bonafide.draft.facts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bonafide.draft.markdown.Fact;
import org.bonafide.law.Particular;
import org.bonafide.project.Work;

/**
 * The particulars of a statement as templates see them: {@code note-to-office} is {@code
 * statement.noteToOffice}, an element or an act is what templates know as one.
 *
 * @param elements of the work of the statement, by id
 */
record ParticularFacts(
    Facts facts,
    Work work,
    Map<String, Map<String, Object>> elements,
    Map<String, Map<String, Object>> records)
    implements Particular.Reader<Object> {

  /**
   * @param its the facts of the work
   */
  static ParticularFacts of(
      Facts facts, Work work, Map<String, Object> its, Map<String, Map<String, Object>> records) {
    Map<String, Map<String, Object>> elements = new HashMap<>();
    list(its, "elements").forEach(one -> elements.put((String) one.get("id"), one));
    return new ParticularFacts(facts, work, elements, records);
  }

  /** By name. */
  Map<String, Object> of(Particular.Group group) {
    Map<String, Object> view = new LinkedHashMap<>();
    group.all().forEach((name, one) -> view.put(inTemplates(name), one.read(this)));
    return view;
  }

  /** {@code noteToOffice} of {@code note-to-office}. */
  private static String inTemplates(String name) {
    StringBuilder out = new StringBuilder();
    for (String part : name.split("-")) {
      out.append(out.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return out.toString();
  }

  /** An element as templates see it. */
  Map<String, Object> element(String id) {
    return Optional.ofNullable(elements.get(id)).orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> view, String name) {
    return (List<Map<String, Object>>) view.get(name);
  }

  @Override
  public Object group(Particular.Group group) {
    return of(group);
  }

  /** Records that are cited together stand by their numbers. */
  @Override
  public Object many(Particular.Many many) {
    if (!many.all().isEmpty()
        && many.all().stream().allMatch(Particular.OfRecord.class::isInstance)) {
      return records.values().stream()
          .filter(one -> many.all().contains(new Particular.OfRecord((String) one.get("id"))))
          .toList();
    }
    return many.all().stream().map(one -> one.read(this)).filter(Objects::nonNull).toList();
  }

  @Override
  public Object code(Particular.Code code) {
    return code.word();
  }

  @Override
  public Object yes(Particular.Yes yes) {
    return yes.is();
  }

  @Override
  public Object words(Particular.Said said) {
    return said.words().in(facts.language());
  }

  @Override
  public Object derived(Particular.Derived derived) {
    List<String> basis =
        derived.element().isEmpty()
            ? facts.basis().of(work)
            : facts.basis().of(work, work.elements().get(derived.element()));
    return facts.derived(derived.words().in(facts.language()), basis);
  }

  @Override
  public Object stated(Particular.Stated stated) {
    return facts.fact(stated.field(), stated.value());
  }

  @Override
  public Object open(Particular.Open open) {
    return Fact.missing(open.field(), open.words().in(facts.language()));
  }

  @Override
  public Object person(Particular.Name name) {
    return facts.named(name.field(), List.of(name.who()));
  }

  @Override
  public Object names(Particular.Names names) {
    return facts.named(names.field(), names.who());
  }

  @Override
  public Object element(Particular.OfElement element) {
    return element(element.id());
  }

  @Override
  public Object step(Particular.OfStep step) {
    return list(element(step.element()), "steps").get(step.index());
  }

  /** Nothing for a record that is not among those of the document. */
  @Override
  public Object recorded(Particular.OfRecord recorded) {
    return records.get(recorded.id());
  }
}
