package org.bonafide.publish;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.data.WordList;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.instrument.Numbered;
import org.bonafide.jurisdictions.Jurisdictions;
import org.bonafide.project.Contract;
import org.bonafide.project.Party;
import org.bonafide.project.Person;
import org.bonafide.project.Project;

/**
 * Names of files for who finds them in a folder or a message. A person stands in them with the
 * credit, and where none is stated as the freelancer, never with the legal name.
 *
 * <p>Example: {@code RDG-2026-031 AI Addendum Whitlock agency draft 2}.
 */
record ReadableNames(Project project, boolean signing) {

  /** Every file system takes 255 bytes; Chinese needs three a character. */
  private static final int LIMIT = 70;

  private static final int PIECE = 32;

  /** So much of the title stays in any case: the limit leaves room for it. */
  private static final int SHORTEST = 8;

  /** The stem of each instrument, by its usual one. */
  static Map<String, String> of(Project project, boolean signing, List<Numbered> instruments) {
    ReadableNames names = new ReadableNames(project, signing);
    Map<String, String> all = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Numbered numbered : instruments) {
      Instrument one = numbered.instrument();
      String plain = names.name(one);
      String name = plain;
      for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
        name = plain + " " + n;
      }
      all.put(one.name(), name);
    }
    return all;
  }

  private String name(Instrument one) {
    InstrumentId id = one.id();
    Locale language = one.language();
    WordList words = WordList.of("names", language);
    boolean contract = id.kind() == InstrumentKind.AI_CLAUSES;
    List<String> pieces = new ArrayList<>();
    pieces.add(project.reference().isBlank() ? project.titleIn(language) : project.reference());
    Contract terms = project.contract().of(id.party());
    pieces.add(
        words.say("kinds." + key(id.kind().name()) + (contract ? "." + terms.form().word() : "")));
    pieces.add(place(id, language));
    if (!id.work().isEmpty() && project.works().size() > 1) {
      pieces.add(project.works().get(id.work()).titleIn(language));
    }
    if (contract) {
      pieces.add(party(id.party(), language));
      pieces.add(words.say("positions." + terms.position().word()));
      String number = terms.draft().number();
      if (signing) {
        pieces.add(words.say("signing"));
      } else if (!number.isBlank()) {
        pieces.add(words.say("draft", number));
      }
    }
    return fitted(pieces.stream().map(ReadableNames::safe).toList());
  }

  /** The title, which stands first, gives way to what the paper is and to its status. */
  private static String fitted(List<String> pieces) {
    String status =
        String.join(" ", pieces.stream().skip(1).filter(piece -> !piece.isEmpty()).toList());
    int room = LIMIT - status.codePointCount(0, status.length()) - 1;
    String title = cut(pieces.get(0), Math.max(SHORTEST, room));
    return title.isEmpty() || status.isEmpty() ? title + status : title + " " + status;
  }

  private static String place(InstrumentId id, Locale language) {
    return Jurisdictions.shipped().stream()
        .filter(law -> law.id().equals(id.jurisdiction()))
        .map(law -> law.profile().name().in(language))
        .findFirst()
        .orElse(id.jurisdiction());
  }

  /** A person by the credit or pseudonym, a company by its name; else the freelancer, in words. */
  private String party(String id, Locale language) {
    Party party = project.parties().get(id);
    String name = party == null ? "" : publicName(party, language);
    return name.isBlank() ? WordList.of("names", language).say("freelancer") : name;
  }

  private String publicName(Party party, Locale language) {
    return party.person().isEmpty()
        ? party.kind().equals("company") ? party.nameIn(language) : ""
        : Optional.ofNullable(project.people().get(party.person()))
            .map(Person::publicName)
            .orElse("");
  }

  private static String key(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What every disk takes and every screen shows: no path, no control, no mark of direction. */
  static String safe(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFC);
    String safe =
        plain.replaceAll("[\\p{C}\\p{Z}\\\\/:*?\"<>|]+", " ").replaceAll("^[ .~-]+|[ .]+$", "");
    return cut(safe, PIECE);
  }

  private static String cut(String text, int limit) {
    int end = text.offsetByCodePoints(0, Math.min(limit, text.codePointCount(0, text.length())));
    return text.substring(0, end).replaceAll("[ .]+$", "");
  }
}
