package org.bonafide.jurisdictions.cn;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.data.Data;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.law.Makers;
import org.bonafide.law.Particular;
import org.bonafide.law.Particular.Group;
import org.bonafide.law.Particular.Many;
import org.bonafide.law.Sentence;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Work;

/**
 * The pack for a copyright office: what goes with an application at each office whose list could be
 * read, the declaration on whose the work is, and the agent ({@code filing.yaml}).
 */
record CnFiling(Project project, Work work) {

  private static final Data TABLE =
      China.FOLDER.read(
          "filing",
          data -> {
            data.knows("offices declarations papers");
            return data;
          });
  private static final List<Data> OFFICES = TABLE.items("offices");
  private static final Map<String, Data> DECLARATIONS = TABLE.children("declarations");
  private static final Map<String, String> PAPERS = TABLE.strings("papers");

  boolean callsFor(InstrumentKind paper) {
    return paper == InstrumentKind.FILING_AUTHORISATION
        ? project.registration().agent().isPresent()
        : declaration().isPresent();
  }

  /** Who authorises is who applies; who declares depends on whose work it is. */
  List<Ref> signers(InstrumentKind paper) {
    Set<Ref> all = new LinkedHashSet<>();
    String signs =
        paper == InstrumentKind.FILING_AUTHORISATION
            ? "owners"
            : declaration().map(d -> d.text("signs")).orElse("owners");
    switch (signs) {
      case "makers" -> all.addAll(makers());
      case "both" -> {
        all.addAll(makers());
        all.addAll(employers());
      }
      default -> all.addAll(owner().who());
    }
    return List.copyOf(all);
  }

  private List<Ref> makers() {
    return Makers.of(project, work).stream().<Ref>map(PersonRef::new).toList();
  }

  /** Whom the record names as the owner, whether the rights are theirs or their employees'. */
  private List<Ref> employers() {
    return owner().titles().stream().flatMap(t -> t.stated().who().stream()).distinct().toList();
  }

  Group all() {
    Group all =
        Group.of()
            .and("offices", Particular.each(OFFICES, this::office))
            .and("ground", ground())
            .and("makers", new Particular.Names("works." + work.id() + ".elements", makers()))
            .and("employer", new Particular.Names(project.ownerPath(work), employers()));
    Optional<Data> declaration = declaration();
    if (declaration.isPresent()) {
      all = all.and("declaration", declaration.get().text("title"));
    }
    Optional<Ref> agent = project.registration().agent();
    return agent.isEmpty()
        ? all
        : all.and("agent", new Particular.Name("registration.agent", agent.get()));
  }

  private CnOwner owner() {
    return CnOwner.of(project, work);
  }

  /** The title under which the owner owns; joint where all who made it own it together. */
  private String ground() {
    CnOwner owner = owner();
    return owner.isJoint() && !owner.isOpen() ? "joint" : owner.by();
  }

  private Optional<Data> declaration() {
    return owner().isOpen() ? Optional.empty() : Optional.ofNullable(DECLARATIONS.get(ground()));
  }

  private Particular office(Data office) {
    office.knows("id name authority notes items");
    List<Particular> items = new ArrayList<>();
    for (Data item : office.items("items")) {
      item.knows("what how from paper when");
      List<String> when = item.texts("when");
      if (when.isEmpty() || applies(when)) {
        items.add(item(item, when));
      }
    }
    return Group.of()
        .and("name", office.text("name"))
        .and("notes", Particular.each(office.texts("notes"), Particular.Code::new))
        .and("items", new Many(items));
  }

  /** What hangs on a title that is not stated is listed with its condition. */
  private boolean applies(List<String> when) {
    return when.contains("agent")
        ? project.registration().agent().isPresent()
        : isGroundOpen() || when.contains(ground());
  }

  private boolean isGroundOpen() {
    return ground().isEmpty() || ground().equals("unknown");
  }

  private Particular item(Data item, List<String> when) {
    boolean ours = item.oneOf("from", Set.of("ours", "applicant")).equals("ours");
    boolean open = isGroundOpen() && !when.isEmpty() && !when.contains("agent");
    return Group.of()
        .and("what", item.text("what"))
        .and("how", item.text("how"))
        .and("paper", ours ? PAPERS.getOrDefault(item.text("paper"), "") : "")
        .and("if-so", new Particular.Yes(open))
        .and(
            "ground",
            new Particular.Open(project.ownerPath(work) + ".by", Sentence.of("cn-belongs-ways")));
  }
}
