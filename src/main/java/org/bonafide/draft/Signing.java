package org.bonafide.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Origin;
import org.bonafide.instrument.SignatureBlock;
import org.bonafide.instrument.Source;
import org.bonafide.project.Party;
import org.bonafide.project.PartyRef;
import org.bonafide.project.Person;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;

/**
 * The places to sign. A company signs by its signatory, a person for themselves; under PRC law a
 * company seals and its legal or authorised representative signs.
 *
 * @param signers parties or people, in order
 * @param contract whether they are the parties of a contract: 甲方 and 乙方
 * @param publicNames whether people sign by the name that the public knows
 */
record Signing(Project project, List<Ref> signers, boolean contract, boolean publicNames) {

  List<Block> make(Locale language, String file) {
    List<SignatureBlock.Signatory> all = new ArrayList<>();
    for (int i = 0; i < signers.size(); i++) {
      all.add(signatory(signers.get(i), i, language));
    }
    Origin origin = new Origin("", language, new Source(file, 0, List.of(), List.of()));
    return all.isEmpty() ? List.of() : List.of(new SignatureBlock(origin, all));
  }

  private SignatureBlock.Signatory signatory(Ref who, int index, Locale language) {
    boolean two = two();
    boolean chinese = language.getLanguage().equals("zh");
    Optional<Party> party = party(who);
    boolean company = isCompany(who);
    List<SignatureBlock.Line> lines = new ArrayList<>();
    if (company) {
      lines.add(line(label(chinese, two, "Seal", "盖章"), ""));
    }
    lines.add(line(label(chinese, two, "Signature", company ? "法定代表人或授权代表（签字）" : "签字"), ""));
    Optional<Party.Signatory> signs = party.flatMap(Party::signatory);
    if (company) {
      lines.add(line(label(chinese, two, "Name", "姓名"), signatory(signs, language)));
      String title = signs.map(s -> both(of -> s.title().in(of), language)).orElse("");
      lines.add(line(label(chinese, two, "Title", "职务"), title));
    } else {
      lines.add(line(label(chinese, two, "Name", "姓名"), name(who, language)));
      identity(who)
          .filter(number -> contract && (chinese || two))
          .ifPresent(number -> lines.add(line(label(chinese, two, "ID number", "身份证件号码"), number)));
    }
    // A Chinese date is filled in before each of its three signs.
    lines.add(
        line(label(chinese, two, "Date", "日期"), chinese && !two ? "________年____月____日" : ""));
    if (company && !chinese && !two) {
      lines.remove(0); // a seal is a PRC custom
    }
    List<Inline> heading = new ArrayList<>();
    heading.add(new Inline.Words(heading(who, index, chinese, two)));
    heading.addAll(named(who, language));
    return new SignatureBlock.Signatory(heading, lines);
  }

  private String heading(Ref who, int index, boolean chinese, boolean two) {
    String role = index == 0 ? "甲方" : "乙方";
    if (chinese) {
      String front =
          contract
              ? role + (two ? (index == 0 ? " / Agency" : " / Freelancer") : "") + "："
              : who instanceof PartyRef ? "著作权人：" : "签署人：";
      return front;
    }
    String front =
        contract && two ? (index == 0 ? "Agency / 甲方: " : "Freelancer / 乙方: ") : "Signed for ";
    return (isCompany(who) || (contract && two) ? front : "Signed by ");
  }

  /** The name of who signs; an open point where the record names nobody. */
  private List<Inline> named(Ref who, Locale language) {
    String name = name(who, language);
    if (!name.isEmpty()) {
      return List.of(new Inline.Words(name));
    }
    return List.of(
        new Inline.OpenPoint("parties", Vocabulary.in(language).open("parties.*.name"), language));
  }

  private boolean two() {
    return project.languages().size() > 1 && contract;
  }

  /**
   * The number of a person's identity document: printed in contracts of the PRC and nowhere else.
   */
  private Optional<String> identity(Ref who) {
    return project.personOf(who).map(Person::idNumber).filter(number -> !number.isEmpty());
  }

  private Optional<Party> party(Ref who) {
    return who instanceof PartyRef
        ? Optional.ofNullable(project.parties().get(who.id()))
        : Optional.empty();
  }

  private boolean isCompany(Ref who) {
    return party(who).map(p -> p.kind().equals("company")).orElse(false);
  }

  private String signatory(Optional<Party.Signatory> signs, Locale language) {
    return signs.map(s -> both(of -> s.names().getOrDefault(of, s.name()), language)).orElse("");
  }

  /** A name in the leading language and, in a contract in two, in the other where it differs. */
  private String both(Function<Locale, String> named, Locale language) {
    String lead = named.apply(language);
    return project.languages().stream()
        .filter(other -> two() && !other.equals(language))
        .map(named)
        .filter(other -> !other.equals(lead) && !lead.isEmpty())
        .findFirst()
        .map(other -> lead + " / " + other)
        .orElse(lead);
  }

  private static String label(boolean chinese, boolean two, String en, String zh) {
    if (!two) {
      return chinese ? zh : en;
    }
    return chinese ? zh + " / " + en : en + " / " + zh;
  }

  private String name(Ref who, Locale language) {
    return both(of -> shown(who, of), language);
  }

  private String shown(Ref who, Locale language) {
    return publicNames ? project.publicNameOf(who, language) : project.nameOf(who, language);
  }

  private static SignatureBlock.Line line(String label, String filled) {
    return new SignatureBlock.Line(
        label, filled.isEmpty() ? List.of() : List.of(new Inline.Words(filled)));
  }
}
