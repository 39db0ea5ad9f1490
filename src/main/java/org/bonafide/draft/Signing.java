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
import org.bonafide.project.Person;
import org.bonafide.project.Project;

/**
 * The places to sign. A company signs by its signatory, a person for themselves; under PRC law a
 * company seals and its legal or authorised representative signs.
 *
 * @param signers ids of parties or people, in order
 * @param contract whether they are the parties of a contract: 甲方 and 乙方
 */
record Signing(Project project, List<String> signers, boolean contract) {

  List<Block> make(Locale language, String file) {
    List<SignatureBlock.Signatory> all = new ArrayList<>();
    for (int i = 0; i < signers.size(); i++) {
      all.add(signatory(signers.get(i), i, language));
    }
    Origin origin = new Origin("", language, new Source(file, 0, List.of(), List.of()));
    return all.isEmpty() ? List.of() : List.of(new SignatureBlock(origin, all));
  }

  private SignatureBlock.Signatory signatory(String id, int index, Locale language) {
    boolean two = two();
    boolean chinese = language.getLanguage().equals("zh");
    Party party = project.parties().get(id);
    boolean company = party != null && party.kind().equals("company");
    List<SignatureBlock.Line> lines = new ArrayList<>();
    if (company) {
      lines.add(line(label(chinese, two, "Seal", "盖章"), ""));
    }
    lines.add(line(label(chinese, two, "Signature", company ? "法定代表人或授权代表（签字）" : "签字"), ""));
    Optional<Party.Signatory> signs = party == null ? Optional.empty() : party.signatory();
    if (company) {
      lines.add(line(label(chinese, two, "Name", "姓名"), signatory(signs, language)));
      String title = signs.map(Party.Signatory::title).orElse("");
      lines.add(line(label(chinese, two, "Title", "职务"), title));
    } else {
      lines.add(line(label(chinese, two, "Name", "姓名"), name(id, language)));
      identity(id)
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
    heading.add(new Inline.Words(heading(id, index, chinese, two)));
    heading.addAll(named(id, language));
    return new SignatureBlock.Signatory(heading, lines);
  }

  private String heading(String id, int index, boolean chinese, boolean two) {
    String role = index == 0 ? "甲方" : "乙方";
    if (chinese) {
      String front =
          contract
              ? role + (two ? (index == 0 ? " / Agency" : " / Freelancer") : "") + "："
              : "签署人：";
      return front;
    }
    String front =
        contract && two ? (index == 0 ? "Agency / 甲方: " : "Freelancer / 乙方: ") : "Signed for ";
    Party party = project.parties().get(id);
    boolean company = party != null && party.kind().equals("company");
    return (company || (contract && two) ? front : "Signed by ");
  }

  /** The name of who signs; an open point where the record names nobody. */
  private List<Inline> named(String id, Locale language) {
    String name = name(id, language);
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
  private Optional<String> identity(String id) {
    Party party = project.parties().get(id);
    Person person = project.people().get(party == null ? id : party.person());
    return Optional.ofNullable(person).map(Person::idNumber).filter(number -> !number.isEmpty());
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

  private String name(String id, Locale language) {
    return both(of -> nameIn(id, of), language);
  }

  private String nameIn(String id, Locale language) {
    if (project.people().containsKey(id)) {
      return project.people().get(id).nameIn(language);
    }
    Party party = project.parties().get(id);
    return party == null ? "" : party.nameIn(language);
  }

  private static SignatureBlock.Line line(String label, String filled) {
    return new SignatureBlock.Line(
        label, filled.isEmpty() ? List.of() : List.of(new Inline.Words(filled)));
  }
}
