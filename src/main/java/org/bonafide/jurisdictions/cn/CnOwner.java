package org.bonafide.jurisdictions.cn;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.bonafide.data.Grammar;
import org.bonafide.law.Makers;
import org.bonafide.law.Sentence;
import org.bonafide.project.Element;
import org.bonafide.project.Ownership;
import org.bonafide.project.PartyRef;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Work;

/**
 * Who owns the copyright in the PRC on the record's day, as far as the record supports it.
 *
 * <p>Without a signed writing a commissioned work belongs to who made it (Copyright Law Art. 19)
 * and no assignment stands (Art. 27); with one, the rights belong to the maker until they pass. A
 * service work belongs to its author, a special one to the employer but for the right of authorship
 * (Art. 18); a legal entity may be treated as the author (Art. 11).
 *
 * @param titles one for each owner that the record states; one that is open where it states none
 */
record CnOwner(Project project, Work work, List<CnTitle> titles) {

  static CnOwner of(Project project, Work work) {
    List<Ownership> owners =
        work.owners().isEmpty() ? List.of(Ownership.NOT_STATED) : work.owners();
    return new CnOwner(
        project,
        work,
        owners.stream().map(o -> CnTitle.of(project, work, o, makers(project, work, o))).toList());
  }

  /** The makers of what a title is about; of one to all of the work, those whom no other names. */
  private static List<Ref> makers(Project project, Work work, Ownership owner) {
    List<String> all = Makers.of(project, work);
    Set<String> elsewhere = new LinkedHashSet<>();
    if (owner.share().isEmpty()) {
      work.owners().forEach(o -> elsewhere.addAll(o.share()));
    }
    List<Ref> makers =
        all.stream()
            .filter(id -> !elsewhere.contains(id))
            .filter(id -> owner.share().isEmpty() || madeOf(work, owner.share(), id))
            .<Ref>map(PersonRef::new)
            .toList();
    return makers.isEmpty() && owner.share().isEmpty()
        ? all.stream().<Ref>map(PersonRef::new).toList()
        : makers;
  }

  /** Whether a person is named in a share, or made an element of it. */
  private static boolean madeOf(Work work, List<String> share, String person) {
    return share.contains(person)
        || share.stream()
            .map(work.elements()::get)
            .filter(Objects::nonNull)
            .flatMap(e -> e.steps().stream())
            .filter(Makers::makes)
            .anyMatch(s -> s.by().contains(person));
  }

  /** The owners, each once; without those of whom it is open whether they own. */
  List<Ref> who() {
    return titles.stream().flatMap(t -> t.who().stream()).distinct().toList();
  }

  /** The title that all owners have; empty where they differ. */
  String by() {
    List<String> all = titles.stream().map(CnTitle::by).distinct().toList();
    return all.size() == 1 ? all.get(0) : "";
  }

  boolean is(CnTitle.State state) {
    return titles.stream().allMatch(t -> t.state() == state);
  }

  /** The names of the owners as the record states them, whether they own already or not. */
  String stated() {
    return CnWords.join(
        titles.stream()
            .flatMap(t -> t.stated().who().stream())
            .map(who -> project.nameOf(who, CnWords.OFFICE))
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList());
  }

  /** Whether it is open who owns. */
  boolean isOpen() {
    return titles.stream().anyMatch(t -> t.who().isEmpty());
  }

  /** The owners, each with the ground of the right. */
  Sentence words() {
    List<Sentence> all = new ArrayList<>();
    for (CnTitle title : titles) {
      Sentence words = title.words();
      if (!words.isEmpty() && !all.contains(words)) {
        all.add(
            title.stated().share().isEmpty()
                ? words
                : Sentence.of("cn-owner-share", words, share(title.stated().share())));
      }
    }
    return Sentence.parted(merged(all));
  }

  /** Authors who own together are named together. */
  private List<Sentence> merged(List<Sentence> all) {
    boolean together =
        titles.size() > 1
            && by().equals("authored")
            && titles.stream().allMatch(t -> t.stated().share().isEmpty() && !t.who().isEmpty());
    CnTitle first = titles.get(0);
    return together && !first.id().isEmpty()
        ? List.of(Sentence.of(first.id(), first.names(who())))
        : all;
  }

  private Sentence share(List<String> ids) {
    return Sentence.list(ids, this::named);
  }

  private String named(String id, Locale language) {
    Element element = work.elements().get(id);
    return element != null
        ? Grammar.of(language).named(element.named().in(language))
        : project.nameOf(new PersonRef(id), language);
  }

  /** What is open; empty words where nothing is. */
  Sentence open() {
    return Sentence.parted(
        titles.stream().map(CnTitle::open).filter(w -> !w.isEmpty()).distinct().toList());
  }

  /** The key that would close the first thing that is open. */
  String field() {
    return titles.stream()
        .filter(title -> !title.open().isEmpty())
        .findFirst()
        .map(title -> key(title::equals, title.field()))
        .orElse(project.ownerPath(work));
  }

  /** The path of a key of the first title that is such; of the owner where none is. */
  String key(Predicate<CnTitle> such, String key) {
    String path = "works." + work.id();
    boolean listed = project.places().has(path + ".owners");
    for (int i = 0; i < titles.size(); i++) {
      if (such.test(titles.get(i))) {
        return path + (listed ? ".owners[" + i + "]" : ".owner") + key;
      }
    }
    return project.ownerPath(work);
  }

  /**
   * Whether the record names everybody who took part as an author who owns, and they are several.
   */
  boolean isJoint() {
    return by().equals("authored")
        && titles.stream().allMatch(t -> t.unnamed().isEmpty() && t.stated().share().isEmpty())
        && Makers.of(project, work).size() > 1;
  }

  static boolean isCompany(Project project, Ref who) {
    return who instanceof PartyRef && project.parties().get(who.id()).kind().equals("company");
  }
}
