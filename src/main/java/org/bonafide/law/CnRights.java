package org.bonafide.law;

import java.util.List;
import java.util.Optional;
import org.bonafide.project.Contract;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * What the PRC application says of the rights: how they were acquired, to whom they belong, and how
 * far they go. Of rights that pass by a writing it prints what the record states of the writing,
 * and asks for the rest.
 */
record CnRights(Project project, Work work, CnOwner owner) {

  private static final Sentence WAYS =
      new Sentence("original, by inheritance or succession", "原始、继承或承受");

  Filling acquisition() {
    if (owner.by().isEmpty() || owner.by().equals("unknown") || isOpen()) {
      return Filling.open(owner.field(), WAYS);
    }
    return switch (owner.by()) {
      case "commission" -> commissioned();
      case "assignment" -> owner.is(CnTitle.State.STANDS) ? Filling.byHand() : notYet();
      default -> original();
    };
  }

  private boolean isOpen() {
    return owner.isOpen() && !owner.by().equals("employment");
  }

  private Filling original() {
    return Filling.filled(path() + ".owner", new Sentence("original", "原始"));
  }

  /** Rights that an agreement gives the client from the making were never anybody else's. */
  private Filling commissioned() {
    if (!owner.is(CnTitle.State.STANDS)) {
      return notYet();
    }
    List<Sentence> all = owner.titles().stream().map(CnTitle::acquired).distinct().toList();
    return all.size() != 1 || all.get(0).isEmpty()
        ? Filling.open(
            owner.key(t -> t.acquired().isEmpty(), ".vests"), Sentence.of("cn-acquired-open"))
        : Filling.filled(owner.key(t -> true, ".vests"), all.get(0));
  }

  /** Until they pass, the rights are the maker's, who never got them from anybody. */
  private Filling notYet() {
    return owner.is(CnTitle.State.NOT_YET) ? original() : Filling.open(owner.field(), WAYS);
  }

  Filling attribution() {
    Sentence words =
        switch (owner.by()) {
          case "authored" -> authored();
          case "commission" -> new Sentence("commissioned work", "委托作品");
          case "service", "service-special" -> new Sentence("service work", "职务作品");
          case "legal-entity" -> new Sentence("work of a legal entity", "法人作品");
          default -> Sentence.same("");
        };
    if (!words.isEmpty()) {
      return Filling.filled(path() + ".owner", words);
    }
    return owner.by().equals("assignment")
        ? Filling.byHand()
        : Filling.open(
            owner.field(),
            owner.by().equals("employment")
                ? new Sentence("service work or work of a legal entity", "职务作品或法人作品")
                : new Sentence(
                    "work of one person, joint, legal-entity, service or commissioned work",
                    "个人、合作、法人、职务或委托作品"));
  }

  /** A company is no author unless the record says that it is treated as one. */
  private Sentence authored() {
    boolean company = owner.who().stream().anyMatch(w -> CnOwner.isCompany(project, w));
    if (company || owner.isOpen()) {
      return Sentence.same("");
    }
    return CnOwner.authors(project, work).size() > 1
        ? new Sentence("joint work", "合作作品")
        : new Sentence("work of one person", "个人作品");
  }

  /**
   * All rights, or some by name: an assignment carries economic rights alone (Art. 10), and so does
   * the clause on ownership under PRC law; the author of a special service work keeps one right.
   */
  Filling extent() {
    Sentence all = new Sentence("all rights", "全部");
    Sentence words =
        switch (owner.by()) {
          case "authored" -> authored().isEmpty() ? Sentence.same("") : all;
          case "legal-entity", "service" -> owner.isOpen() ? Sentence.same("") : all;
          case "service-special" ->
              owner.isOpen()
                  ? Sentence.same("")
                  : new Sentence("some: all but the right of authorship", "部分：署名权以外的著作权");
          default -> Sentence.same("");
        };
    if (!words.isEmpty()) {
      return Filling.filled(path() + ".owner", words);
    }
    boolean passed =
        !owner.titles().isEmpty() && owner.titles().stream().allMatch(CnTitle::isPassed);
    return passed ? passedExtent() : askedExtent(owner.field());
  }

  /**
   * The clause on ownership names each right, where the record states that it assigns; of another
   * writing the record does not state what it carries.
   */
  private Filling passedExtent() {
    List<Optional<Contract>> contracts =
        owner.titles().stream()
            .map(title -> Vesting.contract(project, work, title.stated()))
            .distinct()
            .toList();
    boolean ours =
        contracts.stream()
            .allMatch(c -> c.filter(k -> k.governingLaw().startsWith("CN")).isPresent());
    boolean stated = contracts.stream().allMatch(c -> c.flatMap(k -> k.terms().deal()).isPresent());
    if (!ours) {
      return askedExtent(owner.key(CnTitle::isPassed, ".records"));
    }
    return stated
        ? Filling.filled(
            "contract.deal",
            new Sentence(
                "some: the economic rights of Art. 10(1)(5) to (17)",
                "部分：著作财产权（《著作权法》第十条第一款第（五）项至第（十七）项规定的权利）"))
        : askedExtent("contract.deal");
  }

  private static Filling askedExtent(String field) {
    return Filling.open(
        field, new Sentence("all rights, or each right that is held", "全部；仅享有部分权利的，逐项列明"));
  }

  private String path() {
    return "works." + work.id();
  }
}
