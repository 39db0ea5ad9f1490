package org.bonafide.law.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bonafide.data.Data;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.law.Authorities;
import org.bonafide.law.Authority;
import org.bonafide.law.JurisdictionFolder;
import org.bonafide.law.Statement;
import org.bonafide.law.decide.Circumstances;
import org.bonafide.law.decide.Decision;
import org.bonafide.law.decide.Rule;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * The tables of a law whose Java says the rest: simple rules, and what it makes of acts. Its rows
 * may ask of any fact whether it is {@code not-stated}, since it asks its own questions, and for
 * what its Java states ({@code facts.yaml} of its folder).
 *
 * @param acts rows of {@code acts.yaml} by the name of their list
 */
public record LawTables(Map<String, List<Rule<Ruling>>> acts, List<TableRule> rules) {

  /**
   * The tables of a folder.
   *
   * @param lists those of {@code acts.yaml}, each with the list of facts that it asks for
   */
  public static LawTables shipped(JurisdictionFolder folder, Map<String, String> lists) {
    return folder.readAll(Set.of("rules"), files -> read(files, lists));
  }

  static LawTables read(Function<String, Optional<Data>> files, Map<String, String> lists) {
    Set<String> authorities = new HashSet<>();
    Authorities.shipped().all().stream().map(Authority::id).forEach(authorities::add);
    Optional<Data> own = files.apply("facts");
    TableRule.Vocabulary known =
        new TableRule.Vocabulary(
            TableRule.Vocabulary.entries("record")
                .only(n -> !Set.of("claimed", "excluded").contains(n) && !n.startsWith("author"))
                .and(FactList.of("work", own)),
            FactList.of("each", own).names(),
            FactList.of("fills", own).names());
    return new LawTables(
        lists.isEmpty() ? Map.of() : acts(files, authorities, lists, own),
        TableRule.read(files.apply("rules").orElseThrow(), authorities, known));
  }

  private static Map<String, List<Rule<Ruling>>> acts(
      Function<String, Optional<Data>> files,
      Set<String> authorities,
      Map<String, String> lists,
      Optional<Data> own) {
    Map<String, TableSentence> said =
        TableSentence.read(files.apply("sentences").orElseThrow(), authorities);
    Data data = files.apply("acts").orElseThrow();
    data.knows(String.join(" ", lists.keySet()));
    Map<String, List<Rule<Ruling>>> acts = new LinkedHashMap<>();
    lists.forEach(
        (name, facts) ->
            acts.put(
                name,
                Ruling.rows(
                    data,
                    name,
                    said,
                    FactList.of(facts).and(FactList.of(facts, own)).asking(),
                    false)));
    return acts;
  }

  /** What its rules find in a work. */
  public List<Finding> check(Project project, Work work, Statement statement, OwnFacts own) {
    return rules.stream()
        .flatMap(rule -> rule.check(project, work, statement, own).stream())
        .toList();
  }

  /**
   * What a list makes of an act.
   *
   * @param own what the Java of the law states of it besides
   */
  public Ruling ofAct(
      String list,
      Project project,
      EvidenceReview evidence,
      Element element,
      int index,
      Map<String, String> own) {
    return ruling(list, new ActFacts(project, evidence, element, index, ""), own);
  }

  /** What a list makes of an element as a whole. */
  public Ruling ofElement(String list, Project project, Element element, Map<String, String> own) {
    return ruling(list, WholeFacts.ofElement(project, element, ""), own);
  }

  /** Every list ends with a row that always holds, and no fact is supposed. */
  private Ruling ruling(String list, Circumstances facts, Map<String, String> own) {
    return Decision.of(acts.get(list), new ToldFacts(facts, own)).outcome().orElseThrow();
  }
}
