package org.bonafide.jurisdictions.cn;

import java.util.List;
import java.util.Optional;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.Sentence;
import org.bonafide.law.Vesting;
import org.bonafide.project.Contract;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * What the PRC application says of the rights: how they were acquired, to whom they belong, and how
 * far they go. Of rights that pass by a writing it prints what the record states of the writing,
 * and asks for the rest.
 */
record CnRights(Project project, Work work, CnOwner owner) {

  private static final Sentence WAYS = Sentence.of("cn-acquired-ways");

  FieldEntry acquisition() {
    if (owner.by().isEmpty() || owner.by().equals("unknown") || isOpen()) {
      return FieldEntry.open(owner.field(), WAYS);
    }
    return switch (owner.by()) {
      case "commission" -> commissioned();
      case "assignment" -> owner.is(CnTitle.State.STANDS) ? FieldEntry.byHand() : notYet();
      default -> original();
    };
  }

  private boolean isOpen() {
    return owner.isOpen() && !owner.by().equals("employment");
  }

  private FieldEntry original() {
    return FieldEntry.filled(project.ownerPath(work), Sentence.of("cn-acquired-original"));
  }

  /** Rights that an agreement gives the client from the making were never anybody else's. */
  private FieldEntry commissioned() {
    if (!owner.is(CnTitle.State.STANDS)) {
      return notYet();
    }
    List<Sentence> all = owner.titles().stream().map(CnTitle::acquired).distinct().toList();
    return all.size() != 1 || all.get(0).isEmpty()
        ? FieldEntry.open(
            owner.key(t -> t.acquired().isEmpty(), ".vests"), Sentence.of("cn-acquired-open"))
        : FieldEntry.filled(owner.key(t -> true, ".vests"), all.get(0));
  }

  /** Until they pass, the rights are the maker's, who never got them from anybody. */
  private FieldEntry notYet() {
    return owner.is(CnTitle.State.NOT_YET) ? original() : FieldEntry.open(owner.field(), WAYS);
  }

  FieldEntry attribution() {
    Sentence words =
        switch (owner.by()) {
          case "authored" -> authored();
          case "commission" -> Sentence.of("cn-belongs-commission");
          case "service", "service-special" -> Sentence.of("cn-belongs-service");
          case "legal-entity" -> Sentence.of("cn-belongs-legal-entity");
          default -> Sentence.same("");
        };
    if (!words.isEmpty()) {
      return FieldEntry.filled(project.ownerPath(work), words);
    }
    return owner.by().equals("assignment")
        ? FieldEntry.byHand()
        : FieldEntry.open(
            owner.field(),
            owner.by().equals("employment")
                ? Sentence.of("cn-belongs-company")
                : Sentence.of("cn-belongs-ways"));
  }

  /**
   * A company is no author unless the record says that it is treated as one, and a work of several
   * is a joint one only where the record names all of them as authors.
   */
  private Sentence authored() {
    boolean company = owner.who().stream().anyMatch(w -> CnOwner.isCompany(project, w));
    boolean others = owner.titles().stream().anyMatch(t -> !t.unnamed().isEmpty());
    if (company || others || owner.isOpen()) {
      return Sentence.same("");
    }
    boolean parts = owner.titles().stream().anyMatch(t -> !t.stated().share().isEmpty());
    return owner.isJoint()
        ? Sentence.of("cn-belongs-joint")
        : parts && owner.who().size() > 1 ? Sentence.NONE : Sentence.of("cn-belongs-person");
  }

  /**
   * All rights, or some by name: an assignment carries economic rights alone (Art. 10), and so does
   * the clause on ownership under PRC law; the author of a special service work keeps one right.
   */
  FieldEntry extent() {
    Sentence all = Sentence.of("cn-rights-all");
    Sentence words =
        switch (owner.by()) {
          case "authored" -> authored().isEmpty() ? Sentence.same("") : all;
          case "legal-entity", "service" -> owner.isOpen() ? Sentence.same("") : all;
          case "service-special" ->
              owner.isOpen() ? Sentence.same("") : Sentence.of("cn-rights-but-authorship");
          default -> Sentence.same("");
        };
    if (!words.isEmpty()) {
      return FieldEntry.filled(project.ownerPath(work), words);
    }
    boolean passed =
        !owner.titles().isEmpty() && owner.titles().stream().allMatch(CnTitle::isPassed);
    return passed ? passedExtent() : askedExtent(owner.field());
  }

  /**
   * The clause on ownership names each right, where the record states that it assigns; of another
   * writing the record does not state what it carries.
   */
  private FieldEntry passedExtent() {
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
        ? FieldEntry.filled("contract.deal", Sentence.of("cn-rights-economic"))
        : askedExtent("contract.deal");
  }

  private static FieldEntry askedExtent(String field) {
    return FieldEntry.open(field, Sentence.of("cn-rights-ways"));
  }

  private String path() {
    return "works." + work.id();
  }
}
