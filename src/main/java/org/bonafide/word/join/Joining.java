package org.bonafide.word.join;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Table;
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

  private static final int PARAGRAPHS = 20;
  private static final int WIDTH = 9000; // of a text, where the host does not say: 15.9 cm

  private final Host host;
  private final HostWords words;
  private final Numbered clauses;
  private final Asked asked;
  private final HostOutline outline;
  private final JoinWords ours;

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
    HostForms hostForms = new HostForms(host, outline);
    List<LevelForm> forms = hostForms.at(place);
    DefinedTwice twice = DefinedTwice.of(host, words, clauses.instrument().blocks());
    List<JoinItem> items = items(place, forms, twice.known());
    JoinNumbers numbers = numbers(place, forms, items);
    List<JoinItem> said = spoken(items, numbers);
    TrackedWriter writer =
        new TrackedWriter(host.prefix(), asked.author(), asked.day(), freeId(), straight(), ours);
    Optional<XmlNode> spacer = hostForms.spacer(place);
    LevelForm text = hostForms.text(place.last(), place);
    for (int i = 0; i < said.size(); i++) {
      if (!place.section()) {
        spacer.ifPresent(writer::blank);
      }
      write(writer, said.get(i), forms, text, numbers.numbers().get(i));
      if (place.section()) {
        spacer.ifPresent(writer::blank);
      }
    }
    String joined =
        host.text().substring(0, place.offset())
            + writer.written()
            + host.text().substring(place.offset());
    byte[] bytes = host.parts().with(Map.of(host.part(), joined.getBytes(StandardCharsets.UTF_8)));
    List<Finding> findings = new ArrayList<>(twice.findings());
    String where = where(numbers);
    findings.add(
        Finding.note(
            "joined-at",
            Place.of(host.file()),
            "The clauses are "
                + (where.isEmpty() ? "inserted" : where)
                + ", behind "
                + PlaceFinder.named(place.last())
                + ", because "
                + place.why()
                + ".",
            "Name another place with --place."));
    findings.addAll(TypedReferences.shifted(host, outline, place, forms, said));
    return new Joined(bytes, said.size(), where, List.of(host.part()), findings);
  }

  private List<JoinItem> items(JoinPlace place, List<LevelForm> forms, Set<String> known) {
    List<JoinItem> items = new ArrayList<>();
    List<Inline> heading = List.of(new Inline.Words(ours.heading()));
    if (place.section()) {
      items.add(JoinItem.counted(0, heading, List.of(), "joined"));
    }
    boolean headed = forms.get(1).headed();
    items.add(JoinItem.counted(1, headed || !place.section() ? heading : List.of(), List.of()));
    if (headed) {
      items.add(JoinItem.plain(1, List.of()));
    }
    for (Table table : JoinItems.tables(clauses.instrument().blocks())) {
      items.add(JoinItem.table(1, table));
    }
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
    String number = place.section() ? "" : head.number();
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
            ours.opening(),
            Map.of(
                "provision", words.provision().isEmpty() ? "clause" : words.provision(),
                "first", unit(clausesCited.get(0)),
                "second", unit(clausesCited.get(Math.min(1, clausesCited.size() - 1))),
                "last", unit(clausesCited.get(clausesCited.size() - 1)),
                "agreement", words.labels().getOrDefault("agreement", "Agreement")));
    List<JoinItem> spoken = new ArrayList<>();
    boolean opened = false;
    for (JoinItem item : items) {
      boolean opens = !opened && item.depth() == 1 && item.words().isEmpty() && fits(item, items);
      List<Inline> said = opens ? List.of(new Inline.Words(opening)) : item.words();
      opened |= opens;
      spoken.add(item.saying(said.stream().map(one -> one.map(in -> cited(in, numbers))).toList()));
    }
    return spoken;
  }

  /** The first paragraph that is no heading alone says which clauses are ours. */
  private static boolean fits(JoinItem item, List<JoinItem> items) {
    boolean split =
        items.stream()
            .anyMatch(
                one ->
                    one.depth() == 1
                        && !one.counted()
                        && one.words().isEmpty()
                        && one.table().isEmpty());
    return split ? !item.counted() : item.counted();
  }

  private Inline cited(Inline inline, JoinNumbers numbers) {
    if (!(inline instanceof Inline.Reference reference)) {
      return inline;
    }
    String number = numbers.cited(reference.target());
    return number.isEmpty() ? inline : new Inline.Reference(reference.target(), unit(number));
  }

  private String unit(String citation) {
    return citation.matches("\\d.*")
        ? JoinWords.filled(ours.cited(), Map.of("0", citation))
        : citation;
  }

  private void write(
      TrackedWriter writer, JoinItem item, List<LevelForm> forms, LevelForm text, String number) {
    LevelForm form = forms.get(item.depth());
    if (item.table().isPresent()) {
      writer.table(item.table().get(), text, model(), width());
    } else {
      writer.paragraph(item.counted() ? form : text, number, item.lead(), item.words());
    }
  }

  private String where(JoinNumbers numbers) {
    List<String> cited = numbers.citations().stream().filter(one -> !one.isEmpty()).toList();
    List<String> own = cited.isEmpty() ? List.of() : List.of(cited.get(0), numbers.last(1));
    return own.isEmpty() ? "" : own.get(0) + " to " + own.get(1);
  }

  private Optional<XmlNode> model() {
    return host.body().children().stream()
        .filter(one -> one.local().equals("tbl"))
        .filter(
            one ->
                one.path("tblPr", "tblBorders").isPresent()
                    || one.path("tblPr", "tblStyle").isPresent())
        .findFirst();
  }

  private int width() {
    Optional<XmlNode> last =
        host.body().children().stream()
            .filter(one -> one.local().equals("sectPr"))
            .reduce((a, b) -> b);
    int page = number(last, "pgSz", "w");
    int width = page - number(last, "pgMar", "left") - number(last, "pgMar", "right");
    return page > 0 && width > 2000 ? width : WIDTH;
  }

  private static int number(Optional<XmlNode> node, String child, String attribute) {
    return node.flatMap(one -> one.child(child))
        .map(one -> one.attribute(attribute))
        .filter(value -> value.matches("\\d{1,6}"))
        .map(Integer::parseInt)
        .orElse(0);
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
