package org.bonafide.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bonafide.draft.facts.HostLabels;
import org.bonafide.draft.facts.NameShown;
import org.bonafide.draft.facts.Vocabulary;
import org.bonafide.draft.markdown.Directive;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Provenance;
import org.bonafide.instrument.SignatureBlock;
import org.bonafide.project.Contract;
import org.bonafide.project.Party;
import org.bonafide.project.PartyRef;
import org.bonafide.project.Person;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;

/**
 * The places to sign. A company signs by its signatory, a person for themselves; under PRC law a
 * company seals and its legal or authorised representative signs.
 *
 * @param signers parties or people, in order
 * @param contract whether they are the parties of a contract
 * @param names by which name people sign
 * @param labels what the agreement that the contract joins calls the parties
 * @param initials whether they only initial
 * @param languages those in which labels and names stand side by side; one or none where they do
 *     not
 */
record Signing(
    Project project,
    List<Ref> signers,
    boolean contract,
    NameShown names,
    HostLabels labels,
    boolean initials,
    List<Locale> languages) {

  private static final List<String> ROLES = List.of("agency", "freelancer");

  Signing(Project project, List<Ref> signers, boolean contract, NameShown names) {
    this(
        project,
        signers,
        contract,
        names,
        HostLabels.NONE,
        false,
        contract ? project.languages() : List.of());
  }

  /** That of a paper in several languages that is no contract: a letter is signed once. */
  Signing in(List<Locale> side) {
    return new Signing(project, signers, contract, names, labels, initials, side);
  }

  /** That of a contract; a rider is initialled, since the agreement that it stands in is signed. */
  static Signing of(Project project, List<Ref> parties, HostLabels labels) {
    boolean rider = project.contract().form() == Contract.Form.RIDER;
    return new Signing(project, parties, true, NameShown.LEGAL, labels, rider, project.languages());
  }

  /**
   * For the signers that a directive names, {@code person:ann} or {@code party:studio}, parted by
   * spaces; {@code nobody} is an open place to sign, and no name at all leaves the signers as they
   * are.
   */
  Signing of(String named) {
    List<Ref> all =
        Stream.of(named.split(" "))
            .filter(one -> !one.isEmpty())
            .<Ref>map(
                one ->
                    one.startsWith("party:")
                        ? new PartyRef(one.substring("party:".length()))
                        : new PersonRef(one.replaceFirst("^(person:|nobody$)", "")))
            .toList();
    return new Signing(
        project, all.isEmpty() ? signers : all, contract, names, labels, initials, languages);
  }

  /** The signatures where a template asks for them; such a paper has no other standing blocks. */
  Optional<List<Block>> at(Directive directive, Locale language, String file) {
    return directive == Directive.SIGNATURES ? Optional.of(make(language, file)) : Optional.empty();
  }

  List<Block> make(Locale language, String file) {
    List<SignatureBlock.Signatory> all = new ArrayList<>();
    for (int i = 0; i < signers.size(); i++) {
      if (lives(signers.get(i))) {
        all.add(signatory(signers.get(i), i, language));
      }
    }
    BlockMark origin = new BlockMark("", language, new Provenance(file, 0, List.of(), List.of()));
    return all.isEmpty() ? List.of() : List.of(new SignatureBlock(origin, initials, levelled(all)));
  }

  /** Dates stand at one height where they stand side by side. */
  private static List<SignatureBlock.Signatory> levelled(List<SignatureBlock.Signatory> all) {
    int most = all.stream().mapToInt(one -> one.lines().size()).max().orElse(0);
    return all.stream().map(one -> levelled(one, all.size() == 2 ? most : 0)).toList();
  }

  private static SignatureBlock.Signatory levelled(SignatureBlock.Signatory one, int lines) {
    List<SignatureBlock.Line> all = new ArrayList<>(one.lines());
    while (all.size() < lines) {
      all.add(all.size() - 1, SignatureBlock.Line.ROOM);
    }
    return new SignatureBlock.Signatory(one.who(), one.heading(), all);
  }

  /** Who died signs nothing; who signs instead is not for the record to guess. */
  private boolean lives(Ref who) {
    return project.personOf(who).flatMap(Person::died).isEmpty();
  }

  private SignatureBlock.Signatory signatory(Ref who, int index, Locale language) {
    Vocabulary vocabulary = Vocabulary.in(language);
    boolean company = isCompany(who);
    Optional<Party.Signatory> signs = party(who).flatMap(Party::signatory);
    List<SignatureBlock.Line> lines = new ArrayList<>();
    if (initials) {
      lines.add(blank("initials", label("initials", language)));
      lines.add(blank("date", label("date", language)));
      return new SignatureBlock.Signatory(role(index), headed(who, index, language), lines);
    }
    if (company && asks("seal", vocabulary)) {
      lines.add(blank("seal", label("seal", language)));
    }
    lines.add(blank("signature", label(company ? "signature-company" : "signature", language)));
    if (company) {
      lines.add(line(label("name", language), signatory(signs, language)));
      String title = signs.map(s -> both(of -> s.title().in(of), language)).orElse("");
      lines.add(line(label("title", language), title));
    } else {
      lines.add(named(who, name(who, language), language));
      identity(who)
          .filter(number -> contract && asks("id-number", vocabulary))
          .ifPresent(number -> lines.add(line(label("id-number", language), number)));
    }
    String blank = two() ? "" : vocabulary.say("signing.date-blank");
    lines.add(new SignatureBlock.Line("date", label("date", language), line("", blank).filled()));
    return new SignatureBlock.Signatory(role(index), headed(who, index, language), lines);
  }

  /** What programs that place signatures call a party of a contract. */
  private String role(int index) {
    return contract && index < ROLES.size() ? ROLES.get(index) : "";
  }

  private List<Inline> headed(Ref who, int index, Locale language) {
    List<Inline> heading = new ArrayList<>();
    heading.add(new Inline.Words(heading(who, index, language)));
    heading.addAll(named(who, language));
    return heading;
  }

  private String heading(Ref who, int index, Locale language) {
    Vocabulary vocabulary = Vocabulary.in(language);
    if (contract && index < ROLES.size() && asks("roles", vocabulary)) {
      return label(ROLES.get(index), language) + vocabulary.grammar().colon();
    }
    if (initials) {
      return vocabulary.say("signing.initials-of");
    }
    return vocabulary.say(
        "signing." + (isCompany(who) ? "company" : who instanceof PartyRef ? "party" : "person"));
  }

  /** What a paper in this language has by custom; one in two languages has what either has. */
  private boolean asks(String what, Vocabulary vocabulary) {
    return two() || vocabulary.say("signing.asks." + what).equals("yes");
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
    return languages.size() > 1;
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
    return languages.stream()
        .filter(other -> two() && !other.equals(language))
        .map(named)
        .filter(other -> !other.equals(lead) && !lead.isEmpty())
        .findFirst()
        .map(other -> lead + " / " + other)
        .orElse(lead);
  }

  /** A label in the leading language and, in a contract in two, in the other. */
  private String label(String key, Locale language) {
    String lead = called(key, language);
    return languages.stream()
        .filter(other -> two() && !other.equals(language))
        .map(other -> lead + " / " + called(key, other))
        .findFirst()
        .orElse(lead);
  }

  private String called(String key, Locale language) {
    return labels.in(language, key).orElse(Vocabulary.in(language).say("signing." + key));
  }

  /** Whose name is kept private, and who has no other, is asked by what name to sign. */
  private SignatureBlock.Line named(Ref who, String name, Locale language) {
    String label = label("name", language);
    if (!names.isNameless(project, who)) {
      return line(label, name);
    }
    String key = "people." + project.personOf(who).orElseThrow().id() + ".publish-name";
    String asks = Vocabulary.in(language).open("people.*.publish-name");
    return new SignatureBlock.Line(label, List.of(new Inline.OpenPoint(key, asks, language)));
  }

  private String name(Ref who, Locale language) {
    return both(of -> names.of(project, who, of), language);
  }

  private static SignatureBlock.Line blank(String kind, String label) {
    return new SignatureBlock.Line(kind, label, List.of());
  }

  private static SignatureBlock.Line line(String label, String filled) {
    return new SignatureBlock.Line(
        label, filled.isEmpty() ? List.of() : List.of(new Inline.Words(filled)));
  }
}
