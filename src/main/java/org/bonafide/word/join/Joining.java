package org.bonafide.word.join;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Schedule;
import org.bonafide.word.Host;
import org.bonafide.word.HostOutline;
import org.bonafide.word.HostParagraph;
import org.bonafide.word.HostRefused;
import org.bonafide.word.ListCounters;
import org.bonafide.word.OutlineEntry;
import org.bonafide.word.XmlNode;

/**
 * Puts clauses into a host as tracked insertions.
 *
 * <p>Example: {@code Joining.join(host, words, clauses, asked).bytes()}. Taking our tracked
 * paragraphs out of the XML gives the host's part byte for byte, and every other part is copied as
 * it lies in the file.
 */
public final class Joining {

  /** The rule of a host that is too short to be an agreement. */
  static final String SHORT = "host-too-short";

  private static final String OPENING = "joined-opening";
  private static final int PARAGRAPHS = 20;

  private final Host host;
  private final HostWords words;
  private final Numbered clauses;
  private final Asked asked;
  private final HostOutline outline;
  private final JoinWords ours;
  private final Set<String>
      schedules; // of ours, which stand as clauses: what names one names it so

  /**
   * What is asked.
   *
   * @param place words of a heading, or its number; empty for the usual place
   * @param exhibit whether the clauses become an exhibit with one sentence that links to it
   * @param author under whose name the changes are tracked
   * @param day of the changes, as {@code 2026-03-02}; may be empty
   */
  public record Asked(String place, boolean exhibit, String author, String day) {}

  private Joining(Host host, HostWords words, Numbered clauses, Asked asked) {
    this.host = host;
    this.words = words;
    this.clauses = clauses;
    this.asked = asked;
    this.outline = HostOutline.of(host);
    this.ours = JoinWords.in(words.language());
    this.schedules =
        clauses.instrument().blocks().stream()
            .filter(Schedule.class::isInstance)
            .map(block -> block.origin().anchor())
            .collect(Collectors.toSet());
  }

  /**
   * Joins.
   *
   * @param clauses a contract drafted in the host's words
   * @throws HostRefused where nothing may be written
   */
  public static Joined join(Host host, HostWords words, Numbered clauses, Asked asked)
      throws HostRefused {
    return new Joining(host, words, clauses, asked).joined();
  }

  /** Refuses a host of fewer than twenty paragraphs of text: there is no agreement to join. */
  public static void enough(Host host) throws HostRefused {
    long said = host.paragraphs().stream().filter(one -> !one.isBlank()).count();
    if (said < PARAGRAPHS) {
      throw new HostRefused(
          Finding.error(
              SHORT,
              Place.of(host.file()),
              "It has "
                  + said
                  + " paragraphs of text, and an agreement to join has twenty or more.",
              "Draft the clauses as a paper of their own with \"bonafide generate\"."));
    }
  }

  private Joined joined() throws HostRefused {
    JoinPlace place = new PlaceFinder(host, outline).find(asked.place());
    DefinedTwice twice = DefinedTwice.of(host, words, clauses.instrument().blocks());
    HostForms forms = new HostForms(host, outline);
    List<Inserted> all = new ArrayList<>();
    TrackedWriter writer =
        new TrackedWriter(host.prefix(), asked.author(), asked.day(), freeId(), straight(), ours);
    if (asked.exhibit()) {
      ExhibitName name = ExhibitName.next(outline, ours.exhibit());
      List<JoinItem> link = List.of(JoinItem.counted(1, heading(), text(linking(name))));
      all.add(inserted(place, forms.at(place), link, writer));
      JoinPlace end = new PlaceFinder(host, outline).atTheVeryEnd();
      all.add(inserted(end, forms.exhibit(place), exhibit(name, twice.known()), writer));
    } else {
      List<LevelForm> at = forms.at(place);
      all.add(inserted(place, at, items(place, at, twice.known()), writer));
    }
    String joined = host.text();
    int items = 0;
    for (int i = all.size() - 1; i >= 0; i--) { // the last first: its place does not move then
      Inserted one = all.get(i);
      joined = joined.substring(0, one.offset()) + one.xml() + joined.substring(one.offset());
      items += one.items();
    }
    byte[] bytes = host.parts().with(Map.of(host.part(), joined.getBytes(StandardCharsets.UTF_8)));
    List<Finding> findings = new ArrayList<>(twice.findings());
    String where = all.get(0).where();
    findings.add(at(place, where));
    all.forEach(one -> findings.addAll(one.findings()));
    return new Joined(bytes, items, where, List.of(host.part()), findings);
  }

  private record Inserted(
      int offset, String xml, int items, String where, List<Finding> findings) {}

  private Inserted inserted(
      JoinPlace place, List<LevelForm> forms, List<JoinItem> items, TrackedWriter writer) {
    HostForms hostForms = new HostForms(host, outline);
    JoinNumbers numbers = numbers(place, forms, items);
    List<JoinItem> said = spoken(items, numbers);
    Optional<XmlNode> spacer = hostForms.spacer(place);
    LevelForm text = hostForms.plain(forms.get(1), place);
    int from = writer.written().length();
    for (int i = 0; i < said.size(); i++) {
      if (!before(place)) {
        spacer.ifPresent(writer::blank);
      }
      write(writer, said.get(i), forms, text, numbers.numbers().get(i));
      if (before(place)) {
        spacer.ifPresent(writer::blank);
      }
    }
    return new Inserted(
        place.offset(),
        writer.written().substring(from),
        said.size(),
        where(numbers),
        TypedReferences.shifted(host, outline, place, forms, said));
  }

  private static boolean before(JoinPlace place) {
    return place.offset() <= place.last().paragraph().node().start();
  }

  private Finding at(JoinPlace place, String where) {
    String what =
        asked.exhibit() ? "The sentence that links to the exhibit is " : "The clauses are ";
    return Finding.note(
        "joined-at",
        Place.of(host.file()),
        what
            + (where.isEmpty() ? "inserted" : where)
            + (before(place) ? ", before " : ", behind ")
            + PlaceFinder.named(place.last())
            + ", because "
            + place.why()
            + ".",
        "Name another place with --place.");
  }

  private List<Inline> heading() {
    return text(ours.heading());
  }

  private static List<Inline> text(String words) {
    return List.of(new Inline.Words(words));
  }

  private String linking(ExhibitName name) {
    return JoinWords.filled(
        ours.linking(), Map.of("exhibit", name.printed(), "agreement", agreement()));
  }

  private String agreement() {
    return words.labels().getOrDefault("agreement", "Agreement");
  }

  private List<JoinItem> exhibit(ExhibitName name, Set<String> known) {
    List<JoinItem> items = new ArrayList<>();
    items.add(JoinItem.counted(0, text(name.printed()), List.of()));
    String opening =
        JoinWords.filled(
            particulars().isEmpty() ? ours.openingOfExhibitAlone() : ours.openingOfExhibit(),
            Map.of("exhibit", name.word(), "agreement", agreement()));
    items.add(JoinItem.counted(1, heading(), text(opening)));
    items.addAll(particulars());
    items.addAll(JoinItems.of(clauses.instrument().blocks(), false, known));
    return items;
  }

  /** The matters of the parties; the long forms have them in the agreement that they join. */
  private List<JoinItem> particulars() {
    return JoinItems.particulars(clauses.instrument().blocks());
  }

  private List<JoinItem> items(JoinPlace place, List<LevelForm> forms, Set<String> known) {
    List<JoinItem> items = new ArrayList<>();
    List<Inline> heading = heading();
    if (place.section()) {
      items.add(JoinItem.counted(0, heading, List.of(), "joined"));
    }
    boolean headed = forms.get(1).headed();
    List<Inline> lead = headed || !place.section() ? heading : List.of();
    if (headed) {
      items.add(JoinItem.counted(1, lead, List.of()));
      items.add(JoinItem.plain(1, List.of()).named(OPENING));
    } else {
      items.add(JoinItem.counted(1, lead, List.of(), OPENING));
    }
    items.addAll(particulars());
    items.addAll(JoinItems.of(clauses.instrument().blocks(), headed, known));
    return items;
  }

  /** Lists of Word count from the beginning of the host to the place. */
  private JoinNumbers numbers(JoinPlace place, List<LevelForm> forms, List<JoinItem> items) {
    ListCounters counters = new ListCounters();
    for (HostParagraph paragraph : host.paragraphs()) {
      if (paragraph.node().start() < place.offset()) {
        paragraph.level().ifPresent(counters::next);
      }
    }
    OutlineEntry head = place.head().orElse(place.last());
    String number = place.section() || place.head().isEmpty() ? "" : head.number();
    String cited = cited(number, head);
    JoinNumbers numbers = new JoinNumbers(forms, counters, cited, number, words.language());
    numbers.count(items);
    return numbers;
  }

  private static String cited(String number, OutlineEntry head) {
    boolean nested = head.path().size() > 1 && !number.matches(".*\\d.*\\d.*");
    return nested ? "" : JoinNumbers.stripped(number);
  }

  /** The items with the host's numbers in every reference, and the words that open them. */
  private List<JoinItem> spoken(List<JoinItem> items, JoinNumbers numbers) {
    List<String> clausesCited = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).depth() == 1 && items.get(i).counted()) {
        clausesCited.add(numbers.citations().get(i));
      }
    }
    String opening =
        JoinWords.filled(
            particulars().isEmpty() ? ours.openingAlone() : ours.opening(),
            Map.of(
                "provision", provision(),
                "first", unit(clausesCited.get(0)),
                "second", unit(clausesCited.get(Math.min(1, clausesCited.size() - 1))),
                "last", unit(clausesCited.get(clausesCited.size() - 1)),
                "agreement", agreement()));
    List<JoinItem> spoken = new ArrayList<>();
    for (JoinItem item : items) {
      List<Inline> said = item.anchors().contains(OPENING) ? text(opening) : item.words();
      spoken.add(item.saying(said.stream().map(one -> one.map(in -> cited(in, numbers))).toList()));
    }
    return spoken;
  }

  private Inline cited(Inline inline, JoinNumbers numbers) {
    if (!(inline instanceof Inline.Reference reference)) {
      return inline;
    }
    String number = numbers.cited(reference.target());
    if (number.isEmpty()) {
      return inline;
    }
    String shown =
        schedules.contains(reference.target())
            ? JoinWords.filled(ours.schedule(), Map.of("provision", provision(), "0", unit(number)))
            : unit(number);
    return new Inline.Reference(reference.target(), shown);
  }

  private String provision() {
    return words.provision().isEmpty() ? "clause" : words.provision();
  }

  private String unit(String citation) {
    return citation.matches("\\d.*")
        ? JoinWords.filled(ours.cited(), Map.of("0", citation))
        : citation;
  }

  private void write(
      TrackedWriter writer, JoinItem item, List<LevelForm> forms, LevelForm text, String number) {
    LevelForm form = forms.get(item.depth());
    writer.paragraph(item.counted() ? form : text, number, item.lead(), item.words());
  }

  private String where(JoinNumbers numbers) {
    List<String> cited = numbers.citations().stream().filter(one -> !one.isEmpty()).toList();
    List<String> own = cited.isEmpty() ? List.of() : List.of(cited.get(0), numbers.last(1));
    boolean one = own.size() == 2 && own.get(0).equals(own.get(1));
    return own.isEmpty() ? "" : one ? own.get(0) : own.get(0) + " to " + own.get(1);
  }

  private long freeId() {
    return 1
        + host.root()
            .walk()
            .filter(one -> one.prefix().equals(host.prefix()))
            .map(one -> one.attribute("id"))
            .filter(id -> id.matches("\\d{1,9}"))
            .mapToLong(Long::parseLong)
            .max()
            .orElse(0);
  }

  private boolean straight() {
    String all = host.words();
    return all.indexOf('"') >= 0 && all.indexOf('\u201c') < 0;
  }
}
