package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.Sentence;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Work;

/**
 * The screen of one claimant, each with an address and a transfer of their own.
 *
 * @param who the claimant; empty where nobody is stated, or who it was has died
 * @param died who would be the claimant and has died
 */
record UsClaimantScreen(
    Project project, Work work, UsDraft draft, Optional<Ref> who, Optional<Ref> died)
    implements UsRepeated {

  private static final String PATH = "registration.claimant";

  static List<UsClaimantScreen> all(Project project, Work work, UsDraft draft) {
    Stream<UsClaimantScreen> living =
        draft.claimant().who().stream()
            .map(
                who ->
                    new UsClaimantScreen(project, work, draft, Optional.of(who), Optional.empty()));
    Stream<UsClaimantScreen> dead =
        draft.claimant().died().stream()
            .map(
                who ->
                    new UsClaimantScreen(project, work, draft, Optional.empty(), Optional.of(who)));
    List<UsClaimantScreen> all = Stream.concat(living, dead).toList();
    return all.isEmpty()
        ? List.of(new UsClaimantScreen(project, work, draft, Optional.empty(), Optional.empty()))
        : all;
  }

  @Override
  public String remark(String id, String otherwise) {
    return died.isPresent() && id.equals("claimant-name")
        ? nameOf(died.get())
            + " has died. Compendium (Third) § 619.13(Q) takes whoever owns all the rights that were"
            + " the author’s; the author’s own name only where nobody else can be named."
        : otherwise;
  }

  @Override
  public FieldEntry fill(String id) {
    return died.isPresent() ? succeeded(id) : living(id);
  }

  /** Who holds the rights of somebody who has died, and how, is not for the record to guess. */
  private FieldEntry succeeded(String id) {
    String path = project.ownerPath(work);
    return switch (id) {
      case "claimant-name" ->
          FieldEntry.open(
              path,
              Sentence.same(
                  "who owns the rights since the author’s death: the estate, a devisee or an heir"));
      case "claimant-address" -> FieldEntry.open(path, Sentence.same("address of the claimant"));
      default -> FieldEntry.open(path, Sentence.same("“By inheritance”, or how the rights passed"));
    };
  }

  private FieldEntry living(String id) {
    return switch (id) {
      case "claimant-name" ->
          who.map(w -> UsName.of(project, w).fill(PATH))
              .orElseGet(() -> FieldEntry.open(PATH, Sentence.same("claimant")));
      case "claimant-address" -> FieldEntry.text(PATH, address(), "address of the claimant");
      default ->
          isTransferred()
              ? FieldEntry.filled(project.ownerPath(work), "By written agreement")
              : unsigned();
    };
  }

  private String address() {
    return who.flatMap(w -> UsReach.party(project, w))
        .map(party -> party.address().in(Locale.ENGLISH))
        .orElse("");
  }

  /** Whether this claimant, if one is known, holds by a transfer; of several, whoever does. */
  private boolean isTransferred() {
    boolean alone = draft.claimant().who().size() + draft.claimant().died().size() == 1;
    return who.isPresent() && draft.claimant().transfer() && (alone || holdsAnothers());
  }

  private boolean holdsAnothers() {
    return draft.authors().stream()
        .filter(author -> !UsClaimant.isAuthor(project, who.orElseThrow(), List.of(author)))
        .flatMap(author -> author.owners().stream())
        .anyMatch(owner -> owner.who().equals(who));
  }

  /**
   * Empty where the authors claim; open where nobody is stated to, or somebody else is said to own
   * by a transfer that is not recorded to have taken effect.
   */
  private FieldEntry unsigned() {
    UsClaimant claimant = draft.claimant();
    String path = project.ownerPath(work);
    if (claimant.awaited().isPresent()) {
      String question =
          switch (claimant.waitsFor()) {
            case PAYMENT -> "whether the price is paid, on which the copyright passes to ";
            case DELIVERY -> "whether the work is delivered, on which the copyright passes to ";
            case DELIVERY_AND_PAYMENT ->
                "whether the work is delivered and the price paid, on which the copyright passes to ";
            case DEAL ->
                "whether the copyright has passed, since the deal of the contract is a license, to ";
            case MOMENT -> "when the rights pass, and whether the copyright has passed to ";
            case SIGNATURE ->
                "whether every author has signed a writing that passes the copyright to ";
          };
      return FieldEntry.open(path, Sentence.same(question + nameOf(claimant.awaited().get())));
    }
    return who.isEmpty()
        ? FieldEntry.open(path, Sentence.same("who owns the work, and by what title"))
        : FieldEntry.empty();
  }

  /** A name within a question; the person's public one where the legal name is not to be read. */
  private String nameOf(Ref awaited) {
    String shown = UsName.of(project, awaited).shown();
    return shown.isEmpty() ? "that owner" : shown;
  }
}
