package org.bonafide.publish;

import java.util.Map;
import java.util.TreeMap;
import org.bonafide.project.Contract;
import org.bonafide.project.Project;
import org.bonafide.publish.files.WrittenContract;

/**
 * What a record states of a contract's words, as short digests by key: the receipt tells by them
 * that another contract was sent, and gives away neither price nor party.
 *
 * <p>Example: {@code {clauses.fallback=5f3c9a10, price=c1d2e3f4}}; what is not stated is left out.
 */
final class ContractTerms {

  private final Map<String, String> stated = new TreeMap<>();

  private ContractTerms() {}

  /** Of the contract with one of the other parties. */
  static Map<String, String> of(Project project, String party) {
    ContractTerms terms = new ContractTerms();
    Contract contract = project.contract().of(party);
    Contract.Clauses clauses = contract.clauses();
    terms.add("clauses.include", clauses.include(), clauses.include().isEmpty());
    terms.add("clauses.exclude", clauses.exclude(), clauses.exclude().isEmpty());
    terms.add("clauses.fallback", clauses.fallback(), clauses.fallback().isEmpty());
    terms.add("clauses.values", clauses.values(), clauses.values().isEmpty());
    boolean aiUse = project.places().has(project.contractPath(party, "ai-use"));
    terms.add("ai-use", contract.aiUse(), !aiUse);
    Contract.Terms agreed = contract.terms();
    terms.add("deal", agreed.deal(), agreed.deal().isEmpty());
    terms.add("likeness", agreed.likeness(), agreed.likeness().isEmpty());
    terms.add("client-policy", agreed.clientPolicy(), agreed.clientPolicy().isEmpty());
    Contract.Scope scope = contract.wording().scope();
    terms.add("scope", scope, scope == Contract.Scope.FULL);
    terms.add("tools", contract.tools(), contract.tools().isEmpty());
    project.contract().entry(party).ifPresent(terms::addOf);
    project
        .works()
        .forEach((id, work) -> terms.add("price of " + id, work.price(), work.price().isEmpty()));
    return terms.stated;
  }

  private void addOf(Contract.Entry entry) {
    add("works", entry.works(), entry.works().isEmpty());
    add("role", entry.role(), entry.role().isEmpty());
    add("price", entry.price(), entry.price().isEmpty());
  }

  private void add(String key, Object value, boolean empty) {
    if (!empty) {
      stated.put(key, WrittenContract.digest(value.toString()));
    }
  }
}
