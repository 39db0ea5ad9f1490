package org.bonafide.draft.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bonafide.data.Words;
import org.bonafide.diagnose.Scope;
import org.bonafide.law.ComparisonWords;
import org.bonafide.law.ElementOutcome;
import org.bonafide.law.Statement;

/**
 * One work under several laws, side by side on a page: what each lets its maker claim, what not,
 * what cannot be said, and the reason that decides.
 */
public record RegistrationsCompared(RegistrationFacts shared, Brief brief) {

  public Map<String, Object> of(List<Statement> statements) {
    Map<String, Object> all = shared.ofTheWork();
    List<Map<String, Object>> rows = new ArrayList<>();
    shared.work().elements().keySet().forEach(id -> rows.add(row(id, statements)));
    all.put("compared", Map.of("laws", statements.stream().map(this::law).toList(), "rows", rows));
    Stream<String> reasons =
        statements.stream().flatMap(s -> s.outcomes().stream()).map(ElementOutcome::authority);
    Stream<String> laws =
        statements.stream().flatMap(one -> ComparisonWords.of(one.law()).authorities().stream());
    List<String> ids = Stream.concat(reasons, laws).toList();
    all.put("authorities", RootFacts.authorities(ids, shared.facts()));
    return all;
  }

  private Map<String, Object> law(Statement statement) {
    ComparisonWords words = ComparisonWords.of(statement.law());
    Map<String, Object> law = new LinkedHashMap<>();
    law.put("id", statement.jurisdiction());
    law.put("name", in(words.name()));
    law.put("verdictName", word("verdict", statement.verdict().word()));
    law.put("remark", in(statement.remark().words()));
    law.put("withheld", isWithheld(statement) ? or(words.withheld(), "withheld") : "");
    law.put("asks", in(words.asks()));
    law.put("leavesOut", in(words.leavesOut()));
    return law;
  }

  private Map<String, Object> row(String element, List<Statement> statements) {
    Map<String, Object> row = new LinkedHashMap<>();
    String path = "works." + shared.work().id() + ".elements." + element + ".describe";
    row.put("element", shared.facts().words(path, shared.work().elements().get(element).named()));
    row.put("cells", statements.stream().map(one -> cell(one, element)).toList());
    return row;
  }

  private Map<String, Object> cell(Statement statement, String element) {
    ComparisonWords words = ComparisonWords.of(statement.law());
    ElementOutcome found =
        statement.outcomes().stream()
            .filter(one -> one.element().equals(element))
            .findFirst()
            .orElseThrow();
    Map<String, Object> cell = new LinkedHashMap<>();
    cell.put("claimedName", or(words.claimed(), "claimed"));
    cell.put("nothing", or(words.nothing(), "nothing"));
    cell.put("excludedName", or(words.excluded(), "excluded"));
    cell.put("claimed", in(found.claimed().words()));
    cell.put("excluded", in(found.excluded().words()));
    cell.put("open", in(found.open().words()));
    cell.put("verdictName", found.verdict().map(v -> word("verdict", v.word())).orElse(""));
    cell.put("why", in(found.why().words()));
    return cell;
  }

  private boolean isWithheld(Statement statement) {
    Scope scope = Scope.statements(statement.jurisdiction(), statement.work());
    return brief.assessment().findings().stream()
        .anyMatch(f -> !f.withholds().isEmpty() && f.withholds(scope));
  }

  private String or(Words own, String usual) {
    return own.isEmpty() ? word("compared", usual) : in(own);
  }

  private String word(String list, String word) {
    return shared.facts().vocabulary().word(list, word);
  }

  private String in(Words words) {
    return words.in(shared.facts().language());
  }
}
